import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { PlanRecord } from '../../surveys/judgement/recorded-plan'
import type { SubjectKeys } from '../../surveys/judgement/subject'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { copyClaims } from './copy.server'
import type { JudgementTable } from './tables'

/** One version of a judgement. */
export type Judgement = Omit<Selectable<JudgementTable>, 'organisation_id' | 'begun_by' | 'signed_by'>

const columns = [
  ...([
    'id',
    'wave_id',
    'framework',
    'theme',
    'kind',
    'version',
    'revision',
    'state',
    'scale',
    'level',
  ] as const),
  ...(['reason', 'suggested', 'reckoning', 'plan_record', 'begun_at', 'signed_as', 'signed_on'] as const),
]

const judgements = (tx: Tx) => tx.selectFrom('judgement').select(columns)

/** Every version of every judgement by a wave, each subject's newest first. */
export function listJudgements(tx: Tx, waveId: string): Promise<Judgement[]> {
  return judgements(tx).where('wave_id', '=', waveId).orderBy('version', 'desc').orderBy('id').execute()
}

/** How many judgements each wave has that are signed and how many drafts, by the wave's id; of a subject the versions
 *  count once. */
export async function countJudgements(tx: Tx): Promise<Map<string, { signed: number; drafts: number }>> {
  const rows = await tx
    .selectFrom('judgement')
    .select(['wave_id', 'state', 'framework', 'theme', 'kind'])
    .distinct()
    .execute()
  const counts = new Map<string, { signed: number; drafts: number }>()
  for (const { wave_id, state } of rows) {
    const count = counts.get(wave_id) ?? { signed: 0, drafts: 0 }
    counts.set(wave_id, count)
    if (state === 'signed') count.signed++
    else count.drafts++
  }
  return counts
}

/** The version with this id. */
export function findJudgement(tx: Tx, id: string): Promise<Judgement | undefined> {
  return judgements(tx).where('id', '=', id).executeTakeFirst()
}

/** Every version of what this one is a version of, the newest first. */
export function listVersions(
  tx: Tx,
  { wave_id, framework, theme, kind }: Pick<Judgement, 'wave_id' | 'framework' | 'theme' | 'kind'>,
): Promise<Judgement[]> {
  return judgements(tx)
    .where('wave_id', '=', wave_id)
    .where('framework', '=', framework)
    .where('theme', '=', theme)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .execute()
}

/** Every judgement that is signed, in the newest version that is, of all waves; in the order of their ids, from after the
 *  one given. */
export function listSigned(
  tx: Tx,
  { after, limit }: { after?: string; limit: number },
): Promise<Judgement[]> {
  const newest = tx
    .selectFrom('judgement')
    .select(columns)
    .distinctOn(['wave_id', 'framework', 'theme', 'kind'])
    .where('state', '=', 'signed')
    .orderBy('wave_id')
    .orderBy('framework')
    .orderBy('theme')
    .orderBy('kind')
    .orderBy('version', 'desc')
  return tx
    .selectFrom(newest.as('newest'))
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Who writes. */
export type Writer = Pick<Account, 'organisation_id' | 'id' | 'name'>

/** The draft of a subject by a wave: the one that is there; a copy of the signed one; else a new one. Gives its id. */
export async function beginJudgement(
  tx: Tx,
  account: Writer,
  { waveId, ...subject }: SubjectKeys & { waveId: string },
): Promise<string> {
  // One after another in a wave, or two officers would begin two drafts.
  await tx.selectFrom('wave').select('id').where('id', '=', waveId).forNoKeyUpdate().executeTakeFirst()
  const [newest] = await listVersions(tx, { wave_id: waveId, ...subject })
  if (newest?.state === 'draft') return newest.id
  const id = newId()
  await tx
    .insertInto('judgement')
    .values({
      organisation_id: account.organisation_id,
      ...{ id, wave_id: waveId, ...subject, version: (newest?.version ?? 0) + 1, state: 'draft' },
      ...{ scale: newest?.scale, level: newest?.level, reason: newest?.reason ?? '' },
      begun_by: account.id,
    })
    .execute()
  if (newest) await copyClaims(tx, { from: newest.id, to: id })
  return id
}

/** A draft as somebody saw it: `revision` is the one its form was made with. */
export type SeenDraft = { id: string; revision: number }

/** `changed`: somebody else changed the draft, or signed it, since it was seen; nothing was done. */
export type Saved = 'done' | 'changed'

/** Does the work on a draft that is as it was seen, under the next revision. */
export async function changeDraft(
  tx: Tx,
  { id, revision }: SeenDraft,
  work: () => Promise<unknown>,
): Promise<Saved> {
  const { numUpdatedRows } = await tx
    .updateTable('judgement')
    .set({ revision: revision + 1 })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return 'changed'
  await work()
  return 'done'
}

/** What an officer concludes. */
export type Conclusion = Pick<Judgement, 'scale' | 'level' | 'reason'>

/** Keeps what an officer concludes so far. */
export function saveConclusion(tx: Tx, seen: SeenDraft, conclusion: Conclusion): Promise<Saved> {
  return changeDraft(tx, seen, () =>
    tx.updateTable('judgement').set(conclusion).where('id', '=', seen.id).execute(),
  )
}

/** What stands under a signature beside the conclusion: what the rule suggested then, and how. */
export type Reckoned = { suggested: string | null; reckoning: string; record?: PlanRecord | undefined }

/** Signs a draft: from now on it never changes. */
export function signJudgement(
  tx: Tx,
  account: Writer,
  seen: SeenDraft,
  { suggested, reckoning, record, today, ...conclusion }: Conclusion & Reckoned & { today: string },
): Promise<Saved> {
  const signed = { signed_by: account.id, signed_as: account.name, signed_on: today }
  const plan_record = record ? JSON.stringify(record) : null
  return changeDraft(tx, seen, () =>
    tx
      .updateTable('judgement')
      .set({ ...conclusion, suggested, reckoning, plan_record, ...signed, state: 'signed' })
      .where('id', '=', seen.id)
      .execute(),
  )
}

/** Takes a draft away, with its claims. */
export async function dropDraft(tx: Tx, { id, revision }: SeenDraft): Promise<Saved> {
  const { numDeletedRows } = await tx
    .deleteFrom('judgement')
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n ? 'done' : 'changed'
}

/** The keys of the frameworks of which anything was ever judged, signed or not. */
export async function listJudgedFrameworks(tx: Tx): Promise<Set<string>> {
  const rows = await tx.selectFrom('judgement').select('framework').distinct().execute()
  return new Set(rows.map(({ framework }) => framework))
}
