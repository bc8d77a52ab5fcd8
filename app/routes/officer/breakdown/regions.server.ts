import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findFamilies } from '../../../../db/reading/family.server'
import type { Region } from './within-regions'

/** Where an organisation has more parts than this, they are not told one by one. */
const mostRegions = 12

/** The areas directly within the organisation, each with its own family, so that a gap is or is not found there as on its
 *  own page; none where there is nothing to tell apart, or they are too many. `cells` are those of the reading's tables. */
export async function findRegions(
  tx: Tx,
  readingId: string,
  { areas, cells }: { areas: readonly Area[]; cells: number[] },
): Promise<Region[]> {
  const regions = areas.filter(({ depth }) => depth === 1)
  if (regions.length < 2 || regions.length > mostRegions) return []
  const families = await findFamilies(tx, readingId, {
    areas: regions.map((area) => ({ area, children: [] })),
    cells,
  })
  return regions.flatMap((area, at) => {
    const family = families[at]
    return family ? [{ area, family }] : []
  })
}
