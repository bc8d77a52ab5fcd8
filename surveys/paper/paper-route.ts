import { type Question, questionsOf, type SurveyDefinition } from '../definition'
import { keptWith } from '../kept-with'
import { routeOf } from '../route'

/** What has to be said before a question on paper: that it, and those after it up to `to`, are only for who gave one of
 *  these answers to an earlier question; and the question to go to otherwise, undefined after the last. */
export type PaperRoute = { to: Question; question: string; is: readonly string[]; next: Question | undefined }

/** The routes of a form, by the key of the question before which each is said. Whoever follows them answers the questions
 *  that the pages would have asked. */
export const paperRoutesOf = keptWith((definition: SurveyDefinition): ReadonlyMap<string, PaperRoute> => {
  const questions = questionsOf(definition)
  const routes = new Map<string, PaperRoute>()
  for (const [place, question] of questions.entries()) {
    const route = routeOf(question)
    if (!route || isSameRoute(route, routeOf(questions[place - 1] ?? {}))) continue
    const after = questions.slice(place + 1)
    const end = after.findIndex((other) => !isSameRoute(route, routeOf(other)))
    const alike = end === -1 ? after : after.slice(0, end)
    routes.set(question.key, {
      to: alike.at(-1) ?? question,
      ...route,
      next: nextAfter(route, question, after),
    })
  }
  return routes
})

type Route = NonNullable<ReturnType<typeof routeOf>>

function isSameRoute(route: Route, other: Route | undefined): boolean {
  return other?.question === route.question && isWithin(other.is, route.is) && isWithin(route.is, other.is)
}

const isWithin = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one))

/** The first question that may be asked of somebody who was not asked this one: not one that is asked for no more than the
 *  same answers, nor one that hangs on what is left out. */
function nextAfter(route: Route, question: Question, after: readonly Question[]): Question | undefined {
  const leftOut = new Set([question.key])
  for (const other of after) {
    const its = routeOf(other)
    const isOut =
      its && (leftOut.has(its.question) || (its.question === route.question && isWithin(its.is, route.is)))
    if (!isOut) return other
    leftOut.add(other.key)
  }
  return undefined
}
