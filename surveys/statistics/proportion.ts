/** How answers to a measured question are counted, by point of the scale, lowest first, and after the last point how
 *  many said that it does not apply. */
export type ScaleCounts = readonly number[]

/** How answers become a percentage: the scale has the codes 1 to `points`; `satisfied` are those whose share is the
 *  percentage, `dissatisfied` those set against them (left out: as many at the other end of the scale). */
export type Scoring = {
  points: number
  satisfied: readonly number[]
  dissatisfied?: readonly number[] | undefined
}

/** The TSM, STAR and STATUS measure: the top two of five. */
export const topTwoOfFive: Scoring = { points: 5, satisfied: [4, 5] }

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

/** 100 x part / whole, for a whole above 0. */
export function percentOf(part: number, whole: number): number {
  return (100 * part) / whole
}

/** The answers that count: those on a point of the scale, without not applicable, routed out and unanswered. */
export function baseOf(counts: ScaleCounts, points: number): number {
  let base = 0
  for (let code = 1; code <= points; code++) base += counts[code - 1] ?? 0
  return base
}

/** The answers with one of these codes; the counts may be any sums kept by point. */
export function sumOfCodes(counts: ScaleCounts, codes: readonly number[]): number {
  return codes.reduce((sum, code) => sum + (counts[code - 1] ?? 0), 0)
}

/** The satisfied over the base, and the rest of the scale; undefined when nobody is in the base. Source: the TSM
 *  requirements 2022, which leave "not applicable" and "don't know" out of the base. */
export function proportionOf(counts: ScaleCounts, scoring: Scoring): Proportion | undefined {
  const base = baseOf(counts, scoring.points)
  if (base === 0) return undefined
  const satisfied = sumOfCodes(counts, scoring.satisfied)
  const dissatisfied = sumOfCodes(counts, dissatisfiedCodes(scoring))
  return {
    base,
    satisfied,
    percent: percentOf(satisfied, base),
    neitherPercent: percentOf(base - satisfied - dissatisfied, base),
    dissatisfiedPercent: percentOf(dissatisfied, base),
    netPercent: percentOf(satisfied - dissatisfied, base),
  }
}

function dissatisfiedCodes({ points, satisfied, dissatisfied }: Scoring): readonly number[] {
  return dissatisfied ?? satisfied.map((code) => points + 1 - code)
}
