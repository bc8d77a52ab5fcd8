/** What is kept of a set of answers: how many there are, the sum of their weights and the sum of the squares of their
 *  weights. The weights may be in any unit; without weights every answer weighs 1. */
export type WeightSums = { count: number; weight: number; square: number }

/** The sums of this many answers that all weigh 1. */
export function unweightedSums(count: number): WeightSums {
  return { count, weight: count, square: count }
}

/** The sums of the answers of all these sets together. */
export function addSums(...sets: readonly WeightSums[]): WeightSums {
  const total = { count: 0, weight: 0, square: 0 }
  for (const { count, weight, square } of sets) {
    total.count += count
    total.weight += weight
    total.square += square
  }
  return total
}

/** How many unweighted answers tell as much as these: (Σw)² / Σw², at most their count; 0 where there are none.
 *  Source: Kish 1965, section 11.2C. */
export function effectiveBase({ weight, square }: WeightSums): number {
  return square === 0 ? 0 : weight ** 2 / square
}

/** How many times the weights widen the variance: n Σw² / (Σw)², at least 1, which is 1 + CV²(w); 1 where there are
 *  no answers. Source: Kish 1965, section 11.2C. */
export function designEffect(sums: WeightSums): number {
  return sums.count === 0 ? 1 : sums.count / effectiveBase(sums)
}

/** True where all the answers weigh the same, so that their weights change nothing: n Σw² = (Σw)². */
export function isEvenlyWeighted({ count, weight, square }: WeightSums): boolean {
  return count * square === weight ** 2
}
