import { describe, expect, it } from 'vitest'
import { displayFigure, displayPercent, figureOf, sizeOf } from '../../surveys/breakdown'
import { topTwoOfFive } from '../../surveys/statistics/proportion'
import { scoreInterval, wilson } from '../../surveys/statistics/wilson'

/** The counts of a base with this many satisfied. */
const counts = (satisfied: number, base: number) => [0, base - satisfied, 0, satisfied, 0, 6]

/** A cell without weights. */
const figure = (satisfied: number, base: number, population?: number) =>
  figureOf({ counts: counts(satisfied, base) }, topTwoOfFive, { population })

describe('a figure', () => {
  it('carries its base, its percentage and its interval', () => {
    const { low, high } = wilson(60, 120)
    const unweighted = { percent: 50, low: 100 * low, high: 100 * high, effectiveBase: 120 }
    expect(figureOf({ counts: [20, 25, 15, 40, 20, 6] }, topTwoOfFive)).toEqual({
      state: 'shown',
      base: 120,
      satisfied: 60,
      size: 'normal',
      isWeighted: false,
      decimals: 1,
      unweighted,
      share: { part: 60, whole: 120 },
      ...unweighted,
    })
  })

  it('is shown with the weights where there are any, beside the one without them', () => {
    const weighted = {
      counts: [0, 60, 0, 60, 0, 0],
      weights: [0, 600, 0, 1800, 0, 0],
      squares: [0, 6000, 0, 54000, 0, 0],
    }
    const shown = figureOf(weighted, topTwoOfFive, { weights: { smallest: 20, largest: 20 } })
    expect(shown).toMatchObject({
      isWeighted: true,
      percent: 75,
      base: 120,
      effectiveBase: 95,
      unweighted: { percent: 50 },
    })
    expect(displayPercent(shown, 'headline')).toBe('75.0')
  })

  it('is displayed with the unweighted one beside it, rounded alike, and its effective base, from a base of 100', () => {
    const cell = { counts: [0, 60, 0, 60], weights: [0, 600, 0, 1800], squares: [0, 6000, 0, 54000] }
    const about = { readOn: '2026-03-03', weights: { smallest: 20, largest: 20 } }
    const shown = displayFigure(figureOf(cell, topTwoOfFive, about), 'headline')
    const { low, high } = scoreInterval(0.75, 95)
    expect(shown).toEqual({
      ...{ base: 120, percent: '75.0', size: 'normal', readOn: '2026-03-03' },
      ...{ low: (100 * low).toFixed(1), high: (100 * high).toFixed(1) },
      weighted: { unweighted: '50.0', effectiveBase: 95 },
    })
    const uneven = { counts: [0, 6, 0, 6], weights: [0, 6, 0, 30], squares: [0, 6, 0, 150] }
    const even = { weights: { smallest: 3, largest: 3 } }
    expect(displayFigure(figureOf(uneven, topTwoOfFive, even), 'breakdown')?.weighted).toEqual({})
    expect(displayFigure(figure(60, 120), 'breakdown')).not.toHaveProperty('weighted')
    expect(displayFigure({ state: 'hidden' }, 'headline')).toBeUndefined()
  })

  it('is the one without the weights, and says so, where it would tell how a few of another weight answered', () => {
    const cell = { counts: [0, 60, 0, 60], weights: [0, 600, 0, 1800], squares: [0, 6000, 0, 54000] }
    const plain = figureOf({ counts: cell.counts }, topTwoOfFive)
    for (const weights of [{ smallest: 10, largest: 30 }, undefined]) {
      const shown = figureOf(cell, topTwoOfFive, { weights })
      expect(shown).toEqual({ ...plain, isTooSmallForWeights: true })
      expect(displayFigure(shown, 'headline')).toEqual({
        ...displayFigure(plain, 'headline'),
        isTooSmallForWeights: true,
      })
    }
  })

  it('has no decimal that its weights do not allow, nor has anything beside it', () => {
    const many = (each: number) => [0, 600 * each, 0, 600 * each]
    const cell = { counts: many(1), weights: many(10), squares: many(104) }
    const shown = figureOf(cell, topTwoOfFive, { weights: { smallest: 8, largest: 12 }, reach: 'whole' })
    expect(shown).toMatchObject({ isWeighted: true, decimals: 0, percent: 50 })
    const interval = scoreInterval(0.5, 1155)
    expect(displayFigure(shown, 'headline')).toMatchObject({
      percent: '50',
      low: (100 * interval.low).toFixed(0),
      high: (100 * interval.high).toFixed(0),
      weighted: { unweighted: '50', effectiveBase: 1155 },
    })
  })

  it('says nothing at all when it is hidden, and is hidden under the floor whatever the caller says', () => {
    expect(figure(4, 9)).toEqual({ state: 'hidden' })
    expect(figureOf({ counts: [0, 0, 0, 0, 0, 40] }, topTwoOfFive)).toEqual({ state: 'hidden' })
  })

  it('has a narrower interval where the population is known', () => {
    const open = figure(60, 120)
    const known = figure(60, 120, 200)
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
    expect(displayPercent(figure(698, 1000), 'headline')).toBe('69.8')
    expect(displayPercent(figure(750, 1000), 'headline')).toBe('75.0')
    expect(displayPercent(figure(698, 1000), 'breakdown')).toBe('70')
    expect(displayPercent(figure(33, 99), 'headline')).toBe('33')
    expect(displayPercent({ state: 'hidden' }, 'headline')).toBeUndefined()
  })
})
