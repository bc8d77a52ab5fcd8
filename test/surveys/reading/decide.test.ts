import { describe, expect, it } from 'vitest'
import { everybody } from '../../../surveys/cut'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { decideAtOnce } from '../../../surveys/disclosure/pattern'
import { CountedPlaces } from '../../../surveys/reading/counted-places'
import { type DecidedReading, decideShown, type EarlierReading } from '../../../surveys/reading/decide'
import { Parts } from '../../../surveys/reading/parts'

/** Of one measure, how many are satisfied in each category of each region; nobody is dissatisfied. */
type Counts = readonly (readonly number[])[]

/** Which reading's value is shown by measure and row; nothing is, where it says nothing. */
type Shown = readonly ArrayLike<number>[]

const tree = [{ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 1 }]
const cells = [32, 33]
const lattice = new Lattice(tree, [{ cells, crossing: 'strand' }])
const parts = new Parts(Array.from({ length: 3 }, (_, place) => ({ place, points: 2, satisfied: [1] })))

const rows = tree.flatMap(({ id: area }) =>
  [everybody, ...cells].map((cell) => ({ area, cell, other: everybody })),
)

/** The places of a reading: everybody's is the sum of its categories, the organisation's that of its regions. */
function placesOf(measures: readonly Counts[], { number = 0, shown = [] as Shown, turned = false } = {}) {
  const places = new CountedPlaces(parts)
  for (const [at, row] of turned ? [...rows.entries()].reverse() : rows.entries()) {
    const counts = new Float64Array(parts.layout.width)
    measures.forEach((regions, measure) => {
      regions.forEach((categories, region) => {
        categories.forEach((count, category) => {
          const isHere = row.area === 1 || row.area === region + 2
          const isOfIt = row.cell === everybody || row.cell === cells[category]
          const slot = parts.layout.slot(measure, 1)
          if (isHere && isOfIt) counts[slot] = (counts[slot] ?? 0) + count
        })
      })
    })
    const isOwn = parts.spans.map((_, measure) => shown[measure]?.[at] === number)
    places.add(row, counts, isOwn)
  }
  return places
}

const noPause = async () => {}

const earlierOf = (
  number: number,
  measures: readonly Counts[],
  { shown, unproven, turned = false }: { shown: Shown; unproven: number | null; turned?: boolean },
): EarlierReading => ({ number, unproven, places: placesOf(measures, { number, shown, turned }) })

const decide = (earlier: readonly EarlierReading[], number: number, measures: readonly Counts[]) =>
  decideShown({ parts, tree, earlier, number, places: placesOf(measures) }, noPause)

/** The same, with every measure decided anew. */
function decideAnew(
  earlier: readonly EarlierReading[],
  number: number,
  measures: readonly Counts[],
): DecidedReading {
  const readings = [...earlier, { number, places: placesOf(measures) }]
  let unproven = 0
  const shown = parts.spans.map((_, measure) => {
    const layers = readings.map(({ places }) => places.layerOf(measure, lattice, places.indexOn(lattice)))
    const decided = decideAtOnce(lattice, layers.slice(0, -1), layers.at(-1)?.parts ?? [])
    unproven += decided.unproven
    const dark = [...layers.slice(0, -1).map((layer) => layer.dark), decided.dark]
    const lastShown = ({ area, cell }: (typeof rows)[number]) =>
      dark.findLastIndex((layer) => layer[lattice.indexOf(area, cell) ?? -1] === 0)
    return Int16Array.from(rows, (row) => readings[lastShown(row)]?.number ?? 0)
  })
  return { shown, unproven }
}

const empty: Counts = []
/** More and more in the first region and five in the second, whom what is shown of all and of the first tells. */
const tellingOn = (reading: number): Counts => [[5 + 20 * reading], [5]]
const growing = (reading: number): Counts => [
  [40 + 20 * reading, 40],
  [60, 40 + 20 * reading],
]
const few: Counts = [
  [30, 3],
  [40, 40],
]

const shownAll = rows.map(() => 1)
const shownNone = rows.map(() => 0)
const shownButSecond = rows.map(({ area }) => (area === 3 ? 0 : 1))

describe('a new reading', () => {
  it('counts what it could not show to be safe once, however often it is taken', async () => {
    const measures = (reading: number) => [growing(1), empty, tellingOn(reading)]
    const shown: Shown = [shownAll, shownNone, shownButSecond]
    const earlier = [earlierOf(1, measures(1), { shown, unproven: 2 })]
    for (const number of [2, 3, 4, 5]) {
      const decided = await decide(earlier, number, measures(number))
      expect(decided).toEqual(decideAnew(earlier, number, measures(number)))
      expect(decided.unproven).toBe(2)
      earlier.push(earlierOf(number, measures(number), decided))
    }
  })

  it('is decided of what is as it was, of what is empty and of what is new as it would be by itself', async () => {
    const decidedFirst = await decide([], 1, [few, empty, growing(1)])
    const first = earlierOf(1, [few, empty, growing(1)], decidedFirst)
    const measures = [few, empty, growing(2)]
    const decided = await decide([first], 2, measures)
    expect(decided).toEqual(decideAnew([first], 2, measures))
    expect([...(decided.shown[1] ?? [])]).toEqual(shownNone)
  })
})

describe('a reading with nothing new', () => {
  const measures = [few, empty, growing(2)]

  /** A reading, and another with answers to the last measure alone, of one category too few to be shown anew. */
  async function twoReadings(stored: { unproven?: number | null; turned?: boolean } = {}) {
    const before = [few, empty, [growing(2)[0] ?? [], [60, 77]]]
    const first = earlierOf(1, before, await decide([], 1, before))
    const second = await decide([first], 2, measures)
    return { second, earlier: [first, earlierOf(2, measures, { ...second, ...stored })] }
  }

  it('shows its own number wherever the last showed its own, and an earlier one where that did', async () => {
    const { second, earlier } = await twoReadings()
    const numbers = new Set(second.shown.flatMap((measure) => [...measure]))
    expect(numbers).toEqual(new Set([0, 1, 2]))
    const third = await decide(earlier, 3, measures)
    expect(third.shown).toEqual(second.shown.map((measure) => measure.map((at) => (at === 2 ? 3 : at))))
    expect(third).toEqual(decideAnew(earlier, 3, measures))
  })

  it('carries over how much could not be shown to be safe', async () => {
    const { earlier } = await twoReadings({ unproven: 7 })
    expect((await decide(earlier, 3, measures)).unproven).toBe(7)
  })

  it('finds that out anew where it is not known', async () => {
    const { earlier } = await twoReadings({ unproven: null })
    expect(await decide(earlier, 3, measures)).toEqual(decideAnew(earlier, 3, measures))
  })

  it('is known for one in whatever order the last was stored', async () => {
    const { earlier } = await twoReadings({ unproven: 7, turned: true })
    expect((await decide(earlier, 3, measures)).unproven).toBe(7)
  })
})
