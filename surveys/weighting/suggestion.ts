/** How far those who answered are from the population by something a wave can be weighted by: `points` is how far apart,
 *  in points of a percentage, the two shares of its furthest group are; `isKnown` whether the population's are known
 *  of enough of it to go by. */
export type WidestGap = { key: string; points: number; isKnown: boolean }

/** A gap of fewer points moves no figure by much; and with more margins the weights grow uneven for little. */
const leastPoints = 3
const mostMargins = 3

/** What to weight by, the furthest off first: what is known and off by three points at least, three things at most,
 *  and areas of one kind only, as the smaller ones lie inside the larger. */
export function suggestMargins(gaps: readonly WidestGap[]): string[] {
  const keys: string[] = []
  const furthestFirst = [...gaps].sort((one, other) => other.points - one.points)
  for (const { key, points, isKnown } of furthestFirst) {
    if (!isKnown || points < leastPoints || keys.length === mostMargins) continue
    if (isOfAreas(key) && keys.some(isOfAreas)) continue
    keys.push(key)
  }
  return keys
}

const isOfAreas = (key: string): boolean => key.startsWith('areas-')
