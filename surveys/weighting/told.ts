import { floor } from '../disclosure/floor'
import { type AnswerClass, type FilledMargin, fewestInCategory, restPlace } from './sample'
import { type WeightingReport, weigh } from './weigh'

/** What may be told of weights. Where no more than ten are in no category of a margin, they are counted with its category
 *  `restIn`, also where they are none: it is then the same whether they are none or ten. Nothing is told (`isTold` is
 *  false, and there are no figures) where even so it would not be. */
export type ToldReport = Omit<WeightingReport, 'margins'> & {
  isTold: boolean
  margins: (WeightingReport['margins'][number] & { restIn?: string })[]
}

/** What may be told of what weights do to these classes. Whatever is worked out from it, with any figures for the
 *  population, is the same whoever of the few are in no category, so that no number of reports gives them away. */
export function tellReport(
  classes: readonly AnswerClass[],
  margins: readonly FilledMargin[],
  cap: number,
): ToldReport {
  const safe = margins.map(foldRest)
  if (!safe.every((margin) => margin !== undefined)) return untold(margins)
  const { report } = weigh(...alike(classes, safe), cap)
  return {
    ...report,
    isTold: true,
    margins: report.margins.map((margin, place) => ({ ...margin, restIn: safe[place]?.restIn })),
  }
}

/** Classes that stand in the same place of every margin as one, in the order of the places: who was in no category must
 *  not show in how weights are rounded to whole numbers. */
function alike(
  classes: readonly AnswerClass[],
  margins: readonly FilledMargin[],
): [AnswerClass[], FilledMargin[]] {
  const byPlaces = new Map<string, { count: number; codes: number[] }>()
  classes.forEach(({ count }, index) => {
    const codes = margins.map(({ placeOf }) => placeOf[index] ?? restPlace)
    const known = byPlaces.get(codes.join())
    byPlaces.set(codes.join(), { count: count + (known?.count ?? 0), codes })
  })
  const joined = [...byPlaces].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)
  return [
    joined,
    margins.map((margin, at) => ({
      ...margin,
      placeOf: joined.map(({ codes }) => codes[at] ?? restPlace),
    })),
  ]
}

/** A margin with the few who are in none of its categories in one of them; undefined where it would tell how many. */
function foldRest(margin: FilledMargin): (FilledMargin & { restIn?: string }) | undefined {
  const { categories, rest, placeOf } = margin
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
    placeOf: placeOf.map((at) => (at === restPlace ? place : at)),
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

function untold(margins: readonly FilledMargin[]): ToldReport {
  return {
    isTold: false,
    margins: margins.map(({ key, name }) => ({ key, name, categories: [], rest: 0 })),
    responses: 0,
    passes: 0,
    hasConverged: false,
    furthest: { margin: '', category: '', points: 0 },
    smallest: 0,
    largest: 0,
    designEffect: 0,
    effectiveBase: 0,
  }
}
