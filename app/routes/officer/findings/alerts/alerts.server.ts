import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { listOwnedFindings, type OwnedFinding } from '../../../../../db/finding.server'
import {
  type ChangeOf,
  findChangesOfEverybody,
  findChangesOfGroups,
  type Sides,
} from '../../../../../db/reading/changes.server'
import { listReadWaves } from '../../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../../db/reading/tree.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Change } from '../../../../../surveys/analysis/change'
import { readFindingKey } from '../../../../../surveys/analysis/finding'
import { everybody } from '../../../../../surveys/cut'
import { measuresOf } from '../../../../../surveys/definition'
import { changeInWords } from '../../../../locales/change'
import { findingHref } from '../href'
import { cellOf, nameOfFinding } from '../name-of-finding'

/** A finding that somebody owns, of which the figure has fallen by more than chance; `wave` is the one it fell in. */
export type Alert = { key: string; name: string; href: string; wave: string; words: string }

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
  const read = new Map<string, ChangeOf<number>>()
  const alerts: Alert[] = []
  for (const { finding: key, wave_id } of owned) {
    const change = await changeOf(tx, key, { sides, areas, read })
    if (!change?.tested?.isUnlikelyChance || change.points >= 0) continue
    const words = changeInWords(change.points, { since: before.wave.name, isUnlikelyChance: true })
    const name = nameOfFinding(key, { definition, areas })
    alerts.push({ key, name, href: findingHref(wave_id, key), wave: now.wave.name, words })
  }
  return alerts
}

/** `read`: the changes read so far, of the groups of an area and of the areas beside one another. */
type Where = {
  sides: Sides
  areas: Awaited<ReturnType<typeof listReadAreas>>
  read: Map<string, ChangeOf<number>>
}

/** How the figure that a finding is of moved, judged among those beside it as over time. */
async function changeOf(tx: Tx, key: string, { sides, areas, read }: Where): Promise<Change | undefined> {
  const place = readFindingKey(key)
  const { definition } = sides.now
  const measure = measuresOf(definition).find(({ question }) => question.key === place?.question)
  const area = areas.find(({ code }) => code === place?.area)
  const cell = place && cellOf(place.group, definition)
  if (!measure || !area || cell === undefined) return undefined
  const isGroup = cell !== everybody
  const family = isGroup ? `groups of ${area.id}` : `areas in ${area.parent_id}`
  const changes =
    read.get(family) ?? (await (isGroup ? changesOfGroups : changesOfAreas)(tx, area, { sides, areas }))
  read.set(family, changes)
  return changes(measure.place, isGroup ? cell : area.id)
}

type ChangesOf = (tx: Tx, area: Area, where: Pick<Where, 'sides' | 'areas'>) => Promise<ChangeOf<number>>

const changesOfGroups: ChangesOf = (tx, { id }, { sides }) =>
  findChangesOfGroups(tx, sides, { now: id, before: id })

const changesOfAreas: ChangesOf = (tx, { parent_id, depth }, { sides, areas }) =>
  findChangesOfEverybody(tx, sides, {
    areas: areas.filter((one) => one.parent_id === parent_id).map(({ id }) => ({ now: id, before: id })),
    kind: depth === 0 ? 'headline' : 'breakdown',
  })
