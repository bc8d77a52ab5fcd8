import type { Duty, Referral } from '../../../../db/comment/safeguarding.server'
import type { MailState } from '../../../../db/outgoing-mail.server'
import { momentInWords } from '../../../locales/day'
import { commentHref } from '../comments/desk-href'
import { letterFrom, referenceOf } from './letter'

/** How the duty is written to: what begins the address in a letter, whether a mail server is set up, and who has the duty
 *  now, which may be another than when a comment was passed on. */
export type Post = { origin: string; hasMail: boolean; duty: Pick<Duty, 'name' | 'email'> | undefined }

/** A record of what was passed on, as staff read it, with what became of the e-mails to the duty, the first first; and
 *  while nobody has told them, with a letter to whoever has the duty now: it says that there is a comment and where, and
 *  carries none of its words. */
export function aboutReferral(referral: Referral, mails: readonly MailState[], post: Post) {
  const { id, concern, note, duty_name, duty_email, wave_name, is_kept } = referral
  const duty = post.duty ?? { name: duty_name, email: duty_email }
  const last = mails.at(-1)
  const isSent = last !== undefined && last.sent_at !== null
  const isToThem = last?.recipient === duty.email
  return {
    id,
    reference: referenceOf(id),
    concern,
    note,
    to: `${duty_name} (${duty_email})`,
    now: `${duty.name} (${duty.email})`,
    wave: wave_name,
    href: is_kept ? commentHref(referral.wave_id, referral.comment_id) : undefined,
    passedBy: referral.passed_by ?? 'somebody who has left',
    passedAt: momentInWords(referral.passed_at),
    told: referral.told_at && {
      by: referral.told_by ?? 'somebody who has left',
      at: momentInWords(referral.told_at),
    },
    mails: mails.map((mail) => mailInWords(mail, post.hasMail)),
    last: last && { id: last.id, isSent },
    letter: referral.told_at || (isSent && isToThem) ? undefined : readyLetter(referral, duty, post.origin),
    canWrite: post.hasMail && !referral.told_at && !(isToThem && isOnItsWay(last)),
  }
}

export type AboutReferral = ReturnType<typeof aboutReferral>

/** Nothing has kept it from being sent so far. */
const isOnItsWay = ({ due_at, problem }: MailState): boolean => due_at !== null && problem === null

function mailInWords(mail: MailState, hasMail: boolean): string {
  const again = mail.asked_again_by
    ? ` ${mail.asker ?? 'Somebody who has left'} asked for it on ${momentInWords(mail.queued_at)}.`
    : ''
  return `${standingInWords(mail, hasMail)}${again}`
}

function standingInWords(
  { recipient, sent_at, due_at, tries, problem }: MailState,
  hasMail: boolean,
): string {
  if (sent_at) return `The e-mail to ${recipient} was sent on ${momentInWords(sent_at)}.`
  if (!due_at) return `The e-mail to ${recipient} was not sent, and is not tried any more: ${problem}.`
  if (!hasMail) return `The e-mail to ${recipient} was not sent: no mail server is set up any more.`
  if (!problem) return `An e-mail to ${recipient} is being ${tries === 0 ? 'sent now' : 'tried'}.`
  return `The e-mail to ${recipient} is not yet sent: ${problem}. It will be tried again on ${momentInWords(due_at)}.`
}

function readyLetter(referral: Referral, duty: Pick<Duty, 'email'>, origin: string): string {
  const { subject, body } = letterFrom(origin)(referral)
  return `mailto:${duty.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
