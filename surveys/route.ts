import { ticked } from './choice'
import { type AskedIf, placeKey, type Question, questionsOf, type SurveyDefinition } from './definition'
import { keptWith } from './kept-with'
import { optionsOf } from './option'

/** The question that a route asks about, and the keys of its answers of which one leads on; undefined where everybody
 *  is asked. */
export function routeOf({ askedIf }: { askedIf?: AskedIf | undefined }) {
  return typeof askedIf === 'string' ? { question: askedIf, is: ['yes'] } : askedIf
}

/** The answers, by what each is kept under and its code, of which one leads to a question: by the question's key, for
 *  those that are not asked of everybody. */
export const routesOf = keptWith(
  (definition: SurveyDefinition): ReadonlyMap<string, readonly { key: string; code: number }[]> => {
    const questions = questionsOf(definition)
    return new Map(
      questions.flatMap((question) => {
        const route = routeOf(question)
        const earlier = questions.find(({ key }) => key === route?.question)
        return route ? [[question.key, earlier ? answersNamed(earlier, route.is) : []] as const] : []
      }),
    )
  },
)

function answersNamed(question: Question, keys: readonly string[]) {
  return optionsOf(question)
    .filter(({ key }) => keys.includes(key))
    .map(({ key, code }) =>
      question.type === 'many-of'
        ? { key: placeKey(question.key, key), code: ticked }
        : { key: question.key, code },
    )
}
