import { type Question, questionsOf, type SurveyDefinition } from '../definition'

/** Who is asked a question: those who gave an answer to an earlier one. `value` is how a form says it. */
export type Route = { value: string; question: Question; answer: string }

/** The key of the question that decides who is asked this one. */
export const routedBy = ({ askedIf }: Question): string | undefined => askedIf

/** The codes of the answers that lead to a question, by the keys of the questions they are to: a way on which it is
 *  asked. */
export function answersLeadingTo(definition: SurveyDefinition, key: string): Record<string, number> {
  const all = questionsOf(definition)
  const codes: Record<string, number> = {}
  let asked = all.find((question) => question.key === key)
  // A question that waits for itself, however long the way round, is in a draft only.
  for (let left = all.length; asked && left > 0; left--) {
    const by = routedBy(asked)
    if (by !== undefined) codes[by] = yes
    asked = all.find((question) => question.key === by)
  }
  return codes
}

const yes = 1

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
