import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { intakeDays } from '../../../../db/import.server'
import { type Keying, keyForm, lockForm, type TakingOut, takeOut } from '../../../../db/paper/keying.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { AnswerProblem } from '../../../../surveys/answer'
import { readDay } from '../../../../surveys/bringing-in/day'
import { inFours } from '../../../../surveys/code'
import { notClear, readKeyedForm } from '../../../../surveys/paper/keyed-form'
import type { Problem } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'
import { dayInWords } from '../../../locales/day'
import { keyingHref } from '../paper/href'
import type { PaperQuestion } from '../paper/sheet-view'
import { partsOf } from './keying-view.server'

/** Where to go on; or everything that is wrong, with what was typed. */
export type Acted =
  | { ok: true; next: string }
  | { ok: false; problems: Problem[]; typed: Record<string, string> }

type Said = { form: FormData; accountId: string }

/** Keys a form. */
export async function keyPaper(tx: Tx, wave: Wave, { form, accountId }: Said): Promise<Acted> {
  const definition = await getDefinition(tx, wave)
  const code = typedIn(form, 'code')
  const keyed = readKeyedForm(definition, form)
  const received = readReceived(typedIn(form, 'received'), wave)
  if (!keyed.ok || received.message !== undefined) {
    const found = await lockForm(tx, wave.id, code)
    const questions = new Map(
      partsOf(definition).flatMap(({ questions }) => questions.map((one) => [one.field, one])),
    )
    return refused(form, [
      ...codeProblem('code', found.state === 'out' ? undefined : found),
      ...(keyed.ok ? [] : keyed.problems.map((problem) => inWords(problem, questions.get(problem.field)))),
      ...(received.message === undefined ? [] : [{ field: 'received', message: received.message }]),
    ])
  }
  const { answers } = keyed
  const receivedOn = received.day
  const done = await keyForm(tx, wave.id, code, {
    definition,
    answers,
    receivedOn,
    today: today(),
    accountId,
  })
  if (done.state !== 'done') return refused(form, codeProblem('code', done))
  return { ok: true, next: `${keyingHref(wave.id)}?keyed=${done.code}&received=${receivedOn}` }
}

const reasons = { wrong: 'keyed wrongly', asked: 'taken back' } as const

/** Takes out a form that was keyed wrongly, or whose answers are taken back. */
export async function takeOutPaper(tx: Tx, wave: Wave, { form, accountId }: Said): Promise<Acted> {
  const code = typedIn(form, 'out-code')
  const reason = Object.entries(reasons).find(([said]) => said === form.get('reason'))?.[1]
  if (!reason) {
    const found = await lockForm(tx, wave.id, code)
    const canBe = found.state === 'out' || found.state === 'keyed'
    return refused(form, [
      ...codeProblem('out-code', canBe ? undefined : found),
      { field: 'reason', message: 'Say why the form is taken out' },
    ])
  }
  const done = await takeOut(tx, wave, code, { reason, today: today(), accountId })
  if (done.state !== 'done') return refused(form, codeProblem('out-code', done))
  const what = reason === 'keyed wrongly' ? 'undone' : 'deleted'
  return { ok: true, next: `${keyingHref(wave.id)}?${what}=${done.code}` }
}

function refused(form: FormData, problems: Problem[]): Acted {
  const typed = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  return { ok: false, problems, typed: Object.fromEntries(typed) }
}

type NotDone = Exclude<Keying | TakingOut, { state: 'done' }>

function codeProblem(field: string, found: NotDone | undefined): Problem[] {
  return found ? [{ field, message: refusalOf(found) }] : []
}

function refusalOf(found: NotDone): string {
  switch (found.state) {
    case 'malformed':
      return 'Type the code of the form: 8 letters and numbers, printed at the head of every sheet'
    case 'mistyped':
      return 'One character of the code is wrong: compare it with the form'
    case 'unknown':
      return 'No form has this code'
    case 'of another wave':
      return `This form is of “${found.wave.name}”, not of this wave`
    case 'keyed':
      return `Form ${inFours(found.code)} was keyed on ${dayInWords(found.keyedOn, 'en')}. To key it again, undo it first`
    case 'taken back':
      return `The answers of form ${inFours(found.code)} were taken back: it cannot be keyed again`
    case 'not open':
      return 'This wave takes no answers now, so nothing was keyed'
    case 'not keyed':
      return 'This form has not been keyed'
    case 'too late':
      return 'The wave has closed and its final results rest on this form, so it can only be deleted for the tenant'
  }
}

function readReceived(typed: string, wave: Wave): { day: string; message?: never } | { message: string } {
  const day = readDay(typed, 'day-first')
  const { firstDay, lastDay } = intakeDays(wave)
  if (day === undefined) return { message: 'Enter the day the form was received, such as 3 March 2026' }
  if (day >= firstDay && day <= lastDay) return { day }
  return {
    message: `The day the form was received is from ${dayInWords(firstDay, 'en')} to ${dayInWords(lastDay, 'en')}`,
  }
}

/** A problem of the form by the number of its question, with what may be typed there. */
function inWords({ field, problem, values }: AnswerProblem, question: PaperQuestion | undefined): Problem {
  const where = question?.number ? `Question ${question.number}` : (question?.label ?? field)
  if (problem === 'too-long') return { field, message: `${where}: shorten it by ${values.over} characters` }
  if (problem === 'not-alone') {
    return {
      field,
      message: `${where}: one of these goes with no other. Type ${notClear} where it is not clear`,
    }
  }
  if (question?.kind === 'lines') return { field, message: `${where}: choose an area from the list` }
  return { field, message: `${where}: type ${whatMayBe(question)}, or ${notClear} where it is not clear` }
}

function whatMayBe(question: Exclude<PaperQuestion, { kind: 'lines' }> | undefined): string {
  if (!question) return 'a code'
  const boxes = question.kind === 'points' ? [...question.points, ...question.boxes] : question.boxes
  const codes = boxes.map(({ code }) => code).join(', ')
  return question.kind === 'boxes' && question.isMany
    ? `any of ${codes}, with spaces between`
    : `${boxes.length > 1 ? 'one of ' : ''}${codes}`
}
