import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeWeights } from '../../../surveys/statistics/relative-weights'

test('equal what another program gives for four correlated predictors', () => {
  const { weights, explained } = relativeWeights(
    [
      [1, 0.5, 0.3, 0.2],
      [0.5, 1, 0.4, 0.1],
      [0.3, 0.4, 1, 0.25],
      [0.2, 0.1, 0.25, 1],
    ],
    [0.6, 0.5, 0.4, 0.3],
  )
  const expected = [0.22284563, 0.12229317, 0.07008802, 0.04941564]
  weights.forEach((weight, at) => {
    expect(weight).toBeCloseTo(expected[at] ?? 0, 7)
  })
  expect(explained).toBeCloseTo(0.46464246, 7)
})

test('of predictors that have nothing to do with one another are their squared correlations', () => {
  const correlation = fc.double({ min: -0.5, max: 0.5, noNaN: true })
  fc.assert(
    fc.property(fc.array(correlation, { minLength: 1, maxLength: 4 }), (withOutcome) => {
      const unit = withOutcome.map((_, one) => withOutcome.map((_, other) => (one === other ? 1 : 0)))
      relativeWeights(unit, withOutcome).weights.forEach((weight, at) => {
        expect(weight).toBeCloseTo((withOutcome[at] ?? 0) ** 2, 9)
      })
    }),
  )
})

test('share alike between two predictors that are the same, and stay finite', () => {
  const { weights, explained } = relativeWeights(
    [
      [1, 1],
      [1, 1],
    ],
    [0.6, 0.6],
  )
  expect(weights[0]).toBeCloseTo(0.18, 9)
  expect(weights[1]).toBeCloseTo(0.18, 9)
  expect(explained).toBeCloseTo(0.36, 9)
})
