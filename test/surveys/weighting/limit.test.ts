import { expect, test } from 'vitest'
import { areSameSettings, checkLimit, mostSettings } from '../../../surveys/weighting/limit'
import type { WeightingSettings } from '../../../surveys/weighting/margin'

const bySex = (female: number, cap = 3): WeightingSettings => ({
  margins: [{ key: 'sex', unit: 'shares', figures: { female, male: 100 - female } }],
  cap,
})

test('a wave is read with three settings for its weights at most, and with any of them again', () => {
  const read = [bySex(50), bySex(51), bySex(52)]
  expect(mostSettings).toBe(3)
  expect(checkLimit(bySex(53), read.slice(0, 2))).toEqual([])
  expect(checkLimit(bySex(51), read)).toEqual([])
  expect(checkLimit(bySex(53), read)).toEqual([
    { message: expect.stringMatching(/no fourth.*Use one of the three again, or take the weights off/) },
  ])
  expect(checkLimit(bySex(51, 4), read)).toHaveLength(1)
})

test('settings are the same whatever the order of their figures', () => {
  const [margin = { key: '', unit: 'shares' as const, figures: {} }] = bySex(40).margins
  const turned = { ...margin, figures: { male: 60, female: 40 } }
  expect(areSameSettings(bySex(40), { margins: [turned], cap: 3 })).toBe(true)
  expect(areSameSettings(bySex(40), { margins: [{ ...turned, unit: 'counts' }], cap: 3 })).toBe(false)
  expect(areSameSettings(bySex(40), null)).toBe(false)
  expect(areSameSettings(null, null)).toBe(true)
})
