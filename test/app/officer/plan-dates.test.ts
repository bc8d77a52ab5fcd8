import { expect, test } from 'vitest'
import { date, dayUntil } from '../../../app/routes/officer/plan/typed-fields'

const done = (typed: string) => dayUntil('2026-11-24', 'Enter the day').safeParse(typed).data

test('the day something was done is the last such day where no year is typed', () => {
  expect(done('20 November')).toBe('2026-11-20')
  expect(done('24 Nov')).toBe('2026-11-24')
  expect(done('3 December')).toBe('2025-12-03')
  expect(done('October')).toBe('2026-10-31')
  expect(done('7 May 2019')).toBe('2019-05-07')
})

test('a day of this month that is still to come was not last year', () => {
  expect(done('27 November')).toBeUndefined()
  expect(done('November')).toBeUndefined()
  expect(done('')).toBeUndefined()
})

test('the day by which something is to be done is the next such day where no year is typed', () => {
  const due = (typed: string) => date('2026-11-24').safeParse(typed).data?.on
  expect(due('20 November')).toBe('2027-11-20')
  expect(due('November')).toBe('2026-11-30')
})
