import { z } from 'zod'
import type { NewOwnFigure } from '../../../../../db/plan/own-figure.server'
import type { Plan, PlanDetails } from '../../../../../db/plan/plan.server'
import { type Problem, problemsOf } from '../../../../components/problem'
import { date, neededWords, type Typed, wholePounds, words } from '../typed-fields'

/** The fields of a plan as a whole, in the order of its form. */
export const planFields = ['name', 'began', 'inspected', 'annual', 'seen', 'act'] as const
export type TypedPlan = Typed<(typeof planFields)[number]>

type Read<Name extends string, Value> =
  | ({ ok: true } & Record<Name, Value>)
  | { ok: false; problems: Problem[] }

const PlanForm = z
  .object({
    name: neededWords('Enter a name for the plan', 200),
    began: date('2000-01-01', 'Enter the day it begins'),
    inspected: date('2000-01-01'),
    annual: wholePounds,
  })
  .superRefine(({ began, annual }, context) => {
    const issue = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (began.on === undefined) issue('began', 'Enter the day it begins')
    if (annual === 0) issue('annual', 'Enter more than £0, or leave it out')
  })

/** A plan as a whole as it was typed, or every problem at once. */
export function readPlan(typed: TypedPlan): Read<'details', PlanDetails> {
  const parsed = PlanForm.safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { name, began, inspected, annual } = parsed.data
  return {
    ok: true,
    details: { name, beganOn: began.on ?? '', inspectedOn: inspected.on, annualCost: annual },
  }
}

/** What the form of a plan begins with. */
export const typedPlan = (plan: Plan | undefined): TypedPlan => ({
  ...{ name: plan?.name ?? '', began: plan?.beganOn ?? '', inspected: plan?.inspectedOn ?? '', act: '' },
  ...{ annual: plan?.annualCost?.toString() ?? '', seen: String(plan?.version ?? '') },
})

/** The fields of a figure of the landlord's own. */
export const figureFields = ['figure', 'value', 'counted', 'on', 'source', 'whole', 'instead'] as const
export type TypedFigure = Typed<(typeof figureFields)[number]>

const formOf = (since: string) =>
  z.object({
    figure: neededWords('Enter what the figure is about', 200),
    value: z
      .string()
      .transform((typed) => typed.replace(/[%,\s]/g, ''))
      .pipe(z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/, 'Enter a number, such as 84 or 97.97')),
    counted: words(40),
    on: date(since, 'Enter the day it is of'),
    source: neededWords('Enter where it is from', 200),
    whole: words(200),
  })

/** A figure of the landlord's own as it was typed, or every problem at once. */
export function readFigure(typed: TypedFigure, since: string): Read<'figure', NewOwnFigure> {
  const parsed = formOf(since).safeParse(typed)
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues) }
  const { figure, value, counted, on, source, whole } = parsed.data
  return { ok: true, figure: { about: figure, value, unit: counted, on: on.on, source, sharesOf: whole } }
}
