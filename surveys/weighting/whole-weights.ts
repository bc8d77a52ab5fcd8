/** A weight nearer than this to its whole number keeps it. */
const worthTurning = 0.25

/** Weights of classes (above 0) as whole numbers from 1 up to the cap, whose mean over all answers is as near `mean`
 *  as rounding lets: each rounded, and then those nearest to a half rounded the other way as long as the total comes
 *  nearer. */
export function wholeWeights(
  weights: ArrayLike<number>,
  counts: readonly number[],
  { mean, cap }: { mean: number; cap: number },
): number[] {
  const exact = scaled(weights, counts, mean)
  const most = Math.floor(cap + 1e-6)
  const whole = exact.map((weight) => Math.min(most, Math.max(1, Math.round(weight))))
  let missing = counts.reduce((sum, count, index) => sum + count * (mean - (whole[index] ?? 0)), 0)
  // Rounded down and missing, or rounded up and too much: the furthest from its whole number is the best to turn.
  const byDistance = exact.map((weight, index) => ({ index, distance: weight - (whole[index] ?? 0) }))
  byDistance.sort((one, other) => Math.abs(other.distance) - Math.abs(one.distance))
  for (const { index, distance } of byDistance) {
    const step = Math.sign(missing)
    const count = counts[index] ?? 0
    const turned = (whole[index] ?? 0) + step
    const isNearer = Math.abs(missing - step * count) < Math.abs(missing)
    if (step === 0 || !isNearer || distance * step < worthTurning || turned < 1 || turned > most) continue
    whole[index] = turned
    missing -= step * count
  }
  return whole
}

/** The weights with this mean over all answers. */
function scaled(weights: ArrayLike<number>, counts: readonly number[], mean: number): number[] {
  const answers = counts.reduce((sum, count) => sum + count, 0)
  const total = counts.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0)
  return counts.map((_, index) => ((weights[index] ?? 0) * mean * answers) / total)
}
