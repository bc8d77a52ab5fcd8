import { describe, expect, test } from 'vitest'
import { type CellAt, findGaps, partitionsOf } from '../../../surveys/analysis/gaps'
import { restOf } from '../../../surveys/analysis/rest'
import { type Figure, figureOf, hiddenFigure } from '../../../surveys/breakdown'
import { cellNumber, everybody } from '../../../surveys/cut'
import { testGap } from '../../../surveys/statistics/gap'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'
import { evenSums } from '../statistics/answers'

const figure = (satisfied: number, base: number, readOn?: string): Figure =>
  figureOf({ counts: [0, base - satisfied, 0, satisfied, 0, 0] }, topTwoOfFive, { readOn })
const at = (measure: number, cell: number, of: Figure): CellAt => ({ measure, cell, figure: of })

const young = cellNumber('age', 1)
const middle = cellNumber('age', 4)
const old = cellNumber('age', 7)
const refused = cellNumber('age', 30)

const gapsOf = (cells: CellAt[]) => findGaps(partitionsOf(cells))

describe('the rest of a category', () => {
  const parts = [
    { name: 'young', figure: figure(20, 40) },
    { name: 'middle', figure: figure(70, 100) },
    { name: 'old', figure: hiddenFigure },
  ]
  const [young, , hidden] = parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]]

  test('is everybody but the category and those who did not say, hidden ones among them', () => {
    const rest = restOf({ whole: figure(250, 360), aside: [figure(10, 20)], parts }, young)
    expect(rest).toEqual({ satisfied: 220, base: 300, isWhole: true })
  })

  test('is only the others that are shown where it is not told how many did not say', () => {
    const rest = restOf({ whole: figure(250, 360), aside: [hiddenFigure], parts }, young)
    expect(rest).toEqual({ satisfied: 70, base: 100, isWhole: false })
  })

  test('leaves out what is kept from an earlier reading, which is of other people', () => {
    const kept = { whole: figure(250, 360, '2026-03-03'), aside: [], parts }
    expect(restOf(kept, young)).toEqual({ satisfied: 70, base: 100, isWhole: false })
    const own = { name: 'young', figure: figure(20, 40, '2026-03-03') }
    expect(restOf({ whole: figure(250, 360), aside: [], parts: [own] }, own)).toBeUndefined()
  })

  test('of a hidden category is nobody', () => {
    expect(restOf({ whole: figure(250, 360), aside: [], parts }, hidden)).toBeUndefined()
  })
})

describe('the gaps of an area', () => {
  test('are of each category against the rest of its cut, by the test for their bases', () => {
    const gaps = gapsOf([
      at(1, everybody, figure(320, 440)),
      at(1, young, figure(20, 40)),
      at(1, middle, figure(70, 100)),
      at(1, old, figure(180, 200)),
      at(1, refused, figure(50, 100)),
    ])
    expect(gaps.map(({ part }) => part.cell)).toEqual([young, middle, old])
    const rest = evenSums({ satisfied: 250, base: 300 })
    expect(gaps[0]?.gap).toEqual(testGap(evenSums({ satisfied: 20, base: 40 }), rest))
  })

  test('are not tested where a side is hidden or under 30', () => {
    const gaps = gapsOf([
      at(1, everybody, figure(300, 400)),
      at(1, young, hiddenFigure),
      at(1, middle, figure(10, 29)),
      at(1, old, figure(280, 360)),
    ])
    expect(gaps.map(({ gap }) => gap.test)).toEqual(['none', 'none', 'pooled z'])
  })

  test('are one family: a lone gap may stand where it falls among many others', () => {
    const measure = (number: number, youngSatisfied: number, oldSatisfied: number) => [
      at(number, everybody, figure(youngSatisfied + oldSatisfied, 260)),
      at(number, young, figure(youngSatisfied, 60)),
      at(number, old, figure(oldSatisfied, 200)),
    ]
    const alone = gapsOf(measure(1, 30, 130))
    expect(alone[0]).toMatchObject({ isUnlikelyChance: true })
    const quiet = Array.from({ length: 30 }, (_, index) => measure(index + 2, 40, 134)).flat()
    const among = gapsOf([...measure(1, 30, 130), ...quiet])
    expect(among[0]).toMatchObject({ isUnlikelyChance: false })
    expect(among[0]?.adjusted).toBeGreaterThan(alone[0]?.adjusted ?? 1)
  })
})
