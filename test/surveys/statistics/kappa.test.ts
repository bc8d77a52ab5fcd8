import { expect, test } from 'vitest'
import { pooledKappa } from '../../../surveys/statistics/kappa'

test('Cohen’s kappa of one question is as worked by hand', () => {
  // 20 both yes, 15 both no of 50: p_o 0.7; p_e = 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
  const { share, kappa } = pooledKappa([{ both: 20, first: 5, second: 10, neither: 15 }])
  expect(share).toBeCloseTo(0.7, 12)
  expect(kappa).toBeCloseTo(0.4, 12)
})

test('several questions are pooled by the means of both shares, not by the mean of their kappas', () => {
  const questions = [
    { both: 20, first: 5, second: 10, neither: 15 },
    { both: 2, first: 0, second: 0, neither: 48 },
  ]
  // p_o (0.7 + 1) / 2; p_e (0.5 + 0.04² + 0.96²) / 2.
  const expected = (0.5 + 0.04 ** 2 + 0.96 ** 2) / 2
  expect(pooledKappa(questions).kappa).toBeCloseTo((0.85 - expected) / (1 - expected), 12)
})

test('there is no kappa where both always say the same one thing', () => {
  expect(pooledKappa([{ both: 0, first: 0, second: 0, neither: 9 }])).toEqual({ share: 1, kappa: undefined })
})
