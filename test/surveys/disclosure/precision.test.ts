import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayFigure, figureOf } from '../../../surveys/breakdown'
import { coarseBase, type Reach, weightedDecimals } from '../../../surveys/disclosure/precision'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'
import { effectiveBase } from '../../../surveys/statistics/weight-sums'

/** Groups of answers: how many are satisfied, how many not, and what each weighs in 1/10000. */
type Group = { satisfied: number; others: number; weight: number }

const group = fc.record({
  satisfied: fc.integer({ min: 30, max: 3000 }),
  others: fc.integer({ min: 10, max: 3000 }),
  weight: fc.integer({ min: 2_000, max: 40_000 }),
})
const groups = fc.array(group, { minLength: 2, maxLength: 6 })

const rangeOf = (list: readonly Group[]) => {
  const weights = list.map(({ weight }) => weight)
  return { smallest: Math.min(...weights), largest: Math.max(...weights) }
}

function figureWith(list: readonly Group[], reach: Reach) {
  const sums = (power: number) => {
    const of = (pick: (group: Group) => number) =>
      list.reduce((sum, one) => sum + pick(one) * one.weight ** power, 0)
    return [of(({ others }) => others), 0, 0, 0, of(({ satisfied }) => satisfied), 0]
  }
  const cell = { counts: sums(0), weights: sums(1), squares: sums(2) }
  return figureOf(cell, topTwoOfFive, { weights: rangeOf(list), reach })
}

/** The same with so many satisfied people of the one group in the other instead. */
const shifted = (list: readonly Group[], from: number, to: number, people: number) =>
  list.map((one, place) => ({
    ...one,
    satisfied: one.satisfied + (place === to ? people : 0) - (place === from ? people : 0),
  }))

describe('a weighted figure', () => {
  it('moves by one step at most when people of one weight become as many of another: thirty, or in the whole fourteen', () => {
    fc.assert(
      fc.property(
        groups,
        fc.nat(5),
        fc.nat(5),
        fc.constantFrom<Reach>('whole', 'part'),
        (list, one, other, reach) => {
          const [from, to] = [one % list.length, other % list.length]
          fc.pre(from !== to)
          const moved = shifted(list, from, to, reach === 'whole' ? 14 : 30)
          for (const kind of ['headline', 'breakdown'] as const) {
            const before = displayFigure(figureWith(list, reach), kind)
            const after = displayFigure(figureWith(moved, reach), kind)
            if (!before?.weighted || !after?.weighted) continue
            if (before.percent.includes('.') !== after.percent.includes('.')) continue
            const step = before.percent.includes('.') ? 0.1 : 1
            expect(Math.abs(Number(before.percent) - Number(after.percent))).toBeLessThan(1.01 * step)
          }
        },
      ),
      { numRuns: 2000, seed: 1 },
    )
  })

  it('is as exact as that lets it be, and no figure where whole points tell more', () => {
    const range = { smallest: 6_000, largest: 20_000 }
    const decimals = (reach: Reach, ...answers: number[]) =>
      answers.map((count) => weightedDecimals(count * 10_000, range, reach))
    expect(decimals('whole', 1959, 1960, 2000, 19_599, 19_600)).toEqual([undefined, 0, 0, 0, 1])
    expect(decimals('part', 4199, 4200, 41_999, 42_000)).toEqual([undefined, 0, 0, 1])
    expect(weightedDecimals(10, { smallest: 1, largest: 1 }, 'part')).toBe(1)
  })

  it('has an effective base that such a change moves by one step at most, and an interval of nothing more exact', () => {
    fc.assert(
      fc.property(groups, fc.nat(5), fc.nat(5), (list, one, other) => {
        const [from, to] = [one % list.length, other % list.length]
        const sums = (some: readonly Group[]) => ({
          count: some.reduce((sum, { satisfied, others }) => sum + satisfied + others, 0),
          weight: some.reduce((sum, { satisfied, others, weight }) => sum + (satisfied + others) * weight, 0),
          square: some.reduce(
            (sum, { satisfied, others, weight }) => sum + (satisfied + others) * weight ** 2,
            0,
          ),
        })
        const before = sums(list)
        const shown = coarseBase(before, rangeOf(list), 'part')
        const exact = effectiveBase(before)
        const after = effectiveBase(sums(shifted(list, from, to, 30)))
        const step = stepOf(shown)
        expect(Math.abs(shown - exact)).toBeLessThanOrEqual(step / 2 + 5)
        // The square of a small change is left out of account.
        expect(Math.abs(after - exact)).toBeLessThan(1.1 * step + 5)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

/** The largest step that a number is a multiple of. */
const stepOf = (value: number) => {
  let step = 5
  for (let turn = 0; value % (step * (turn % 2 === 0 ? 2 : 5)) === 0; turn++) step *= turn % 2 === 0 ? 2 : 5
  return step
}
