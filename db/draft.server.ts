import { sql } from 'kysely'
import { Answers, noAnswers } from '../surveys/answers'
import { Language } from '../surveys/language'
import type { Tx } from './client.server'
import type { Opened } from './invitation.server'

/** What a tenant has answered and not yet sent; `visited` are the slugs of the pages sent so far. */
export type Draft = { language: Language; answers: Answers; visited: string[] }

/** The draft of an invitation, if any page of it was ever sent or a language chosen. */
export async function findDraft(tx: Tx, invitationId: string): Promise<Draft | undefined> {
  const row = await tx
    .selectFrom('draft')
    .select(['language', 'answers', 'visited'])
    .where('invitation_id', '=', invitationId)
    .executeTakeFirst()
  return (
    row && {
      language: Language.parse(row.language),
      answers: Answers.parse(row.answers),
      visited: row.visited,
    }
  )
}

/** Writes the draft of an invitation, over the one there was; the invitation should be locked (openInvitation). */
export async function saveDraft(
  tx: Tx,
  { organisation, invitation }: Pick<Opened, 'organisation' | 'invitation'>,
  draft: Draft,
): Promise<void> {
  const written = {
    language: draft.language,
    answers: JSON.stringify(draft.answers),
    visited: draft.visited,
  }
  await tx
    .insertInto('draft')
    .values({
      organisation_id: organisation.organisation_id,
      invitation_id: invitation.id,
      ...written,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'invitation_id'])
        .doUpdateSet({ ...written, saved_at: sql<Date>`now()` }),
    )
    .execute()
}

/** Keeps the language chosen, and whatever was answered before. One statement that waits for whoever holds the
 *  invitation: a page being sent by another phone is not written over, and a link used meanwhile gets no draft. */
export async function saveLanguage(
  tx: Tx,
  { invitation }: Pick<Opened, 'invitation'>,
  language: Language,
): Promise<void> {
  await sql`
    insert into draft (organisation_id, invitation_id, language, answers, visited)
    select i.organisation_id, i.id, ${language}, ${JSON.stringify(noAnswers())}::jsonb, '{}'
    from invitation i
    join wave w on w.id = i.wave_id
    where i.id = ${invitation.id} and i.used_on is null and w.state = 'open'
    for update of i for share of w
    on conflict (organisation_id, invitation_id) do update set language = excluded.language`.execute(tx)
}

/** Throws away what was never sent in a wave that is over; counts it. Links stay, so that one never used still leads
 *  to a page that says the survey is closed. In a transaction after the one that closed the wave, not in it: a tenant
 *  who is sending holds an invitation while waiting for the wave. */
export async function destroyDrafts(tx: Tx, waveId: string): Promise<number> {
  const ofWave = tx.selectFrom('invitation').select('id').where('wave_id', '=', waveId)
  const destroyed = await tx
    .deleteFrom('draft')
    .where('invitation_id', 'in', ofWave)
    .where(sql<boolean>`exists (select from wave where wave.id = ${waveId} and wave.state = 'closed')`)
    .executeTakeFirst()
  return Number(destroyed.numDeletedRows)
}
