import { type Question, questionsOf, type SurveyDefinition } from '../definition'

/** Seconds a tenant takes: to begin and to send; for a question by what is done in it; for one about who they are. */
const wholeSeconds = 30
const choiceSeconds = 8
const wordsSeconds = 40
const strandSeconds = 6

/** The rule by which the length of a survey is reckoned, in a sentence. */
export const lengthRule = `Half a minute to begin and to send, ${choiceSeconds} seconds for each question with answers to choose from, ${wordsSeconds} for each in people’s own words and ${strandSeconds} for each question about who they are. A question that only some are asked counts half.`

/** How long a tenant takes over a question that they are asked, in seconds. */
export const secondsFor = ({ type }: Pick<Question, 'type'>): number =>
  type === 'comment' ? wordsSeconds : choiceSeconds

/** How long a survey takes by the rule, in whole minutes from 1 to 30. */
export function minutesOf(definition: Pick<SurveyDefinition, 'sections' | 'strands'>): number {
  const asked = questionsOf(definition as SurveyDefinition).map(
    (question) => secondsFor(question) * (question.askedIf === undefined ? 1 : 0.5),
  )
  const seconds = asked.reduce(
    (sum, each) => sum + each,
    wholeSeconds + strandSeconds * definition.strands.length,
  )
  return Math.min(30, Math.max(1, Math.round(seconds / 60)))
}
