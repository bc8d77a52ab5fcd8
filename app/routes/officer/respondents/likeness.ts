import type { AgainstPopulation } from '../../../../surveys/analysis/against-population'
import { errorRate } from '../../../../surveys/statistics/family'

/** How like the population those who answered are by one thing, in a sentence; undefined where nothing can be compared. */
export function likenessInWords(
  name: string,
  { widest, p }: AgainstPopulation<{ name: string }>,
  { isTested }: { isTested: boolean },
): string | undefined {
  if (!widest || p === undefined) return undefined
  const points = Math.abs(widest.points).toFixed(1)
  const many = widest.points < 0 ? 'fewer than there should be' : 'more than there should be'
  const gap = `${widest.named.name} is furthest off, with ${points} points ${many}`
  if (points === '0.0') return `${name}: those who answered are as in the population.`
  if (!isTested) return `${name}: as far as is known, ${gap}.`
  return p < errorRate
    ? `${name}: those who answered are too unlike the population to be chance; ${gap}.`
    : `${name}: those who answered are as like the population as chance allows; ${gap}.`
}
