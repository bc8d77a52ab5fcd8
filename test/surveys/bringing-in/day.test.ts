import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOrderOf, readDay } from '../../../surveys/bringing-in/day'

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20 13:05:11', '2026-11-20'],
  ['2026-11-20T00:00:00Z', '2026-11-20'],
  ['2026/1/5', '2026-01-05'],
  ['20/11/2026 09:12', '2026-11-20'],
  ['20.11.26', '2026-11-20'],
  ['3 April 2026', '2026-04-03'],
  ['3rd Apr 2026', '2026-04-03'],
  ['20-Nov-2026', '2026-11-20'],
  ['Nov 20, 2026 1:02 PM', '2026-11-20'],
  ['46346', '2026-11-20'],
  ['46346.5443', '2026-11-20'],
])('%s is a day', (text, day) => {
  expect(readDay(text, 'day-first')).toBe(day)
})

test.each([
  '',
  'yesterday',
  '31/02/2026',
  '2026-13-01',
  '11/20/2026',
  '29/02/2026',
  '5',
  '1234567',
  '3 Foo 2026',
])('%s is none', (text) => {
  expect(readDay(text, 'day-first')).toBeUndefined()
})

test('month first is read as that, and told from days that can be nothing else', () => {
  expect(readDay('11/20/26 9:05:00', 'month-first')).toBe('2026-11-20')
  expect(dayOrderOf(['11/2/26 9:05:00', '11/20/26 9:05:00'])).toBe('month-first')
  expect(dayOrderOf(['11/2/26', '3/4/26'])).toBe('day-first')
})

test('every day is read back from each way it is written, a spreadsheet’s number too', () => {
  const earliest = Date.UTC(1990, 0, 1)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_000 }), (days) => {
      const iso = new Date(earliest + days * 86_400_000).toISOString().slice(0, 10)
      const [year, month, day] = iso.split('-')
      const serial = (earliest + days * 86_400_000) / 86_400_000 + 25_569
      for (const text of [iso, `${year}/${month}/${day}`, `${day}/${month}/${year}`, String(serial)]) {
        expect(readDay(text, 'day-first')).toBe(iso)
      }
      expect(readDay(`${month}/${day}/${year}`, 'month-first')).toBe(iso)
    }),
  )
})
