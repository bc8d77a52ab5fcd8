import { restPlace } from './sample'
import type { MarginCounts } from './shown'
import { type WeightingReport, weigh, weightUnit } from './weigh'

/** What weighting by these margins does, as far as it may be told: worked out from what a reading shows of how many are in
 *  each category of each (fillShown), as if the margins had nothing to do with each other. What weights really do would
 *  tell, with enough figures tried for the population, how many are in a hidden category, or in two at once. */
export function tellReport(margins: readonly MarginCounts[], cap: number): WeightingReport {
  return margins.map((margin) => weighAlone(margin, cap)).reduce((one, other) => together(one, other, cap))
}

/** What weighting by one margin does. */
function weighAlone(margin: MarginCounts, cap: number): WeightingReport {
  const counts = margin.categories.map(({ responses }) => responses)
  const classes = margin.rest === 0 ? counts : [...counts, margin.rest]
  const placeOf = classes.map((_, place) => (place < counts.length ? place : restPlace))
  return weigh(
    classes.map((count, place) => ({ count, codes: [place] })),
    [{ ...margin, placeOf }],
    cap,
  ).report
}

/** What weighting by both would do if what is in one had nothing to do with what is in the other: the weights multiply,
 *  and so do their means and the means of their squares. */
function together(one: WeightingReport, other: WeightingReport, cap: number): WeightingReport {
  return {
    responses: one.responses,
    margins: [...one.margins, ...other.margins],
    hasConverged: one.hasConverged && other.hasConverged,
    furthest: other.furthest.points > one.furthest.points ? other.furthest : one.furthest,
    smallest: (one.smallest * other.smallest) / weightUnit,
    largest: Math.min((one.largest * other.largest) / weightUnit, cap * weightUnit),
    designEffect: one.designEffect * other.designEffect,
    effectiveBase: (one.effectiveBase * other.effectiveBase) / one.responses,
  }
}
