import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupMembers, type ProfileRow } from '../../../surveys/panel/members-profile'

const rowsOf = (counts: readonly number[]): ProfileRow[] =>
  counts.map((count, place) => ({ keys: [`k${place}`], count }))

const shownOf = (rows: readonly ProfileRow[] | undefined) =>
  rows?.map(({ keys, count }) => `${keys.join('+')} ${count}`)

const first = (counts: readonly number[], isOrdered: boolean) =>
  shownOf(groupMembers(rowsOf(counts), { isOrdered, earlier: [] }))

test('bands with an order are put together with their neighbours, others with one another', () => {
  expect(first([2, 4, 5, 11, 9, 6], true)).toEqual(['k0+k1+k2 11', 'k3 11', 'k4+k5 15'])
  expect(first([20, 4, 0, 12, 6, 1], false)).toEqual(['k0 20', 'k1+k2+k4+k5 11', 'k3 12'])
})

test('a few left over hide in the smallest group, and one group alone is not shown', () => {
  expect(first([20, 12, 3, 0], false)).toEqual(['k0 20', 'k1+k2+k3 15'])
  expect(first([29, 3, 1], false)).toBeUndefined()
  expect(first([9, 9], false)).toBeUndefined()
  expect(first([0, 0, 0], true)).toBeUndefined()
})

test('a later table is shown where every group has changed by 10 or more, as finely as the change allows', () => {
  const before = rowsOf([20, 15, 12])
  const later = (counts: number[]) =>
    shownOf(groupMembers(rowsOf(counts), { isOrdered: false, earlier: [before] }))
  expect(later([30, 25, 22])).toEqual(['k0 30', 'k1 25', 'k2 22'])
  expect(later([30, 15, 12])).toBeUndefined()
  expect(later([10, 20, 17])).toEqual(['k0 10', 'k1+k2 37'])
  expect(later([21, 15, 12])).toBeUndefined()
})

test('a table that would divide an earlier one further, and be divided by it, is put together', () => {
  const earlier = [
    [
      { keys: ['k0'], count: 10 },
      { keys: ['k1', 'k2', 'k3'], count: 30 },
    ],
  ]
  const rows = groupMembers(rowsOf([4, 16, 30, 35]), { isOrdered: true, earlier })
  expect(shownOf(rows)).toBeUndefined()
})

/** Every union of rows, by its categories, with how many are in it. */
function unionsOf(rows: readonly ProfileRow[]): Map<string, number> {
  const unions = new Map<string, number>()
  for (let mask = 1; mask < 1 << rows.length; mask++) {
    const some = rows.filter((_, place) => mask & (1 << place))
    const keys = some.flatMap(({ keys }) => keys).sort()
    unions.set(
      keys.join(),
      some.reduce((sum, { count }) => sum + count, 0),
    )
  }
  return unions
}

const strandOverTime = fc
  .record({
    categories: fc.integer({ min: 2, max: 7 }),
    isOrdered: fc.boolean(),
    readings: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ categories, isOrdered, readings }) =>
    fc.record({
      isOrdered: fc.constant(isOrdered),
      readings: fc.array(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: categories, maxLength: categories }),
        {
          minLength: readings,
          maxLength: readings,
        },
      ),
    }),
  )

test('nothing shown, and nothing that two tables tell of one group by subtraction, is of fewer than 10', () => {
  let compared = 0
  fc.assert(
    fc.property(strandOverTime, ({ isOrdered, readings }) => {
      const tables: ProfileRow[][] = []
      for (const counts of readings) {
        const table = groupMembers(rowsOf(counts), { isOrdered, earlier: tables })
        if (!table) continue
        expect(table.length).toBeGreaterThan(1)
        expect(table.flatMap(({ keys }) => keys).sort()).toEqual(rowsOf(counts).flatMap(({ keys }) => keys))
        for (const { keys, count } of table) {
          expect(count).toBeGreaterThanOrEqual(10)
          expect(count).toBe(keys.reduce((sum, key) => sum + (counts[Number(key.slice(1))] ?? 0), 0))
        }
        for (const earlier of tables) {
          const before = unionsOf(earlier)
          const smallest = table.filter(({ keys }) => before.has([...keys].sort().join()))
          for (const { keys, count } of smallest) {
            compared++
            expect(Math.abs(count - (before.get([...keys].sort().join()) ?? 0))).toBeGreaterThanOrEqual(10)
          }
          const now = unionsOf(table)
          for (const { keys, count } of earlier) {
            const later = now.get([...keys].sort().join())
            if (later !== undefined) expect(Math.abs(later - count)).toBeGreaterThanOrEqual(10)
          }
        }
        tables.push(table)
      }
    }),
    { numRuns: 2000 },
  )
  expect(compared).toBeGreaterThan(100)
})
