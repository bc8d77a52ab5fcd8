import type { Question, SurveyDefinition } from '../definition'
import type { LocalText } from '../language'

/** A ready survey: the definition an officer can start from, and what to use it for, said to the officer. */
export type ReadySurvey = { definition: SurveyDefinition; use: LocalText }

/** A question of the bank as a survey asks it of everybody: sent only to those it is for, it needs no filter. */
export function toAll({ askedIf: _, ...question }: Question): Question {
  return question
}
