import { notApplicable, preferNotToSay } from './codes'
import type { Question } from './definition'
import { keptWith } from './kept-with'
import type { LocalText } from './language'
import { notApplicableText, scales } from './scale'
import type { Strand } from './strand'

/** One choice offered: the code it is stored as and the key it is sent as. */
export type Option = { code: number; key: string }

/** A choice in words. */
export type WordedOption = Option & { text: LocalText }

/** The choices of a question that is not a comment in words, in the order they are read: a regulator's, its own, or its
 *  scale's; "not applicable" last, where offered. */
export const wordedOptionsOf = keptWith((question: Question): WordedOption[] => {
  if (question.standard) return question.standard.options
  const points = question.options ?? scales[question.type]
  const options = points.map(({ code, key, text }) => ({ code, key, text }))
  return question.mayNotApply
    ? [...options, { code: notApplicable, key: 'not-applicable', text: notApplicableText }]
    : options
})

/** The choices of a question that is not a comment, in the order they are read. */
export const optionsOf = keptWith((question: Question): Option[] =>
  wordedOptionsOf(question).map(({ code, key }) => ({ code, key })),
)

/** The choices of a strand in the order they are read; "prefer not to say", which every strand offers, last. */
export const strandOptionsOf = keptWith((strand: Strand): Option[] => [
  ...strand.categories.map(({ code, key }) => ({ code, key })),
  { code: preferNotToSay, key: 'prefer-not-to-say' },
])

/** The code of the choice that was sent by its key, or by its code; undefined when it is not offered. */
export function codeOf(options: readonly Option[], sent: string): number | undefined {
  return codesBySent(options).get(sent)
}

/** Where keys are numbers (0 to 10), a number is never a code. */
const codesBySent = keptWith((options: readonly Option[]) => {
  const isNumbered = options.some(({ key }) => /^\d+$/.test(key))
  const byCode = isNumbered ? [] : options.map(({ code }) => [String(code), code] as const)
  return new Map([...byCode, ...options.map(({ key, code }) => [key, code] as const)])
})
