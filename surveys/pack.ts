import type { Answers } from './answers'
import { neverAsked } from './codes'
import { codedQuestions, type SurveyDefinition } from './definition'
import { prune } from './path'
import { type StrandKey, strandKeys } from './strand'

/** The codes a response stores, one for each coded question in the definition's order: 0 where the question was
 *  routed out or its page never reached, 31 where it was asked and left blank. */
export function packAnswers(definition: SurveyDefinition, answers: Answers): number[] {
  const { codes } = prune(definition, answers)
  return codedQuestions(definition).map(({ key }) => codes[key] ?? neverAsked)
}

/** The nine codes a response stores for strands, in the order of strandKeys: 0 where the survey does not ask
 *  the strand or its page was never reached. */
export function packStrands(definition: SurveyDefinition, answers: Answers): number[] {
  const { strands } = prune(definition, answers)
  return strandKeys.map((key) => strands[key] ?? neverAsked)
}

/** The comments a response stores, by question key: only those asked and not empty. */
export function packComments(definition: SurveyDefinition, answers: Answers): Record<string, string> {
  return prune(definition, answers).comments
}

/** The codes of a draft from those of a response; what was never asked is left out. */
export function unpackAnswers(definition: SurveyDefinition, stored: readonly number[]): Answers['codes'] {
  const codes: Answers['codes'] = {}
  codedQuestions(definition).forEach(({ key }, index) => {
    const code = stored[index] ?? neverAsked
    if (code !== neverAsked) codes[key] = code
  })
  return codes
}

/** The strands of a draft from those of a response; what was never asked is left out. */
export function unpackStrands(stored: readonly number[]): Partial<Record<StrandKey, number>> {
  const strands: Partial<Record<StrandKey, number>> = {}
  strandKeys.forEach((key, index) => {
    const code = stored[index] ?? neverAsked
    if (code !== neverAsked) strands[key] = code
  })
  return strands
}
