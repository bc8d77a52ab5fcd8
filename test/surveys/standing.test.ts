import { describe, expect, test } from 'vitest'
import { figureOf } from '../../surveys/breakdown'
import { standingOf } from '../../surveys/standing'
import { topTwoOfFive } from '../../surveys/statistics/proportion'

/** 750 of 1,000: 75.0%, interval 72.2% to 77.6%. */
const three = figureOf({ counts: [100, 100, 50, 350, 400, 0] }, topTwoOfFive)

describe('where a figure stands against a fixed percentage', () => {
  test('is the distance of the two as they are shown', () => {
    expect(standingOf(three, 82)).toEqual({ side: 'below', points: 7, mayBeChance: false })
    expect(standingOf(three, 70.1)).toEqual({ side: 'above', points: 4.9, mayBeChance: false })
  })

  test('may be chance where the interval holds it', () => {
    expect(standingOf(three, 76.5)).toEqual({ side: 'below', points: 1.5, mayBeChance: true })
    expect(standingOf(three, 75)).toEqual({ side: 'level', points: 0, mayBeChance: true })
  })

  test('tells nothing of a hidden figure', () => {
    expect(standingOf(figureOf({ counts: [9, 0, 0, 0, 0, 0] }, topTwoOfFive), 50)).toBeUndefined()
    expect(standingOf({ state: 'hidden' }, 50)).toBeUndefined()
  })
})
