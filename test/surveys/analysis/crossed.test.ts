import { describe, expect, test } from 'vitest'
import {
  crossedPartitionsOf,
  leastShareCrossed,
  type PairAt,
  pairsOf,
} from '../../../surveys/analysis/crossed'
import { type CellAt, findGaps } from '../../../surveys/analysis/gaps'
import { hiddenFigure } from '../../../surveys/breakdown'
import { notAnswered } from '../../../surveys/codes'
import { cellNumber, everybody } from '../../../surveys/cut'
import { shownFigure } from './figures'

const measure = 1
const [first, second, third] = [1, 2, 3].map((code) => cellNumber('ethnicity', code)) as [
  number,
  number,
  number,
]
const [women, men, unsaid] = [1, 2, notAnswered].map((code) => cellNumber('sex', code)) as [
  number,
  number,
  number,
]
const single = (cell: number, satisfied: number, base: number): CellAt => ({
  ...{ measure, cell },
  figure: shownFigure(satisfied, base),
})
const pair = (cell: number, other: number, satisfied: number, base: number): PairAt => ({
  ...single(cell, satisfied, base),
  other,
})
/** As many are satisfied of the first as of the second, and of women as of men: only the first's women are not. */
const cells = [
  single(everybody, 280, 400),
  single(first, 70, 100),
  single(second, 210, 300),
  ...[single(women, 138, 200), single(men, 142, 200), single(unsaid, 0, 0)],
]
const pairs = [
  ...[pair(first, women, 22, 50), pair(first, men, 48, 50), pair(first, unsaid, 0, 0)],
  ...[pair(second, women, 116, 150), pair(second, men, 94, 150), pair(second, unsaid, 0, 0)],
]

describe('two groups at once', () => {
  const found = findGaps(crossedPartitionsOf(cells, pairs))
  const gapOf = (cell: number, among: number) =>
    found.find(({ part }) => part.cell === cell && part.among === among)

  test('are looked at both ways, each against the others among the same people', () => {
    expect(gapOf(first, women)?.rest).toEqual({ satisfied: 116, base: 150, isWhole: true })
    expect(gapOf(first, women)?.isUnlikelyChance).toBe(true)
    expect(gapOf(women, first)?.rest).toMatchObject({ satisfied: 48, base: 50 })
    expect(gapOf(women, first)?.isUnlikelyChance).toBe(true)
  })

  test('say nothing of those who did not say', () => {
    expect(found.some(({ part }) => part.cell === unsaid || part.among === unsaid)).toBe(false)
  })

  test('are one family: the more pairs are looked at, the less each says', () => {
    const alone = findGaps(crossedPartitionsOf(cells, pairs).slice(0, 1))
    expect(alone[0]?.adjusted).toBeLessThan(gapOf(first, women)?.adjusted ?? 0)
  })

  test('are not set against a few that happen to be shown', () => {
    // Of 150 women who are not of the second, 50 are shown.
    const more = [single(everybody, 400, 600), single(women, 200, 300), single(third, 60, 100)]
    const shown = pairs.filter(({ other }) => other === women)
    const hidden = { ...pair(third, women, 0, 0), figure: hiddenFigure }
    const silent = { ...hidden, cell: cellNumber('ethnicity', notAnswered) }
    const partitions = crossedPartitionsOf([...cells, ...more], [...shown, hidden, silent])
    const of = (leastShare: number) =>
      findGaps(partitions, { leastShare }).find(({ part }) => part.cell === second && part.among === women)
    expect(of(0)?.rest).toMatchObject({ base: 50, isWhole: false })
    expect(of(leastShareCrossed)?.rest).toBeUndefined()
    expect(of(leastShareCrossed)?.gap.test).toBe('none')
  })

  test('are asked for once each, the earlier strand first', () => {
    expect(
      pairsOf([...pairs, ...pairs.map((one) => ({ ...one, cell: one.other, other: one.cell }))]),
    ).toEqual(pairs)
  })
})
