import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { listOwnedFindings, type OwnedFinding } from '../../../../../db/finding.server'
import type { Sides } from '../../../../../db/reading/changes.server'
import { placeChanges } from '../../../../../db/reading/place-changes.server'
import { listReadWaves } from '../../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../../db/reading/tree.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Change } from '../../../../../surveys/analysis/change'
import { readFindingKey } from '../../../../../surveys/analysis/finding'
import { measuresOf, type SurveyDefinition } from '../../../../../surveys/definition'
import { changeInWords } from '../../../../locales/change'
import { findingHref } from '../href'
import { cellOf, nameOfFinding } from '../name-of-finding'

/** A finding that somebody owns, of which the figure has fallen by more than chance; `wave` is the one it fell in, by the
 *  reading named. */
export type Alert = {
  readingId: string
  key: string
  name: string
  href: string
  wave: string
  words: string
}

/** What has fallen of what an account owns: in the newest wave that is read to its end, or in one that is being read since,
 *  against the wave before it. */
export async function findAlerts(tx: Tx, accountId: string): Promise<Alert[]> {
  const owned = await listOwnedFindings(tx, accountId)
  const alerts: Alert[] = []
  for (const surveyId of new Set(owned.map(({ survey_id }) => survey_id))) {
    const own = owned.filter(({ survey_id }) => survey_id === surveyId)
    for (const pair of await findNewestPairs(tx, surveyId)) alerts.push(...(await fallsOf(tx, own, pair)))
  }
  return alerts
}

type Read = Awaited<ReturnType<typeof listReadWaves>>[number]
type Pair = { now: Read; before: Read }

/** The newest wave with its final reading and those after it, the newest first, each with the wave before. */
async function findNewestPairs(tx: Tx, surveyId: string): Promise<Pair[]> {
  const read = await listReadWaves(tx, surveyId)
  const last = read.findLastIndex(({ reading }) => reading.is_final)
  return read
    .map((now, at) => ({ now, before: read.findLast(({ wave }) => wave.opens_on < now.wave.opens_on), at }))
    .flatMap(({ now, before, at }) => (before && at >= Math.max(last, 0) ? [{ now, before }] : []))
    .reverse()
}

async function fallsOf(tx: Tx, owned: readonly OwnedFinding[], { now, before }: Pair): Promise<Alert[]> {
  const definition = await getDefinition(tx, now.wave)
  const areas = await listReadAreas(tx, now.wave.id)
  const sides: Sides = {
    now: { readingId: now.reading.id, definition },
    before: { readingId: before.reading.id, definition: await getDefinition(tx, before.wave) },
  }
  const changeAt = placeChanges(tx, sides, areas)
  const alerts: Alert[] = []
  for (const { finding: key, wave_id } of owned) {
    const change = await changeOf(key, { definition, areas, changeAt })
    if (!change?.tested?.isUnlikelyChance || change.points >= 0) continue
    const words = changeInWords(change.points, { since: before.wave.name, isUnlikelyChance: true })
    const name = nameOfFinding(key, { definition, areas })
    alerts.push({
      readingId: now.reading.id,
      key,
      name,
      href: findingHref(wave_id, key),
      wave: now.wave.name,
      words,
    })
  }
  return alerts
}

type Where = {
  definition: SurveyDefinition
  areas: readonly Area[]
  changeAt: ReturnType<typeof placeChanges>
}

/** How the figure that a finding is of moved, judged among those beside it as over time. */
async function changeOf(key: string, { definition, areas, changeAt }: Where): Promise<Change | undefined> {
  const place = readFindingKey(key)
  const measure = measuresOf(definition).find(({ question }) => question.key === place?.question)
  const area = areas.find(({ code }) => code === place?.area)
  const cell = place && cellOf(place.group, definition)
  if (!measure || !area || cell === undefined) return undefined
  return changeAt({ measure: measure.place, area, cell })
}
