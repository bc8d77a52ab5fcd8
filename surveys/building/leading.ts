import { questionsOf, type SurveyDefinition } from '../definition'
import { codeOf, optionsOf } from '../option'
import { routedBy, routeOf } from './routing'

/** The codes of the answers that lead to a question, by what each is kept under: a way on which it is asked. */
export function answersLeadingTo(definition: SurveyDefinition, key: string): Record<string, number> {
  const all = questionsOf(definition)
  const codes: Record<string, number> = {}
  let asked = all.find((question) => question.key === key)
  // A question that waits for itself, however long the way round, is in a draft only.
  for (let left = all.length; asked && left > 0; left--) {
    const by = routedBy(asked)
    const earlier = all.find((question) => question.key === by)
    const [, answers = 'yes'] = routeOf(asked).split(':')
    const [answer = ''] = answers.split(',')
    const code = earlier && codeOf(optionsOf(earlier), answer)
    if (earlier && code !== undefined) {
      // Of many, each option is kept by itself, and 1 is chosen.
      const isOfMany = String(earlier.type) === 'many-of'
      codes[isOfMany ? `${earlier.key}.${answer}` : earlier.key] = isOfMany ? 1 : code
    }
    asked = earlier
  }
  return codes
}
