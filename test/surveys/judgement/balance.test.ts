import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceInWords, balanceOf, balanceRule } from '../../../surveys/judgement/balance'
import type { Weighed } from '../../../surveys/judgement/claim'
import { comparedWith2010 } from '../../../surveys/judgement/inspection-2010'
import { judgementScales } from '../../../surveys/judgement-scale'

const claim = fc.record({
  side: fc.constantFrom('strength' as const, 'weakness' as const),
  isHeavy: fc.boolean(),
})
const enough = fc.array(claim, { minLength: 3, maxLength: 30 })

/** 0 is the best level. */
const rankOf = (claims: readonly Weighed[]) =>
  judgementScales.balance.levels.findIndex(({ key }) => key === balanceOf(claims).level?.key)

const claims = (strengths: number, weaknesses: number): Weighed[] => [
  ...Array.from({ length: strengths }, () => ({ side: 'strength' as const, isHeavy: false })),
  ...Array.from({ length: weaknesses }, () => ({ side: 'weakness' as const, isHeavy: false })),
]

test('one more strength never makes the suggestion worse, one more weakness never better', () => {
  fc.assert(
    fc.property(enough, fc.boolean(), (all, isHeavy) => {
      expect(rankOf([...all, { side: 'strength', isHeavy }])).toBeLessThanOrEqual(rankOf(all))
      expect(rankOf([...all, { side: 'weakness', isHeavy }])).toBeGreaterThanOrEqual(rankOf(all))
    }),
  )
})

test('a claim that weighs heavily moves it at least as far as one that does not', () => {
  fc.assert(
    fc.property(enough, (all) => {
      const [light, heavy] = [false, true].map((isHeavy) => rankOf([...all, { side: 'weakness', isHeavy }]))
      expect(heavy).toBeGreaterThanOrEqual(light as number)
    }),
  )
})

test('it is the same whatever the order, and mirrored where sides are exchanged', () => {
  const other = { strength: 'weakness', weakness: 'strength' } as const
  fc.assert(
    fc.property(enough, (all) => {
      expect(rankOf([...all].reverse())).toBe(rankOf(all))
      expect(rankOf(all.map(({ side, isHeavy }) => ({ side: other[side], isHeavy })))).toBe(4 - rankOf(all))
    }),
  )
})

test.each([
  [3, 1, 'strengths-significantly'],
  [5, 2, 'strengths'],
  [3, 2, 'strengths'],
  [4, 3, 'balance'],
  [4, 6, 'weaknesses'],
  [0, 3, 'weaknesses-significantly'],
])('%i strengths and %i weaknesses are %s', (strengths, weaknesses, level) => {
  expect(balanceOf(claims(strengths, weaknesses)).level?.key).toBe(level)
})

test('of two claims nothing is suggested, and the page says so', () => {
  const balance = balanceOf(claims(1, 1))
  expect(balance).toEqual({ strengths: 1, weaknesses: 1, level: undefined })
  expect(balanceInWords(balance)).toBe(
    'Strengths count 1 and weaknesses count 1. The rule suggests nothing yet.',
  )
  expect(balanceRule.join(' ').split(' ').length).toBeLessThan(100)
})

test('of the six themes of an inspection of 2010 the rule gives five the level they had', () => {
  const compared = comparedWith2010()
  const lines = compared.map(
    ({ theme, balance: { strengths, weaknesses }, suggested, given }) =>
      `${theme}: ${strengths} to ${weaknesses}, ${suggested} / ${given}`,
  )
  expect(lines).toEqual([
    'Access and customer care: 3 to 7, Weaknesses outweigh strengths / Weaknesses outweigh strengths',
    'Diversity: 4 to 11, Weaknesses outweigh strengths / Weaknesses outweigh strengths',
    'Value for money: 8 to 8, Strengths and weaknesses are in balance / Weaknesses outweigh strengths',
    'Responsive repairs: 2 to 5, Weaknesses outweigh strengths / Weaknesses outweigh strengths',
    'Gas servicing: 4 to 6, Weaknesses outweigh strengths / Weaknesses outweigh strengths',
    'Resident involvement: 6 to 8, Strengths and weaknesses are in balance / Strengths and weaknesses are in balance',
  ])
  expect(compared.filter(({ isClose }) => !isClose).map(({ theme }) => theme)).toEqual(['Value for money'])
  for (const { isSame, remark } of compared) expect(remark.startsWith('The same level')).toBe(isSame)
})
