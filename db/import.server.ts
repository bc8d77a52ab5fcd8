import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { ImportedResponse, ImportRules } from '../surveys/imported-response'
import { listAreas } from './area.server'
import { type Db, inOrganisation, type Tx } from './client.server'
import { today } from './day.server'
import { getDefinition } from './survey.server'
import type { Wave } from './wave.server'

/** The state of the wave, which takes responses from a file only while it is open, as from tenants: soon after it
 *  closes it is read for good, so a later one would be in no figure. `holds` keeps whoever would close it waiting
 *  until the transaction ends; whoever locks an import as well locks it after this. Asks the row that is locked and no
 *  other table: only that row is read anew after a wait. A wave that is gone is closed. */
export async function findIntake(tx: Tx, waveId: string, { holds = false } = {}): Promise<Wave['state']> {
  const wave = await tx
    .selectFrom('wave')
    .select('state')
    .where('id', '=', waveId)
    .$if(holds, (query) => query.forShare())
    .executeTakeFirst()
  return wave?.state ?? 'closed'
}

/** The days on which responses of this wave can have been received: those of its fieldwork that have come. */
export function intakeDays(wave: Pick<Wave, 'opens_on' | 'closes_on'>): {
  firstDay: string
  lastDay: string
} {
  const day = today()
  return { firstDay: wave.opens_on, lastDay: day < wave.closes_on ? day : wave.closes_on }
}

/** What the lines of a file for this wave are checked against. */
export async function getImportRules(tx: Tx, wave: Wave): Promise<ImportRules> {
  const areas = await listAreas(tx)
  return {
    definition: await getDefinition(tx, wave),
    areas: new Map(areas.map(({ code, id }) => [code, id])),
    wholeArea: areas.find(({ depth }) => depth === 0)?.id ?? 0,
    ...intakeDays(wave),
  }
}

/** Stores a batch with its comments in one transaction; a response whose external id the wave has already is left as
 *  it is. Gives how many were new, or undefined when the wave has closed meanwhile. */
export function importResponses(
  db: Db,
  wave: Wave,
  batch: readonly ImportedResponse[],
): Promise<number | undefined> {
  return inOrganisation(db, wave.organisation_id, async (tx) => {
    if ((await findIntake(tx, wave.id, { holds: true })) !== 'open') return undefined
    return insertBatch(tx, wave, batch)
  })
}

/** Stores a batch, of which import where it is a file's, and gives how many were new. Every column travels as one array,
 *  which PostgreSQL reads faster than rows of JSON. */
export async function insertBatch(
  tx: Tx,
  wave: Pick<Wave, 'organisation_id' | 'id'>,
  batch: readonly ImportedResponse[],
  importId: string | null = null,
): Promise<number> {
  const ids = batch.map(() => randomUUID())
  const of = <Name extends keyof ImportedResponse>(name: Name) => batch.map((response) => response[name])
  const comments = batch.flatMap(({ comments, language }, place) =>
    Object.entries(comments).map(([key, text]) => ({ id: ids[place] ?? '', key, language, text })),
  )
  const said = (name: keyof (typeof comments)[number]) => comments.map((comment) => comment[name])
  // The driver takes a list that begins with a boolean for a single boolean.
  const helped = of('helped').map((value) => value?.toString() ?? null)
  const { rows: inserted } = await sql<{ n: number }>`
    with stored as (
      insert into response (organisation_id, id, wave_id, received_on, area_id, tenure, channel, language, helped,
        strands, answers, external_id)
      select ${wave.organisation_id}::uuid, id, ${wave.id}::uuid, received_on, area_id, tenure, channel, language,
        helped, decode(strands, 'hex'), decode(answers, 'hex'), external_id
      from unnest(${ids}::uuid[], ${of('receivedOn')}::date[], ${of('areaId')}::int[], ${of('tenure')}::smallint[],
        ${of('channel')}::smallint[], ${of('language')}::text[], ${helped}::text[]::boolean[],
        ${of('strands').map(inHexadecimal)}::text[], ${of('answers').map(inHexadecimal)}::text[],
        ${of('externalId')}::text[])
        as sent (id, received_on, area_id, tenure, channel, language, helped, strands, answers, external_id)
      on conflict (organisation_id, wave_id, external_id) where external_id is not null do nothing
      returning id
    ), said as (
      insert into comment (organisation_id, response_id, question_key, language, text)
      select ${wave.organisation_id}::uuid, response_id, key, language, text
      from unnest(${said('id')}::uuid[], ${said('key')}::text[], ${said('language')}::text[], ${said('text')}::text[])
        as sent (response_id, key, language, text)
      where response_id in (select id from stored)
    ), came as (
      insert into import_response (organisation_id, response_id, import_id)
      select ${wave.organisation_id}::uuid, id, ${importId}::uuid from stored where ${importId !== null}::boolean
    )
    select count(*)::int as n from stored`.execute(tx)
  return inserted[0]?.n ?? 0
}

const inHexadecimal = (codes: readonly number[]): string => Buffer.from(codes).toString('hex')
