import { sql } from 'kysely'
import { type Question, questionsOf, type SurveyDefinition } from '../surveys/definition'
import type { DefinitionProblem } from '../surveys/definition-shape'
import { checkPrescribed } from '../surveys/prescribed/lock'
import { measuresOfRegime, regimes } from '../surveys/standard-measures/all'
import type { Tx } from './client.server'

/** One code in its prescribed words: who brought it in and when, who confirmed it and when, and whether a version of a
 *  survey asks it. `mark` changes whenever its words do. */
export type Wording = {
  regime: string
  code: string
  question: Question
  page: string
  mark: string
  loaded_at: Date
  loader: string | null
  confirmed_at: Date | null
  confirmer: string | null
  isUsed: boolean
}

/** Every wording of the organisation, in the order of the regimes and of their codes, a filter before its measure. */
export async function listWordings(tx: Tx): Promise<Wording[]> {
  const rows = await tx
    .selectFrom('prescribed_wording as wording')
    .leftJoin('account as loader', 'loader.id', 'wording.loaded_by')
    .leftJoin('account as confirmer', 'confirmer.id', 'wording.confirmed_by')
    .select(['regime', 'code', 'question', 'page', 'loaded_at', 'confirmed_at'])
    .select(['loader.name as loader', 'confirmer.name as confirmer', markOf])
    .execute()
  const used = await listUsed(tx)
  return rows
    .map((row) => ({ ...row, isUsed: used.has(`${row.regime} ${row.code}`) }))
    .sort((one, other) => placeOf(one) - placeOf(other) || one.code.localeCompare(other.code))
}

/** A moment to the microsecond, which a page hands back to say which words it showed. */
const markOf = sql<string>`wording.loaded_at::text`.as('mark')

function placeOf({ regime, code }: { regime: string; code: string }): number {
  const place = regimes.findIndex(({ key }) => key === regime)
  const measures = measuresOfRegime(regime)
  const at = measures.findIndex((measure) => measure.code === code || measure.filter?.code === code)
  const isFilter = measures.some(({ filter }) => filter?.code === code)
  return place * 1000 + (at < 0 ? 900 : at * 2 + (isFilter ? 0 : 1))
}

/** The codes, after their regimes, that a version of a survey asks. */
async function listUsed(tx: Tx): Promise<Set<string>> {
  const { rows } = await sql<{ used: string }>`
    select distinct (standard->>'regime') || ' ' || (standard->>'code') as used
    from survey_version, jsonb_path_query(definition, '$.sections[*].questions[*].standard') as standard`.execute(
    tx,
  )
  return new Set(rows.map(({ used }) => used))
}

/** Questions in prescribed words as a file has them, and where it says they stand. */
export type Load = { organisationId: string; accountId: string; page: string; questions: readonly Question[] }

/** Keeps wordings in place of those there were; one whose words are the same stays confirmed. Gives the codes that cannot
 *  change because a version of a survey asks them; then nothing is kept. */
export async function keepWordings(tx: Tx, load: Load): Promise<string[]> {
  const { organisationId: organisation_id, accountId, page, questions } = load
  await lockWordings(tx)
  const [used, there] = [await listUsed(tx), await listWordings(tx)]
  const changed = questions.flatMap((question) => {
    const { regime = '', code = '' } = question.standard ?? {}
    const before = there.find((one) => one.regime === regime && one.code === code)
    return before && isSameWording(before.question, question) ? [] : [{ regime, code, question }]
  })
  const held = changed.filter(({ regime, code }) => used.has(`${regime} ${code}`))
  if (held.length > 0 || changed.length === 0) return held.map(({ code }) => code)
  await tx
    .insertInto('prescribed_wording')
    .values(
      changed.map(({ regime, code, question }) => ({
        ...{ organisation_id, regime, code, page, loaded_by: accountId },
        question: JSON.stringify(question),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'regime', 'code']).doUpdateSet((row) => ({
        question: row.ref('excluded.question'),
        page: row.ref('excluded.page'),
        loaded_by: row.ref('excluded.loaded_by'),
        loaded_at: sql<Date>`clock_timestamp()`,
        confirmed_at: null,
        confirmed_by: null,
      })),
    )
    .execute()
  return []
}

/** As stored, keys come in another order. */
const isSameWording = (one: Question, other: Question): boolean => sorted(one) === sorted(other)

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

/** Which wording an officer means, in the words they were shown. */
export type Shown = { regime: string; code: string; mark: string }

/** Confirms the words that were shown; false where they are others by now, or gone. */
export async function confirmWording(
  tx: Tx,
  { regime, code, mark }: Shown,
  accountId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('prescribed_wording as wording')
    .set({ confirmed_at: sql<Date>`now()`, confirmed_by: accountId })
    .where('regime', '=', regime)
    .where('code', '=', code)
    .where(sql<boolean>`wording.loaded_at::text = ${mark}`)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What became of taking a wording back. */
export type TakenBack = 'done' | 'used' | 'changed'

/** Takes a wording back, confirmed or not, unless a version of a survey asks it. */
export async function takeBackWording(tx: Tx, { regime, code, mark }: Shown): Promise<TakenBack> {
  await lockWordings(tx)
  if ((await listUsed(tx)).has(`${regime} ${code}`)) return 'used'
  const { numDeletedRows } = await tx
    .deleteFrom('prescribed_wording as wording')
    .where('regime', '=', regime)
    .where('code', '=', code)
    .where(sql<boolean>`wording.loaded_at::text = ${mark}`)
    .executeTakeFirst()
  return numDeletedRows > 0n ? 'done' : 'changed'
}

/** The organisation's questions in prescribed words, which it may ask as they are: those that were confirmed, each with
 *  its filter; a filter before the measures it leads to. */
export async function findPrescribedQuestions(tx: Tx): Promise<Question[]> {
  const wordings = await listWordings(tx)
  const confirmed = wordings.filter(({ confirmed_at }) => confirmed_at).map(({ question }) => question)
  const keys = new Set(confirmed.map(({ key }) => key))
  return confirmed.filter(({ askedIf }) => askedIf === undefined || keys.has(String(askedIf)))
}

/** What a survey changes of what is prescribed, and must not. Until the transaction ends no wording changes under it. */
export async function listPrescribedProblems(
  tx: Tx,
  definition: SurveyDefinition,
): Promise<DefinitionProblem[]> {
  if (questionsOf(definition).some(({ standard }) => standard)) await lockWordings(tx)
  return checkPrescribed(definition, await findPrescribedQuestions(tx))
}

/** Fails where a survey changes what is prescribed: the last guard of whatever makes a version. */
export async function requirePrescribed(tx: Tx, definition: SurveyDefinition): Promise<void> {
  const [problem] = await listPrescribedProblems(tx, definition)
  if (problem) throw new Error(`a prescribed question is changed: ${problem.path} ${problem.message}`)
}

/** Whoever changes wordings, or makes a version of a survey that asks them, waits for one another. */
async function lockWordings(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('prescribed_wording'), hashtext(current_setting('soundings.organisation_id')))`.execute(
    tx,
  )
}
