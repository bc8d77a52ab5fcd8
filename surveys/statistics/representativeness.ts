import chisquare from '@stdlib/stats-base-dists-chisquare-cdf'
import { effectiveBase } from './weight-sums'

/** How like the population those who answered are. Shares are 0 to 1. */
export type Representativeness = {
  sampleShares: number[]
  /** 100 x sample share / population share of each category: 100 is as many as there should be. */
  index: number[]
  chiSquare: number
  freedom: number
  /** The chance of a sample at least so unlike the population, were it drawn at random; 0 to 1. */
  p: number
  /** The largest distance between a category's two shares, in percentage points. */
  widestGap: number
  /** What each answer of a category would have to weigh: population share / sample share. */
  cellWeights: number[]
  /** Kish's effective base with these weights. */
  effectiveBase: number
}

/** Sets the answers of each category (whole, each above 0) against its share of the population (each above 0, adding
 *  up to 1): χ² = Σ (O-E)² / E with one degree of freedom fewer than categories. Source: Pearson 1900; R's chisq.test. */
export function representativeness(
  sample: readonly number[],
  populationShares: readonly number[],
): Representativeness {
  const base = sample.reduce((sum, count) => sum + count, 0)
  const of = (place: number) => populationShares[place] ?? Number.NaN
  const sampleShares = sample.map((count) => count / base)
  const cellWeights = sampleShares.map((share, place) => of(place) / share)
  const chiSquare = sample.reduce(
    (sum, count, place) => sum + (count - base * of(place)) ** 2 / (base * of(place)),
    0,
  )
  const weightOf = (place: number) => cellWeights[place] ?? Number.NaN
  return {
    sampleShares,
    index: sampleShares.map((share, place) => (100 * share) / of(place)),
    chiSquare,
    freedom: sample.length - 1,
    p: 1 - chisquare(chiSquare, sample.length - 1),
    widestGap: 100 * Math.max(...sampleShares.map((share, place) => Math.abs(share - of(place)))),
    cellWeights,
    effectiveBase: effectiveBase({
      count: base,
      weight: sample.reduce((sum, count, place) => sum + count * weightOf(place), 0),
      square: sample.reduce((sum, count, place) => sum + count * weightOf(place) ** 2, 0),
    }),
  }
}
