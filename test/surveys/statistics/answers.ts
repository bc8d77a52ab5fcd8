import fc from 'fast-check'
import type { Answered } from '../../../surveys/statistics/estimate'

/** One answer: whether it satisfies, and its weight in 1/10000. */
export type WeighedAnswer = { isSatisfied: boolean; weight: number }

/** The sums of these answers, as the rollup would keep them. */
export function sumsOf(answers: readonly WeighedAnswer[]): Answered {
  const part = (isSatisfied: boolean) => {
    const weights = answers.filter((answer) => answer.isSatisfied === isSatisfied).map(({ weight }) => weight)
    return {
      count: weights.length,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      square: weights.reduce((sum, weight) => sum + weight ** 2, 0),
    }
  }
  return { satisfied: part(true), others: part(false) }
}

/** Two or more answers with weights from a fifth to five times the mean. */
export const weighedAnswers = fc.array(
  fc.record({ isSatisfied: fc.boolean(), weight: fc.integer({ min: 2000, max: 50_000 }) }),
  { minLength: 2, maxLength: 200 },
)

/** A base and a count in it. */
export const counted = fc
  .integer({ min: 1, max: 20_000 })
  .chain((base) => fc.record({ base: fc.constant(base), satisfied: fc.integer({ min: 0, max: base }) }))

/** The answers of a base that all weigh the same. */
export function evenSums(
  { satisfied, base }: { satisfied: number; base: number },
  weight = 10_000,
): Answered {
  const sums = (count: number) => ({ count, weight: count * weight, square: count * weight ** 2 })
  return { satisfied: sums(satisfied), others: sums(base - satisfied) }
}
