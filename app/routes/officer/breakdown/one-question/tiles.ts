import type { Tile } from '../../../../charts/tile-map'
import type { BreakdownView } from '../view.server'

/** The areas within that stand for regions of the map, by the regions' codes; none where they are no regions, or not one
 *  question is shown. */
export function tilesOf(
  { regions, tables }: Pick<BreakdownView, 'regions' | 'tables'>,
  hrefOf?: (area: string) => string,
): Map<string, Tile> {
  if (tables?.show !== 'one question') return new Map()
  const { areas } = tables
  return new Map(
    regions.flatMap(({ region, area }) => {
      const found = areas.find(({ key }) => key === area)
      return found ? [[region, { ...found, ...(hrefOf && { href: hrefOf(area) }) }] as const] : []
    }),
  )
}
