import {
  type DefinitionProblem,
  isRecord,
  keyOf,
  type Part,
  partsOf,
  problemAt,
  repeated,
} from './definition-shape'
import { hasOwnOptions, type QuestionType, scales } from './scale'

/** Words that mean something else where an option's key would stand. */
const reservedForOptions: readonly string[] = ['not-applicable', 'not-answered']

const typeOf = ({ raw }: Part) => raw.type as QuestionType
const isKnown = (type: QuestionType) => Object.hasOwn(scales, String(type))

/** What a question has of its own, by its type: options where it takes one of them or many, words at both ends of 0 to
 *  10, and neither anywhere else. */
export function checkOwn(question: Part): DefinitionProblem[] {
  const { place, raw } = question
  const type = typeOf(question)
  if (!isKnown(type)) return []
  const problems: DefinitionProblem[] = []
  const need = (name: string, isNeeded: boolean, missing: string, others: string) => {
    if (isNeeded && raw[name] === undefined)
      problems.push(problemAt([...place, name], `is missing: ${missing}`))
    if (!isNeeded && raw[name] !== undefined)
      problems.push(problemAt([...place, name], `is only for ${others}`))
  }
  need('options', hasOwnOptions(type), 'this type of question has options of its own', 'one-of and many-of')
  need('ends', type === 'zero-to-ten', '0 and 10 each need words', 'zero-to-ten')
  if (type === 'many-of' && raw.mayNotApply === true) {
    const instead = 'cannot be used where many may be chosen: add an option with isAlone instead'
    problems.push(problemAt([...place, 'mayNotApply'], instead))
  }
  return [...problems, ...checkOptions(question)]
}

function checkOptions(question: Part): DefinitionProblem[] {
  const options = partsOf(question.raw.options, [...question.place, 'options'])
  const isMany = typeOf(question) === 'many-of'
  return [
    ...repeated(options, 'code'),
    ...repeated(options, 'key'),
    ...options
      .filter((option) => reservedForOptions.includes(keyOf(option)))
      .map((option) => problemAt([...option.place, 'key'], `'${keyOf(option)}' is kept for another use`)),
    ...options
      .filter(({ raw }) => raw.isAlone === true && !isMany)
      .map(({ place }) => problemAt([...place, 'isAlone'], 'is only for many-of')),
  ]
}

/** What is wrong with whom questions are asked of: what they name is an earlier question and its answers, and somebody is
 *  asked that one. `layout` is the survey's. */
export function checkRoutes(questions: readonly Part[], layout: unknown): DefinitionProblem[] {
  const neverAsked = new Set<string>()
  return questions.flatMap((question, index) => {
    const { askedIf } = question.raw
    if (typeof askedIf !== 'string' && !isRecord(askedIf)) return []
    const place = [...question.place, 'askedIf']
    if (layout === 'one page') return [problemAt(place, 'cannot be used in a survey on one page')]
    const problems = routeProblems(question, questions, index)
    const earlier = typeof askedIf === 'string' ? askedIf : String(askedIf.question)
    if (problems.length === 0 && neverAsked.has(earlier)) {
      problems.push(problemAt(place, `'${earlier}' is never asked, so neither is this question`))
    }
    const all = isRecord(askedIf) && Array.isArray(askedIf.is) ? askedIf.is.length : 1
    if (problems.length >= all) neverAsked.add(keyOf(question))
    return problems
  })
}

function routeProblems(question: Part, questions: readonly Part[], index: number): DefinitionProblem[] {
  const { askedIf } = question.raw
  const isWord = typeof askedIf === 'string'
  const filter = isWord ? askedIf : (askedIf as Record<string, unknown>).question
  if (typeof filter !== 'string') return []
  const place = [...question.place, 'askedIf', ...(isWord ? [] : ['question'])]
  const before = questions.slice(0, index)
  const found = questions.find((other) => keyOf(other) === filter)
  const canLead = (other: Part) => (isWord ? typeOf(other) === 'yes-no' : typeOf(other) !== 'comment')
  const known = before.filter(canLead).map(keyOf)
  if (found === undefined) {
    return [problemAt(place, `'${filter}' is not a question of this survey`, filter, known)]
  }
  if (!canLead(found)) {
    const kind = isWord ? 'is not a yes/no question' : 'is a comment, and has no answers to pick'
    return [problemAt(place, `'${filter}' ${kind}`, filter, known)]
  }
  if (!before.includes(found)) return [problemAt(place, `'${filter}' is not asked before this question`)]
  return isWord ? [] : answerProblems(question, found)
}

/** Answers that the earlier question does not offer. */
function answerProblems(question: Part, earlier: Part): DefinitionProblem[] {
  const { is } = question.raw.askedIf as Record<string, unknown>
  const offered = answersOf(earlier)
  if (!Array.isArray(is) || !offered) return []
  return is.flatMap((answer, index) => {
    const isWrong = typeof answer === 'string' && answer !== '' && !offered.includes(answer)
    const place = [...question.place, 'askedIf', 'is', index]
    return isWrong
      ? [problemAt(place, `'${answer}' is not an answer to '${keyOf(earlier)}'`, answer, offered)]
      : []
  })
}

/** The keys of a question's answers; undefined where its shape does not say them. */
function answersOf(question: Part): string[] | undefined {
  const type = typeOf(question)
  if (!isKnown(type)) return undefined
  if (hasOwnOptions(type) && !Array.isArray(question.raw.options)) return undefined
  const own = hasOwnOptions(type) ? partsOf(question.raw.options, []).map(keyOf) : []
  const other = question.raw.mayNotApply === true ? ['not-applicable'] : []
  return [...own, ...scales[type].map(({ key }) => key), ...other]
}
