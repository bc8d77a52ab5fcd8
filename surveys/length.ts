import type { SurveyDefinition } from './definition'
import type { QuestionType } from './scale'

/** Seconds to read the first page and send the last. */
const aroundQuestions = 20
/** Seconds to read a question and choose an answer on a scale, or write a sentence. */
const byType: Partial<Record<QuestionType, number>> = { 'yes-no': 4, comment: 30 }
const onScale = 6
/** Seconds to answer a profile question. */
const forStrand = 6
/** How much longer those take for whom a survey is in large print. */
const inLargePrint = 1.5

/** How many minutes a survey takes whoever is asked every question of it, rounded up: what a tenant is told. */
export function minutesToAnswer(
  survey: Pick<SurveyDefinition, 'sections' | 'strands' | 'largePrint'>,
): number {
  const questions = survey.sections.flatMap((section) => section.questions)
  const seconds = questions.reduce((sum, { type }) => sum + (byType[type] ?? onScale), aroundQuestions)
  const pace = survey.largePrint ? inLargePrint : 1
  return Math.ceil((pace * (seconds + survey.strands.length * forStrand)) / 60)
}
