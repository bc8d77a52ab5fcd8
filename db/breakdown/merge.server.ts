import { sql } from 'kysely'
import type { SurveyDefinition } from '../../surveys/definition'
import { type StrandKey, strandKeys } from '../../surveys/strand'
import type { Tx } from '../client.server'
import { getDefinition } from '../survey.server'
import { listWaves } from '../wave.server'
import { lockRollup } from './lock.server'

/** Two categories of a strand, by their codes, of which the first is to become the second. */
export type CategoryMerge = { strand: StrandKey; from: number; into: number }

/** What became of a merge; `responses` is how many were rewritten. */
export type Merged = { state: 'merged'; responses: number } | { state: 'same category' | 'unknown category' }

/** Makes one category of a strand out of two, in the responses of every wave that is not complete and whose survey has
 *  both; a complete wave stays as it was read. They are corrections like any other: queued, and folded. */
export async function mergeCategory(tx: Tx, { strand, from, into }: CategoryMerge): Promise<Merged> {
  if (from === into) return { state: 'same category' }
  const waveIds: string[] = []
  for (const wave of await listWaves(tx)) {
    const codes = codesOf(await getDefinition(tx, wave), strand)
    if (!wave.is_complete && codes.includes(from) && codes.includes(into)) waveIds.push(wave.id)
  }
  if (waveIds.length === 0) return { state: 'unknown category' }
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
