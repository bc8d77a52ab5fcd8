/** P values (0 to 1) adjusted for the rate of false discoveries in their family, in the order given: the smallest
 *  of m p(j) / j over j at or above the value's rank, at most 1. Source: Benjamini and Hochberg 1995. */
export function benjaminiHochberg(family: readonly number[]): number[] {
  const descending = family.map((p, place) => ({ p, place })).sort((a, b) => b.p - a.p)
  const adjusted = new Array<number>(family.length).fill(1)
  let smallest = 1
  descending.forEach(({ p, place }, index) => {
    const rank = family.length - index
    smallest = Math.min(smallest, (p * family.length) / rank)
    adjusted[place] = smallest
  })
  return adjusted
}
