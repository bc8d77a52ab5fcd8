import { sql } from 'kysely'
import type { Answers } from '../surveys/answers'
import { readCode, receiptLength } from '../surveys/code'
import type { SurveyDefinition } from '../surveys/definition'
import { packAnswers, packComments, packStrands } from '../surveys/pack'
import { lockRollup } from './breakdown/lock.server'
import type { Tx } from './client.server'
import type { Opened } from './invitation.server'
import { hasReceipt, insertReceipt } from './receipt.server'
import type { Wave } from './wave.server'

/** A response before it is stored; `tenure` and `channel` are codes of surveys/cut.ts, 0 a tenure not known. */
export type NewResponse = {
  organisationId: string
  wave: Pick<Wave, 'id'>
  definition: SurveyDefinition
  answers: Answers
  areaId: number
  tenure: number
  channel: number
  language: string
  receivedOn: string
}

/** Stores one response with its comments, weight 1, no time finer than the day. Gives its id, which is random. */
export async function recordResponse(tx: Tx, response: NewResponse): Promise<string> {
  const { definition, answers, organisationId, language } = response
  const comments = Object.entries(packComments(definition, answers))
  const { rows } = await sql<{ id: string }>`
    with stored as (
      insert into response (organisation_id, wave_id, received_on, area_id, tenure, channel, language, helped,
        strands, answers)
      values (${organisationId}, ${response.wave.id}, ${response.receivedOn}, ${response.areaId}, ${response.tenure},
        ${response.channel}, ${language}, ${answers.helped ?? null},
        ${Buffer.from(packStrands(definition, answers))}, ${Buffer.from(packAnswers(definition, answers))})
      returning id
    ), said as (
      insert into comment (organisation_id, response_id, question_key, language, text)
      select ${organisationId}, stored.id, words.question_key, ${language}, words.text
      from stored, unnest(${comments.map(([key]) => key)}::text[], ${comments.map(([, text]) => text)}::text[])
        as words(question_key, text)
    )
    select id from stored`.execute(tx)
  if (!rows[0]) throw new Error('the response was not stored')
  return rows[0].id
}

/** What became of a sending: stored, with the receipt that takes it back; or refused because the link was used, or
 *  the wave takes no answers. */
export type Sending = { state: 'sent'; receipt: string } | { state: Exclude<Opened['state'], 'open'> }

/** What a tenant sends. `receipt` is the code the form carried: the same one again means the same sending again. */
export type Sent = { answers: Answers; language: string; receipt: string; today: string }

/** Sends an invitation's answers, once. The invitation must be locked (openInvitation with `locks`), so that of two
 *  phones one waits and then finds it used; a retry of the same form finds its receipt and changes nothing. */
export async function sendResponse(
  tx: Tx,
  opened: Opened,
  { answers, language, receipt, today }: Sent,
): Promise<Sending> {
  const carried = readCode(receipt, receiptLength)
  if (opened.state === 'used' && carried.state === 'right') {
    if (await hasReceipt(tx, opened.wave.id, carried.code)) return { state: 'sent', receipt: carried.code }
  }
  if (opened.state !== 'open') return { state: opened.state }
  const responseId = await recordResponse(tx, {
    organisationId: opened.organisation.organisation_id,
    wave: opened.wave,
    definition: opened.definition,
    answers,
    ...(await placeOf(tx, opened, answers)),
    channel: opened.invitation.channel,
    language,
    receivedOn: today,
  })
  const code = carried.state === 'right' ? carried.code : undefined
  const stored = await insertReceipt(tx, opened.organisation, responseId, code)
  await markUsed(tx, opened, responseId, today)
  return { state: 'sent', receipt: stored }
}

/** Where the response belongs: the household's area and tenure, or what was said at the open link, or the whole. */
async function placeOf(
  tx: Tx,
  { invitation }: Opened,
  answers: Answers,
): Promise<{ areaId: number; tenure: number }> {
  const { household } = invitation
  if (household) return { areaId: household.area_id, tenure: household.tenure }
  return placeSaid(tx, answers)
}

/** Where a response belongs by what was said in it, or the whole. */
export async function placeSaid(tx: Tx, answers: Answers): Promise<{ areaId: number; tenure: number }> {
  const area = await tx
    .selectFrom('area')
    .select('id')
    .where((where) => where.or([where('id', '=', answers.area ?? 0), where('depth', '=', 0)]))
    .orderBy('depth', 'desc')
    .executeTakeFirstOrThrow()
  return { areaId: area.id, tenure: answers.tenure ?? 0 }
}

/** The link is used and its draft gone. Only a confidential survey keeps which invitation a response came from, in a
 *  row of its own. */
async function markUsed(tx: Tx, opened: Opened, responseId: string, today: string): Promise<void> {
  const { organisation, invitation, definition } = opened
  const isLinked = definition.privacy === 'confidential'
  await sql`
    with used as (
      update invitation set used_on = ${today} where id = ${invitation.id} returning id
    ), drafts as (
      delete from draft using used where draft.invitation_id = used.id
    )
    insert into response_link (organisation_id, invitation_id, response_id)
    select ${organisation.organisation_id}, used.id, ${responseId} from used where ${isLinked}::boolean`.execute(
    tx,
  )
}

/** Writes the rows of one day of an anonymous wave anew, in one transaction and in no telling order. A response and
 *  its invitation are stored together, so PostgreSQL marks both with one transaction number, which whoever holds the
 *  database's files could match; after this, every row of the day has the same. Old row versions go at the next
 *  vacuum; back-ups taken before keep theirs. */
export async function hideTransactions(tx: Tx, waveId: string, day: string): Promise<void> {
  // Others that rewrite many responses at once do so under this lock: in different orders, each could wait for the other.
  await lockRollup(tx)
  await sql`
    with shuffled as materialized (
      select id from response where wave_id = ${waveId} and received_on = ${day} order by random()
    )
    update response set received_on = response.received_on from shuffled where response.id = shuffled.id`.execute(
    tx,
  )
  await sql`
    with shuffled as materialized (
      select id from invitation where wave_id = ${waveId} and used_on = ${day} order by random()
    )
    update invitation set used_on = invitation.used_on from shuffled where invitation.id = shuffled.id`.execute(
    tx,
  )
}

/** The days after the wave's `hidden_until` and up to `until` on which an invitation was used. */
export async function listDaysUsed(
  tx: Tx,
  { id, hidden_until }: Pick<Wave, 'id' | 'hidden_until'>,
  until: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('invitation')
    .select('used_on')
    .distinct()
    .where('wave_id', '=', id)
    .where('used_on', '<=', until)
    .$if(hidden_until !== null, (query) => query.where('used_on', '>', hidden_until))
    .orderBy('used_on')
    .execute()
  return rows.flatMap(({ used_on }) => used_on ?? [])
}

/** Keeps that the wave's days up to `until` have been hidden. */
export async function markHidden(tx: Tx, waveId: string, until: string): Promise<void> {
  await tx.updateTable('wave').set({ hidden_until: until }).where('id', '=', waveId).execute()
}
