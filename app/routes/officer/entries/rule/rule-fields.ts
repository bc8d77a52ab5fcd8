import { z } from 'zod'
import type { ReplyRule } from '../../../../../db/entry/rule.server'
import { type Problem, problemsOf } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'

/** The form of the rule; `version` is of the rule that the page showed. */
export const ruleFields = ['quorum', 'panel-days', 'answer-days', 'if-unconfirmed', 'version'] as const
export type TypedRule = Record<(typeof ruleFields)[number], string>

const whole = (most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, message)

const RuleForm = z.object({
  quorum: whole(50, 'Enter how many members must confirm an entry, from 1 to 50'),
  'panel-days': whole(365, 'Enter how many days the panel has, from 1 to 365'),
  'answer-days': whole(365, 'Enter how many days you have to answer, from 1 to 365'),
  'if-unconfirmed': z.enum(['waits', 'is published'], 'Choose what becomes of it'),
  version: z.coerce.number().int().min(0).catch(0),
})

/** What the form holds. */
export function typedRule(form: FormData): TypedRule {
  return Object.fromEntries(ruleFields.map((field) => [field, typedIn(form, field)])) as TypedRule
}

/** The rule that was typed and the version it is to follow, or every problem in the order of the page. */
export function readRule(
  typed: TypedRule,
): { ok: true; rule: ReplyRule; seen: number } | { ok: false; problems: Problem[] } {
  const read = RuleForm.safeParse(typed)
  if (!read.success) return { ok: false, problems: problemsOf(read.error.issues) }
  const { quorum, version: seen } = read.data
  const days = { panel_days: read.data['panel-days'], answer_days: read.data['answer-days'] }
  return { ok: true, seen, rule: { quorum, ...days, if_unconfirmed: read.data['if-unconfirmed'] } }
}

/** A rule as the form begins with it. */
export const typedOfRule = (rule: ReplyRule & { version: number }): TypedRule => ({
  quorum: String(rule.quorum),
  'panel-days': String(rule.panel_days),
  'answer-days': String(rule.answer_days),
  'if-unconfirmed': rule.if_unconfirmed,
  version: String(rule.version),
})
