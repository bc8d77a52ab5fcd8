import { expect, test } from 'vitest'
import { quartileOf } from '../../../surveys/analysis/quartile'
import { hiddenFigure } from '../../../surveys/breakdown'
import { shownFigure } from './figures'

const quartiles = { lower: 60, median: 70, upper: 80 }

test.each([
  [900, 1],
  [800, 1],
  [799, 2],
  [700, 2],
  [699, 3],
  [600, 3],
  [599, 4],
])('%i of 1,000 satisfied is in quarter %i', (satisfied, quarter) => {
  expect(quartileOf(shownFigure(satisfied, 1000), quartiles)?.quarter).toBe(quarter)
})

test('the interval tells which other quarters it may be in by chance', () => {
  expect(quartileOf(shownFigure(700, 1000), quartiles)).toEqual({ quarter: 2, best: 2, worst: 3 })
  expect(quartileOf(shownFigure(750, 1000), quartiles)).toEqual({ quarter: 2, best: 2, worst: 2 })
})

test('a hidden figure is in no quarter', () => {
  expect(quartileOf(hiddenFigure, quartiles)).toBeUndefined()
})
