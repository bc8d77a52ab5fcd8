/** The nine English regions and Wales as tiles of a map, a column and a row each, by the codes of the Office for National
 *  Statistics. */
export const regionTiles: readonly { code: string; name: string; column: number; row: number }[] = [
  { code: 'E12000001', name: 'North East', column: 2, row: 0 },
  { code: 'E12000002', name: 'North West', column: 1, row: 1 },
  { code: 'E12000003', name: 'Yorkshire & Humber', column: 2, row: 1 },
  { code: 'W92000004', name: 'Wales', column: 0, row: 2 },
  { code: 'E12000005', name: 'West Midlands', column: 1, row: 2 },
  { code: 'E12000004', name: 'East Midlands', column: 2, row: 2 },
  { code: 'E12000006', name: 'East of England', column: 3, row: 2 },
  { code: 'E12000009', name: 'South West', column: 1, row: 3 },
  { code: 'E12000008', name: 'South East', column: 2, row: 3 },
  { code: 'E12000007', name: 'London', column: 3, row: 3 },
]

type Area = { code: string; parent: string | null; regionCode: string | null }

/** For each region the area, of those directly within one (by its code), that all areas with its code lie in; a region in
 *  several of them is left out, for no figure is of it. Areas come parents first. */
export function areasOfRegions(areas: readonly Area[], within: string): Map<string, string> {
  const childOf = new Map<string, string>()
  const found = new Map<string, Set<string>>()
  for (const { code, parent, regionCode } of areas) {
    const child = parent === within ? code : childOf.get(parent ?? '')
    if (child === undefined) continue
    childOf.set(code, child)
    if (regionCode !== null) found.set(regionCode, (found.get(regionCode) ?? new Set()).add(child))
  }
  return new Map(
    [...found].flatMap(([region, children]) => {
      const [only, ...more] = children
      return only !== undefined && more.length === 0 ? [[region, only] as const] : []
    }),
  )
}
