import fc from 'fast-check'
import { Lattice } from '../../../surveys/disclosure/lattice'
import type { RandomWave } from './random-waves'
import type { Weights } from './weighted-figures'

/** How many of a group in a region are satisfied, and how many not. */
type Group = { satisfied: number; others: number }

const small = fc.record({ satisfied: fc.nat(9), others: fc.nat(6) })
const large = fc.record({
  satisfied: fc.integer({ min: 40, max: 900 }),
  others: fc.integer({ min: 30, max: 400 }),
})

/** Up to four regions of four groups, of which two are small and the others large; and three settings for the weights of
 *  the groups, as far apart as lets one of the regions still be weighted in whole points. */
export const nearLimitWave: fc.Arbitrary<{ wave: RandomWave; weights: Weights[] }> = fc
  .record({
    regions: fc.array(fc.tuple(small, small, large, large), { minLength: 1, maxLength: 4 }),
    places: fc.array(fc.array(fc.constantFrom(0, 0, 0.5, 1, 1), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
    which: fc.nat(3),
  })
  .map(({ regions, places, which }) => {
    const base = baseOf(regions[which % regions.length] ?? [])
    const apart = (0.97 * base) / 3000
    return {
      wave: waveOf(regions),
      weights: places.map((setting) => setting.map((place) => 1 + place * apart)),
    }
  })

const baseOf = (groups: readonly Group[]) =>
  groups.reduce((sum, { satisfied, others }) => sum + satisfied + others, 0)

function waveOf(regions: readonly (readonly Group[])[]): RandomWave {
  const tree = [{ id: 1 }, ...regions.map((_, region) => ({ id: region + 2, parent: 1 }))]
  const lattice = new Lattice(tree, [{ cells: [32, 33, 34, 35], crossing: 'strand' }])
  const parts = [new Int32Array(lattice.size), new Int32Array(lattice.size)] as const
  regions.forEach((groups, region) => {
    groups.forEach(({ satisfied, others }, group) => {
      for (const area of [0, region + 1]) {
        for (const cell of [0, group + 1]) {
          const place = lattice.single(area, cell)
          parts[0][place] = (parts[0][place] ?? 0) + satisfied
          parts[1][place] = (parts[1][place] ?? 0) + others
        }
      }
    })
  })
  return { lattice, readings: [[...parts]] }
}
