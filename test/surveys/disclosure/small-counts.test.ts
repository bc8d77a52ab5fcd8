import { expect, it } from 'vitest'
import { showOptions } from '../../../surveys/disclosure/option-rule'
import { givesAwayRest, tenFive } from '../../../surveys/disclosure/ten-five'
import { caseOf } from '../statistics/golden'

it('a count is hidden under 10 and rounded to five from there (G14)', () => {
  type Group = { n: number; satisfied: number }
  type Input = { all: Group; all_except_sheltered: Group; counts: number[] }
  type Expected = { diff_n: number; diff_satisfied: number; blocked: boolean; ten_five: (number | null)[] }
  const { input, expected } = caseOf<Input, Expected>('G14')
  expect(input.counts.map((count) => tenFive(count) ?? null)).toEqual(expected.ten_five)
  const { all, all_except_sheltered: part } = input
  expect([all.n - part.n, all.satisfied - part.satisfied]).toEqual([expected.diff_n, expected.diff_satisfied])
  expect(givesAwayRest(all.n, part.n)).toBe(expected.blocked)
  expect([givesAwayRest(212, 212), givesAwayRest(212, 202), givesAwayRest(212, 203)]).toEqual([
    false,
    false,
    true,
  ])
})

it('a small option is hidden with company (G15)', () => {
  const { input, expected } = caseOf<{ counts: number[] }[], (number | null)[][]>('G15')
  input.forEach(({ counts }, index) => {
    expect(showOptions(counts).map((count) => count ?? null)).toEqual(expected[index])
  })
  expect(input).toHaveLength(4)
})
