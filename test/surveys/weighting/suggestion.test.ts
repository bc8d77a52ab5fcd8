import { describe, expect, test } from 'vitest'
import { suggestMargins, type WidestGap } from '../../../surveys/weighting/suggestion'

const gap = (key: string, points: number, isKnown = true): WidestGap => ({ key, points, isKnown })

describe('what is suggested to weight by', () => {
  test('is what is furthest off, three things at most', () => {
    const gaps = [gap('sex', 4), gap('age', 13), gap('tenure', 8), gap('ethnicity', 5)]
    expect(suggestMargins(gaps)).toEqual(['age', 'tenure', 'ethnicity'])
  })

  test('is nothing that is hardly off, and nothing that is not well known', () => {
    expect(suggestMargins([gap('sex', 2.9), gap('age', 30, false), gap('tenure', 3)])).toEqual(['tenure'])
    expect(suggestMargins([])).toEqual([])
  })

  test('is areas of one kind only, those that are further off', () => {
    const gaps = [gap('areas-1', 6), gap('areas-2', 9), gap('age', 4)]
    expect(suggestMargins(gaps)).toEqual(['areas-2', 'age'])
  })
})
