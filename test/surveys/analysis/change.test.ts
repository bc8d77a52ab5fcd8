import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, changesOf } from '../../../surveys/analysis/change'
import { type Figure, figureOf, hiddenFigure } from '../../../surveys/breakdown'
import { compare } from '../../../surveys/statistics/comparison'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'

const figure = (satisfied: number, base: number, readOn?: string): Figure =>
  figureOf({ counts: [0, base - satisfied, 0, satisfied, 0, 0] }, topTwoOfFive, { readOn })

const changeBetween = (now: Figure, before: Figure, kind: 'headline' | 'breakdown'): Change | undefined =>
  changesOf([{ now, before }], kind)[0]

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

test('of a family no more are called unlikely to be chance than one by one, in their places', () => {
  const some = fc
    .tuple(fc.integer({ min: 10, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([base, share]) => figure(Math.round(base * share), base))
  fc.assert(
    fc.property(fc.array(fc.record({ now: some, before: some }), { maxLength: 12 }), (pairs) => {
      const family = changesOf(pairs, 'breakdown')
      const alone = pairs.map(({ now, before }) => changeBetween(now, before, 'breakdown'))
      expect(family.map((change) => change?.points)).toEqual(alone.map((change) => change?.points))
      family.forEach((change, place) => {
        if (change?.tested?.isUnlikelyChance) expect(alone[place]?.tested?.isUnlikelyChance).toBe(true)
      })
    }),
  )
})

test('a change that would pass by itself is not called so among many that are nothing', () => {
  const weak = { now: figure(60, 100), before: figure(46, 100) }
  const nothing = { now: figure(50, 100), before: figure(50, 100) }
  const among = changesOf([weak, ...Array.from({ length: 19 }, () => nothing)], 'breakdown')
  expect(changesOf([weak], 'breakdown')[0]?.tested?.isUnlikelyChance).toBe(true)
  expect(among[0]?.tested?.isUnlikelyChance).toBe(false)
})
