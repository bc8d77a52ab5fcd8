import { sql } from 'kysely'
import type { Answers } from '../surveys/answers'
import { readCode, receiptLength } from '../surveys/code'
import type { SurveyDefinition } from '../surveys/definition'
import { packAnswers, packComments, packStrands } from '../surveys/pack'
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
  const { definition, answers, organisationId } = response
  const { id } = await tx
    .insertInto('response')
    .values({
      organisation_id: organisationId,
      wave_id: response.wave.id,
      received_on: response.receivedOn,
      area_id: response.areaId,
      tenure: response.tenure,
      channel: response.channel,
      language: response.language,
      helped: answers.helped ?? null,
      strands: packStrands(definition, answers),
      answers: packAnswers(definition, answers),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const comments = Object.entries(packComments(definition, answers)).map(([question_key, text]) => ({
    organisation_id: organisationId,
    response_id: id,
    question_key,
    language: response.language,
    text,
  }))
  if (comments.length > 0) await tx.insertInto('comment').values(comments).execute()
  return id
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
  if (!(await holdOpen(tx, opened.wave.id))) return { state: 'closed' }
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
  await linkResponse(tx, opened, responseId)
  await markUsed(tx, opened.invitation.id, today)
  const code = carried.state === 'right' ? carried.code : undefined
  return { state: 'sent', receipt: await insertReceipt(tx, opened.organisation, responseId, code) }
}

/** Keeps the wave from being closed until this transaction ends, so that a final reading misses no response. */
async function holdOpen(tx: Tx, waveId: string): Promise<boolean> {
  const wave = await tx
    .selectFrom('wave')
    .select('id')
    .where('id', '=', waveId)
    .where('state', '=', 'open')
    .forShare()
    .executeTakeFirst()
  return wave !== undefined
}

/** Where the response belongs: the household's area and tenure, or what was said at the open link, or the whole. */
async function placeOf(
  tx: Tx,
  { invitation }: Opened,
  answers: Answers,
): Promise<{ areaId: number; tenure: number }> {
  if (invitation.household_id !== null) {
    const household = await tx
      .selectFrom('household')
      .select(['area_id', 'tenure'])
      .where('id', '=', invitation.household_id)
      .executeTakeFirstOrThrow()
    return { areaId: household.area_id, tenure: household.tenure }
  }
  const area = await tx
    .selectFrom('area')
    .select('id')
    .where((where) => where.or([where('id', '=', answers.area ?? 0), where('depth', '=', 0)]))
    .orderBy('depth', 'desc')
    .executeTakeFirstOrThrow()
  return { areaId: area.id, tenure: answers.tenure ?? 0 }
}

/** Only a confidential survey keeps which invitation a response came from, in a row of its own. */
async function linkResponse(tx: Tx, opened: Opened, responseId: string): Promise<void> {
  if (opened.definition.privacy === 'anonymous') return
  await tx
    .insertInto('response_link')
    .values({
      organisation_id: opened.organisation.organisation_id,
      invitation_id: opened.invitation.id,
      response_id: responseId,
    })
    .execute()
}

async function markUsed(tx: Tx, invitationId: string, today: string): Promise<void> {
  await tx.updateTable('invitation').set({ used_on: today }).where('id', '=', invitationId).execute()
  await tx.deleteFrom('draft').where('invitation_id', '=', invitationId).execute()
}

/** Writes the rows of one day of an anonymous wave anew, in one transaction and in no telling order. A response and
 *  its invitation are stored together, so PostgreSQL marks both with one transaction number, which whoever holds the
 *  database's files could match; after this, every row of the day has the same. Old row versions go at the next
 *  vacuum; back-ups taken before keep theirs. */
export async function hideTransactions(tx: Tx, waveId: string, day: string): Promise<void> {
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
