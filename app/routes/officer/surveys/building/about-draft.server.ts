import type { SurveyDraft } from '../../../../../db/survey-draft.server'
import { minutesOf } from '../../../../../surveys/building/length'
import { anchorOf, type ToldProblem, tellProblems } from '../../../../../surveys/building/problem-words'
import { questionAt, sectionAt } from '../../../../../surveys/building/step'
import { checkDefinition } from '../../../../../surveys/check-definition'
import { type Question, questionsOf } from '../../../../../surveys/definition'
import { lineById } from '../../../../../surveys/frameworks/all'
import { checkPrescribed } from '../../../../../surveys/prescribed/lock'
import { questionBank } from '../../../../../surveys/questions/all'
import { momentInWords } from '../../../../locales/day'
import { languageName } from '../../../../locales/language-name'
import { listInWords } from '../../../../locales/list'

/** What every page of a draft says of it. */
export function aboutDraft(draft: SurveyDraft) {
  const { id, revision, definition, undo, redo, changer, changed_at, survey_id, based_on } = draft
  return {
    ...{ id, revision, undo, redo },
    title: definition.title.en || 'A survey without a name',
    surveyId: survey_id ?? undefined,
    basedOn: based_on ?? undefined,
    changed: `${momentInWords(changed_at)} by ${changer}`,
    questions: questionsOf(definition).length,
    minutes: definition.minutes,
    minutesByRule: minutesOf(definition),
    problems: problemsOf(draft).length,
  }
}

export type AboutDraft = ReturnType<typeof aboutDraft>

/** Every question that a draft can take as it is: those in prescribed words, then the ready ones. */
export const bankOf = ({ prescribed }: Pick<SurveyDraft, 'prescribed'>): Question[] => [
  ...prescribed,
  ...questionBank,
]

/** Every problem of a draft, in words: of the survey as a whole, then in the order of the survey. */
export function problemsOf({
  definition,
  prescribed,
}: Pick<SurveyDraft, 'definition' | 'prescribed'>): ToldProblem[] {
  const checked = checkDefinition(definition, lineById.keys())
  const problems = [...(checked.ok ? [] : checked.problems), ...checkPrescribed(definition, prescribed)]
  const order = definition.sections.flatMap(({ key, questions }) => [
    sectionAt(key),
    ...questions.map((question) => questionAt(question.key)),
  ])
  const placeOf = ({ place }: ToldProblem) => order.indexOf(anchorOf(place) ?? '')
  return tellProblems(definition, problems).sort((one, other) => placeOf(one) - placeOf(other))
}

/** A problem as a sentence, with the languages it is of. */
export function sentenceOf({ part, message, languages }: ToldProblem): string {
  const where = languages.length > 0 ? ` in ${listInWords(languages.map(languageName))}` : ''
  return `${part} ${message}${where}`
}
