import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { type RakingMargin, rake } from '../../../surveys/statistics/raking'
import { designEffect, effectiveBase } from '../../../surveys/statistics/weight-sums'
import { caseOf } from './golden'

/** The classes of a table, row by row, with its rows and columns as margins. */
function tableOf(table: readonly number[][], rowTargets: number[], columnTargets: number[]) {
  const cells = table.flatMap((row, r) => row.map((count, c) => ({ count, r, c })))
  const full = cells.filter(({ count }) => count > 0)
  const margins: RakingMargin[] = [
    { placeOf: full.map(({ r }) => r), targets: rowTargets },
    { placeOf: full.map(({ c }) => c), targets: columnTargets },
  ]
  return { counts: full.map(({ count }) => count), margins, cells: full }
}

function sumsOf(counts: readonly number[], weights: ArrayLike<number>) {
  const count = counts.reduce((sum, n) => sum + n, 0)
  const weight = counts.reduce((sum, n, index) => sum + n * (weights[index] ?? 0), 0)
  return { count, weight, square: counts.reduce((sum, n, index) => sum + n * (weights[index] ?? 0) ** 2, 0) }
}

const shares = (figures: readonly number[]) => {
  const total = figures.reduce((sum, figure) => sum + figure, 0)
  return figures.map((figure) => figure / total)
}

const tables = fc
  .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }) })
  .chain(({ rows, columns }) => {
    const figures = (length: number) =>
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length })
    const row = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: columns, maxLength: columns })
    return fc.record({
      table: fc.array(row, { minLength: rows, maxLength: rows }),
      rowTargets: figures(rows).map(shares),
      columnTargets: figures(columns).map(shares),
    })
  })

const highs = await loadHighs()

/** Whether any weights from 0 to the cap agree with the margins (to a millionth), by linear programming. */
function canAgree(counts: readonly number[], margins: readonly RakingMargin[], cap: number): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const rows = margins.flatMap(({ placeOf, targets }) =>
    targets.flatMap((target, place) => {
      const terms = counts.flatMap((count, index) => (placeOf[index] === place ? [`${count} w${index}`] : []))
      const [low, high] = [target - 1e-6, target + 1e-6].map((share) => share * total)
      return [`${terms.join(' + ')} >= ${low}`, `${terms.join(' + ')} <= ${high}`]
    }),
  )
  const bounds = counts.map((_, index) => `0 <= w${index} <= ${cap}`)
  const model = ['Minimize', ' w0', 'Subject To', ...rows, 'Bounds', ...bounds, 'End'].join('\n')
  return highs.solve(model, { output_flag: false }).Status === 'Optimal'
}

describe('raking', () => {
  it("equals R's rake (G06)", () => {
    type Input = { counts: number[][]; row_targets: number[]; col_targets: number[]; tol: number }
    type Expected = {
      weights: number[][]
      weighted_counts: number[][]
      iterations_tol_1e12: number
      iterations_tol_1e6: number
      kish_neff: number
      deff: number
      max_over_min: number
    }
    const { input, expected, near, allNear } = caseOf<Input, Expected>('G06')
    const { counts, margins } = tableOf(input.counts, input.row_targets, input.col_targets)
    const raked = rake({ counts, margins, tolerance: input.tol })
    expect(raked.hasConverged).toBe(true)
    expect(raked.passes).toBe(expected.iterations_tol_1e12)
    expect(rake({ counts, margins, tolerance: 1e-6 }).passes).toBe(expected.iterations_tol_1e6)
    allNear(raked.weights, expected.weights.flat())
    allNear(
      counts.map((count, index) => count * (raked.weights[index] ?? 0)),
      expected.weighted_counts.flat(),
    )
    const sums = sumsOf(counts, raked.weights)
    near(effectiveBase(sums), expected.kish_neff)
    near(designEffect(sums), expected.deff)
    near(Math.max(...raked.weights) / Math.min(...raked.weights), expected.max_over_min)
  })

  it('reproduces its margins with a mean weight of 1, whatever the order of the classes', () => {
    fc.assert(
      fc.property(tables, ({ table, rowTargets, columnTargets }) => {
        const { counts, margins, cells } = tableOf(table, rowTargets, columnTargets)
        const raked = rake({ counts, margins })
        expect(raked.hasConverged).toBe(true)
        const { count, weight } = sumsOf(counts, raked.weights)
        expect(weight).toBeCloseTo(count, 6)
        rowTargets.forEach((target, row) => {
          const reached = cells.reduce(
            (sum, cell, index) => sum + (cell.r === row ? cell.count * (raked.weights[index] ?? 0) : 0),
            0,
          )
          expect(reached / count).toBeCloseTo(target, 8)
        })
        const turned = rake({
          counts: [...counts].reverse(),
          margins: margins.map(({ placeOf, targets }) => ({
            placeOf: Array.from(placeOf).reverse(),
            targets,
          })),
        })
        Array.from(turned.weights)
          .reverse()
          .forEach((one, index) => {
            expect(one).toBeCloseTo(raked.weights[index] ?? 0, 9)
          })
      }),
    )
  })

  it('changes nothing where the sample is as the population', () => {
    fc.assert(
      fc.property(tables, ({ table }) => {
        const rows = shares(table.map((row) => row.reduce((sum, count) => sum + count, 0)))
        const columns = shares(
          table[0]?.map((_, c) => table.reduce((sum, row) => sum + (row[c] ?? 0), 0)) ?? [],
        )
        const { counts, margins } = tableOf(table, rows, columns)
        for (const weight of rake({ counts, margins }).weights) expect(weight).toBeCloseTo(1, 6)
      }),
    )
  })

  it('holds the cap in the end, and still reproduces the margins where any weights under the cap can', () => {
    let bound = 0
    fc.assert(
      fc.property(tables, fc.double({ min: 1.2, max: 3, noNaN: true }), (drawn, cap) => {
        const { counts, margins } = tableOf(drawn.table, drawn.rowTargets, drawn.columnTargets)
        const free = rake({ counts, margins })
        const capped = rake({ counts, margins, cap, passes: 3000, tolerance: 1e-7 })
        expect(Math.max(...capped.weights)).toBeLessThanOrEqual(cap)
        if (Math.max(...free.weights) <= cap) {
          capped.weights.forEach((weight, index) => {
            expect(weight).toBeCloseTo(free.weights[index] ?? 0, 3)
          })
        } else bound++
        if (canAgree(counts, margins, cap * 0.98)) expect(capped.hasConverged).toBe(true)
        if (capped.hasConverged) expect(canAgree(counts, margins, cap * 1.001)).toBe(true)
      }),
    )
    expect(bound).toBeGreaterThan(5)
  })

  it('finds weights under a cap that leaves hardly any room', () => {
    // Everybody in the first row must weigh 2, which is the cap.
    const { counts, margins } = tableOf(
      [
        [10, 10],
        [30, 30],
      ],
      [0.5, 0.5],
      [0.5, 0.5],
    )
    const raked = rake({ counts, margins, cap: 2, tolerance: 1e-9 })
    expect(raked.hasConverged).toBe(true)
    expect(Array.from(raked.weights.slice(0, 2))).toEqual([2, 2])
  })

  it('says how far off it stays where no weights can agree with the margins', () => {
    // All the old are men, and there shall be more old people than men.
    const { counts, margins } = tableOf(
      [
        [50, 50],
        [0, 50],
      ],
      [0.2, 0.8],
      [0.9, 0.1],
    )
    const raked = rake({ counts, margins })
    expect(raked.hasConverged).toBe(false)
    expect(raked.passes).toBeLessThan(100)
    expect(raked.distance).toBeGreaterThan(0.1)
    const tight = rake({ ...tableOf([[10], [90]], [0.5, 0.5], [1]), cap: 2 })
    expect(tight.hasConverged).toBe(false)
    expect(Math.max(...tight.weights)).toBeLessThanOrEqual(2)
  })
})
