import type { Referral } from '../../../../db/comment/safeguarding.server'
import type { MailState } from '../../../../db/outgoing-mail.server'
import { momentInWords } from '../../../locales/day'
import { commentHref } from '../comments/desk-href'
import { letterFrom, referenceOf } from './letter'

/** A record of what was passed on, as staff read it, with what became of the e-mail to the duty; and while nobody has told
 *  them, with a letter ready to be sent: it says that there is a comment and where, and carries none of its words. */
export function aboutReferral(referral: Referral, mail: MailState | undefined, origin: string) {
  const { id, concern, note, duty_name, duty_email, wave_name, is_kept } = referral
  return {
    id,
    reference: referenceOf(id),
    concern,
    note,
    to: `${duty_name} (${duty_email})`,
    wave: wave_name,
    href: is_kept ? commentHref(referral.wave_id, referral.comment_id) : undefined,
    passedBy: referral.passed_by ?? 'somebody who has left',
    passedAt: momentInWords(referral.passed_at),
    told: referral.told_at && {
      by: referral.told_by ?? 'somebody who has left',
      at: momentInWords(referral.told_at),
    },
    mail: mail && { isSent: mail.sent_at !== null, words: mailInWords(mail) },
    letter: referral.told_at || mail?.sent_at ? undefined : readyLetter(referral, origin),
  }
}

export type AboutReferral = ReturnType<typeof aboutReferral>

function mailInWords({ sent_at, due_at, tries, problem }: MailState): string {
  if (sent_at) return `The e-mail to them was sent on ${momentInWords(sent_at)}.`
  if (!due_at) return `The e-mail to them was not sent, and is not tried any more: ${problem}.`
  if (!problem)
    return tries === 0 ? 'An e-mail to them is being sent now.' : 'An e-mail to them is being tried.'
  return `The e-mail to them is not yet sent: ${problem}. It will be tried again on ${momentInWords(due_at)}.`
}

function readyLetter(referral: Referral, origin: string): string {
  const { subject, body } = letterFrom(origin)(referral)
  return `mailto:${referral.duty_email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
