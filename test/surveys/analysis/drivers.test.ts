import { describe, expect, test } from 'vitest'
import { findDrivers } from '../../../surveys/analysis/drivers'
import { PairCounts } from '../../../surveys/analysis/pair-counts'
import { packFacts } from '../../../surveys/fact'

const places = [2, 3, 4, 5, 6]
const measures = places.map((place) => ({ place, points: 5 }))
const strands = Array.from({ length: 9 }, () => 31)

/** Pairs of the answers (the first is to no measure) of so many responses, as made by `answers`. */
function pairsOf(responses: number, answers: (index: number) => number[]) {
  const pairs = new PairCounts(measures, responses)
  const facts = Array.from({ length: responses }, (_, index) => ({
    ...{ weight: 10_000, day: 20_000, tenure: 1, channel: 1, strands },
    answers: [9, ...answers(index)],
  }))
  pairs.addAll(packFacts(facts))
  return (one: number, other: number) => pairs.between(one, other)
}

/** A point of the scale that looks like chance and is not. */
const point = (index: number, salt: number) => 1 + ((Math.imul(index + 7, salt) >>> 9) % 5)
const salts = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const

describe('pairs of measures', () => {
  test('are correlated over those who answered both', () => {
    const between = pairsOf(300, (index) => [1 + (index % 5), 5 - (index % 5), index < 50 ? 30 : 3])
    expect(between(0, 1)).toEqual({ base: 300, correlation: expect.closeTo(-1, 9) })
    expect(between(1, 0)).toEqual(between(0, 1))
    expect(between(0, 2)).toEqual({ base: 250, correlation: undefined })
  })
})

describe('drivers', () => {
  test('are ordered by what they explain of the outcome, in whole percent of all that is explained', () => {
    const between = pairsOf(4000, (index) => {
      const [most, some, none] = salts.map((salt) => point(index, salt)) as [number, number, number]
      return [Math.round((3 * most + some) / 4), some, none, most]
    })
    const drivers = findDrivers(places, 0, between)
    expect(drivers?.outcome).toBe(2)
    expect(drivers?.shares.map(({ measure }) => measure)).toEqual([5, 3, 4])
    const [most = 0, some = 0, none = 0] = drivers?.shares.map(({ share }) => share) ?? []
    expect(most + some + none).toBe(100)
    // Three parts and one part of the outcome: nine times as much of how it varies.
    expect(most / some).toBeCloseTo(9, -0.5)
    expect(none).toBe(0)
    expect(drivers?.leftOut).toEqual([6])
  })

  test('leave out what too few answered, and are none where fewer than three are left', () => {
    const answers = (rare: number) => (index: number) =>
      [11, 23, 37, 53, 71].map((salt, at) => (at > 2 && index >= rare ? 30 : point(index, salt * 0x9e3779b1)))
    expect(findDrivers(places, 0, pairsOf(2000, answers(299)))).toBeUndefined()
    const found = findDrivers(places, 0, pairsOf(2000, answers(300)))
    expect(found?.shares.map(({ measure }) => measure).sort()).toEqual([3, 4, 5, 6])
    expect(found?.leftOut).toEqual([])
  })
})
