import { checkDates } from './check-dates'
import { checkFigures } from './check-figures'
import { checkPeople, checkReferences } from './check-references'
import { costBandOf } from './cost-band'
import type { Inconsistency } from './inconsistency'
import type { PlanWords } from './plan'

/** Everything in a plan that does not add up, in the order of the plan; last what is of no one recommendation. Nothing is put
 *  right: what is found is only what follows from the rules. */
export function checkPlan(plan: PlanWords): Inconsistency[] {
  const found = [
    ...checkReferences(plan),
    ...checkPeople(plan),
    ...checkDates(plan),
    ...checkTargets(plan),
    ...checkCosts(plan),
    ...checkFigures(plan),
  ]
  const places = plan.recommendations.map(({ reference }) => reference)
  const placeOf = ({ reference }: Inconsistency) =>
    reference === undefined ? places.length : places.indexOf(reference)
  return found.sort((one, other) => placeOf(one) - placeOf(other))
}

/** Of what everybody answers no share reaches 100%: one who disagrees is enough; and none can be more. */
function checkTargets({ recommendations }: PlanWords): Inconsistency[] {
  return recommendations.flatMap(({ reference, measures }) =>
    measures.flatMap(({ target, isShare, isOfSurvey }, index): Inconsistency[] => {
      const isOut = isShare && target !== undefined && (target > 100 || (isOfSurvey && target === 100))
      return isOut ? [{ rule: 'cannot be reached', target, reference, measure: index + 1 }] : []
    }),
  )
}

function checkCosts({ recommendations, annualCost }: PlanWords): Inconsistency[] {
  return recommendations.flatMap(({ reference, costPounds, costBand: said }): Inconsistency[] => {
    if (annualCost === undefined || costPounds === undefined || said === undefined) return []
    const is = costBandOf(costPounds, annualCost)
    const pounds = costPounds
    return is === said
      ? []
      : [{ rule: 'not the cost it is said to be', reference, pounds, annualCost, said, is }]
  })
}
