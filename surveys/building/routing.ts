import { type Question, questionsOf, type SurveyDefinition } from '../definition'

/** Who is asked a question: those who gave an answer to an earlier one. `value` is how a form says it. */
export type Route = { value: string; question: Question; answer: string }

/** The key of the question that decides who is asked this one. */
export const routedBy = ({ askedIf }: Question): string | undefined => askedIf

/** How a form says who is asked the question; '' for everybody. */
export const routeOf = ({ askedIf }: Question): string => askedIf ?? ''

/** The question asked of those whom the value of a form names. */
export function withRoute<T extends Omit<Question, 'key'>>(question: T, value: string): T {
  const { askedIf: _before, ...others } = question
  return (value === '' ? others : { ...others, askedIf: value }) as T
}

/** The answers to earlier questions by which a question can be asked; of one that is not in the survey yet, all. */
export function routesFor(definition: SurveyDefinition, key: string | undefined): Route[] {
  const all = questionsOf(definition)
  const place = all.findIndex((question) => question.key === key)
  return (place === -1 ? all : all.slice(0, place))
    .filter(({ type }) => type === 'yes-no')
    .map((question) => ({ value: question.key, question, answer: 'Yes' }))
}
