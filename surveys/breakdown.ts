import { floor } from './disclosure/floor'
import { coarseBase, type Reach, type WeightRange, weightedDecimals } from './disclosure/precision'
import { answeredOf, type CellSums, type Estimate, estimatesOf } from './statistics/estimate'
import type { Scoring } from './statistics/proportion'
import { roundedPercent } from './statistics/rounding'
import { addSums } from './statistics/weight-sums'
import { finiteCorrection, scoreInterval } from './statistics/wilson'

/** How far a figure can be trusted by its base: 10 to 29 very small (never tested), 30 to 99 small (indicative),
 *  from 100 normal. */
export type BaseSize = 'very small' | 'small' | 'normal'

/** One publishable figure. `base` people answered, of whom `satisfied` were satisfied, whatever they weigh; `percent`
 *  with its 95% interval (`low` to `high`, 0 to 100) is the one to show, with `decimals` at the most. `isWeighted`: it is
 *  the weighted one, no finer than the weights allow, and `unweighted` is the other; it is not where there are no weights
 *  or, `isTooSmallForWeights`, where those there are would tell too much. `share` is it as whole numbers. `readOn` is the
 *  day its reading was taken, where that is not the one asked for: since then too few had answered to show anything
 *  newer. A hidden figure carries nothing, not even whether it is empty. */
export type Figure =
  | ({
      state: 'shown'
      base: number
      satisfied: number
      size: BaseSize
      isWeighted: boolean
      isTooSmallForWeights?: true
      decimals: 0 | 1
      unweighted: Estimate
      share: { part: number; whole: number }
      readOn?: string
    } & Estimate)
  | { state: 'hidden' }

export const hiddenFigure: Figure = { state: 'hidden' }

type About = {
  population?: number | undefined
  readOn?: string | undefined
  /** The smallest and the largest weight of the reading it is of; left out, nothing weighted is shown. */
  weights?: WeightRange | undefined
  /** Left out, it is of a part. */
  reach?: Reach | undefined
}

/** The figure of a cell that may be shown; under the floor it is hidden whatever the caller says. The population
 *  corrects the interval of the organisation and of a tenure. */
export function figureOf(
  cell: CellSums,
  scoring: Scoring,
  { population, readOn, weights, reach = 'part' }: About = {},
): Figure {
  const estimates = estimatesOf({ counts: cell.counts }, scoring, population)
  if (estimates === undefined || estimates.base < floor) return hiddenFigure
  const { base, satisfied, unweighted } = estimates
  const weighted = weights && weightedOf(cell, scoring, { population, weights, reach })
  return {
    state: 'shown',
    base,
    satisfied,
    size: sizeOf(base),
    isWeighted: weighted !== undefined,
    ...(cell.weights && !weighted && { isTooSmallForWeights: true }),
    decimals: base >= 100 ? 1 : 0,
    unweighted,
    share: { part: satisfied, whole: base },
    ...(readOn && { readOn }),
    ...unweighted,
    ...weighted,
  }
}

/** The weighted percentage as exact as it may be shown, with an interval made from nothing more exact; undefined where
 *  there are no weights, or it may not be shown at all. */
function weightedOf(
  cell: CellSums,
  scoring: Scoring,
  { population, weights, reach }: { population: number | undefined; weights: WeightRange; reach: Reach },
) {
  if (!cell.weights || !cell.squares) return undefined
  const { satisfied, others } = answeredOf(cell, scoring)
  const all = addSums(satisfied, others)
  const finest = weightedDecimals(all.weight, weights, reach)
  if (finest === undefined) return undefined
  const decimals = all.count >= 100 ? finest : 0
  const share = { part: satisfied.weight, whole: all.weight }
  const percent = Number(roundedPercent(share.part, share.whole, decimals))
  const effectiveBase = coarseBase(all, weights, reach)
  const correction = finiteCorrection(all.count, population ?? Number.POSITIVE_INFINITY)
  const { low, high } = scoreInterval(percent / 100, effectiveBase * correction)
  return { decimals, share, percent, low: 100 * low, high: 100 * high, effectiveBase }
}

/** How far a base can be trusted. */
export function sizeOf(base: number): BaseSize {
  if (base < 30) return 'very small'
  return base < 100 ? 'small' : 'normal'
}

/** The percentage as it is shown, without its sign; undefined when hidden. A headline has one decimal from a base
 *  of 100, unless it is weighted too unevenly for that; a breakdown is a whole number. Half rounds up, on whole numbers, so
 *  that no binary fraction tips it. */
export function displayPercent(figure: Figure, kind: 'headline' | 'breakdown'): string | undefined {
  if (figure.state === 'hidden') return undefined
  const decimals = kind === 'headline' ? figure.decimals : 0
  return roundedPercent(figure.share.part, figure.share.whole, decimals)
}

/** A figure as it is shown, rounded, and nothing besides. Of a weighted one `weighted` has the percentage without the
 *  weights, and the effective base, rounded: both only from a base of 100, for together with the percentage they would
 *  tell of a small group who is in it. `isTooSmallForWeights`: there are weights, and it is shown without them. `readOn`
 *  is that of Figure. */
export type DisplayedFigure = {
  base: number
  percent: string
  low: string
  high: string
  size: BaseSize
  weighted?: { unweighted?: string; effectiveBase?: number }
  isTooSmallForWeights?: true
  readOn?: string
}

/** What is shown of a figure: its percentage by `displayPercent`, with the interval and the unweighted percentage
 *  rounded as it is, so that they tell no more. Undefined for a hidden one. */
export function displayFigure(
  figure: Figure | undefined,
  kind: 'headline' | 'breakdown',
): DisplayedFigure | undefined {
  const percent = figure && displayPercent(figure, kind)
  if (!figure || figure.state === 'hidden' || percent === undefined) return undefined
  const { base, satisfied, low, high, size, isWeighted, effectiveBase, isTooSmallForWeights, readOn } = figure
  const decimals = percent.includes('.') ? 1 : 0
  const unweighted = roundedPercent(satisfied, base, decimals)
  const beside = size === 'normal' && { unweighted, effectiveBase }
  return {
    base,
    percent,
    low: low.toFixed(decimals),
    high: high.toFixed(decimals),
    size,
    ...(isWeighted && { weighted: { ...beside } }),
    ...(isTooSmallForWeights && { isTooSmallForWeights }),
    ...(readOn !== undefined && { readOn }),
  }
}
