import { readDay } from '../../../../surveys/bringing-in/day'
import type { Problem } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

/** The most characters of a landlord's own sentence of a promise, and of a reason. */
const longest = 300

/** The forms of a promise as they were filled in; `act` says which. */
export type TypedPromise = Record<'act' | 'day' | 'reason' | 'words', string>

export type PromiseAct =
  | { act: 'move'; to: string; reason: string }
  | { act: 'word'; words: string | undefined }

/** What the form holds. */
export function typedPromise(form: FormData): TypedPromise {
  const said = (field: string) => typedIn(form, field).trim()
  return { act: said('act'), day: said('day'), reason: said('reason'), words: said('words') }
}

/** What is asked for, or every problem; undefined where no form of ours sends this. No day comes before `notBefore`. */
export function readPromise(
  typed: TypedPromise,
  notBefore: string,
): { ok: true; act: PromiseAct } | { ok: false; problems: Problem[] } | undefined {
  if (typed.act === 'word') {
    const problems = wordsProblems('words', typed.words)
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, act: { act: 'word', words: typed.words || undefined } }
  }
  if (typed.act !== 'move') return undefined
  const to = readDay(typed.day, 'day-first')
  const problems = [
    ...dayProblems(typed.day, to, notBefore),
    ...(typed.reason === '' ? [{ field: 'reason', message: 'Enter the reason: tenants will read it' }] : []),
    ...wordsProblems('reason', typed.reason),
  ]
  if (problems.length > 0 || to === undefined) return { ok: false, problems }
  return { ok: true, act: { act: 'move', to, reason: typed.reason } }
}

function dayProblems(typed: string, to: string | undefined, notBefore: string): Problem[] {
  if (typed === '') return [{ field: 'day', message: 'Enter the day' }]
  if (to === undefined) return [{ field: 'day', message: 'Write the day as a day, such as 3 March 2027' }]
  return to < notBefore
    ? [{ field: 'day', message: 'Choose a day that is not over, and not before the last day of answering' }]
    : []
}

/** What is wrong with a sentence that tenants will read. */
export const wordsProblems = (field: string, words: string): Problem[] =>
  words.length > longest ? [{ field, message: `Keep this to ${longest} characters` }] : []
