import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Db, Tx } from './client.server'
import type { OutgoingMailTable } from './schema'

type Row = Selectable<OutgoingMailTable>

/** An e-mail to be sent: of which kind and about what, to whom, and its words. */
export type NewMail = Pick<Row, 'organisation_id' | 'kind' | 'about_id' | 'recipient'> & {
  subject: string
  body: string
  asked_again_by?: string
}

/** Has an e-mail sent once the transaction is committed; it is not where that fails. */
export async function queueMail(tx: Tx, mail: NewMail): Promise<void> {
  await tx
    .insertInto('outgoing_mail')
    .values({ asked_again_by: null, ...mail, id: newId() })
    .execute()
}

/** What became of an e-mail so far, and who asked for it again. */
export type MailState = Pick<
  Row,
  | 'id'
  | 'about_id'
  | 'recipient'
  | 'queued_at'
  | 'tries'
  | 'problem'
  | 'due_at'
  | 'sent_at'
  | 'asked_again_by'
> & { asker: string | null }

/** What became of the e-mails about each of these, the first of each first. */
export async function findMailStates(tx: Tx, aboutIds: readonly string[]): Promise<Map<string, MailState[]>> {
  if (aboutIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('outgoing_mail as mail')
    .leftJoin('account', 'account.id', 'mail.asked_again_by')
    .select(['mail.id', 'about_id', 'recipient', 'queued_at', 'tries', 'problem', 'due_at', 'sent_at'])
    .select(['asked_again_by', 'account.name as asker'])
    .where('about_id', 'in', [...aboutIds])
    .orderBy('queued_at')
    .orderBy('mail.id')
    .execute()
  const byAbout = new Map<string, MailState[]>()
  for (const row of rows) byAbout.set(row.about_id, [...(byAbout.get(row.about_id) ?? []), row])
  return byAbout
}

/** Has the e-mails about this that are not sent yet be tried no more, for this reason, and forgets their words. One that
 *  is being tried at this moment may still go. */
export async function endMail(tx: Tx, aboutId: string, problem: string): Promise<void> {
  await tx
    .updateTable('outgoing_mail')
    .set({ ...ended, problem })
    .where('about_id', '=', aboutId)
    .where('due_at', 'is not', null)
    .execute()
}

const ended = { due_at: null, subject: null, body: null }

/** The organisations with an e-mail to be tried by now. */
export async function listOrganisationsWithDueMail(db: Db, now: Date): Promise<string[]> {
  const { rows } = await sql<{ organisation_id: string }>`
    select organisation_id from list_organisations_with_due_mail(${now})`.execute(db)
  return rows.map(({ organisation_id }) => organisation_id)
}

/** An e-mail to be tried now, and the name of the organisation that sends it. */
export type DueMail = Pick<Row, 'id' | 'recipient' | 'tries' | 'queued_at'> & {
  subject: string
  body: string
  message_id: string
  organisation: string
}

/** For so many minutes nobody else tries an e-mail that was taken to be tried: longer than a try can last. */
const minutesTaken = 15

/** Takes the e-mail that has been due for longest, to be tried by whoever took it: when they are stopped before they say
 *  what became of it, it is due again some time later, under the same Message-ID. Gives up those that have waited for
 *  longer than any is tried, as when no mail server was set up. Undefined when none is due. */
export async function takeDueMail(
  tx: Tx,
  { now, domain }: { now: Date; domain: string },
): Promise<DueMail | undefined> {
  await tx
    .updateTable('outgoing_mail')
    .set(({ fn, ref, val }) => ({
      ...ended,
      problem: fn.coalesce(ref('problem'), val('it had waited for three days')),
    }))
    .where('due_at', '<=', now)
    .where('queued_at', '<', later(now, -daysTried * 24 * 60))
    .execute()
  const { rows } = await sql<DueMail>`
    with due as (
      select id from outgoing_mail where due_at <= ${now} order by due_at, id limit 1 for update skip locked
    )
    update outgoing_mail as mail set tries = tries + 1, due_at = ${later(now, minutesTaken)},
      message_id = coalesce(message_id, '<' || mail.id || '@' || ${domain} || '>')
    from due cross join organisation where mail.id = due.id
    returning mail.id, recipient, subject, body, message_id, tries, queued_at, organisation.name as organisation`.execute(
    tx,
  )
  return rows[0]
}

/** Writes down that a mail server has taken the e-mail, whose words are not needed any more. */
export async function recordSent(tx: Tx, id: string, now: Date): Promise<void> {
  const done = { ...ended, sent_at: now, problem: null }
  await tx.updateTable('outgoing_mail').set(done).where('id', '=', id).where('sent_at', 'is', null).execute()
}

/** Writes down what kept the e-mail from being sent, and has it tried again after a wait that grows, or given up after
 *  three days; gives when, or undefined where it is given up. One that was ended meanwhile stays ended. */
export async function recordProblem(
  tx: Tx,
  { id, tries, queued_at }: Pick<DueMail, 'id' | 'tries' | 'queued_at'>,
  { problem, now }: { problem: string; now: Date },
): Promise<Date | undefined> {
  const next = nextTry({ tries, queued_at }, now)
  const { numUpdatedRows } = await tx
    .updateTable('outgoing_mail')
    .set({ problem, ...(next ? { due_at: next } : ended) })
    .where('id', '=', id)
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? next : undefined
}

/** Minutes to wait after the first try that failed, the second and so on; after all of these, the last again and again. */
const waits = [1, 2, 5, 15, 30, 60, 120]
const daysTried = 3

/** When an e-mail is tried again that could not be sent; undefined once it has been tried for three days. */
export function nextTry({ tries, queued_at }: Pick<DueMail, 'tries' | 'queued_at'>, now: Date) {
  const next = later(now, waits[tries - 1] ?? waits.at(-1) ?? 0)
  return next.getTime() - queued_at.getTime() > daysTried * 24 * 3_600_000 ? undefined : next
}

const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000)
