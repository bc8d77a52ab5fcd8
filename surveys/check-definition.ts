import { plainFields, strandPrefix } from './answer'
import { checkOwn, checkRoutes } from './check-question'
import type { SurveyDefinition } from './definition'
import {
  type DefinitionProblem,
  isRecord,
  keyOf,
  type Part,
  type Place,
  partsOf,
  problemAt,
  readShape,
  repeated,
  walkShape,
} from './definition-shape'
import { hasOwnOptions, isMeasured, type QuestionType } from './scale'
import { services } from './service'
import { checkStale } from './stale'

/** The most coded questions a response stores. */
export const mostCodedQuestions = 80

/** A definition fit to be opened, or every problem in it at once, however much of its shape is wrong.
 *  `lineIds` are the enquiry lines that a question may give evidence for. */
export function checkDefinition(
  input: unknown,
  lineIds: Iterable<string>,
): { ok: true; definition: SurveyDefinition } | { ok: false; problems: DefinitionProblem[] } {
  const { definition, problems: shape } = readShape(input)
  const sketch = sketchOf(input)
  const lines = Array.from(lineIds)
  const problems = [
    ...shape,
    ...walkShape(input),
    ...checkKeys(sketch),
    ...checkRoutes(sketch.questions, sketch.survey.layout),
    ...sketch.questions.flatMap(checkOwn),
    ...sketch.questions.flatMap((question) => checkEvidence(question, lines)),
    ...checkHeadline(sketch),
    ...checkStrands(sketch),
    ...checkLength(sketch),
    ...checkStale(sketch),
  ]
  if (problems.length > 0 || definition === undefined) return { ok: false, problems }
  return { ok: true, definition }
}

/** What can be read of a definition whose shape may be wrong. */
type Sketch = { survey: Record<string, unknown>; sections: Part[]; questions: Part[]; strands: Part[] }

function sketchOf(input: unknown): Sketch {
  const survey = isRecord(input) ? input : {}
  const sections = partsOf(survey.sections, ['sections'])
  return {
    survey,
    sections,
    questions: sections.flatMap(({ place, raw }) => partsOf(raw.questions, [...place, 'questions'])),
    strands: partsOf(survey.strands, ['strands']),
  }
}

/** Each word of a list, with its place. */
function wordsOf(value: unknown, place: Place): { place: Place; word: string }[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((word, index) =>
    typeof word === 'string' ? [{ place: [...place, index], word }] : [],
  )
}

function isMeasuredPart({ raw }: Part): boolean {
  return isMeasured(raw.type as QuestionType)
}

/** Words that mean something else where a key would stand: a form's field, a page's address, the language's own. */
const reservedForQuestions: readonly string[] = [...plainFields, 'constructor']
const reservedForSections: readonly string[] = ['profile', 'review']

function checkKeys({ sections, questions }: Sketch): DefinitionProblem[] {
  const sectionKeys = sections.map(keyOf)
  const isTaken = (key: string) => reservedForQuestions.includes(key) || key.startsWith(strandPrefix)
  const isPage = (key: string) =>
    reservedForSections.includes(key) || (/-\d+$/.test(key) && sectionKeys.includes(key.replace(/-\d+$/, '')))
  const kept = (part: Part) => problemAt([...part.place, 'key'], `'${keyOf(part)}' is kept for another use`)
  return [
    ...repeated(sections, 'key'),
    ...repeated(questions, 'key'),
    ...sections.filter((section) => isPage(keyOf(section))).map(kept),
    ...questions.filter((question) => isTaken(keyOf(question))).map(kept),
  ]
}

/** A measured question gives evidence for a judgement and for lines; every line and service named is known. */
function checkEvidence(question: Part, lineIds: string[]): DefinitionProblem[] {
  const { place, raw } = question
  const problems = wordsOf(raw.lines, [...place, 'lines'])
    .filter(({ word }) => !lineIds.includes(word))
    .map((line) => problemAt(line.place, `'${line.word}' is not an enquiry line`, line.word, lineIds))
  const serviceKeys = services.map(({ key }) => key)
  if (typeof raw.service === 'string' && !serviceKeys.includes(raw.service)) {
    problems.push(
      problemAt([...place, 'service'], `'${raw.service}' is not a service`, raw.service, serviceKeys),
    )
  }
  if (isMeasuredPart(question) && raw.judgement === undefined) {
    problems.push(
      problemAt([...place, 'judgement'], 'is missing: a measured question gives evidence for one'),
    )
  }
  if (isMeasuredPart(question) && Array.isArray(raw.lines) && raw.lines.length === 0) {
    problems.push(
      problemAt([...place, 'lines'], 'is empty: a measured question gives evidence for at least one'),
    )
  }
  return problems
}

function checkHeadline({ survey, questions }: Sketch): DefinitionProblem[] {
  const measured = questions.filter(isMeasuredPart).map(keyOf)
  const all = questions.map(keyOf)
  return wordsOf(survey.headline, ['headline'])
    .filter(({ word }) => !measured.includes(word))
    .map(({ place, word }) =>
      all.includes(word)
        ? problemAt(place, `'${word}' is not a measured question`)
        : problemAt(place, `'${word}' is not a question of this survey`, word, measured),
    )
}

function checkStrands({ strands }: Sketch): DefinitionProblem[] {
  const categories = strands.map(({ place, raw }) => partsOf(raw.categories, [...place, 'categories']))
  return [
    ...repeated(strands, 'key'),
    ...categories.flatMap((parts) => [...repeated(parts, 'code'), ...repeated(parts, 'key')]),
  ]
}

function checkLength({ questions }: Sketch): DefinitionProblem[] {
  const asked = questions.filter(({ raw }) => raw.type !== 'comment')
  const hasOptions = ({ raw }: Part) => hasOwnOptions(raw.type as QuestionType) && Array.isArray(raw.options)
  const options = asked.filter(hasOptions).map(({ raw }) => (raw.options as unknown[]).length)
  const coded = options.reduce((sum, count) => sum + count - 1, asked.length)
  if (coded <= mostCodedQuestions) return []
  const counted = options.length > 0 ? ', each of their own options counted' : ''
  return [
    problemAt(
      ['sections'],
      `have ${coded} questions${counted}; a survey has at most ${mostCodedQuestions} beside comments`,
    ),
  ]
}
