import { sql } from 'kysely'
import type { SurveyDefinition } from '../../surveys/definition'
import { type StrandKey, strandKeys } from '../../surveys/strand'
import type { Tx } from '../client.server'
import { lockReadings } from '../lock.server'
import { findLatestReading } from '../reading/reading.server'
import { getDefinition } from '../survey.server'
import { listWaves } from '../wave.server'
import { lockRollup } from './lock.server'

/** Two categories of a strand, by their codes, of which the first is to become the second. */
export type CategoryMerge = { strand: StrandKey; from: number; into: number }

/** What became of a merge; `responses` is how many were rewritten. */
export type Merged =
  | { state: 'merged'; responses: number }
  | { state: 'same category' | 'unknown category' | 'already read' }

/** Makes one category of a strand out of two, in the responses of every wave that was not read yet and whose survey has
 *  both; one that was stays as it was read, or two readings would tell of who was in the first. They are corrections
 *  like any other: queued, and folded. Waits for readings that are being taken. */
export async function mergeCategory(tx: Tx, { strand, from, into }: CategoryMerge): Promise<Merged> {
  if (from === into) return { state: 'same category' }
  await lockReadings(tx)
  const waveIds: string[] = []
  let isRead = false
  for (const wave of await listWaves(tx)) {
    const codes = codesOf(await getDefinition(tx, wave), strand)
    if (!codes.includes(from) || !codes.includes(into)) continue
    if (wave.is_complete || (await findLatestReading(tx, wave.id))) isRead = true
    else waveIds.push(wave.id)
  }
  if (waveIds.length === 0) return { state: isRead ? 'already read' : 'unknown category' }
  // Weighting a wave rewrites its responses too: one at a time, or each could wait for the other.
  await lockRollup(tx)
  const place = sql.lit(strandKeys.indexOf(strand))
  const { rows } = await sql<{ responses: number }>`
    with merged as (
      update response set strands = set_byte(strands, ${place}, ${into})
      where wave_id = any(${waveIds}::uuid[]) and get_byte(strands, ${place}) = ${from}
      returning 1
    )
    select count(*)::int as responses from merged`.execute(tx)
  return { state: 'merged', responses: rows[0]?.responses ?? 0 }
}

function codesOf({ strands }: SurveyDefinition, strand: StrandKey): number[] {
  return strands.find(({ key }) => key === strand)?.categories.map(({ code }) => code) ?? []
}
