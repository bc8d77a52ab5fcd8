import { expect, test } from 'vitest'
import { changeBetween } from '../../../surveys/analysis/change'
import { type Figure, figureOf, hiddenFigure } from '../../../surveys/breakdown'
import { compare } from '../../../surveys/statistics/comparison'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'

const figure = (satisfied: number, base: number, readOn?: string): Figure =>
  figureOf({ counts: [0, base - satisfied, 0, satisfied, 0, 0] }, topTwoOfFive, { readOn })

test('a change is that of the figures as they are shown, tested as two samples', () => {
  const change = changeBetween(figure(694, 1250), figure(791, 1221), 'headline')
  const { interval, p } = compare({ satisfied: 694, base: 1250 }, { satisfied: 791, base: 1221 })
  expect(change).toEqual({
    points: -9.3,
    tested: { low: 100 * interval.low, high: 100 * interval.high, p, isUnlikelyChance: true },
  })
  expect(changeBetween(figure(694, 1250), figure(791, 1221), 'breakdown')?.points).toBe(-9)
})

test('a small change may be chance', () => {
  expect(changeBetween(figure(75, 100), figure(74, 100), 'headline')?.tested?.isUnlikelyChance).toBe(false)
})

test('is not tested under a base of 30, and not known where a figure is hidden or kept', () => {
  expect(changeBetween(figure(15, 29), figure(80, 100), 'breakdown')).toEqual({ points: -28 })
  expect(changeBetween(hiddenFigure, figure(80, 100), 'breakdown')).toBeUndefined()
  expect(changeBetween(figure(80, 100), figure(80, 100, '2026-03-03'), 'breakdown')).toBeUndefined()
})
