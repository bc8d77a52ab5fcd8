/** P values (0 to 1) adjusted so that the chance of even one false claim in the family is held, in the order given:
 *  the largest of (m - j + 1) p(j) over j at or below the value's rank, at most 1. Source: Holm 1979. */
export function holm(family: readonly number[]): number[] {
  const ascending = family.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(family.length).fill(1)
  let largest = 0
  ascending.forEach(({ p, place }, index) => {
    largest = Math.max(largest, Math.min(1, (family.length - index) * p))
    adjusted[place] = largest
  })
  return adjusted
}
