import { type AgainstPopulation, againstPopulation } from '../analysis/against-population'
import { isKnownWell } from '../analysis/known-population'
import { errorRate } from '../statistics/family'
import { holm } from '../statistics/holm'
import type { StrandKey } from '../strand'
import { isOfSilent, type ProfileRow, type StrandOfMembers } from './members-profile'

/** A strand of the members beside the tenants: of how many the shares are, who are those who said it, or all where those who
 *  did not are in a group with others; and what the difference tells. `unlike`: they
 *  are too unlike for it to be chance, with every strand tested taken into account; `alike`: chance is enough; `not
 *  told`: there are too few, or too little is known of the tenants. */
export type ComparedStrand = AgainstPopulation<ProfileRow> & {
  strand: StrandKey
  whole: number
  verdict: 'unlike' | 'alike' | 'not told'
}

/** Fewer members expected in a group than this are too few for the χ² test (Cochran 1954). */
const fewestExpected = 5

/** Sets every strand of the members against the tenants. The test asks how often members drawn from the tenants by chance
 *  would be at least so unlike them; Holm's procedure holds it over all strands at once. */
export function compareMembers(
  strands: readonly (StrandOfMembers & { strand: StrandKey })[],
): ComparedStrand[] {
  const compared = strands.map((one) => {
    const counted = one.rows.filter((row) => !isOfSilent(row))
    const whole = counted.reduce((sum, { count }) => sum + count, 0)
    // Shares of some groups only would be of another whole than those of the members.
    const isKnown = counted.every(({ population }) => population !== null)
    const groups = one.rows.map((row) => ({
      named: row,
      base: row.count,
      population: isKnown ? (row.population ?? undefined) : undefined,
    }))
    const against = againstPopulation(groups)
    return { ...against, strand: one.strand, whole, isTested: isKnownWell(one) && areEnough(against) }
  })
  const tested = compared.filter(({ isTested, p }) => isTested && p !== undefined)
  const adjusted = holm(tested.map(({ p = 1 }) => p))
  return compared.map(({ isTested: _, ...one }) => {
    const place = tested.findIndex(({ strand }) => strand === one.strand)
    const p = adjusted[place]
    return { ...one, verdict: p === undefined ? 'not told' : p < errorRate ? 'unlike' : 'alike' }
  })
}

/** Whether so many members are expected in each group compared that the test holds. */
function areEnough({ groups }: AgainstPopulation<ProfileRow>): boolean {
  const compared = groups.filter(({ share }) => share !== undefined)
  const all = compared.reduce((sum, { base = 0 }) => sum + base, 0)
  return compared.every(({ populationShare = 0 }) => all * populationShare >= fewestExpected)
}
