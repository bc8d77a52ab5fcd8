import type { Selectable } from 'kysely'
import type { Tx } from '../client.server'
import type { ReadingTable } from '../schema'
import type { Wave } from '../wave.server'

export type Reading = Selectable<ReadingTable>

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

/** Fewest new responses, and fewest hours, between two readings of an open wave. */
const fewestNewResponses = 50
const hoursBetween = 24

/** Whether the wave should be read now: an open one at most daily and after at least 50 new responses; a closed one
 *  once, when it has no final reading yet; a planned one never. */
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
  if (state === 'planned' || responses - (latest?.responses ?? 0) < fewestNewResponses) return false
  return !latest || now.getTime() - latest.taken_at.getTime() >= hoursBetween * 3_600_000
}
