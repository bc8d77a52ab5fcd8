import { effectiveBase, type WeightSums } from '../statistics/weight-sums'
import { floor } from './floor'

/** The smallest and the largest weight of the answers of a reading, in the unit of the sums of weights. */
export type WeightRange = { smallest: number; largest: number }

/** How many people of the smallest weight becoming as many of the largest a weighted figure must be too coarse to tell:
 *  three times the floor, as a wave may be read with three settings for its weights. For everybody in the organisation it
 *  is fewer, where hardly any group is small: so that weights from 0.6 to 2 still leave 2,000 answers a headline. */
const untold = { part: 3 * floor, whole: 1.4 * floor }

/** What a figure is of: everybody in the organisation, or a part of them. */
export type Reach = 'whole' | 'part'

/** With how many decimals a percentage may be shown of answers whose weights add up to `sum`: as many as leave it where
 *  it is or one step beside when so many people of the smallest weight become as many of the largest. Undefined where
 *  even whole points tell more: then it may not be shown. It depends on nothing that anybody answered but how many. */
export function weightedDecimals(
  sum: number,
  { smallest, largest }: WeightRange,
  reach: Reach,
): 0 | 1 | undefined {
  const moved = untold[reach] * (largest - smallest)
  if (1000 * moved <= sum) return 1
  return 100 * moved <= sum ? 0 : undefined
}

/** The effective base of answers, at most their number, to the nearest of 5, 10, 50, 100, 500 and so on by which it moves
 *  at most when so many people take the weight of as many others: 5 at least. */
export function coarseBase(all: WeightSums, range: WeightRange, reach: Reach): number {
  const exact = effectiveBase(all)
  const moved = untold[reach] * exact * spreadOf(all, range)
  let step = 5
  for (let turn = 0; step < moved; turn++) step *= turn % 2 === 0 ? 2 : 5
  return Math.min(all.count, step * Math.max(1, Math.floor(exact / step + 0.5)))
}

/** By what share of itself (Σw)²/Σw² moves at most when one answer's weight becomes another's: the derivative of its
 *  logarithm by the number of answers of weight w is 2w/Σw - w²/Σw², which is largest at w = Σw²/Σw. */
function spreadOf({ weight, square }: WeightSums, { smallest, largest }: WeightRange): number {
  const at = (w: number) => (2 * w) / weight - w ** 2 / square
  const top = Math.min(largest, Math.max(smallest, square / weight))
  return at(top) - Math.min(at(smallest), at(largest))
}
