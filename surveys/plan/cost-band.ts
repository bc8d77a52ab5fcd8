/** How much a recommendation costs, as inspectors put it: low under 1% of the annual cost of the service, medium from 1% to 5%,
 *  high above. */
export const costBands = ['low', 'medium', 'high'] as const
export type CostBand = (typeof costBands)[number]

/** The band of a cost, both in pounds. */
export function costBandOf(cost: number, annualCost: number): CostBand {
  if (cost * 100 < annualCost) return 'low'
  return cost * 100 <= annualCost * 5 ? 'medium' : 'high'
}
