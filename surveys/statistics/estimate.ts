import { baseOf, percentOf, type Scoring, sumOfCodes } from './proportion'
import { addSums, effectiveBase, type WeightSums } from './weight-sums'
import { finiteCorrection, scoreInterval } from './wilson'

/** What is kept of the answers of a cell to one measure, by point of the scale (not applicable after them): counts,
 *  and where the wave is weighted the sums of the weights and of their squares. */
export type CellSums = {
  counts: readonly number[]
  weights?: readonly number[] | undefined
  squares?: readonly number[] | undefined
}

/** The base of a cell in two parts: those who are satisfied, and the others. */
export type Answered = { satisfied: WeightSums; others: WeightSums }

/** A percentage with its 95% interval, all 0 to 100 and unrounded, and how many unweighted answers it is as exact as. */
export type Estimate = { percent: number; low: number; high: number; effectiveBase: number }

/** The percentage of a cell as it was answered, and with the weights where there are any. The base is always the
 *  number of people. */
export type Estimates = {
  base: number
  satisfied: number
  unweighted: Estimate
  weighted: Estimate | undefined
}

/** The estimates of a cell, corrected for the size of the population where it is known; undefined when nobody is in
 *  the base. */
export function estimatesOf(cell: CellSums, scoring: Scoring, population?: number): Estimates | undefined {
  const base = baseOf(cell.counts, scoring.points)
  if (base === 0) return undefined
  const unweighted = answeredOf({ counts: cell.counts }, scoring)
  const isWeighted = cell.weights !== undefined && cell.squares !== undefined
  return {
    base,
    satisfied: unweighted.satisfied.count,
    unweighted: estimateOf(unweighted, population),
    weighted: isWeighted ? estimateOf(answeredOf(cell, scoring), population) : undefined,
  }
}

/** Σ of the satisfied over Σ of the base, with Wilson's interval on Kish's effective base. The finite population
 *  corrects it by the people who answered, n, and not by the effective base: n(eff) (N-1)/(N-n).
 *  Sources: Kish 1965; Wilson 1927; Cochran 1977. */
export function estimateOf({ satisfied, others }: Answered, population = Number.POSITIVE_INFINITY): Estimate {
  const all = addSums(satisfied, others)
  const effective = effectiveBase(all)
  const { low, high } = scoreInterval(
    satisfied.weight / all.weight,
    effective * finiteCorrection(all.count, population),
  )
  return {
    percent: percentOf(satisfied.weight, all.weight),
    low: 100 * low,
    high: 100 * high,
    effectiveBase: effective,
  }
}

/** The base of a cell in its two parts; answers without weights weigh 1. */
export function answeredOf(cell: CellSums, { points, satisfied }: Scoring): Answered {
  const { counts, weights = counts, squares = counts } = cell
  const chosen = new Set(satisfied)
  const rest = Array.from({ length: points }, (_, index) => index + 1).filter((code) => !chosen.has(code))
  const sumsOf = (codes: readonly number[]) => ({
    count: sumOfCodes(counts, codes),
    weight: sumOfCodes(weights, codes),
    square: sumOfCodes(squares, codes),
  })
  return { satisfied: sumsOf([...chosen]), others: sumsOf(rest) }
}

/** The standard error (0 to 1) of a weighted proportion by Taylor linearisation:
 *  √(n/(n-1) Σw²(y-p)²) / Σw, for two answers or more. Source: Särndal, Swensson and Wretman 1992; R's svymean. */
export function linearisedError({ satisfied, others }: Answered): number {
  const { count, weight } = addSums(satisfied, others)
  const p = satisfied.weight / weight
  const spread = satisfied.square * (1 - p) ** 2 + others.square * p ** 2
  return Math.sqrt((count / (count - 1)) * spread) / weight
}
