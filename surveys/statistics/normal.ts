import cdf from '@stdlib/stats-base-dists-normal-cdf'
import quantile from '@stdlib/stats-base-dists-normal-quantile'

/** The standard normal quantile of a two-sided 95% interval: 1.959963984540054. */
export const z95 = quantile(0.975, 0, 1)

/** The chance, 0 to 1, that a standard normal value is at least this far from 0 on either side. */
export function twoSided(z: number): number {
  return 2 * cdf(-Math.abs(z), 0, 1)
}
