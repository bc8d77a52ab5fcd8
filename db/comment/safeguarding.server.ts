import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { endMail, findMailStates, queueMail } from '../outgoing-mail.server'
import type { ReferralTable } from '../schema'
import { type Hand, holdForSafeguarding, type Screened } from './screen.server'

/** Who is told of a comment that tells of harm, who named them and when. */
export type Duty = { name: string; email: string; named_by: string | null; named_at: Date }

/** The organisation's safeguarding duty; undefined while nobody is named. */
export function findDuty(tx: Tx): Promise<Duty | undefined> {
  return tx
    .selectFrom('safeguarding_duty')
    .leftJoin('account', 'account.id', 'safeguarding_duty.named_by')
    .select(['safeguarding_duty.name', 'safeguarding_duty.email', 'account.name as named_by', 'named_at'])
    .executeTakeFirst()
}

/** Names the safeguarding duty, in place of whoever was. */
export async function nameDuty(
  tx: Tx,
  account: Pick<Account, 'organisation_id' | 'id'>,
  duty: { name: string; email: string },
): Promise<void> {
  const named = { ...duty, named_by: account.id, named_at: new Date() }
  await tx
    .insertInto('safeguarding_duty')
    .values({ organisation_id: account.organisation_id, ...named })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(named))
    .execute()
}

/** What became of passing a comment on. `no duty`: nobody is named to whom it could go. */
export type PassedOn = Screened | { state: 'no duty' }

/** The words of the e-mail that tells the duty of a referral. */
export type WriteLetter = (referral: { id: string; wave_id: string; comment_id: string }) => {
  subject: string
  body: string
}

/** Passes a comment on to the safeguarding duty as named now, with a record, and holds it back. With `write` the duty is
 *  sent an e-mail too: both or neither. */
export async function passOnComment(
  tx: Tx,
  hand: Hand,
  { concern, note }: { concern: string; note: string },
  write?: WriteLetter,
): Promise<PassedOn> {
  const duty = await findDuty(tx)
  if (!duty) return { state: 'no duty' }
  const screened = await holdForSafeguarding(tx, hand, concern)
  if (screened.state !== 'done') return screened
  const { organisation_id } = hand.account
  const referral = { id: newId(), wave_id: hand.waveId, comment_id: hand.commentId }
  await tx
    .insertInto('referral')
    .values({
      organisation_id,
      ...referral,
      concern,
      note,
      duty_name: duty.name,
      duty_email: duty.email,
      passed_by: hand.account.id,
      told_by: null,
    })
    .execute()
  if (write) {
    const about = { kind: 'referral' as const, about_id: referral.id, recipient: duty.email }
    await queueMail(tx, { organisation_id, ...about, ...write(referral) })
  }
  return screened
}

/** A record of what was passed on, with the names of who did so and of who told the duty. `is_kept`: the comment is still
 *  there, which it is not once its tenant took it back. */
export type Referral = Pick<
  Selectable<ReferralTable>,
  'id' | 'wave_id' | 'comment_id' | 'concern' | 'note' | 'duty_name' | 'duty_email' | 'passed_at' | 'told_at'
> & { passed_by: string | null; told_by: string | null; wave_name: string; is_kept: boolean }

/** Every record of what was passed on, those of whom nobody has told the duty first, then the newest; of one comment
 *  where it is given. */
export function listReferrals(tx: Tx, commentId?: string): Promise<Referral[]> {
  return tx
    .selectFrom('referral')
    .innerJoin('wave', 'wave.id', 'referral.wave_id')
    .leftJoin('comment', 'comment.id', 'referral.comment_id')
    .leftJoin('account as passer', 'passer.id', 'referral.passed_by')
    .leftJoin('account as teller', 'teller.id', 'referral.told_by')
    .select(['referral.id', 'referral.wave_id', 'referral.comment_id', 'concern', 'note'])
    .select(['duty_name', 'duty_email', 'passed_at', 'told_at', 'wave.name as wave_name'])
    .select(['passer.name as passed_by', 'teller.name as told_by'])
    .select(({ eb }) => eb('comment.id', 'is not', null).$castTo<boolean>().as('is_kept'))
    .$if(commentId !== undefined, (query) => query.where('referral.comment_id', '=', commentId ?? ''))
    .orderBy(({ eb }) => eb('told_at', 'is not', null))
    .orderBy('passed_at', 'desc')
    .orderBy('referral.id', 'desc')
    .execute()
}

/** How many comments were passed on of which nobody has said that they told the duty: `unsent` without an e-mail that a
 *  mail server took, `sent` with one, which may lie unread. The last e-mail about each counts. */
export function countUntold(tx: Tx): Promise<{ unsent: number; sent: number }> {
  return tx
    .selectFrom('referral')
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom('outgoing_mail')
          .select('sent_at')
          .whereRef('about_id', '=', 'referral.id')
          .orderBy('queued_at', 'desc')
          .orderBy('outgoing_mail.id', 'desc')
          .limit(1)
          .as('mail'),
      (join) => join.onTrue(),
    )
    .select(({ fn, cast }) => [
      cast<number>(fn.countAll().filterWhere('sent_at', 'is', null), 'integer').as('unsent'),
      cast<number>(fn.count('sent_at'), 'integer').as('sent'),
    ])
    .where('told_at', 'is', null)
    .executeTakeFirstOrThrow()
}

/** Writes down that the officer has told the duty of a referral, and ends an e-mail about it that still waits; false when
 *  somebody had. */
export async function recordTold(tx: Tx, accountId: string, referralId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('referral')
    .set({ told_by: accountId, told_at: new Date() })
    .where('id', '=', referralId)
    .where('told_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await endMail(tx, referralId, 'somebody had told them by then')
  return true
}

/** Sends the duty as named now another e-mail about a referral, in place of one that still waits, and keeps who asked for
 *  it. `after` is the last e-mail that they knew of, if any: false where there is a later one, or the duty was told. */
export async function writeAgain(
  tx: Tx,
  { organisation_id, id: asked_again_by }: Pick<Account, 'organisation_id' | 'id'>,
  { referralId, after }: { referralId: string; after: string | undefined },
  write: WriteLetter,
): Promise<boolean> {
  const referral = await tx
    .selectFrom('referral')
    .select(['id', 'wave_id', 'comment_id'])
    .where('id', '=', referralId)
    .where('told_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const duty = await findDuty(tx)
  const last = (await findMailStates(tx, [referralId])).get(referralId)?.at(-1)
  if (!referral || !duty || last?.id !== after) return false
  await endMail(tx, referralId, 'another was sent in its place')
  const about = { kind: 'referral' as const, about_id: referralId, recipient: duty.email, asked_again_by }
  await queueMail(tx, { organisation_id, ...about, ...write(referral) })
  return true
}
