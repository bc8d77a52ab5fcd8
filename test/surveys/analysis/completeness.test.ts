import { expect, test } from 'vitest'
import { completenessOf } from '../../../surveys/analysis/completeness'

test('is everybody but those who did not say, whatever categories are hidden', () => {
  const found = completenessOf({ all: 200, gave: [150, undefined], didNotSay: [20, 16] })
  expect(found).toEqual({ share: 0.82, isLeast: false })
})

test('is at least those of the categories shown where some of those who did not say are hidden', () => {
  const found = completenessOf({ all: 200, gave: [150, 30, undefined], didNotSay: [12, undefined] })
  expect(found).toEqual({ share: 0.9, isLeast: true })
})

test('of nobody is nothing', () => {
  expect(completenessOf({ all: 0, gave: [], didNotSay: [] })).toBeUndefined()
})
