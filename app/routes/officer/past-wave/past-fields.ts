import { z } from 'zod'
import { readDay } from '../../../../surveys/bringing-in/day'
import { type Problem, problemsOf } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

/** The form of a past survey as it was filled in; `survey` is one of the choices. */
export type TypedPast = { survey: string; name: string; 'first-day': string; 'last-day': string }

/** What was said, days as `YYYY-MM-DD`; or every problem, at most one a field. */
export type ReadPast =
  | { ok: true; past: { survey: string; name: string; firstDay: string; lastDay: string } }
  | { ok: false; problems: Problem[] }

/** Most months from the first day to the last: the results of a wave are also read by month. */
const mostMonths = 24

/** What the form holds. */
export function typedPast(form: FormData | URLSearchParams): TypedPast {
  const said = (field: string) =>
    typedIn(form, field)
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
  return {
    survey: said('survey'),
    name: said('name'),
    'first-day': said('first-day'),
    'last-day': said('last-day'),
  }
}

/** Reads the form against the surveys there are, on this day (`YYYY-MM-DD`). */
export function readPast(typed: TypedPast, surveys: readonly string[], today: string): ReadPast {
  const form = pastOf(surveys, today)
  const parsed = form.safeParse(typed)
  // Whatever is wrong in the other fields.
  const days = form.pick({ 'first-day': true, 'last-day': true }).safeParse(typed)
  const period = days.success ? periodProblems(days.data['first-day'], days.data['last-day']) : []
  const problems = [...(parsed.success ? [] : problemsOf(parsed.error.issues)), ...period]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const { survey, name, 'first-day': firstDay, 'last-day': lastDay } = parsed.data
  return { ok: true, past: { survey, name, firstDay, lastDay } }
}

function pastOf(surveys: readonly string[], today: string) {
  const day = (what: string) =>
    z.string().transform((text, issues) => {
      const read = text === '' ? undefined : readDay(text, 'day-first')
      const wrong = problemOfDay({ what, text, read, today })
      if (wrong === undefined && read !== undefined) return read
      issues.addIssue({ code: 'custom', message: wrong ?? '' })
      return z.NEVER
    })
  return z.object({
    survey: z.string().refine((key) => surveys.includes(key), 'Choose the survey that was asked'),
    name: z.string().min(1, 'Enter a name, such as Spring 2024').max(60, 'Keep the name to 60 characters'),
    'first-day': day('first day'),
    'last-day': day('last day'),
  })
}

type Day = { what: string; text: string; read: string | undefined; today: string }

function problemOfDay({ what, text, read, today }: Day): string | undefined {
  if (text === '') return `Enter the ${what} on which people answered`
  if (read === undefined) return `Write the ${what} as a day, such as 3 March 2024`
  if (read < '1980-01-01') return `Check the year of the ${what}`
  if (read >= today)
    return `The ${what} has to be in the past: a wave that is not over is not brought in here`
  return undefined
}

function periodProblems(firstDay: string, lastDay: string): Problem[] {
  const field = 'last-day'
  if (lastDay < firstDay) return [{ field, message: 'The last day comes before the first' }]
  if (monthsBetween(firstDay, lastDay) <= mostMonths) return []
  return [{ field, message: 'A wave is at most two years long: bring in each survey by itself' }]
}

function monthsBetween(firstDay: string, lastDay: string): number {
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))
  return months(lastDay) - months(firstDay)
}
