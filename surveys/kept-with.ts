/** What was worked out of a definition, or a part of one, is kept with it: neither is ever changed once made. */
export function keptWith<Whole extends object, T extends object>(
  make: (whole: Whole) => T,
): (whole: Whole) => T {
  const kept = new WeakMap<Whole, T>()
  return (whole) => {
    const known = kept.get(whole)
    if (known) return known
    const made = Object.freeze(make(whole))
    kept.set(whole, made)
    return made
  }
}
