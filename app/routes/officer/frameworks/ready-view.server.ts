import { coverageOf, linesOf } from '../../../../surveys/coverage'
import { measuresOf, questionsOf } from '../../../../surveys/definition'
import { frameworks } from '../../../../surveys/frameworks/all'
import { languageFacts } from '../../../../surveys/language'
import { readySurveys } from '../../../../surveys/templates/all'
import type { ReadySurvey } from '../../../../surveys/templates/ready-survey'

/** What is told of each ready survey: what to use it for, how long it is, and framework by framework the lines it gives
 *  evidence for. A line that asks the same as one of an earlier framework is told with that one alone. */
export function viewReadySurveys() {
  return readySurveys.map((ready) => ({ ...aboutOf(ready), evidence: evidenceOf(ready) }))
}

export type ReadyView = ReturnType<typeof viewReadySurveys>[number]

function aboutOf({ definition, use }: ReadySurvey) {
  const { key, title, purpose, minutes, privacy, languages, strands, largePrint } = definition
  const questions = questionsOf(definition)
  return {
    key,
    name: title.en,
    use: use.en,
    purpose: purpose.en,
    minutes,
    privacy,
    isLargePrint: largePrint === true,
    languages: languages.map((language) => languageFacts[language].name),
    questions: questions.length,
    measures: measuresOf(definition).length,
    strands: strands.map(({ name }) => name.en),
  }
}

function evidenceOf({ definition }: ReadySurvey) {
  const asked = [{ key: definition.key, questions: questionsOf(definition) }]
  return coverageOf(asked, frameworks).flatMap((framework) => {
    const lines = linesOf([framework]).filter(
      ({ line, evidence }) => !line.sameAs && evidence.some(({ questions }) => questions.length > 0),
    )
    if (lines.length === 0) return []
    return [{ framework: framework.key, title: framework.title, lines: lines.map(({ line }) => line.id) }]
  })
}
