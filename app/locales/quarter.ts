import type { Quarter, Quartile } from '../../surveys/analysis/quartile'

const names: Record<Quarter, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' }

const meanings: Record<Quarter, string> = {
  1: 'among the best quarter of landlords',
  2: 'better than half of landlords, but not among the best quarter',
  3: 'below half of landlords, but not among the lowest quarter',
  4: 'among the lowest quarter of landlords',
}

/** Which quarter of landlords a figure is in, and what that means: "Third quartile of a club: below half of landlords,
 *  but not among the lowest quarter. By chance it may be in the fourth." */
export function quartileInWords({ quarter, best, worst, source }: Quartile & { source: string }): string {
  const name = names[quarter]
  const others = [best, worst].filter((one) => one !== quarter).map((one) => names[one])
  const chance = others.length > 0 ? ` It may also be the ${others.join(' or the ')}, by chance.` : ''
  return `${name[0]?.toUpperCase()}${name.slice(1)} quartile of ${source}: ${meanings[quarter]}.${chance}`
}
