import type { Tx } from '../client.server'

/** The e-mail addresses of those who sign in to the officers' pages and were not reminded of a wave's promise since a day. */
export async function listNotReminded(
  tx: Tx,
  { waveId, since }: { waveId: string; since: string },
): Promise<string[]> {
  const rows = await tx
    .selectFrom('account')
    .select('email')
    .where('role', 'in', ['officer', 'administrator'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outgoing_mail as mail')
            .select('mail.id')
            .where('mail.kind', '=', 'promise')
            .where('mail.about_id', '=', waveId)
            .where('mail.queued_at', '>=', new Date(since))
            .whereRef('mail.recipient', '=', 'account.email'),
        ),
      ),
    )
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}
