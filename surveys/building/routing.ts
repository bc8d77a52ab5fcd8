import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import { wordedOptionsOf } from '../option'
import { routeOf as routeIn } from '../route'

/** Who is asked a question: those who gave an answer to an earlier one. `value` is how a form says it. */
export type Route = { value: string; question: Question; answer: string }

/** The key of the question that decides who is asked this one. */
export const routedBy = (question: Question): string | undefined => routeIn(question)?.question

/** How a form says who is asked the question; '' for everybody. */
export function routeOf({ askedIf }: Question): string {
  if (askedIf === undefined || typeof askedIf === 'string') return askedIf ?? ''
  return formValue(askedIf.question, askedIf.is)
}

/** Neither a question's key nor an answer's has these signs. */
const formValue = (question: string, answers: readonly string[]) => `${question}:${answers.join(',')}`

/** The question asked of those whom the value of a form names. */
export function withRoute<T extends Omit<Question, 'key'>>(question: T, value: string): T {
  const { askedIf: _before, ...others } = question
  if (value === '') return others as T
  const [key = '', answers] = value.split(':')
  return {
    ...others,
    askedIf: answers === undefined ? key : { question: key, is: answers.split(',') },
  } as unknown as T
}

/** The answers to earlier questions by which a question can be asked, each by itself, and those by which it is asked now
 *  where they are several; of one that is not in the survey yet, all. */
export function routesFor(definition: SurveyDefinition, key: string | undefined): Route[] {
  const all = questionsOf(definition)
  const place = all.findIndex((question) => question.key === key)
  const earlier = place === -1 ? all : all.slice(0, place)
  const now = routeIn(all[place] ?? {})
  return earlier.flatMap((question) => {
    if (question.type === 'comment') return []
    const each = answersTo(question)
    if (!now || now.question !== question.key || now.is.length < 2) return each
    const leading = wordedOptionsOf(question).filter((option) => now.is.includes(option.key))
    const answer = leading.map(({ text }) => text.en).join(' or ')
    return [...each, { value: formValue(now.question, now.is), question, answer }]
  })
}

/** Yes to a question of yes or no is said by its key alone. */
function answersTo(question: Question): Route[] {
  return wordedOptionsOf(question).map(({ key, text }) => {
    const isYes = question.type === 'yes-no' && key === 'yes'
    return { value: isYes ? question.key : formValue(question.key, [key]), question, answer: text.en }
  })
}
