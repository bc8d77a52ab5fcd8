import type { WriteLetter } from '../../../../db/comment/safeguarding.server'
import { commentHref } from '../comments/desk-href'

/** How the safeguarding duty is told of a comment that was passed on: where it is and its reference, and none of its words.
 *  `origin` begins the address. */
export const letterFrom =
  (origin: string): WriteLetter =>
  (referral) => {
    const reference = referenceOf(referral.id)
    return {
      subject: `A tenant’s comment may tell of harm (${reference})`,
      body: [
        'A tenant’s comment was passed on to you as the safeguarding duty, because it may tell of harm.',
        `Please sign in and read it here: ${origin}${commentHref(referral.wave_id, referral.comment_id)}`,
        `Reference: ${reference}`,
        'The comment itself is not in this e-mail.',
      ].join('\n\n'),
    }
  }

/** What a referral is called in an e-mail and on the telephone. */
export const referenceOf = (referralId: string): string => referralId.slice(-8).toUpperCase()
