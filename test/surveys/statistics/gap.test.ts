import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../surveys/statistics/comparison'
import { fisher } from '../../../surveys/statistics/fisher'
import { testGap } from '../../../surveys/statistics/gap'
import { raoScott } from '../../../surveys/statistics/rao-scott'
import { counted, evenSums, sumsOf, weighedAnswers } from './answers'

const uneven = (satisfied: number, others: number) =>
  sumsOf([
    ...Array.from({ length: satisfied }, (_, index) => ({ isSatisfied: true, weight: 5000 + 100 * index })),
    ...Array.from({ length: others }, (_, index) => ({ isSatisfied: false, weight: 20_000 - 90 * index })),
  ])

describe('the test of a gap', () => {
  it('is none where either side has fewer than 30 answers', () => {
    const few = evenSums({ satisfied: 20, base: 29 })
    const many = evenSums({ satisfied: 200, base: 300 })
    expect(testGap(few, many)).toEqual({ test: 'none', reason: 'base under 30' })
    expect(testGap(many, few).test).toBe('none')
    expect(testGap(evenSums({ satisfied: 20, base: 30 }), many).test).toBe('pooled z')
  })

  it("is Fisher's where fewer than five are expected, weighted or not", () => {
    const [group, rest] = [
      { satisfied: 28, base: 30 },
      { satisfied: 380, base: 400 },
    ]
    const gap = testGap(evenSums(group), evenSums(rest))
    expect(gap).toMatchObject({ test: 'fisher', p: fisher(group, rest) })
    expect(testGap(uneven(28, 2), uneven(380, 20))).toMatchObject({ test: 'fisher', p: fisher(group, rest) })
  })

  it('is the pooled z test without weights, and with even ones', () => {
    const [group, rest] = [
      { satisfied: 41, base: 80 },
      { satisfied: 676, base: 1120 },
    ]
    const { p, difference, interval } = compare(group, rest)
    for (const weight of [1, 10_000, 8123]) {
      const gap = testGap(evenSums(group, weight), evenSums(rest, weight))
      expect(gap).toEqual({ test: 'pooled z', difference, interval, p })
    }
  })

  it("is Rao-Scott's with uneven weights, even where each side's are even", () => {
    const [group, rest] = [uneven(30, 20), uneven(90, 80)]
    const gap = testGap(group, rest)
    expect(gap).toMatchObject({ test: 'rao-scott', p: raoScott(group, rest).p })
    const sides = [
      evenSums({ satisfied: 41, base: 80 }, 12_000),
      evenSums({ satisfied: 676, base: 1120 }, 9000),
    ] as const
    expect(testGap(...sides).test).toBe('rao-scott')
  })

  it('is the same from either side, and its interval holds the difference', () => {
    const sides = fc.oneof(
      weighedAnswers.map(sumsOf),
      counted.map((side) => evenSums(side)),
    )
    fc.assert(
      fc.property(sides, sides, (group, rest) => {
        const there = testGap(group, rest)
        const back = testGap(rest, group)
        expect(back.test).toBe(there.test)
        if (there.test === 'none' || back.test === 'none') return
        expect(back.p).toBeCloseTo(there.p, 9)
        expect(back.difference).toBeCloseTo(-there.difference, 12)
        expect(there.interval.low).toBeLessThanOrEqual(there.difference)
        expect(there.interval.high).toBeGreaterThanOrEqual(there.difference)
      }),
    )
  })
})
