import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { findFamilies } from '../../../../../db/reading/family.server'
import type { Region } from './within-regions'

/** Where an organisation has more parts than this, they are not told one by one. */
const mostRegions = 12

/** The areas directly within the organisation that its gaps can be held against; none where there is nothing to tell
 *  apart, or they are too many. */
export function toldApart<Part extends Pick<Area, 'depth'>>(areas: readonly Part[]): Part[] {
  const regions = areas.filter(({ depth }) => depth === 1)
  return regions.length < 2 || regions.length > mostRegions ? [] : regions
}

/** Regions each with its own family, so that a gap is or is not found there as on its own page. `cells` are those of the
 *  reading's tables. */
export async function findRegions(
  tx: Tx,
  readingId: string,
  { areas, cells }: { areas: readonly Area[]; cells: number[] },
): Promise<Region[]> {
  if (areas.length === 0) return []
  const families = await findFamilies(tx, readingId, {
    areas: areas.map((area) => ({ area, children: [] })),
    cells,
  })
  return areas.flatMap((area, at) => {
    const family = families[at]
    return family ? [{ area, family }] : []
  })
}
