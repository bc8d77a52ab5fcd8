/** The regulator's tables of sample sizes use this rounded quantile, and a half for the proportion. */
const tableZ = 1.96
const widestVariance = 0.25

/** Answers needed for a margin of error (0 to 1, above 0) at 95% in a population of N, unrounded; round it up.
 *  n0 / (1 + (n0 - 1) / N) with n0 = 1.96² × 0.25 / e². Source: Cochran 1977, as the TSM guidance uses it. */
export function responsesNeeded(population: number, margin: number): number {
  const endless = (tableZ ** 2 * widestVariance) / margin ** 2
  return endless / (1 + (endless - 1) / population)
}

/** The margin of error (0 to 1) that this many answers give: 1.96 √(0.25/n), times √((N-n)/(N-1)) where the
 *  population is known; 0 when everybody answered. */
export function marginOfError(base: number, population?: number): number {
  const margin = tableZ * Math.sqrt(widestVariance / base)
  if (population === undefined) return margin
  if (population <= base) return 0
  return margin * Math.sqrt((population - base) / (population - 1))
}
