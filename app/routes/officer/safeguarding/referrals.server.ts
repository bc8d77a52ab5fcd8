import type { Tx } from '../../../../db/client.server'
import { listReferrals } from '../../../../db/comment/safeguarding.server'
import { findMailStates } from '../../../../db/outgoing-mail.server'
import { type AboutReferral, aboutReferral } from './about-referral'

/** What was passed on, of one comment where it is given, each with what became of the e-mail to the duty. */
export async function findReferrals(tx: Tx, origin: string, commentId?: string): Promise<AboutReferral[]> {
  const referrals = await listReferrals(tx, commentId)
  const ids = referrals.map(({ id }) => id)
  const mails = await findMailStates(tx, ids)
  return referrals.map((referral) => aboutReferral(referral, mails.get(referral.id), origin))
}
