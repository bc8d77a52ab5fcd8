import type { Referral } from '../../../../db/comment/safeguarding.server'
import { momentInWords } from '../../../locales/day'
import { commentHref } from '../comments/desk-href'

/** A record of what was passed on, as staff read it, with a letter ready to be sent while nobody has told the duty: it says
 *  that there is a comment and where, and carries none of its words. */
export function aboutReferral(referral: Referral, origin: string) {
  const { id, concern, note, duty_name, duty_email, wave_name, is_kept } = referral
  const href = commentHref(referral.wave_id, referral.comment_id)
  return {
    id,
    concern,
    note,
    to: `${duty_name} (${duty_email})`,
    wave: wave_name,
    href: is_kept ? href : undefined,
    passedBy: referral.passed_by ?? 'somebody who has left',
    passedAt: momentInWords(referral.passed_at),
    told: referral.told_at && {
      by: referral.told_by ?? 'somebody who has left',
      at: momentInWords(referral.told_at),
    },
    letter: referral.told_at ? undefined : letterOf(referral, `${origin}${href}`),
  }
}

export type AboutReferral = ReturnType<typeof aboutReferral>

function letterOf({ duty_email, wave_name, passed_by, passed_at }: Referral, address: string): string {
  const subject = 'A tenant’s comment may tell of harm'
  const body = [
    `A tenant’s comment in the survey ${wave_name} was passed on to you as the safeguarding duty by ${passed_by ?? 'an officer'} on ${momentInWords(passed_at)}.`,
    `Please sign in and read it here: ${address}`,
    'The comment itself is not in this e-mail.',
  ].join('\n\n')
  return `mailto:${duty_email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
