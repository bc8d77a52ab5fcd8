import { describe, expect, it } from 'vitest'
import { displayPercent, figureOf, sizeOf } from '../../surveys/breakdown'
import { wilson } from '../../surveys/statistics/wilson'

/** The counts of a base with this many satisfied. */
const counts = (satisfied: number, base: number) => [0, base - satisfied, 0, satisfied, 0, 6]

describe('a figure', () => {
  it('carries its base, its percentage, its interval and its distribution', () => {
    const { low, high } = wilson(60, 120)
    expect(figureOf([20, 25, 15, 40, 20, 6], false)).toEqual({
      state: 'shown',
      base: 120,
      satisfied: 60,
      percent: 50,
      low: 100 * low,
      high: 100 * high,
      distribution: [20, 25, 15, 40, 20],
      notApplicable: 6,
      size: 'normal',
    })
  })

  it('says nothing at all when it is hidden, and is hidden under the floor whatever the caller says', () => {
    expect(figureOf(counts(60, 120), true)).toEqual({ state: 'hidden' })
    expect(figureOf(counts(4, 9), false)).toEqual({ state: 'hidden' })
    expect(figureOf([0, 0, 0, 0, 0, 40], false)).toEqual({ state: 'hidden' })
  })

  it('has a narrower interval where the population is known', () => {
    const open = figureOf(counts(60, 120), false)
    const known = figureOf(counts(60, 120), false, 200)
    if (open.state === 'hidden' || known.state === 'hidden') throw new Error('both are shown')
    expect(known.high - known.low).toBeLessThan(open.high - open.low)
  })

  it('is very small from 10, small from 30 and normal from 100', () => {
    expect([10, 29, 30, 99, 100].map(sizeOf)).toEqual([
      'very small',
      'very small',
      'small',
      'small',
      'normal',
    ])
  })
})

describe('the percentage shown', () => {
  it('has one decimal in a headline from a base of 100, and none in a breakdown', () => {
    expect(displayPercent(figureOf(counts(698, 1000), false), 'headline')).toBe('69.8')
    expect(displayPercent(figureOf(counts(750, 1000), false), 'headline')).toBe('75.0')
    expect(displayPercent(figureOf(counts(698, 1000), false), 'breakdown')).toBe('70')
    expect(displayPercent(figureOf(counts(33, 99), false), 'headline')).toBe('33')
    expect(displayPercent(figureOf(counts(33, 99), true), 'headline')).toBeUndefined()
  })
})
