import { describe, expect, it } from 'vitest'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { darkPlaces, decideAtOnce } from '../../../surveys/disclosure/pattern'
import { attack } from './attacker'
import { publish } from './published'

/** Everybody's place gets the sum of its cells, the organisation's that of its regions. */
function filled(lattice: Lattice, regions: readonly (readonly number[])[]): Int32Array {
  const counts = new Int32Array(lattice.size)
  regions.forEach((cells, region) => {
    cells.forEach((count, cell) => {
      for (const area of [0, region + 1]) {
        for (const at of [0, cell + 1]) {
          const place = lattice.single(area, at)
          counts[place] = (counts[place] ?? 0) + count
        }
      }
    })
  })
  return counts
}

/** The organisation's places of two cuts, each by itself and both at once, out of the table of both. */
function crossed(lattice: Lattice, table: readonly (readonly number[])[]): Int32Array {
  const counts = new Int32Array(lattice.size)
  const [pair] = lattice.pairs
  table.forEach((columns, row) => {
    columns.forEach((count, column) => {
      if (!pair) return
      const cells = [0, lattice.firstOf(pair.one) + row, lattice.firstOf(pair.other) + column]
      for (const place of [...cells, lattice.double(0, pair, row, column)])
        counts[place] = (counts[place] ?? 0) + count
    })
  })
  return counts
}

const treeOf = (regions: number) => [
  { id: 1 },
  ...Array.from({ length: regions }, (_, index) => ({ id: index + 2, parent: 1 })),
]

describe('what is hidden stays hidden from somebody who', () => {
  it('knows that answers which came at different times cannot have been exchanged', () => {
    const lattice = new Lattice(treeOf(3), [{ cells: [32, 33, 34, 35], crossing: 'fact' }])
    const first = [
      [0, 10, 5, 40],
      [0, 0, 10, 40],
      [40, 40, 40, 40],
    ]
    const second = [
      [3, 10, 5, 70],
      [10, 0, 10, 70],
      [70, 40, 40, 40],
    ]
    const readings = [first, second].map((regions) => [filled(lattice, regions)])
    expect(attack(lattice, publish({ lattice, readings }))).toEqual([])
  })

  it('knows that nobody of one region can have been exchanged for people of two categories', () => {
    const lattice = new Lattice(treeOf(3), [{ cells: [32, 33, 34, 35], crossing: 'fact' }])
    const regions = [
      [1, 30, 1, 1],
      [8, 0, 30, 1],
      [30, 0, 0, 0],
    ]
    expect(attack(lattice, publish({ lattice, readings: [[filled(lattice, regions)]] }))).toEqual([])
  })

  it('knows which regions the people of two categories at once can live in', () => {
    const lattice = new Lattice(treeOf(2), [
      { cells: [32, 33], crossing: 'strand' },
      { cells: [64, 65, 66], crossing: 'strand' },
    ])
    const [pair] = lattice.pairs
    const tables = [
      [
        [3, 0, 40],
        [40, 0, 40],
      ],
      [
        [0, 40, 40],
        [0, 30, 0],
      ],
    ]
    const counts = new Int32Array(lattice.size)
    tables.forEach((rows, region) => {
      rows.forEach((columns, row) => {
        columns.forEach((count, column) => {
          if (!pair) return
          for (const upper of [0, region + 1]) {
            const cells = [0, 1 + row, 3 + column].map((cell) => lattice.single(upper, cell))
            for (const place of [...cells, lattice.double(upper, pair, row, column)])
              counts[place] = (counts[place] ?? 0) + count
          }
        })
      })
    })
    expect(attack(lattice, publish({ lattice, readings: [[counts]] }))).toEqual([])
  })

  it('knows that none of a few is dissatisfied, however many of them there are', () => {
    const lattice = new Lattice(treeOf(2), [{ cells: [32, 33, 34], crossing: 'fact' }])
    const satisfied = [
      [3, 25, 40],
      [30, 30, 30],
    ]
    const dissatisfied = [
      [0, 0, 20],
      [10, 10, 10],
    ]
    const parts = [filled(lattice, satisfied), filled(lattice, dissatisfied)]
    expect(attack(lattice, publish({ lattice, readings: [parts] }))).toEqual([])
  })

  it('knows it of two categories at once', () => {
    const satisfied = [
      [3, 12, 40],
      [12, 12, 40],
      [40, 40, 40],
    ]
    const dissatisfied = [
      [0, 0, 20],
      [0, 0, 20],
      [20, 20, 20],
    ]
    const lattice = new Lattice(treeOf(0), [
      { cells: [32, 33, 34], crossing: 'strand' },
      { cells: [64, 65, 66], crossing: 'strand' },
    ])
    const parts = [satisfied, dissatisfied].map((table) => crossed(lattice, table))
    expect(attack(lattice, publish({ lattice, readings: [parts] }))).toEqual([])
  })

  it('sees that answers were taken back', () => {
    const lattice = new Lattice(treeOf(2), [])
    const before = [Int32Array.of(60, 15, 45), Int32Array.of(60, 10, 50)]
    const after = [Int32Array.of(48, 3, 45), Int32Array.of(52, 2, 50)]
    const [first, second] = [before, after]
    const shown = darkPlaces(lattice, [], first)
    expect([...shown]).toEqual([0, 0, 0])
    const next = darkPlaces(lattice, [{ parts: first, dark: shown }], second)
    expect(next[1]).toBe(1)
    expect(next[2]).toBe(1)
  })
})

describe('what is shown of many', () => {
  const cuts = [{ cells: [32, 33, 34], crossing: 'fact' as const }]

  it('may tell that nobody of a few is dissatisfied', () => {
    const lattice = new Lattice(treeOf(2), cuts)
    const satisfied = [
      [3, 25, 40],
      [30, 30, 30],
    ]
    const dissatisfied = [
      [0, 0, 0],
      [10, 10, 10],
    ]
    const parts = [filled(lattice, satisfied), filled(lattice, dissatisfied)]
    const decided = decideAtOnce(lattice, [], parts)
    expect(decided.unproven).toBe(0)
    // Everybody in the region is satisfied: the third category is shown, though it tells that of the other two.
    expect([4, 7].map((place) => decided.dark[place])).toEqual([0, 0])
    expect(attack(lattice, [{ parts, dark: decided.dark }])).toEqual([])
  })
})

describe('what nothing can hide any more', () => {
  const lattice = new Lattice(treeOf(2), [])
  const parts = [Int32Array.of(30, 25, 5)]

  it('is told, where an earlier reading showed all but one area', () => {
    const before = { parts, dark: Uint8Array.of(0, 0, 1) }
    expect(decideAtOnce(lattice, [before], parts).unproven).toBeGreaterThan(0)
  })

  it('is nothing, where it hid another beside it', () => {
    const before = { parts, dark: decideAtOnce(lattice, [], parts).dark }
    expect(decideAtOnce(lattice, [before], parts)).toEqual({ dark: Uint8Array.of(0, 1, 1), unproven: 0 })
  })
})
