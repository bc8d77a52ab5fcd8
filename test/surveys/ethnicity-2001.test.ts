import { expect, it } from 'vitest'
import { percentOf } from '../../surveys/statistics/proportion'
import { ethnicity } from '../../surveys/strands/ethnicity'
import { ethnicity2001, groupEthnicity2001, profileCompleteness } from '../../surveys/strands/ethnicity-2001'
import { caseOf } from './statistics/golden'

type Expected = {
  groups_2021: Record<string, number>
  groups_2001: Record<string, number>
  total: number
  known_base: number
  pct_white_of_known: number
  profile_completeness_pct: number
}

it('the letters of 2001 fall into the groups of both years (G16)', () => {
  const { input, expected, near } = caseOf<Record<string, number>, Expected>('G16')
  const { not_stated, ...known2021 } = expected.groups_2021
  const { not_stated: unsaid, Chinese_or_Other, ...known2001 } = expected.groups_2001
  expect(groupEthnicity2001(input, 2021)).toEqual(known2021)
  expect(groupEthnicity2001(input, 2001)).toEqual({ ...known2001, 'Chinese or Other': Chinese_or_Other })
  const known = Object.values(groupEthnicity2001(input, 2021)).reduce((sum, count) => sum + count, 0)
  expect(known).toBe(expected.known_base)
  expect([known + (input.Z ?? 0), input.Z, unsaid]).toEqual([expected.total, not_stated, not_stated])
  near(percentOf(groupEthnicity2001(input, 2021).White ?? 0, known), expected.pct_white_of_known)
  near(profileCompleteness(input), expected.profile_completeness_pct)
})

it('every letter leads to a category that is still asked', () => {
  const keys = ethnicity.categories.map(({ key }) => key)
  const letters = Object.values(ethnicity2001)
  expect(letters).toHaveLength(16)
  expect(letters.filter(({ category }) => !keys.includes(category))).toEqual([])
  expect(new Set(letters.map(({ category }) => category)).size).toBe(16)
})
