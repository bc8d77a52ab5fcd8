import fc from 'fast-check'
import { expect, it } from 'vitest'
import { everybody } from '../../../surveys/cut'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { CountedPlaces } from '../../../surveys/reading/counted-places'
import { Parts } from '../../../surveys/reading/parts'

/** A measure of which two points are satisfied and one of which none is: two parts and three. */
const parts = new Parts([
  { place: 0, points: 4, satisfied: [1, 2] },
  { place: 1, points: 3, satisfied: [] },
])
const areas = [1, 2, 3]
const strands = [
  [32, 33],
  [64, 65, 66],
] as const
const lattice = new Lattice(
  areas.map((id) => ({ id, parent: id === 1 ? null : 1 })),
  strands.map((cells) => ({ cells, crossing: 'strand' })),
)
const [ones, others] = strands

/** Every place of the lattice, and two that are not on it: an area and a cell it has not. */
const all = [
  ...areas.flatMap((area) => [
    ...[everybody, ...ones, ...others].map((cell) => ({ area, cell, other: everybody })),
    ...ones.flatMap((cell) => others.map((other) => ({ area, cell, other }))),
  ]),
  { area: 9, cell: everybody, other: everybody },
  { area: 1, cell: 96, other: everybody },
]

const counted = fc.record({
  counts: fc.array(fc.nat(1_000_000), { minLength: parts.layout.width, maxLength: parts.layout.width }),
  isShown: fc.tuple(fc.boolean(), fc.boolean()),
})
/** Some of the places in any order, each with its counters and what was shown of it. */
const reading = fc
  .shuffledSubarray(all)
  .chain((places) =>
    fc
      .array(counted, { minLength: places.length, maxLength: places.length })
      .map((rows) => places.map((place, row) => ({ place, ...(rows[row] as (typeof rows)[number]) }))),
  )

it('keeps every place, its parts and whether each measure was shown', () => {
  fc.assert(
    fc.property(reading, (rows) => {
      const places = new CountedPlaces(parts)
      for (const { place, counts, isShown } of rows) places.add(place, Float64Array.from(counts), isShown)
      expect(Array.from({ length: places.count }, (_, row) => places.placeAt(row))).toEqual(
        rows.map(({ place }) => place),
      )
      const layers = parts.spans.map((_, at) => places.layerOf(at, lattice, places.indexOn(lattice)))
      const found = all.slice(0, -2).map((place) => valuesAt(layers, place))
      expect(found).toEqual(all.slice(0, -2).map((place) => expectedAt(rows, place)))
    }),
  )
})

type Place = (typeof all)[number]
type Row = { place: Place; counts: number[]; isShown: [boolean, boolean] }

/** What the layers of all measures hold of a place. */
function valuesAt(layers: readonly ReturnType<CountedPlaces['layerOf']>[], { area, cell, other }: Place) {
  const at = lattice.indexOf(area, cell, other === everybody ? undefined : other) ?? -1
  return layers.map(({ parts: counts, dark }) => ({
    parts: counts.map((values) => values[at]),
    isDark: dark[at],
  }))
}

/** The same out of the rows that were added: not applicable, the last counter of each measure, is in no part. */
function expectedAt(rows: readonly Row[], place: Place) {
  const row = rows.find((one) => one.place === place)
  const [a = 0, b = 0, c = 0, d = 0, , e = 0, f = 0, g = 0] = row?.counts ?? []
  const isDark = (measure: 0 | 1) => (row?.isShown[measure] ? 0 : 1)
  return [
    { parts: [a + b, c + d], isDark: isDark(0) },
    { parts: [e, f, g], isDark: isDark(1) },
  ]
}
