import fc from 'fast-check'
import type { Insertable } from 'kysely'
import type { Tx } from '../../db/client.server'
import type { ResponseTable } from '../../db/schema'
import { codedPlaces } from '../../surveys/definition'
import { strandKeys } from '../../surveys/strand'
import type { Landlord } from './landlord'

/** What of a response is counted. */
export type Counted = {
  area_id: number
  tenure: number
  channel: number
  strands: number[]
  answers: number[]
  received_on?: string
}

/** Responses as they might come, the same for the same seed: everywhere in the tree (not only at its leaves), with
 *  every kind of code. */
export function randomResponses(
  { definition }: Landlord,
  areaIds: number[],
  count: number,
  seed = 1,
): Counted[] {
  const answer = fc.constantFrom(0, 1, 2, 3, 4, 4, 4, 5, 5, 30, 31)
  const strand = fc.constantFrom(0, 1, 1, 1, 1, 2, 2, 2, 3, 30, 31)
  const places = codedPlaces(definition).length
  const response = fc.record({
    area_id: fc.constantFrom(...areaIds),
    tenure: fc.constantFrom(0, 1, 1, 1, 2, 4),
    channel: fc.constantFrom(1, 2, 6),
    strands: fc.array(strand, { minLength: strandKeys.length, maxLength: strandKeys.length }),
    answers: fc.array(answer, { minLength: places, maxLength: places }),
  })
  return fc.sample(response, { numRuns: count, seed })
}

/** Stores responses to the landlord's wave, all of its first day. */
export async function insertResponses(
  tx: Tx,
  { organisationId, wave }: Landlord,
  responses: Counted[],
): Promise<void> {
  const rows: Insertable<ResponseTable>[] = responses.map((response) => ({
    organisation_id: organisationId,
    wave_id: wave.id,
    received_on: wave.opens_on,
    language: 'en',
    ...response,
    strands: Buffer.from(response.strands),
    answers: Buffer.from(response.answers),
  }))
  for (let start = 0; start < rows.length; start += 500) {
    await tx
      .insertInto('response')
      .values(rows.slice(start, start + 500))
      .execute()
  }
}
