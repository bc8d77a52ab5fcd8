import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import type { SurveyDefinition } from '../../surveys/definition'
import { asksOverall } from '../../surveys/questions/similar-to'
import type { Tx } from '../client.server'
import type { ReadingTable } from '../schema'
import { getDefinition } from '../survey.server'
import { listWaves, listWavesOfSurvey, type Wave } from '../wave.server'

export type Reading = Selectable<ReadingTable>

/** Whether two readings are weighted by the same settings, or neither is. */
export function areWeightedAlike(one: Pick<Reading, 'settings'>, other: Pick<Reading, 'settings'>): boolean {
  return isDeepStrictEqual(one.settings, other.settings)
}

/** The wave's readings, oldest first. */
export function listReadings(tx: Tx, waveId: string): Promise<Reading[]> {
  return tx.selectFrom('reading').selectAll().where('wave_id', '=', waveId).orderBy('number').execute()
}

/** The wave's newest reading, which is the final one once it is closed. */
export function findLatestReading(tx: Tx, waveId: string): Promise<Reading | undefined> {
  return tx
    .selectFrom('reading')
    .selectAll()
    .where('wave_id', '=', waveId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** A wave that is closed, with its final reading. */
export type FinalWave = { wave: Wave; reading: Reading }

/** The newest closed wave that has its final reading and, of those, asks what it has to; undefined when none does. */
export async function findLastFinal(
  tx: Tx,
  asks: (definition: SurveyDefinition) => boolean,
): Promise<FinalWave | undefined> {
  for (const wave of await listWaves(tx)) {
    const reading = wave.state === 'closed' ? await findLatestReading(tx, wave.id) : undefined
    if (reading?.is_final && asks(await getDefinition(tx, wave))) return { wave, reading }
  }
  return undefined
}

/** The wave that speaks of the service as a whole: the newest that asks about it, else the newest of all. A survey of a
 *  single job or visit, or of one question, which ends every week, does not speak in its place. */
export async function findLastOverall(tx: Tx): Promise<FinalWave | undefined> {
  return (await findLastFinal(tx, asksOverall)) ?? findLastFinal(tx, () => true)
}

/** The waves of a survey that have been read, oldest first, each with its newest reading. */
export async function listReadWaves(tx: Tx, surveyId: string): Promise<{ wave: Wave; reading: Reading }[]> {
  const read: { wave: Wave; reading: Reading }[] = []
  for (const wave of await listWavesOfSurvey(tx, surveyId)) {
    const reading = await findLatestReading(tx, wave.id)
    if (reading) read.push({ wave, reading })
  }
  return read
}

/** Fewest new responses, as a number and as a share of those before, and fewest hours, between two readings of an open
 *  wave. Each reading is held against every earlier one, and tells little where little came. */
export const fewestNewResponses = 50
const leastGrowth = 1 / 4
const hoursBetween = 24

/** What the next reading of an open wave waits for: so many responses in all, and the moment. */
export function nextReading(latest: Pick<Reading, 'taken_at' | 'responses'> | undefined): {
  responses: number
  after: Date | undefined
} {
  const before = latest?.responses ?? 0
  return {
    responses: Math.ceil(before + Math.max(fewestNewResponses, leastGrowth * before)),
    after: latest && new Date(latest.taken_at.getTime() + hoursBetween * 3_600_000),
  }
}

/** Whether the wave should be read now: an open one at most daily and after at least 50 new responses and a quarter more
 *  than at the last reading; a closed one once, when it has no final reading yet; a planned one never. */
export function isReadingDue({
  state,
  latest,
  responses,
  now,
}: {
  state: Wave['state']
  latest: Pick<Reading, 'taken_at' | 'responses' | 'is_final'> | undefined
  responses: number
  now: Date
}): boolean {
  if (state === 'closed') return !latest?.is_final
  const next = nextReading(latest)
  if (state === 'planned' || responses < next.responses) return false
  return !next.after || now >= next.after
}
