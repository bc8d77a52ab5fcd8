import { type Measure, measuresOf, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'

/** Whether a measure was asked in another version of its survey, and in the same words: only then are the two figures of
 *  the same thing. `place` is where the other version has it in a response. */
export type AskedBefore = { asked: 'alike'; place: number } | { asked: 'in other words' | 'not at all' }

export function askedBefore({ question }: Measure, other: SurveyDefinition): AskedBefore {
  const found = measuresOf(other).find((measure) => measure.question.key === question.key)
  if (!found) return { asked: 'not at all' }
  const isAlike = found.question.type === question.type && saysAlike(found.question.text, question.text)
  return isAlike ? { asked: 'alike', place: found.place } : { asked: 'in other words' }
}

/** True where two texts are the same in every language that both are in. */
function saysAlike(one: LocalText, other: LocalText): boolean {
  return Object.entries(one).every(([language, words]) => {
    const others = other[language as keyof LocalText]
    return others === undefined || others === words
  })
}
