import { type RakingMargin, rake } from '../statistics/raking'
import { designEffect, effectiveBase, type WeightSums } from '../statistics/weight-sums'
import { type AnswerClass, type FilledMargin, restPlace } from './sample'
import { wholeWeights } from './whole-weights'

/** A weight is a whole number of these parts. */
export const weightUnit = 10_000

/** What weighting did. Shares are 0 to 1, and of those who are in a category with a figure; weights are in 1/10000. */
export type WeightingReport = {
  responses: number
  margins: {
    key: string
    name: string
    categories: {
      key: string
      name: string
      responses: number
      before: number
      target: number
      after: number
    }[]
    /** Those in no such category: how many, and their share of everybody, which weighting leaves as it is. */
    rest: number
  }[]
  /** Whether every weighted share is within half a tenth of a point of its target. */
  hasConverged: boolean
  /** The category whose weighted share stayed furthest below its target, and by how many percentage points. */
  furthest: { margin: string; category: string; points: number }
  smallest: number
  largest: number
  designEffect: number
  effectiveBase: number
}

/** Shares are shown to a tenth of a point at the most; nearer than half of it they agree. */
const agreement = 0.0005

/** The weight of each class, in 1/10000, so that the margins come out as they are in the population, none is above the
 *  cap and their mean is 10000 as nearly as whole numbers let; with a report. Those outside the categories of a margin
 *  keep their share of everybody in it. There is at least one class. */
export function weigh(
  classes: readonly AnswerClass[],
  margins: readonly FilledMargin[],
  cap: number,
): { weights: number[]; report: WeightingReport } {
  const counts = classes.map(({ count }) => count)
  const exact = rakeAlike(classes, margins, cap)
  const weights = wholeWeights(exact, counts, { mean: weightUnit, cap: cap * weightUnit })
  const reports = margins.map((margin) => reportOf(margin, counts, weights))
  const sums = sumsOf(counts, weights)
  return {
    weights,
    report: {
      responses: sums.count,
      margins: reports,
      hasConverged: agree(reports),
      furthest: furthestOf(reports),
      smallest: weights.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
      largest: weights.reduce((one, other) => Math.max(one, other), 0),
      designEffect: designEffect(sums),
      effectiveBase: effectiveBase(sums),
    },
  }
}

/** Rakes classes that stand in the same place of every margin as one: there are far fewer of those. */
function rakeAlike(classes: readonly AnswerClass[], margins: readonly FilledMargin[], cap: number): number[] {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const first: number[] = []
  const numberOf = classes.map(({ count }, index) => {
    const key = margins.map(({ placeOf }) => placeOf[index]).join()
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) {
      numbers.set(key, number)
      first.push(index)
    }
    counts[number] = (counts[number] ?? 0) + count
    return number
  })
  const { weights } = rake({
    counts,
    margins: margins.map((margin) => {
      const placeOf = first.map((index) => margin.placeOf[index] ?? restPlace)
      return rakingMargin({ ...margin, placeOf }, { counts, cap })
    }),
    cap,
  })
  return numberOf.map((number) => weights[number] ?? 0)
}

/** The rest is one more category, whose target is the share it has. */
function rakingMargin(
  { categories, rest, placeOf }: FilledMargin,
  { counts, cap }: { counts: readonly number[]; cap: number },
): RakingMargin {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const known = 1 - rest / total
  const targets = withinCap(
    categories.map(({ responses, target }) => ({ share: responses / total, target: target * known })),
    cap,
  )
  return rest === 0
    ? { placeOf, targets }
    : {
        placeOf: placeOf.map((place) => (place === restPlace ? categories.length : place)),
        targets: [...targets, rest / total],
      }
}

/** A category of which even the cap cannot make enough gets what the cap makes of it, and the others share out what it
 *  is short of in proportion to their targets; the others may then be short in turn. */
function withinCap(categories: readonly { share: number; target: number }[], cap: number): number[] {
  const targets = categories.map(({ target }) => target)
  const isShort = categories.map(() => false)
  for (;;) {
    const short = targets.findIndex((target, place) => target > (categories[place]?.share ?? 0) * cap)
    if (short === -1) return targets
    const most = (categories[short]?.share ?? 0) * cap
    const missing = (targets[short] ?? 0) - most
    isShort[short] = true
    targets[short] = most
    const open = targets.reduce((sum, target, place) => sum + (isShort[place] ? 0 : target), 0)
    targets.forEach((target, place) => {
      if (!isShort[place]) targets[place] = target * (1 + missing / open)
    })
  }
}

function reportOf(
  { key, name, categories, rest, placeOf }: FilledMargin,
  counts: readonly number[],
  weights: readonly number[],
): WeightingReport['margins'][number] {
  const reached = categories.map(() => 0)
  placeOf.forEach((place, index) => {
    if (place !== restPlace)
      reached[place] = (reached[place] ?? 0) + (counts[index] ?? 0) * (weights[index] ?? 0)
  })
  const weighted = reached.reduce((sum, one) => sum + one, 0)
  const responses = categories.reduce((sum, category) => sum + category.responses, 0)
  return {
    key,
    name,
    rest,
    categories: categories.map((category, place) => ({
      ...category,
      before: category.responses / responses,
      after: (reached[place] ?? 0) / weighted,
    })),
  }
}

/** The category whose weighted share is furthest below its target. */
function furthestOf(margins: WeightingReport['margins']): WeightingReport['furthest'] {
  const all = margins.flatMap((margin) =>
    margin.categories.map(({ name, target, after }) => ({
      margin: margin.name,
      category: name,
      points: 100 * (target - after),
    })),
  )
  return all.reduce((one, other) => (other.points > one.points ? other : one))
}

/** Whether every weighted share is as its target, above or below. */
function agree(margins: WeightingReport['margins']): boolean {
  return margins.every(({ categories }) =>
    categories.every(({ target, after }) => Math.abs(after - target) < agreement),
  )
}

function sumsOf(counts: readonly number[], weights: readonly number[]): WeightSums {
  const sums = { count: 0, weight: 0, square: 0 }
  counts.forEach((count, index) => {
    const weight = weights[index] ?? 0
    sums.count += count
    sums.weight += count * weight
    sums.square += count * weight ** 2
  })
  return sums
}
