import { sql } from 'kysely'
import { readCode, receiptLength } from '../surveys/code'
import type { SurveyDefinition } from '../surveys/definition'
import type { Db, Tx } from './client.server'
import { getOrganisation, type Organisation, type OrganisationFacts } from './organisation.server'
import { hashSecret, newReceipt } from './secret.server'
import { getDefinition } from './survey.server'
import { findWave, type Wave } from './wave.server'

/** Where a typed receipt leads; `unknown` is one never given, or whose response was taken back already. */
export type ReceiptDoor =
  | { state: 'malformed' | 'mistyped' | 'unknown' }
  | { state: 'known'; code: string; organisationId: string; responseId: string }

/** The response a typed receipt belongs to; only its SHA-256 is looked up. */
export async function findReceipt(db: Db, typed: string): Promise<ReceiptDoor> {
  const read = readCode(typed, receiptLength)
  if (read.state !== 'right') return { state: read.state }
  const { rows } = await sql<{ organisation_id: string; id: string }>`
    select organisation_id, id from find_receipt(${hashSecret(read.code)})`.execute(db)
  const found = rows[0]
  if (!found) return { state: 'unknown' }
  return { state: 'known', code: read.code, organisationId: found.organisation_id, responseId: found.id }
}

/** What may be shown to whoever holds a receipt: which survey and when it was sent, and never an answer. `region`: the area
 *  just under the organisation that it came from; undefined where none was given. */
export type ReceiptFacts = {
  organisation: Organisation
  wave: Wave
  definition: SurveyDefinition
  receivedOn: string
  region: { id: number; code: string } | undefined
}

/** What a receipt is for; undefined once the response was taken back. */
export async function findReceiptFacts(tx: Tx, responseId: string): Promise<ReceiptFacts | undefined> {
  const response = await tx
    .selectFrom('response')
    .select(['wave_id', 'received_on', 'area_id'])
    .where('id', '=', responseId)
    .executeTakeFirst()
  const wave = response && (await findWave(tx, response.wave_id))
  if (!wave) return undefined
  return {
    organisation: await getOrganisation(tx),
    wave,
    definition: await getDefinition(tx, wave),
    receivedOn: response.received_on,
    region: await findRegion(tx, response.area_id),
  }
}

/** The area just under the organisation that is, or holds, an area. */
function findRegion(tx: Tx, areaId: number): Promise<{ id: number; code: string } | undefined> {
  return tx
    .selectFrom('area as region')
    .innerJoin('area as here', (join) =>
      join.on(sql<boolean>`here.first between region.first and region.last`),
    )
    .select(['region.id', 'region.code'])
    .where('here.id', '=', areaId)
    .where('region.depth', '=', 1)
    .executeTakeFirst()
}

/** Deletes a response for good, with its comments, link and receipt, and counts it among the wave's withdrawals of
 *  the day. False when it was gone already, so that pressing twice counts once. */
export async function withdrawResponse(tx: Tx, responseId: string, today: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('response')
    .where('id', '=', responseId)
    .returning(['organisation_id', 'wave_id'])
    .executeTakeFirst()
  if (!gone) return false
  await tx
    .insertInto('withdrawal')
    .values({ ...gone, withdrawn_on: today, responses: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'wave_id', 'withdrawn_on'])
        .doUpdateSet({ responses: sql<number>`withdrawal.responses + 1` }),
    )
    .execute()
  return true
}

/** True when a response of this wave carries this receipt. */
export async function hasReceipt(tx: Tx, waveId: string, code: string): Promise<boolean> {
  const row = await tx
    .selectFrom('receipt')
    .innerJoin('response', 'response.id', 'receipt.response_id')
    .select('response.id')
    .where('receipt.code_hash', '=', hashSecret(code))
    .where('response.wave_id', '=', waveId)
    .executeTakeFirst()
  return row !== undefined
}

/** Stores the hash of the code the form carried, or of a new one where it carried none or another response has it
 *  already; gives the code to show. */
export async function insertReceipt(
  tx: Tx,
  { organisation_id }: Pick<OrganisationFacts, 'organisation_id'>,
  responseId: string,
  carried: string | undefined,
): Promise<string> {
  const code = carried ?? newReceipt()
  const { rows } = await sql`
    insert into receipt (organisation_id, code_hash, response_id)
    values (${organisation_id}, ${hashSecret(code)}, ${responseId})
    on conflict (code_hash) do nothing returning 1`.execute(tx)
  if (rows.length > 0) return code
  return insertReceipt(tx, { organisation_id }, responseId, undefined)
}
