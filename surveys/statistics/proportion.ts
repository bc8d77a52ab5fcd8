/** Answers to a measured question counted by point of the scale, lowest first: [n1, n2, n3, n4, n5].
 *  Anything after the fifth place (not applicable) is not read. */
export type ScaleCounts = readonly number[]

/** How a measured question was answered. Counts are whole; percentages are 0 to 100, unrounded, of the base. */
export type Proportion = {
  base: number
  satisfied: number
  percent: number
  neitherPercent: number
  dissatisfiedPercent: number
  /** Satisfied less dissatisfied: -100 to 100. */
  netPercent: number
}

/** The answers that count: the five points, without not applicable, routed out and unanswered. */
export function baseOf(counts: ScaleCounts): number {
  const [n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0] = counts
  return n1 + n2 + n3 + n4 + n5
}

/** Top two of five over the base (the TSM, STAR and STATUS measure); undefined when nobody is in the base. */
export function proportionOf(counts: ScaleCounts): Proportion | undefined {
  const [n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0] = counts
  const base = baseOf(counts)
  if (base === 0) return undefined
  const percentOf = (count: number) => (100 * count) / base
  return {
    base,
    satisfied: n4 + n5,
    percent: percentOf(n4 + n5),
    neitherPercent: percentOf(n3),
    dissatisfiedPercent: percentOf(n1 + n2),
    netPercent: percentOf(n4 + n5 - n1 - n2),
  }
}
