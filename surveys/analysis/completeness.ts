/** What share (0 to 1) of those who answered gave a category of a strand, as far as the bases shown tell it; `isLeast`:
 *  at least that many, as some of the groups are hidden. */
export type Completeness = { share: number; isLeast: boolean }

/** A base is undefined where it is hidden. Those who `didNotSay` prefer not to say, did not answer or were not asked. */
export function completenessOf({
  all,
  gave,
  didNotSay,
}: {
  all: number
  gave: readonly (number | undefined)[]
  didNotSay: readonly (number | undefined)[]
}): Completeness | undefined {
  if (all === 0) return undefined
  const shown = didNotSay.filter((base) => base !== undefined)
  if (shown.length === didNotSay.length) {
    return { share: (all - sum(shown)) / all, isLeast: false }
  }
  const known = gave.filter((base) => base !== undefined)
  return { share: sum(known) / all, isLeast: true }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
