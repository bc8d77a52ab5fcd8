import { z } from 'zod'
import type { NewMeasure } from '../../../../../db/plan/measure.server'
import type { PlanMeasure } from '../../../../../db/plan/whole.server'
import { everybody } from '../../../../../surveys/cut'
import { type Problem, problemsOf } from '../../../../components/problem'
import { date, neededWords, type Typed, words } from '../typed-fields'

/** The fields of what is to be reached, in the order of its form. `question` is a survey's id and the question's key. */
export const aimFields = [
  ...(['text', 'due', 'target', 'side', 'question', 'place', 'whose', 'about', 'unit', 'seen'] as const),
] as const
export type TypedAim = Typed<(typeof aimFields)[number]>

const number = z.string().transform((typed, context): number | undefined => {
  const plain = typed.replace(/[%,\s]/g, '')
  if (plain === '') return undefined
  if (/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return Number(plain)
  context.addIssue('Enter a number, such as 80 or 96.5')
  return z.NEVER
})

const formOf = (since: string) =>
  z
    .object({
      text: neededWords('Enter what is to be reached', 500),
      due: date(since),
      target: number,
      side: z.enum(['least', 'most']),
      question: z.string().max(200),
      place: z
        .string()
        .regex(/^\d{1,9}$/, 'Choose an area')
        .transform(Number),
      whose: z
        .string()
        .regex(/^\d{1,9}$/, 'Choose whose answers')
        .transform(Number),
      about: words(200),
      unit: words(40),
    })
    .superRefine(({ question, about, target, unit }, context) => {
      const hasFigure = question !== '' || about !== ''
      const issue = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      if (question !== '' && about !== '')
        issue('about', 'Choose a question or a figure of your own, not both')
      if (hasFigure && target === undefined) issue('target', 'Enter the target')
      const isShare = question !== '' || unit === '%'
      if (isShare && target !== undefined && target > 100) issue('target', 'A share cannot be more than 100%')
      if (target !== undefined && !hasFigure)
        issue('question', 'Choose the question that says whether it is reached, or name a figure')
    })

/** What is to be reached as it was typed, of a plan that began on `since`, or every problem at once. */
export function readAim(
  typed: TypedAim,
  since: string,
): { ok: true; measure: NewMeasure } | { ok: false; problems: Problem[] } {
  const parsed = formOf(since).safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { text, due, target, side, question, place, whose, about, unit } = parsed.data
  const [surveyId = '', questionKey = ''] = question.split(' ')
  const of = question === '' ? undefined : { surveyId, questionKey, areaId: place, cell: whose }
  return {
    ok: true,
    measure: {
      ...{ text, by: due, target, isMost: side === 'most', unit: of ? '%' : unit, of },
      figureAbout: about || undefined,
    },
  }
}

/** What the form begins with. */
export function typedAim(measure: PlanMeasure | undefined, wholeArea: number): TypedAim {
  const of = measure?.of
  return {
    ...{ text: measure?.text ?? '', due: measure?.by.written ?? '', target: String(measure?.target ?? '') },
    ...{ side: measure?.isMost ? 'most' : 'least', question: of ? `${of.surveyId} ${of.questionKey}` : '' },
    ...{ place: String(of?.areaId ?? wholeArea), whose: String(of?.cell ?? everybody) },
    ...{ about: measure?.figureAbout ?? '', unit: of ? '' : (measure?.unit ?? '') },
    seen: String(measure?.version ?? ''),
  }
}
