import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notAnswered } from '../../../surveys/codes'
import { cellNumber, everybody } from '../../../surveys/cut'
import { type AreaNode, type Cell, type OfferedCut, offeredCuts } from '../../../surveys/disclosure/lattice'
import { floor, hiddenCells } from '../../../surveys/disclosure/suppress'
import { onePage } from '../../fixtures/one-page'

const measure = 1
const sexes: OfferedCut = { cut: 'sex', codes: [1, 2, 30, 31] }

/** All of a base in the third point: the rule looks at bases only. */
function cell(area: number, number: number, base: number, ofMeasure = measure): Cell {
  return { area, cell: number, measure: ofMeasure, counts: [0, 0, base, 0, 0, 7] }
}

/** One area's table by sex, its everybody the sum. */
function bySex(area: number, bases: Record<number, number>): Cell[] {
  const rows = Object.entries(bases).map(([code, base]) => cell(area, cellNumber('sex', Number(code)), base))
  const all = Object.values(bases).reduce((sum, base) => sum + base, 0)
  return [cell(area, everybody, all), ...rows]
}

function hiddenSexes(cells: Cell[], area = 1, tree: AreaNode[] = [{ id: 1 }]): number[] {
  const hidden = hiddenCells(cells, tree, [sexes])
  return sexes.codes.filter((code) => hidden.has({ area, cell: cellNumber('sex', code), measure }))
}

describe('the cells of one cut in one area', () => {
  it('are all shown when none is under the floor', () => {
    expect(hiddenSexes(bySex(1, { 1: 10, 2: 40, 30: 12, 31: 15 }))).toEqual([])
  })

  it('hide the next smallest with one that would be hidden alone', () => {
    expect(hiddenSexes(bySex(1, { 1: 9, 2: 40, 30: 12, 31: 15 }))).toEqual([1, 30])
  })

  it('count an empty category as a hidden one, so that the two look alike', () => {
    expect(hiddenSexes(bySex(1, { 2: 40, 30: 12, 31: 15 }))).toEqual([1, 30])
  })

  it('hide the next smallest where the hidden ones together are under the floor', () => {
    expect(hiddenSexes(bySex(1, { 1: 50, 2: 40, 30: 4, 31: 5 }))).toEqual([2, 30, 31])
    expect(hiddenSexes(bySex(1, { 1: 50, 2: 40, 30: 4, 31: 6 }))).toEqual([30, 31])
  })

  it('have a row for those never asked only where there are any', () => {
    const never = cellNumber('sex', 0)
    const some = bySex(1, { 0: 3, 1: 50, 2: 40, 30: 12, 31: 15 })
    expect(hiddenSexes(some)).toEqual([30])
    expect(hiddenCells(some, [{ id: 1 }], [sexes]).has({ area: 1, cell: never, measure })).toBe(true)
  })

  it('are all hidden with the everybody of their area', () => {
    const rows = bySex(1, { 1: 11, 2: 12, 30: 13, 31: 14 }).slice(1)
    expect(hiddenSexes([...rows, cell(1, everybody, 9)])).toEqual([1, 2, 30, 31])
  })
})

describe('one cell in the children of one area', () => {
  const tree = [
    { id: 1, parent: null },
    { id: 2, parent: 1 },
    { id: 3, parent: 1 },
    { id: 4, parent: 1 },
  ]

  it('hides the next smallest child with one that would be hidden alone, and a child with no answers counts', () => {
    const cells = [cell(1, everybody, 105), cell(2, everybody, 60), cell(3, everybody, 45)]
    const hidden = hiddenCells(cells, tree, [])
    expect([1, 2, 3, 4].filter((area) => hidden.has({ area, cell: everybody, measure }))).toEqual([3, 4])
  })

  it('follows what it hides into the other sets of that area', () => {
    const large = { 1: 50, 2: 40, 30: 20, 31: 30 }
    const cells = [
      ...bySex(1, { 1: 105, 2: 150, 30: 60, 31: 90 }),
      ...bySex(2, { 1: 5, 2: 70, 30: 20, 31: 30 }),
      ...bySex(3, large),
      ...bySex(4, large),
    ]
    expect(hiddenSexes(cells, 2, tree)).toEqual([1, 30])
    expect(hiddenSexes(cells, 3, tree)).toEqual([1, 30])
    expect(hiddenSexes(cells, 4, tree)).toEqual([])
  })

  it('hides the parent of an only child that makes up nearly all of it', () => {
    const only = [{ id: 1 }, { id: 2, parent: 1 }]
    const hiddenTop = (top: number) =>
      hiddenCells([cell(1, everybody, top), cell(2, everybody, 8)], only, []).has({
        area: 1,
        cell: everybody,
        measure,
      })
    expect(hiddenTop(17)).toBe(true)
    expect(hiddenTop(18)).toBe(false)
  })
})

describe('a place that is not on the lattice', () => {
  it('is hidden: a foreign area, a cut not offered, a measure nobody answered', () => {
    const hidden = hiddenCells(bySex(1, { 1: 50, 2: 40, 30: 12, 31: 15 }), [{ id: 1 }], [sexes])
    expect(hidden.has({ area: 1, cell: everybody, measure })).toBe(false)
    expect(hidden.has({ area: 9, cell: everybody, measure })).toBe(true)
    expect(hidden.has({ area: 1, cell: cellNumber('age', 1), measure })).toBe(true)
    expect(hidden.has({ area: 1, cell: everybody, measure: 2 })).toBe(true)
    expect(hidden.has({ area: 1, cell: 100_000, measure })).toBe(true)
  })
})

describe('the cuts a survey offers', () => {
  it('are its strands with every category and the two ways of not saying, then tenure and channel', () => {
    expect(offeredCuts(onePage)).toEqual([
      { cut: 'ethnicity', codes: [1, 2, 3, 30, notAnswered] },
      { cut: 'tenure', codes: [] },
      { cut: 'channel', codes: [] },
    ])
  })
})

describe('whatever the reading', () => {
  const tree: AreaNode[] = [
    { id: 10 },
    ...[21, 22, 23].map((id) => ({ id, parent: 10 })),
    ...[31, 32, 33, 34].map((id) => ({ id, parent: id < 33 ? 21 : 22 })),
  ]
  const cuts: OfferedCut[] = [sexes, { cut: 'age', codes: [1, 2, 3] }, { cut: 'tenure', codes: [] }]
  const leaves = [23, 31, 32, 33, 34]
  const person = fc.record({
    area: fc.constantFrom(...leaves, 21),
    sex: fc.constantFrom(1, 1, 1, 2, 2, 30, 31),
    age: fc.constantFrom(1, 1, 1, 1, 2, 2, 3, 0),
    tenure: fc.constantFrom(1, 1, 1, 1, 2, 4),
    times: fc.integer({ min: 1, max: 14 }),
  })

  /** Everybody counted where they live and in each area above, as a reading is. */
  function readingOf(
    people: { area: number; sex: number; age: number; tenure: number; times: number }[],
  ): Cell[] {
    const cells: Cell[] = []
    for (const { area, sex, age, tenure, times } of people) {
      let at: number | null | undefined = area
      while (at) {
        for (const number of [
          everybody,
          cellNumber('sex', sex),
          cellNumber('age', age),
          cellNumber('tenure', tenure),
        ]) {
          cells.push(cell(at, number, times))
        }
        at = tree.find(({ id }) => id === at)?.parent
      }
    }
    return cells
  }

  function baseAt(cells: Cell[], area: number, number: number): number {
    const there = cells.filter((one) => one.area === area && one.cell === number)
    return there.reduce((sum, { counts }) => sum + (counts[2] ?? 0), 0)
  }

  function setsOf(cells: Cell[]): { area: number; cell: number }[][] {
    const tenures = [1, 2, 4].filter((code) => baseAt(cells, 10, cellNumber('tenure', code)) > 0)
    const ages = [0, 1, 2, 3].filter((code) => code > 0 || baseAt(cells, 10, cellNumber('age', 0)) > 0)
    const rows = [
      sexes.codes.map((code) => cellNumber('sex', code)),
      ages.map((code) => cellNumber('age', code)),
      tenures.map((code) => cellNumber('tenure', code)),
    ]
    const tables = tree.flatMap(({ id }) =>
      rows.map((row) => row.map((number) => ({ area: id, cell: number }))),
    )
    const families = [10, 21, 22].flatMap((parent) =>
      [everybody, ...rows.flat()].map((number) =>
        tree.filter((node) => node.parent === parent).map(({ id }) => ({ area: id, cell: number })),
      ),
    )
    return [...tables, ...families]
  }

  it('nothing under the floor is shown, nothing is hidden alone, and the hidden never add up to less', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 120 }), (people) => {
        const cells = readingOf(people)
        const hidden = hiddenCells(cells, tree, cuts)
        for (const set of setsOf(cells)) {
          const bases = set.map(({ area, cell: number }) => baseAt(cells, area, number))
          const flags = set.map((place) => hidden.has({ ...place, measure }))
          bases.forEach((base, index) => {
            if (base < floor) expect(flags[index]).toBe(true)
          })
          const out = bases.filter((_, index) => flags[index])
          if (out.length === 0 || out.length === set.length) continue
          expect(out.length).toBeGreaterThan(1)
          const together = out.reduce((sum, base) => sum + base, 0)
          expect(together === 0 || together >= floor).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the order of cells, areas and cuts makes no difference', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 80 }), (people) => {
        const cells = readingOf(people)
        const there = hiddenCells(cells, tree, cuts)
        const back = hiddenCells([...cells].reverse(), [...tree].reverse(), [...cuts].reverse())
        for (const place of setsOf(cells).flat()) {
          expect(back.has({ ...place, measure })).toBe(there.has({ ...place, measure }))
        }
      }),
      { numRuns: 60 },
    )
  })
})
