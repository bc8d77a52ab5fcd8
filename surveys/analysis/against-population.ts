import { representativeness } from '../statistics/representativeness'

/** A group of those who answered (`base`; undefined where it is not shown) with what is known of it in the population
 *  (people, homes or per cent, whichever: only the proportions count; undefined where nothing is). */
export type Group<Named> = { named: Named; base: number | undefined; population: number | undefined }

/** A group set against the population, among those groups of which both are known: shares 0 to 1, and the index: 100 is
 *  as many as there should be. */
export type Compared<Named> = Group<Named> & { share?: number; populationShare?: number; index?: number }

/** How like the population those who answered are. `widest` is the group whose two shares are furthest apart, by `points`
 *  (below 0: too few of them answered). `p` is the chance of being as unlike it were they drawn at random. */
export type AgainstPopulation<Named> = {
  groups: Compared<Named>[]
  widest?: { named: Named; points: number }
  p?: number
}

/** Sets groups against the population, from nothing but the bases that are shown. Those of which one side is not known
 *  are left out on both sides; fewer than two that are left are compared with nothing. */
export function againstPopulation<Named>(groups: readonly Group<Named>[]): AgainstPopulation<Named> {
  const known = groups.filter(({ base = 0, population = 0 }) => base > 0 && population > 0)
  if (known.length < 2) return { groups: [...groups] }
  const whole = known.reduce((sum, { population = 0 }) => sum + population, 0)
  const shares = known.map(({ population = 0 }) => population / whole)
  const found = representativeness(
    known.map(({ base = 0 }) => base),
    shares,
  )
  const gaps = known.map((_, place) => 100 * ((found.sampleShares[place] ?? 0) - (shares[place] ?? 0)))
  const widest = gaps.reduce(
    (best, gap, place) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? place : best),
    0,
  )
  const compared = groups.map((group): Compared<Named> => {
    const place = known.indexOf(group)
    if (place < 0) return group
    return {
      ...group,
      share: found.sampleShares[place] as number,
      populationShare: shares[place] as number,
      index: found.index[place] as number,
    }
  })
  const named = known[widest]?.named as Named
  return { groups: compared, widest: { named, points: gaps[widest] ?? 0 }, p: found.p }
}
