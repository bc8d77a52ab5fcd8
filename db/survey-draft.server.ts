import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Step } from '../surveys/building/step'
import type { Question, SurveyDefinition } from '../surveys/definition'
import type { Account } from './account.server'
import type { Tx } from './client.server'
import { findPrescribedQuestions, requirePrescribed } from './prescribed.server'
import type { SurveyDraftTable } from './schema'
import { withOwnTranslations } from './translation.server'

/** A draft, who changed it last, the steps that can be undone and done again, in words, and the questions in prescribed
 *  words that it may ask. */
export type SurveyDraft = Selectable<SurveyDraftTable> & {
  changer: string
  undo: string | undefined
  redo: string | undefined
  prescribed: Question[]
}

/** How many steps can be undone. */
const keptSteps = 300

/** Whoever does something, by their account: of a command or a program that has none, nobody. */
type Person = Pick<Account, 'organisation_id' | 'id'>
export const nobody = '00000000-0000-0000-0000-000000000000'
type Begun = {
  definition: SurveyDefinition
  what: string
  of?: { surveyId: string; version?: number }
}

/** Begins a draft, of a survey there is or of a new one; gives its id. */
export async function insertSurveyDraft(
  tx: Tx,
  { organisation_id, id: account_id }: Person,
  { definition, what, of }: Begun,
): Promise<string> {
  const id = newId()
  const written = JSON.stringify(definition)
  await tx
    .insertInto('survey_draft')
    .values({
      ...{ organisation_id, id, survey_id: of?.surveyId ?? null, based_on: of?.version ?? null },
      ...{ definition: written, made_by: account_id, changed_by: account_id },
    })
    .execute()
  await tx
    .insertInto('survey_draft_step')
    .values({ organisation_id, draft_id: id, number: 0, what, definition: written, account_id })
    .execute()
  return id
}

/** The draft with this id. */
export async function findSurveyDraft(tx: Tx, id: string): Promise<SurveyDraft | undefined> {
  const draft = await tx
    .selectFrom('survey_draft')
    .leftJoin('account', 'account.id', 'survey_draft.changed_by')
    .selectAll('survey_draft')
    .select(sql<string>`coalesce(account.name, 'Somebody')`.as('changer'))
    .where('survey_draft.id', '=', id)
    .executeTakeFirst()
  if (!draft) return undefined
  const around = await tx
    .selectFrom('survey_draft_step')
    .select(['number', 'what'])
    .where('draft_id', '=', id)
    .where('number', 'in', [draft.at_step - 1, draft.at_step, draft.at_step + 1])
    .execute()
  const whatAt = (number: number) => around.find((step) => step.number === number)?.what
  const canUndo = whatAt(draft.at_step - 1) !== undefined
  return {
    ...draft,
    undo: canUndo ? whatAt(draft.at_step) : undefined,
    redo: whatAt(draft.at_step + 1),
    prescribed: await findPrescribedQuestions(tx),
  }
}

/** Every draft of the organisation, the one last changed first; with `surveyId` those of that survey. */
export async function listSurveyDrafts(tx: Tx, surveyId?: string) {
  const drafts = tx
    .selectFrom('survey_draft')
    .leftJoin('account', 'account.id', 'survey_draft.changed_by')
    .select(['survey_draft.id', 'survey_id', 'based_on', 'definition', 'changed_at'])
    .select(sql<string>`coalesce(account.name, 'somebody')`.as('changer'))
    .orderBy('changed_at', 'desc')
  return (surveyId ? drafts.where('survey_id', '=', surveyId) : drafts).execute()
}

/** What became of a change: the draft has it; or somebody changed the draft since the revision it was made on. */
export type Saved = { ok: true } | { ok: false; why: 'changed since' | 'gone' }

/** Locks the draft if nobody has changed it since this revision. */
async function lockDraft(
  tx: Tx,
  id: string,
  revision: number,
): Promise<{ ok: true; draft: Selectable<SurveyDraftTable> } | Extract<Saved, { ok: false }>> {
  const draft = await tx
    .selectFrom('survey_draft')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!draft) return { ok: false, why: 'gone' }
  return draft.revision === revision ? { ok: true, draft } : { ok: false, why: 'changed since' }
}

/** Takes a step on the draft, if nobody has changed it since `revision`. Steps that were undone are forgotten. */
export async function takeStep(
  tx: Tx,
  { id, revision, account }: { id: string; revision: number; account: Person },
  { definition, what }: Pick<Step, 'definition' | 'what'>,
): Promise<Saved> {
  const locked = await lockDraft(tx, id, revision)
  if (!locked.ok) return locked
  const { organisation_id, at_step } = locked.draft
  const number = at_step + 1
  await tx
    .deleteFrom('survey_draft_step')
    .where('draft_id', '=', id)
    .where((where) => where.or([where('number', '>', at_step), where('number', '<', number - keptSteps)]))
    .execute()
  const written = JSON.stringify(definition)
  await tx
    .insertInto('survey_draft_step')
    .values({ organisation_id, draft_id: id, number, what, definition: written, account_id: account.id })
    .execute()
  await writeDraft(tx, id, { definition: written, at_step: number, by: account.id })
  return { ok: true }
}

/** Takes the step that `make` makes of the draft as it is now, whoever changed it last; nothing where it makes none. */
export async function takeStepOnNewest(
  tx: Tx,
  { id, account }: { id: string; account: Person },
  make: (definition: SurveyDefinition) => Pick<Step, 'definition' | 'what'> | undefined,
): Promise<void> {
  const draft = await tx
    .selectFrom('survey_draft')
    .select(['definition', 'revision'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const step = draft && make(draft.definition)
  if (step) await takeStep(tx, { id, revision: draft.revision, account }, step)
}

/** Goes back to how the draft was before its last step, or forward to after the one undone last. */
export async function goToStep(
  tx: Tx,
  { id, revision, account }: { id: string; revision: number; account: Person },
  direction: 'undo' | 'redo',
): Promise<Saved> {
  const locked = await lockDraft(tx, id, revision)
  if (!locked.ok) return locked
  const number = locked.draft.at_step + (direction === 'undo' ? -1 : 1)
  const step = await tx
    .selectFrom('survey_draft_step')
    .select('definition')
    .where('draft_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!step) return { ok: true }
  const definition = JSON.stringify(step.definition)
  await writeDraft(tx, id, { definition, at_step: number, by: account.id })
  return { ok: true }
}

async function writeDraft(
  tx: Tx,
  id: string,
  { definition, at_step, by }: { definition: string; at_step: number; by: string },
): Promise<void> {
  await tx
    .updateTable('survey_draft')
    .set({
      ...{ definition, at_step, changed_by: by },
      revision: sql`revision + 1`,
      changed_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .execute()
}

/** Throws a draft away with its history, if nobody has changed it since `revision`. */
export async function deleteSurveyDraft(tx: Tx, id: string, revision: number): Promise<Saved> {
  const locked = await lockDraft(tx, id, revision)
  if (!locked.ok) return locked
  await tx.deleteFrom('survey_draft').where('id', '=', id).execute()
  return { ok: true }
}

/** Makes the draft a version of its survey (or of a new one) that never changes from then on, with the definition that was
 *  checked; the draft is gone. A new survey's key must be free. */
export async function openDraft(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  definition: SurveyDefinition,
): Promise<
  { ok: true; surveyId: string; version: number } | { ok: false; why: 'changed since' | 'gone' | 'key taken' }
> {
  const locked = await lockDraft(tx, id, revision)
  if (!locked.ok) return locked
  const { organisation_id, survey_id } = locked.draft
  const surveyId = survey_id ?? newId()
  if (!survey_id) {
    const added = await tx
      .insertInto('survey')
      .values({ organisation_id, id: surveyId, key: definition.key })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return { ok: false, why: 'key taken' }
  }
  const version = await insertVersion(tx, { organisation_id, survey_id: surveyId, definition })
  await tx.deleteFrom('survey_draft').where('id', '=', id).execute()
  return { ok: true, surveyId, version }
}

/** Adds the next version of a survey, opened. Of two made at once, one waits. */
async function insertVersion(
  tx: Tx,
  {
    organisation_id,
    survey_id,
    definition,
  }: { organisation_id: string; survey_id: string; definition: SurveyDefinition },
): Promise<number> {
  const worded = await withOwnTranslations(tx, definition)
  await requirePrescribed(tx, worded)
  await tx.selectFrom('survey').select('id').where('id', '=', survey_id).forUpdate().execute()
  const { last } = await tx
    .selectFrom('survey_version')
    .select(sql<number>`coalesce(max(version), 0)::int`.as('last'))
    .where('survey_id', '=', survey_id)
    .executeTakeFirstOrThrow()
  const version = last + 1
  await tx
    .insertInto('survey_version')
    .values({
      ...{ organisation_id, survey_id, version },
      definition: JSON.stringify(worded),
      opened_at: sql<Date>`now()`,
    })
    .execute()
  return version
}
