import { askedBefore } from '../../surveys/analysis/asked-before'
import type { Change } from '../../surveys/analysis/change'
import { cutOf } from '../../surveys/cell'
import { measuresOf, type SurveyDefinition } from '../../surveys/definition'
import type { MeasuredStanding } from '../../surveys/judgement/claim-standing'
import type { Tx } from '../client.server'
import { type Citation, type Evidence, listEvidence } from '../evidence.server'
import { getDefinition } from '../survey.server'
import { findWave, type Wave } from '../wave.server'
import { isSameCut, type Sides } from './changes.server'
import { placeChanges } from './place-changes.server'
import { listReadWaves } from './reading.server'
import { listReadAreas } from './tree.server'

/** What became of a cited figure. `points` as the two figures are shown, below 0 for a fall; `still so` where the change
 *  may be chance. `later` is the newer figure, where it is shown, and `at` is where it stands, shown or not. */
export type Remeasured = { later: Evidence | undefined; at?: Citation } & (
  | { standing: Exclude<MeasuredStanding, 'not known'>; points: number }
  | { standing: 'not known'; because: WhyNotKnown }
)

/** `not since`: no later wave of the survey is read to its end. `in other words`: the later one asks otherwise, or not at
 *  all. `other groups`: its strand has other categories, or the area is no more. `kept`: it is shown as at an earlier
 *  reading. `too few`: under 30 on one side. */
export type WhyNotKnown = 'not since' | 'in other words' | 'other groups' | 'hidden' | 'kept' | 'too few'

/** What became of each cited figure in the newest wave of its survey that was held later and is read to its end, or of those
 *  in the one given, in their order, each change judged in the same family as on every other page. */
export async function remeasure(
  tx: Tx,
  citations: readonly Citation[],
  inWave?: string,
): Promise<Remeasured[]> {
  const readings = new Map<string, Awaited<ReturnType<typeof readerOf>>>()
  for (const { reading_id } of citations) {
    if (!readings.has(reading_id)) readings.set(reading_id, await readerOf(tx, reading_id, inWave))
  }
  const found: Found[] = []
  for (const citation of citations) {
    found.push((await readings.get(citation.reading_id)?.(citation)) ?? { because: 'not since' })
  }
  const evidence = await listEvidence(
    tx,
    found.flatMap(({ at }) => at ?? []),
  )
  return found.map((one) => ({
    ...standingOf(one, one.at && evidence.shift()),
    ...(one.at && { at: one.at }),
  }))
}

type Found = { at?: Citation; change?: Change | undefined; because?: WhyNotKnown }

function standingOf({ change, because }: Found, at: Evidence | undefined): Remeasured {
  const later = at?.figure && at
  if (because) return { later, standing: 'not known', because }
  if (!change) return { later, standing: 'not known', because: later ? 'kept' : 'hidden' }
  const { points, tested } = change
  if (!tested) return { later, standing: 'not known', because: 'too few' }
  if (!tested.isUnlikelyChance) return { later, standing: 'still so', points }
  return { later, standing: points < 0 ? 'worse' : 'better', points }
}

/** Finds figures cited of a reading again; undefined where no later wave of its survey, or not the one given, is read to its
 *  end. */
async function readerOf(tx: Tx, readingId: string, inWave: string | undefined) {
  const wave = await getWaveOf(tx, readingId)
  const later = (await listReadWaves(tx, wave.survey_id))
    .filter((one) => inWave === undefined || one.wave.id === inWave)
    .findLast((one) => one.reading.is_final && one.wave.opens_on > wave.opens_on)
  if (!later) return undefined
  const before = { readingId, definition: await getDefinition(tx, wave) }
  const now = { readingId: later.reading.id, definition: await getDefinition(tx, later.wave) }
  const areas = await listReadAreas(tx, later.wave.id)
  const changeAt = placeChanges(tx, { now, before }, areas)
  return async (citation: Citation): Promise<Found> => {
    const area = areas.find(({ id }) => id === citation.evidence_area_id)
    const place = laterPlace({ now, before }, citation)
    if (place === undefined) return { because: 'in other words' }
    const cell = citation.evidence_cell
    if (!area || !isSameGroup(cell, now.definition, before.definition)) return { because: 'other groups' }
    const at = { ...citation, reading_id: now.readingId, evidence_measure: place }
    return { at, change: await changeAt({ measure: place, area, cell }) }
  }
}

/** Where the later wave has the question that was cited, if it asks it in the same words. */
function laterPlace({ now, before }: Sides, { evidence_measure }: Citation): number | undefined {
  const measure = measuresOf(now.definition).find((one) => {
    const found = askedBefore(one, before.definition)
    return found.asked === 'alike' && found.place === evidence_measure
  })
  return measure?.place
}

function isSameGroup(cell: number, now: SurveyDefinition, before: SurveyDefinition): boolean {
  const cut = cutOf(cell)?.cut
  return cut === undefined || isSameCut(cut, now, before)
}

async function getWaveOf(tx: Tx, readingId: string): Promise<Wave> {
  const { wave_id } = await tx
    .selectFrom('reading')
    .select('wave_id')
    .where('id', '=', readingId)
    .executeTakeFirstOrThrow()
  const wave = await findWave(tx, wave_id)
  if (!wave) throw new Error('a reading is of no wave')
  return wave
}
