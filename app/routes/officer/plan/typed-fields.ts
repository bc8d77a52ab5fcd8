import { z } from 'zod'
import { readWrittenDate, type WrittenDate } from '../../../../surveys/plan/written-date'
import type { Problem } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

/** What a form of plans holds, by the names of its fields. */
export type Typed<Field extends string> = Record<Field, string>

/** What was typed into these fields, as it was. */
export function typedOf<Field extends string>(form: FormData, fields: readonly Field[]): Typed<Field> {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field)])) as Typed<Field>
}

/** Words that may be left out, but not run on. */
export const words = (longest = 2000) =>
  z
    .string()
    .trim()
    .max(longest, `Keep this to ${longest.toLocaleString('en')} characters`)

/** Words that must be there. */
export const neededWords = (missing: string, longest = 2000) => words(longest).min(1, missing)

/** A date of a plan that began on `since`; as it says in `missing` where it has to be one. */
export const date = (since: string, missing?: string) =>
  z.string().transform((typed, context): WrittenDate => {
    const read = readWrittenDate(typed, since)
    const isMissing = read?.written === '' && missing !== undefined
    if (read && !isMissing) return read
    context.addIssue(
      isMissing ? missing : `“${typed.trim()}” is no date: write it as 7 October 2026 or October 2026`,
    )
    return z.NEVER
  })

/** A day, no later than today; where no year is typed, the last such day. */
export const dayUntil = (today: string, missing: string) =>
  date(monthAfterLastYear(today), missing).transform(({ on }, context): string => {
    if (on !== undefined && on <= today) return on
    context.addIssue(on === undefined ? missing : 'Enter a day that is not after today')
    return z.NEVER
  })

/** The first day of the month after today's, a year before: a month or day without a year that is read from here on is of the
 *  month that today is in, or of the eleven before. */
function monthAfterLastYear(today: string): string {
  const [year, month] = today.split('-').map(Number)
  return new Date(Date.UTC((year ?? 0) - 1, month ?? 0, 1)).toISOString().slice(0, 10)
}

/** A number of pounds, with or without the sign and commas; undefined where nothing is typed. */
export const wholePounds = z.string().transform((typed, context): number | undefined => {
  const plain = typed.replace(/[£,\s]/g, '')
  if (plain === '') return undefined
  if (/^\d{1,12}$/.test(plain)) return Number(plain)
  context.addIssue('Enter whole pounds, such as 25,000')
  return z.NEVER
})

/** The version of what is changed that its page was made of. */
export const seenVersion = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** What is said to whoever changes what somebody else changed meanwhile: what they typed stays in the form. */
export const changedMeanwhile = (field: string): Problem[] => [
  {
    field,
    message:
      'Somebody changed this before you, so nothing was saved. Open the page again to see what, and bring in what you typed',
  },
]
