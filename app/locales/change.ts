/** A distance between two percentages: 1 point, 1.4 points. */
export function pointsInWords(points: number): string {
  return `${points} ${points === 1 ? 'point' : 'points'}`
}

/** How a figure moved since an earlier time, and whether that may be chance (undefined: too few answered to test):
 *  "up 1.4 points since Autumn 2025, which may be chance". */
export function changeInWords(
  points: number,
  { since, isUnlikelyChance }: { since: string; isUnlikelyChance: boolean | undefined },
): string {
  if (points === 0) return `the same as in ${since}`
  const moved = `${points > 0 ? 'up' : 'down'} ${pointsInWords(Math.abs(points))} since ${since}`
  return `${moved}, ${chanceInWords(isUnlikelyChance)}`
}

/** Whether a difference may be chance, as an aside. */
export function chanceInWords(isUnlikelyChance: boolean | undefined): string {
  if (isUnlikelyChance === undefined) return 'from too few answers to say whether that is chance'
  return isUnlikelyChance ? 'which is unlikely to be chance' : 'which may be chance'
}
