import chisquare from '@stdlib/stats-base-dists-chisquare-cdf'
import f from '@stdlib/stats-base-dists-f-cdf'
import type { Answered } from './estimate'
import { addSums, type WeightSums } from './weight-sums'

/** A weighted two-by-two table tested: Pearson's statistic of the weighted shares, by how much the weights widen it
 *  (`delta`), and F = X² / delta with 1 and n-1 degrees of freedom. `p` is 0 to 1, to 16 places. */
export type RaoScott = {
  pearson: number
  delta: number
  f: number
  freedom: number
  p: number
  /** The same F read as a chi-square with one degree of freedom, for a very large base. */
  chiSquareP: number
}

/** The Rao-Scott test of satisfied by group, from the sums of the four cells alone:
 *  X² = n (p11 - p1. p.1)² / (p1.(1-p1.) p.1(1-p.1)); V = n/(n-1) Σ (w/W)² (I-p)(I-p)ᵀ; g = ±1/p, the gradient of
 *  the log odds ratio (0 for an empty cell); delta = gᵀVg / (Σ 1/p / n). A table whose answers are all alike has
 *  nothing to test: F 0, p 1. Source: Rao and Scott 1984; R's svychisq(statistic = "F"). */
export function raoScott(group: Answered, rest: Answered): RaoScott {
  const cells = [group.satisfied, group.others, rest.satisfied, rest.others]
  const { count, weight } = addSums(...cells)
  const shares = cells.map((cell) => cell.weight / weight)
  const pearson = count * phiSquared(shares)
  if (!(pearson > 0)) return { pearson: 0, delta: 1, f: 0, freedom: count - 1, p: 1, chiSquareP: 1 }
  const delta = widening(cells, shares)
  const statistic = pearson / delta
  return {
    pearson,
    delta,
    f: statistic,
    freedom: count - 1,
    p: 1 - f(statistic, 1, count - 1),
    chiSquareP: 1 - chisquare(statistic, 1),
  }
}

/** (p11 - p1. p.1)² / (p1.(1-p1.) p.1(1-p.1)) of the shares p11, p12, p21, p22; not a number where a margin is empty. */
function phiSquared([p11 = 0, p12 = 0, p21 = 0, p22 = 0]: readonly number[]): number {
  const row = p11 + p12
  const column = p11 + p21
  const product = row * (p21 + p22) * column * (p12 + p22)
  return (p11 - row * column) ** 2 / product
}

/** gᵀVg / (Σ 1/p / n): the variance of the log odds ratio over what it would be without weights. Each answer of a cell
 *  has the same (I-p), so that Σw² of the cell is all that V needs. */
function widening(cells: readonly WeightSums[], shares: readonly number[]): number {
  const signs = [1, -1, -1, 1]
  const { count, weight } = addSums(...cells)
  const inverses = shares.map((share) => (share === 0 ? 0 : 1 / share))
  const gradient = inverses.map((inverse, index) => inverse * (signs[index] ?? 0))
  const mean = gradient.reduce((sum, g, index) => sum + g * (shares[index] ?? 0), 0)
  const variance = cells.reduce(
    (sum, cell, index) => sum + cell.square * ((gradient[index] ?? 0) - mean) ** 2,
    0,
  )
  const plain = inverses.reduce((sum, inverse) => sum + inverse, 0) / count
  return ((count / (count - 1)) * variance) / weight ** 2 / plain
}
