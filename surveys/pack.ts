import type { Answers } from './answers'
import { notTicked, ticked } from './choice'
import { isOption, neverAsked } from './codes'
import { type CodedPlace, codedPlaces, type SurveyDefinition } from './definition'
import { prune } from './path'
import { type StrandKey, strandKeys } from './strand'

/** What a response stores of answers: their codes, the strands' and the comments, as the functions below have them. */
export function packResponse(definition: SurveyDefinition, answers: Answers) {
  const { codes, strands, comments } = prune(definition, answers)
  return {
    answers: codedPlaces(definition).map((place) => storedCode(place, codes)),
    strands: strandKeys.map((key) => strands[key] ?? neverAsked),
    comments,
  }
}

/** Of one option chosen among several, each is stored as chosen or not. */
function storedCode({ key, question, option }: CodedPlace, codes: Answers['codes']): number {
  if (question.type !== 'one-of' || !option) return codes[key] ?? neverAsked
  const chosen = codes[question.key] ?? neverAsked
  if (!isOption(chosen)) return chosen
  return chosen === option.code ? ticked : notTicked
}

/** The codes a response stores, one for each place in the definition's order: 0 where the question was
 *  routed out or its page never reached, 31 where it was asked and left blank. */
export function packAnswers(definition: SurveyDefinition, answers: Answers): number[] {
  return packResponse(definition, answers).answers
}

/** The nine codes a response stores for strands, in the order of strandKeys: 0 where the survey does not ask
 *  the strand or its page was never reached. */
export function packStrands(definition: SurveyDefinition, answers: Answers): number[] {
  return packResponse(definition, answers).strands
}

/** The comments a response stores, by question key: only those asked and not empty. */
export function packComments(definition: SurveyDefinition, answers: Answers): Record<string, string> {
  return packResponse(definition, answers).comments
}

/** The codes of a draft from those of a response; what was never asked is left out. */
export function unpackAnswers(definition: SurveyDefinition, stored: readonly number[]): Answers['codes'] {
  const codes: Answers['codes'] = {}
  codedPlaces(definition).forEach(({ key, question, option }, index) => {
    const code = stored[index] ?? neverAsked
    if (code === neverAsked) return
    if (question.type !== 'one-of' || !option) codes[key] = code
    else if (code !== notTicked) codes[question.key] = code === ticked ? option.code : code
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
