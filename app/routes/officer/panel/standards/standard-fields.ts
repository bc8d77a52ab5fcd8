import { z } from 'zod'
import type { StandardWords } from '../../../../../db/panel/standard.server'
import { services } from '../../../../../surveys/service'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

const fields = ['panel', 'service', 'words', 'question', 'area', 'percent'] as const
/** What an officer types of a standard, by the names of the fields. */
export type TypedStandard = Record<(typeof fields)[number], string>

const whole = 'Enter a whole number from 1 to 100'

const Typed = z.object({
  panel: z.uuid('Choose the panel'),
  service: z.enum(services.map(({ key }) => key) as [string], 'Choose the service'),
  words: z.string().trim().min(1, 'Enter what you promise').max(300, 'Keep this to 300 characters'),
  question: z.string().min(1, 'Choose the question'),
  area: z
    .string()
    .regex(/^\d{1,9}$/, 'Choose the area')
    .transform(Number),
  percent: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, whole)
    .transform(Number)
    .pipe(z.number().min(1, whole).max(100, whole)),
})

/** What the form holds. */
export function typedStandard(form: FormData): TypedStandard {
  return Object.fromEntries(fields.map((field) => [field, typedIn(form, field)])) as TypedStandard
}

/** A standard as it was typed, or every problem, at most one a field. */
export function readStandard(
  typed: TypedStandard,
): { ok: true; standard: StandardWords } | { ok: false; problems: Problem[] } {
  const parsed = Typed.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { panel, question, area, ...said } = parsed.data
  return { ok: true, standard: { panel_id: panel, question_key: question, area_id: area, ...said } }
}
