/** Counts of one profile question under this are hidden. */
const fewestOfOption = 5

/** The counts of a profile question's options as a small landlord may show them, undefined for hidden: 1 to 4 are
 *  hidden, and where that is a single option, so is the next smallest that is not nobody (a shown nobody protects
 *  nothing). Source: the GP Patient Survey's rule for small practices. */
export function showOptions(counts: readonly number[]): (number | undefined)[] {
  const hidden = new Set(
    counts.flatMap((count, place) => (count > 0 && count < fewestOfOption ? [place] : [])),
  )
  if (hidden.size === 1) {
    const others = counts.map((count, place) => ({ count, place }))
    const shown = others.filter(({ count, place }) => count > 0 && !hidden.has(place))
    shown.sort((one, other) => one.count - other.count || one.place - other.place)
    if (shown[0]) hidden.add(shown[0].place)
  }
  return counts.map((count, place) => (hidden.has(place) ? undefined : count))
}
