import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Answers } from '../../surveys/answers'
import { formLength, readCode } from '../../surveys/code'
import type { SurveyDefinition } from '../../surveys/definition'
import type { Tx } from '../client.server'
import { canUndo } from '../importing/undo.server'
import { channelCode, opennessOf } from '../invitation.server'
import { withdrawResponse } from '../receipt.server'
import { placeSaid, recordResponse } from '../response.server'
import type { PaperActTable } from '../schema'
import { findWave, type Wave } from '../wave.server'

/** Why a code that was typed leads to no form of the wave. */
export type UnknownForm =
  | { state: 'malformed' | 'mistyped' | 'unknown' }
  | { state: 'of another wave'; wave: { id: string; name: string } }

/** A form as it stands, with the day it was keyed on. */
export type KnownForm = { code: string; language: string; areaId: number | null } & (
  | { state: 'out' }
  | { state: 'keyed'; keyedOn: string; responseId: string }
  | { state: 'taken back'; keyedOn: string }
)

/** The form that a typed code is of, which nobody else changes until the transaction ends. Whoever locks its wave as well
 *  locks that first. */
export async function lockForm(tx: Tx, waveId: string, typed: string): Promise<KnownForm | UnknownForm> {
  const read = readCode(typed, formLength)
  if (read.state !== 'right') return { state: read.state }
  const found = await tx
    .selectFrom('paper_form as f')
    .innerJoin('paper_batch as b', 'b.id', 'f.batch_id')
    .innerJoin('wave as w', 'w.id', 'b.wave_id')
    .select(['f.code', 'f.keyed_on', 'f.response_id', 'b.language', 'b.area_id', 'w.id', 'w.name'])
    .where('f.code', '=', read.code)
    .forUpdate('f')
    .executeTakeFirst()
  if (!found) return { state: 'unknown' }
  if (found.id !== waveId) return { state: 'of another wave', wave: { id: found.id, name: found.name } }
  const { code, language, area_id: areaId, keyed_on: keyedOn, response_id: responseId } = found
  const form = { code, language, areaId }
  if (keyedOn === null) return { ...form, state: 'out' }
  return responseId === null
    ? { ...form, state: 'taken back', keyedOn }
    : { ...form, state: 'keyed', keyedOn, responseId }
}

/** What is keyed of a form; `receivedOn` is a day on which the wave takes answers, `today` the day it is. */
export type Keyed = {
  definition: SurveyDefinition
  answers: Answers
  receivedOn: string
  today: string
  accountId: string
}

/** What became of keying: done, with the code as it is written; or why not. */
export type Keying =
  | { state: 'done'; code: string }
  | { state: 'not open' }
  | Exclude<KnownForm, { state: 'out' }>
  | UnknownForm

/** Stores a form's answers as a response by paper, once. */
export async function keyForm(tx: Tx, waveId: string, typed: string, keyed: Keyed): Promise<Keying> {
  if (!(await isTaking(tx, waveId, keyed.today, { holds: true }))) return { state: 'not open' }
  const form = await lockForm(tx, waveId, typed)
  if (form.state !== 'out') return form
  const wave = await findWave(tx, waveId)
  if (!wave) throw new Error('a locked wave is gone')
  const { definition, answers, receivedOn, today, accountId } = keyed
  const said = form.areaId === null ? answers : { ...answers, area: form.areaId }
  const responseId = await recordResponse(tx, {
    organisationId: wave.organisation_id,
    wave,
    definition,
    answers,
    ...(await placeSaid(tx, said)),
    channel: channelCode('paper'),
    language: form.language,
    receivedOn,
  })
  await tx
    .updateTable('paper_form')
    .set({ keyed_on: today, response_id: responseId })
    .where('code', '=', form.code)
    .execute()
  await recordAct(tx, wave, { code: form.code, act: 'keyed', done_on: today, done_by: accountId })
  return { state: 'done', code: form.code }
}

/** Whether the wave takes forms now. `holds` keeps whoever would close it waiting until the transaction ends. */
export async function isTaking(
  tx: Tx,
  waveId: string,
  today: string,
  { holds = false } = {},
): Promise<boolean> {
  const wave = await tx
    .selectFrom('wave')
    .select(['state', 'opens_on', 'closes_on', 'answered_by'])
    .where('id', '=', waveId)
    .$if(holds, (query) => query.forShare())
    .executeTakeFirst()
  return wave !== undefined && opennessOf(wave, today) === 'open'
}

/** Why a form is taken out: it was keyed wrongly, and can be keyed anew; or whoever filled it in takes the answers back,
 *  for good. */
export type Reason = 'keyed wrongly' | 'taken back'

/** What became of taking a form out. */
export type TakingOut =
  | { state: 'done'; code: string }
  | { state: 'not keyed' | 'too late' }
  | Extract<KnownForm, { state: 'taken back' }>
  | UnknownForm

/** Deletes the response of a form, which counts as taken back on this day, as a reading may have counted it. What was
 *  keyed wrongly can be undone until the wave's final reading is due; a tenant can take answers back at any time, also
 *  before they are keyed, and then they never are. */
export async function takeOut(
  tx: Tx,
  wave: Pick<Wave, 'organisation_id' | 'id'>,
  typed: string,
  { reason, today, accountId }: { reason: Reason; today: string; accountId: string },
): Promise<TakingOut> {
  const isInTime = await canUndo(tx, wave.id, { holds: true })
  const form = await lockForm(tx, wave.id, typed)
  if (form.state !== 'keyed' && form.state !== 'out') return form
  const isUndone = reason === 'keyed wrongly'
  if (isUndone && form.state === 'out') return { state: 'not keyed' }
  if (isUndone && !isInTime) return { state: 'too late' }
  if (form.state === 'keyed') await withdrawResponse(tx, form.responseId, today)
  await tx
    .updateTable('paper_form')
    .set({ keyed_on: isUndone ? null : today })
    .where('code', '=', form.code)
    .execute()
  const act = isUndone ? 'undone' : 'taken back'
  await recordAct(tx, wave, { code: form.code, act, done_on: today, done_by: accountId })
  return { state: 'done', code: form.code }
}

type Act = Pick<Selectable<PaperActTable>, 'code' | 'act' | 'done_on' | 'done_by'>

async function recordAct(
  tx: Tx,
  { organisation_id }: Pick<Wave, 'organisation_id'>,
  act: Act,
): Promise<void> {
  await tx
    .insertInto('paper_act')
    .values({ organisation_id, id: newId(), ...act })
    .execute()
}
