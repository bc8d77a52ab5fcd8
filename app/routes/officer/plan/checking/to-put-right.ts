import type { WholePlan } from '../../../../../db/plan/whole.server'
import { checkPlan } from '../../../../../surveys/plan/check'
import type { Inconsistency } from '../../../../../surveys/plan/inconsistency'
import { byTask, type PlanTask } from '../../../../../surveys/plan/task'
import { inconsistencyInWords } from '../../../../locales/plan'
import { placesInWords } from '../../../../locales/plan-tasks'
import { recommendationHref } from '../href'

/** Where one thing is to be put right: a recommendation with all the places in it; without an address where it is of the plan
 *  as a whole, or of a reference that there is not. */
export type Place = { text: string; href: string | undefined }

/** One thing that is wrong, in a sentence, in so many places. */
export type ToPutRight = { sentence: string; count: number; places: Place[] }

/** What does not add up in a plan by what is to be done about it, with how many places each has; the same sentence once. */
export function toPutRight(plan: WholePlan): { task: PlanTask; count: number; lines: ToPutRight[] }[] {
  return byTask(checkPlan(plan)).map(({ task, found }) => {
    const sentences = [...new Set(found.map(inconsistencyInWords))]
    const lines = sentences.map((sentence) => {
      const alike = found.filter((one) => inconsistencyInWords(one) === sentence)
      return { sentence, count: alike.length, places: placesOf(plan, alike) }
    })
    return { task, count: found.length, lines }
  })
}

function placesOf({ recommendations }: WholePlan, found: readonly Inconsistency[]): Place[] {
  const references = [...new Set(found.map(({ reference }) => reference))]
  return references.flatMap((reference): Place[] => {
    if (reference === undefined) return []
    const id = recommendations.find((one) => one.reference === reference)?.id
    const places = found.filter((one) => one.reference === reference)
    return [{ text: placesInWords(reference, places), href: id && recommendationHref(id) }]
  })
}
