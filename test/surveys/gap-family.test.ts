import { describe, expect, it } from 'vitest'
import { cellNumber } from '../../surveys/cut'
import { type AnsweredPlace, findGaps } from '../../surveys/gap-family'
import { testGap } from '../../surveys/statistics/gap'
import { evenSums } from './statistics/answers'

const place = (measure: number, cell: number, satisfied: number, base: number): AnsweredPlace => ({
  measure,
  cell,
  answered: evenSums({ satisfied, base }),
})

const young = cellNumber('age', 1)
const middle = cellNumber('age', 4)
const old = cellNumber('age', 7)

describe('the gaps of an area', () => {
  it('are of each category against the rest of its strand, and of nobody else', () => {
    const ages = [place(1, young, 20, 40), place(1, middle, 70, 100), place(1, old, 180, 200)]
    const aside = [
      place(1, 0, 400, 600),
      place(1, cellNumber('age', 30), 50, 100),
      place(1, cellNumber('age', 31), 50, 100),
      place(1, cellNumber('tenure', 1), 50, 100),
      place(2, young, 1, 300),
    ]
    const gaps = findGaps([...aside, ...ages])
    expect(gaps.map(({ measure, cell }) => [measure, cell])).toEqual([
      [2, young],
      [1, young],
      [1, middle],
      [1, old],
    ])
    const rest = evenSums({ satisfied: 250, base: 300 })
    expect(gaps[1]?.gap).toEqual(testGap(evenSums({ satisfied: 20, base: 40 }), rest))
    expect(gaps[0]?.gap.test).toBe('none')
  })

  it('are one family: a lone gap may stand where it falls among many others', () => {
    const borderline = [place(1, young, 30, 60), place(1, old, 130, 200)]
    const alone = findGaps(borderline)
    expect(alone[0]).toMatchObject({ isUnlikelyChance: true })
    const others = Array.from({ length: 30 }, (_, index) => [
      place(index + 2, young, 40, 60),
      place(index + 2, old, 134, 200),
    ]).flat()
    const among = findGaps([...borderline, ...others])
    expect(among[0]).toMatchObject({ isUnlikelyChance: false })
    expect(among[0]?.adjusted).toBeGreaterThan(alone[0]?.adjusted ?? 1)
  })
})
