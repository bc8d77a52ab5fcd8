import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../client.server'
import { blockLength, type Draws } from './draws'

/** Responses to be made: those numbered `from` to `to`, with so many answers each, over so many days (90 if left out) from
 *  `firstDay`.
 *  `name` goes before the number in their external id; without it they have none. */
export type MadeResponses = {
  waveId: string
  firstDay: string
  days?: number
  places: number
  draws: Draws
  from: number
  to: number
  name?: string
}

/** Stores made responses: the same numbers give the same responses. */
export async function insertMadeResponses(tx: Tx, made: MadeResponses): Promise<void> {
  const { waveId, firstDay, days = 90, draws, from, to, name = null } = made
  await sql`
    insert into response (organisation_id, wave_id, received_on, area_id, tenure, channel, language, strands, answers,
      external_id)
    select wave.organisation_id, wave.id, ${firstDay}::date + (${draw(0, 2)} % ${days})::int,
      get_byte(areas, 2 * ${draw(0, 0)}) * 256 + get_byte(areas, 2 * ${draw(0, 0)} + 1),
      get_byte(people, 11 * ${draw(0, 1)} + 9), get_byte(people, 11 * ${draw(0, 1)} + 10), 'en',
      substring(people from 1 + 11 * ${draw(0, 1)} for 9), ${answersOf(made.places)}, ${name}::text || '-' || number
    from generate_series(${from}::bigint, ${to}::bigint) as number
    cross join wave
    cross join (select ${draws.areas} as areas, ${draws.people} as people, ${draws.answers} as answers) as draws
    where wave.id = ${waveId}`.execute(tx)
}

/** Answers in blocks, each drawn by bits of its own; the last is cut short. */
function answersOf(places: number): RawBuilder<unknown> {
  const blocks = Array.from({ length: Math.ceil(places / blockLength) }, (_, block) => {
    const length = Math.min(blockLength, places - block * blockLength)
    const at = draw(1 + Math.floor(block / 4), block % 4)
    return sql`substring(draws.answers from 1 + ${sql.lit(blockLength)} * ${at} for ${sql.lit(length)})`
  })
  return sql.join(blocks, sql` || `)
}

/** A number from 0 to 65,535 that the response's number decides: sixteen bits of one of its hashes. */
const draw = (hash: number, part: number) =>
  sql`((hashint8extended(number, ${sql.lit(hash)}) >> ${sql.lit(16 * part)}) & 65535)::int`

const atOnce = 100_000

/** Stores very many made responses as the owner of the database, without queueing them or checking what they refer to:
 *  what is measured comes after. */
export async function loadMadeResponses(owner: Db, made: MadeResponses): Promise<void> {
  for (let from = made.from; from <= made.to; from += atOnce) {
    const to = Math.min(made.to, from + atOnce - 1)
    await owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await insertMadeResponses(tx, { ...made, from, to })
    })
  }
}

/** Takes away the responses that were made under a name. */
export async function deleteMadeResponses(tx: Tx, name: string): Promise<void> {
  await tx.deleteFrom('response').where('external_id', 'like', `${name}-%`).execute()
}

/** How many responses a wave has in each area by itself. */
export async function countByArea(tx: Tx, waveId: string): Promise<Map<number, number>> {
  const rows = await tx
    .selectFrom('response')
    .select(['area_id', sql<number>`count(*)::int`.as('responses')])
    .where('wave_id', '=', waveId)
    .groupBy('area_id')
    .execute()
  return new Map(rows.map(({ area_id, responses }) => [area_id, responses]))
}
