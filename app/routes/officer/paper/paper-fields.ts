import { z } from 'zod'
import { readDay } from '../../../../surveys/bringing-in/day'
import { tidyComment } from '../../../../surveys/comment'
import type { Language } from '../../../../surveys/language'
import { type Problem, problemsOf } from '../../../components/problem'
import { typedIn } from '../../../http/typed-in'

const fields = ['language', 'size', 'area', 'forms', 'return-by', 'return-to'] as const

/** What is asked of new forms, as it was typed. */
export type TypedPaper = Record<(typeof fields)[number], string>

/** What the form can be answered with: the languages and areas offered, how many forms at most, the days on which they
 *  can come back: before the last, until the end of which they are keyed. */
export type PaperRules = {
  languages: readonly Language[]
  areas: readonly number[]
  mostForms: number
  firstDay: string
  lastDay: string
}

/** What the form holds. */
export function typedPaper(form: FormData): TypedPaper {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field).trim()])) as TypedPaper
}

type NewPaper = {
  language: string
  is_large: boolean
  area_id: number | null
  forms: number
  return_by: string
  return_to: string
}

/** Reads the form; or every problem in the order of the page. */
export function readPaper(
  typed: TypedPaper,
  rules: PaperRules,
): { ok: true; paper: NewPaper } | { ok: false; problems: Problem[] } {
  const parsed = shapeOf(rules).safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { language, size, area, forms, 'return-by': return_by, 'return-to': return_to } = parsed.data
  return {
    ok: true,
    paper: { language, is_large: size === 'large', area_id: area, forms, return_by, return_to },
  }
}

function shapeOf({ languages, areas, mostForms, firstDay, lastDay }: PaperRules) {
  const howMany = `Enter how many forms to make, from 1 to ${mostForms}`
  return z.object({
    language: z.enum(languages as [Language, ...Language[]], 'Choose the language of the forms'),
    size: z.enum(['standard', 'large'], 'Choose the size of the print'),
    area: z
      .string()
      .transform((typed) => (typed === '' ? null : Number(typed)))
      .refine((area) => area === null || areas.includes(area), 'Choose an area from the list'),
    forms: z
      .string()
      .regex(/^\d{1,4}$/, howMany)
      .transform(Number)
      .refine((forms) => forms >= 1 && forms <= mostForms, howMany),
    'return-by': z.string().transform((typed, issues) => {
      const day = readDay(typed, 'day-first')
      if (day !== undefined && day >= firstDay && day < lastDay) return day
      issues.addIssue({ code: 'custom', message: problemOfDay(typed, day, lastDay) })
      return z.NEVER
    }),
    'return-to': z
      .string()
      .transform(tidyComment)
      .refine((text) => text !== '', 'Enter where the forms are sent or handed in')
      .refine((text) => text.length <= 400, 'Keep where the forms are sent to 400 characters'),
  })
}

function problemOfDay(typed: string, day: string | undefined, lastDay: string): string {
  if (typed === '') return 'Enter the day by which the forms should be back'
  if (day === undefined) return 'Write the day as a day, such as 3 March 2026'
  return day >= lastDay
    ? 'The forms have to be back before the day the wave closes, so that they can be keyed'
    : 'The day by which the forms should be back has passed'
}
