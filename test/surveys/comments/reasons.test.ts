import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonShares, toldRegions, wholeOf } from '../../../surveys/comments/reason-shares'
import { ourReasons, Reason } from '../../../surveys/comments/reasons'

describe('our codebook', () => {
  test('is well formed, each reason under a key of its own', () => {
    for (const reason of ourReasons) expect(Reason.safeParse(reason).success, reason.key).toBe(true)
    expect(new Set(ourReasons.map(({ key }) => key)).size).toBe(ourReasons.length)
  })

  test('refers only to reasons that it has', () => {
    const names = ourReasons.map(({ name }) => name)
    const named = ourReasons.flatMap(({ excludes }) =>
      Array.from(excludes.matchAll(/“([^”]*)”/g), ([, one]) => one),
    )
    expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([])
  })
})

describe('the regions whose shares are told', () => {
  const regions = fc.array(fc.record({ coded: fc.integer({ min: 0, max: 60 }) }), { maxLength: 8 })

  test('have ten coded comments each, and those not told have none or ten together', () => {
    fc.assert(
      fc.property(regions, (all) => {
        const told = toldRegions(all)
        const left = all.filter((region) => !told.includes(region)).reduce((sum, { coded }) => sum + coded, 0)
        expect(told.every(({ coded }) => coded >= 10)).toBe(true)
        expect(left === 0 || left >= 10 || told.length === 0).toBe(true)
      }),
    )
  })

  test('are all where all have ten', () => {
    const all = [{ coded: 10 }, { coded: 55 }]
    expect(toldRegions(all)).toEqual(all)
  })
})

test('shares are of the comments coded, the one named most first, with its interval', () => {
  const whole = wholeOf([
    { code: 'N', coded: 30, given: { damp: 6, cost: 9 } },
    { code: 'S', coded: 20, given: { damp: 6 } },
  ])
  expect(reasonShares(whole, ['cost', 'damp', 'needs'])).toEqual([
    { key: 'damp', count: 12, percent: 24, low: 14, high: 37 },
    { key: 'cost', count: 9, percent: 18, low: 10, high: 31 },
    { key: 'needs', count: 0, percent: 0, low: 0, high: 7 },
  ])
})
