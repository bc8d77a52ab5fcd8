import { floor } from '../disclosure/floor'
import { type FilledMargin, fewestInCategory, restPlace } from './sample'
import { type WeightingReport, weigh, weightUnit } from './weigh'

/** What may be told of weights. Where no more than ten are in no category of a margin, they are counted with its category
 *  `restIn`, also where they are none: it is then the same whether they are none or ten. Nothing is told (`isTold` is
 *  false, and there are no figures) where even so it would not be. Of several margins it is an estimate. */
export type ToldReport = Omit<WeightingReport, 'margins'> & {
  isTold: boolean
  isEstimate: boolean
  margins: (WeightingReport['margins'][number] & { restIn?: string })[]
}

/** A margin without whatever tells who is in two categories at once. */
type MarginCounts = Omit<FilledMargin, 'placeOf'>

/** What may be told of weighting by these margins: worked out from how many are in each category of each margin, as if
 *  the margins had nothing to do with each other. What weights really do would tell, with enough figures tried for the
 *  population, who is in two categories at once, and those may be few; who is in no category is kept from being told
 *  the same way. */
export function tellReport(margins: readonly MarginCounts[], cap: number): ToldReport {
  const safe = margins.map(foldRest)
  if (!safe.every((margin) => margin !== undefined)) return untold(margins)
  const alone = safe.map((margin) => weighAlone(margin, cap))
  return {
    ...alone.reduce((one, other) => together(one, other, cap)),
    isTold: true,
    isEstimate: alone.length > 1,
    margins: alone.flatMap(({ margins }, place) =>
      margins.map((margin) => ({ ...margin, restIn: safe[place]?.restIn })),
    ),
  }
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

/** A margin with the few who are in none of its categories in one of them; undefined where it would tell how many. */
function foldRest(margin: MarginCounts): (MarginCounts & { restIn?: string }) | undefined {
  const { categories, rest } = margin
  if (rest > floor) return margin
  const place = placeForRest(
    categories.map(({ responses }) => responses),
    rest,
  )
  if (place === undefined) return undefined
  return {
    ...margin,
    restIn: categories[place]?.name ?? '',
    categories: categories.map((one, at) =>
      at === place ? { ...one, responses: one.responses + rest } : one,
    ),
    rest: 0,
  }
}

/** The category to count a rest of ten at most with; undefined unless it would be the same one, and large enough, for any
 *  such rest with which it came to the same sum, and for twice as many: so that nothing being told does not tell that
 *  there are fewer than ten. It does not depend on the population's figures, which anybody may try. */
function placeForRest(counts: readonly number[], rest: number): number | undefined {
  const place = firstLarge(counts)
  const sum = (counts[place] ?? 0) + rest
  for (let other = 0; other <= 2 * floor; other++) {
    const could = counts.map((count, at) => (at === place ? sum - other : count))
    if (sum - other < fewestInCategory || firstLarge(could) !== place) return undefined
  }
  return place
}

/** The first category with at least half as many as the largest. */
function firstLarge(counts: readonly number[]): number {
  const largest = counts.reduce((one, other) => Math.max(one, other), 0)
  return counts.findIndex((count) => 2 * count >= largest)
}

function untold(margins: readonly MarginCounts[]): ToldReport {
  return {
    isTold: false,
    isEstimate: false,
    margins: margins.map(({ key, name }) => ({ key, name, categories: [], rest: 0 })),
    responses: 0,
    hasConverged: false,
    furthest: { margin: '', category: '', points: 0 },
    smallest: 0,
    largest: 0,
    designEffect: 0,
    effectiveBase: 0,
  }
}
