import { expect, test } from 'vitest'
import { againstPopulation } from '../../../surveys/analysis/against-population'
import { representativeness } from '../../../surveys/statistics/representativeness'

const group = (named: string, base: number | undefined, population: number | undefined) => ({
  named,
  base,
  population,
})

test('sets shares against shares, with the index, the widest gap and the chance', () => {
  const { groups, widest, p } = againstPopulation([group('a', 150, 5000), group('b', 250, 5000)])
  expect(groups.map(({ share, populationShare, index }) => [share, populationShare, index])).toEqual([
    [0.375, 0.5, 75],
    [0.625, 0.5, 125],
  ])
  expect(widest).toEqual({ named: 'a', points: -12.5 })
  expect(p).toBe(representativeness([150, 250], [0.5, 0.5]).p)
})

test('leaves a hidden group, and one nothing is known of, out on both sides', () => {
  const { groups } = againstPopulation([
    ...[group('a', 50, 10), group('b', 50, 30), group('hidden', undefined, 60)],
    group('unknown', 900, undefined),
  ])
  expect(groups.map(({ index }) => index)).toEqual([200, 100 / 1.5, undefined, undefined])
})

test('compares nothing with nothing', () => {
  const groups = [group('a', 50, undefined), group('b', undefined, 30)]
  expect(againstPopulation(groups)).toEqual({ groups })
})
