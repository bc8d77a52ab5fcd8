import { afterAll, describe, expect, it } from 'vitest'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { darkPlaces } from '../../../surveys/disclosure/pattern'
import { caseOf } from '../statistics/golden'
import { attack } from './attacker'
import { Bounds } from './bounds'

type Audit = { row: number; col: number; true: number; lo: number; hi: number }
type Input = { table: number[][]; threshold: number }
type Expected = { primary: [number, number][]; naive_primary_only: Audit[]; accepted_rectangle: Audit[] }

const { input, expected } = caseOf<Input, Expected>('G13')

/** Four regions and three groups, with the totals of both shown. */
const tree = [{ id: 1 }, ...input.table.map((_, row) => ({ id: row + 2, parent: 1 }))]
const cells = (input.table[0] ?? []).map((_, column) => 32 + column)
const lattice = new Lattice(tree, [{ cells, crossing: 'fact' }])
const place = (row: number, column: number) => lattice.single(row + 1, column + 1)

const counts = new Int32Array(lattice.size)
input.table.forEach((row, area) => {
  row.forEach((count, column) => {
    for (const one of [0, area + 1]) {
      for (const cell of [0, column + 1]) {
        const at = lattice.single(one, cell)
        counts[at] = (counts[at] ?? 0) + count
      }
    }
  })
})

const opened: Bounds[] = []
afterAll(() => {
  for (const bounds of opened) bounds.dispose()
})

/** What can be worked out with just these cells dark. */
function boundsWith(hidden: readonly (readonly [number, number])[]): Bounds {
  const dark = new Uint8Array(lattice.size)
  for (const [row, column] of hidden) dark[place(row, column)] = 1
  const bounds = new Bounds(lattice, [{ parts: [counts], dark }])
  opened.push(bounds)
  return bounds
}

describe('the audit of a table with its totals (G13)', () => {
  it.each([
    ['the small cells alone are known exactly', expected.naive_primary_only],
    ['a rectangle around them is not', expected.accepted_rectangle],
  ])('%s', (_name, audits) => {
    const bounds = boundsWith(audits.map(({ row, col }) => [row - 1, col - 1]))
    for (const { row, col, lo, hi, true: value } of audits) {
      expect(counts[place(row - 1, col - 1)]).toBe(value)
      const [found] = bounds.of(0, place(row - 1, col - 1))
      expect(found?.low).toBeCloseTo(lo)
      expect(found?.high).toBeCloseTo(hi)
    }
  })

  it('is passed by what we hide, which has the small cells in it', () => {
    const whole = [counts, new Int32Array(lattice.size)]
    const dark = darkPlaces(lattice, [], whole)
    for (const [row, column] of expected.primary) expect(dark[place(row, column)]).toBe(1)
    expect(attack(lattice, [{ parts: whole, dark }])).toEqual([])
  })
})
