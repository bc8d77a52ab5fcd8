import type { Choice } from '../choice'
import { type Measure, measuresOf, type Question, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'

/** Whether a measure was asked in another version of its survey, and in the same words: only then are the two figures of
 *  the same thing. `place` is where the other version has it in a response. */
export type AskedBefore = { asked: 'alike'; place: number } | { asked: 'in other words' | 'not at all' }

export function askedBefore({ question }: Measure, other: SurveyDefinition): AskedBefore {
  const found = measuresOf(other).find((measure) => measure.question.key === question.key)
  if (!found) return { asked: 'not at all' }
  return asksAlike(found.question, question)
    ? { asked: 'alike', place: found.place }
    : { asked: 'in other words' }
}

/** True where two questions ask the same thing: in the same words, on a scale whose ends mean the same (a 9 is what they
 *  make it), or of the same answers, in whatever order they stand. */
export function asksAlike(one: Question, other: Question): boolean {
  return (
    one.type === other.type &&
    saysAlike(one.text, other.text) &&
    saysAlike(one.ends?.low, other.ends?.low) &&
    saysAlike(one.ends?.high, other.ends?.high) &&
    offersAlike(listedOf(one), listedOf(other))
  )
}

type Listed = Pick<Choice, 'code' | 'isAlone' | 'text'> & { key: string }

/** The answers that a question lists: its own, or a regulator's. */
export const listedOf = ({ options, standard }: Question): readonly Listed[] =>
  options ?? standard?.options ?? []

/** True where both offer the same answers, each under the code that it is stored as. */
export function offersSame(some: readonly Listed[], others: readonly Listed[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ code, key, isAlone = false }) =>
      others.some((one) => one.code === code && one.key === key && (one.isAlone ?? false) === isAlone),
    )
  )
}

const offersAlike = (some: readonly Listed[], others: readonly Listed[]) =>
  offersSame(some, others) &&
  some.every(({ code, text }) => saysAlike(text, others.find((one) => one.code === code)?.text))

/** True where two texts are the same in every language that both are in; of which there may be none. */
function saysAlike(one: LocalText | undefined, other: LocalText | undefined): boolean {
  if (!one || !other) return one === other
  return Object.entries(one).every(([language, words]) => {
    const others = other[language as keyof LocalText]
    return others === undefined || others === words
  })
}
