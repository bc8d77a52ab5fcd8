import { expect, test } from 'vitest'
import { coverageInWords } from '../../../app/cli/coverage'
import { coverageOf } from '../../../surveys/coverage'
import { frameworks } from '../../../surveys/frameworks/all'
import { tinyQuestion } from '../../fixtures/tiny'

const surveys = [
  { key: 'complaints', questions: [tinyQuestion('one', { lines: ['30.4.a'] })] },
  {
    key: 'all',
    questions: ['two', 'three'].map((key) => tinyQuestion(key, { lines: ['30.4.a', '30.4.c'] })),
  },
]
const access = frameworks.filter(({ key }) => key === 'access-and-customer-care')
const bank = [
  tinyQuestion('four', { lines: ['30.4.a', '30.4.b'] }),
  tinyQuestion('five', { lines: ['30.4.b'] }),
]
const rows = coverageInWords(coverageOf(surveys, access, bank)).split('\n')
const row = (start: string) => rows.find((text) => text.startsWith(`  ${start}`))

test('the matrix has a row a line: what can answer it, and how many questions of the bank and of each survey ask about it', () => {
  expect(row('line')).toMatch(/^ {2}line {4}TPFD {2}bank {3}1 {3}2 {2}asks$/)
  expect(rows).toContain('   1  complaints')
  expect(row('30.4.a')).toMatch(/^ {2}30\.4\.a {2}T··· {5}1 {3}1 {3}2 {2}Do people know how to complain/)
  expect(row('30.4.c')).toMatch(/^ {2}30\.4\.c {2}T··D {5}· {3}· {3}2 {2}Are customers told/)
  expect(row('30.4.e')).toMatch(/^ {2}30\.4\.e {2}··FD {5}· {3}· {3}· {2}Has the landlord carried out/)
})

test('what tenants could judge and are not asked is marked, counted and listed with what the bank would ask', () => {
  expect(row('30.4.b')).toContain('NOT ASKED: Does the landlord hold itself')
  expect(rows.at(-18)).toBe(
    '22 lines; tenants can judge 19: 2 are asked about in a survey, 17 are not, and these questions of the bank would ask:',
  )
  expect(rows.slice(-17)).toContain('  30.4.b  four five')
  expect(rows.slice(-17).filter((text) => text.endsWith('  (none)'))).toHaveLength(16)
})
