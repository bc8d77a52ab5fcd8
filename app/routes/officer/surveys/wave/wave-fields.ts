import { usualResultsDay } from '../../../../../db/promise/standing'
import type { NewWave } from '../../../../../db/wave-opening.server'
import { readDay } from '../../../../../surveys/bringing-in/day'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { wordsProblems } from '../../promise/promise-fields'

/** The form of a new wave as it was filled in. */
export type TypedWave = Record<
  'name' | 'first-day' | 'last-day' | 'results-day' | 'words' | 'address',
  string
>

/** What the form holds. */
export function typedWave(form: FormData | URLSearchParams): TypedWave {
  const said = (field: string) =>
    typedIn(form, field)
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
  return {
    name: said('name'),
    'first-day': said('first-day'),
    'last-day': said('last-day'),
    'results-day': said('results-day'),
    words: said('words'),
    address: said('address').toLowerCase(),
  }
}

/** Reads the form on this day (`YYYY-MM-DD`): the wave, or every problem, at most one a field, in the order of the page. */
export function readWave(
  typed: TypedWave,
  today: string,
): { ok: true; wave: Omit<NewWave, 'survey'> } | { ok: false; problems: Problem[] } {
  const day = (field: keyof TypedWave) =>
    typed[field] === '' ? undefined : readDay(typed[field], 'day-first')
  const [opensOn, closesOn] = [day('first-day'), day('last-day')]
  const isUsual = typed['results-day'] === ''
  const resultsOn = isUsual ? closesOn && usualResultsDay(closesOn) : day('results-day')
  const problems = [
    ...nameProblems(typed.name),
    ...dayProblem(typed, 'first-day', { read: opensOn, notBefore: today, before: 'today' }),
    ...dayProblem(typed, 'last-day', {
      read: closesOn,
      notBefore: opensOn ?? today,
      before: 'the first day',
    }),
    ...(isUsual
      ? []
      : dayProblem(typed, 'results-day', { read: resultsOn, notBefore: closesOn, before: 'the last day' })),
    ...wordsProblems('words', typed.words),
    ...addressProblems(typed.address),
  ]
  if (problems.length > 0 || !opensOn || !closesOn || !resultsOn) return { ok: false, problems }
  const shortAddress = typed.address || undefined
  const promise = typed.words || undefined
  return { ok: true, wave: { name: typed.name, opensOn, closesOn, resultsOn, promise, shortAddress } }
}

function nameProblems(name: string): Problem[] {
  if (name === '') return [{ field: 'name', message: 'Enter a name, such as Spring 2027' }]
  return name.length > 60 ? [{ field: 'name', message: 'Keep the name to 60 characters' }] : []
}

const dayNames = {
  'first-day': 'the first day',
  'last-day': 'the last day',
  'results-day': 'the day of the results',
}

function dayProblem(
  typed: TypedWave,
  field: keyof typeof dayNames,
  { read, notBefore, before }: { read: string | undefined; notBefore: string | undefined; before: string },
): Problem[] {
  const what = dayNames[field]
  if (typed[field] === '') return [{ field, message: `Enter ${what}` }]
  if (read === undefined) return [{ field, message: `Write ${what} as a day, such as 3 March 2027` }]
  const named = what.charAt(0).toUpperCase() + what.slice(1)
  return notBefore !== undefined && read < notBefore
    ? [{ field, message: `${named} comes before ${before}` }]
    : []
}

const addressProblems = (address: string): Problem[] =>
  address === '' || /^[a-z0-9][a-z0-9-]{2,39}$/.test(address)
    ? []
    : [
        {
          field: 'address',
          message: 'Use 3 to 40 small letters, digits and hyphens, or leave the short address empty',
        },
      ]
