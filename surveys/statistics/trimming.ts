/** Weights trimmed to at most `cap`: the excess is shared out equally among those not trimmed, so that the total
 *  stays. With `isStrict`, again and again until none is above the cap; without, once, so that a weight just under the
 *  cap may end above it. Where all would be trimmed the cap is under the mean, and the weights cannot keep their
 *  total: undefined. Source: R's survey::trimWeights. */
export function trimWeights(
  weights: readonly number[],
  { cap, isStrict }: { cap: number; isStrict: boolean },
): number[] | undefined {
  const trimmed = weights.map((weight) => Math.min(weight, cap))
  const excess = weights.reduce((sum, weight) => sum + Math.max(0, weight - cap), 0)
  if (excess === 0) return trimmed
  const free = weights.filter((weight) => weight < cap).length
  if (free === 0) return undefined
  const shared = trimmed.map((weight) => (weight < cap ? weight + excess / free : weight))
  return isStrict && shared.some((weight) => weight > cap * (1 + Number.EPSILON * 4))
    ? trimWeights(shared, { cap, isStrict })
    : shared
}
