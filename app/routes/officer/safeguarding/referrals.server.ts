import type { Tx } from '../../../../db/client.server'
import { findDuty, listReferrals } from '../../../../db/comment/safeguarding.server'
import { findMailStates } from '../../../../db/outgoing-mail.server'
import { type AboutReferral, aboutReferral, type Post } from './about-referral'

/** What was passed on, of one comment where it is given, each with what became of the e-mails to the duty. */
export async function findReferrals(
  tx: Tx,
  post: Omit<Post, 'duty'>,
  commentId?: string,
): Promise<AboutReferral[]> {
  const referrals = await listReferrals(tx, commentId)
  const ids = referrals.map(({ id }) => id)
  const mails = await findMailStates(tx, ids)
  const duty = await findDuty(tx)
  return referrals.map((referral) => aboutReferral(referral, mails.get(referral.id) ?? [], { ...post, duty }))
}
