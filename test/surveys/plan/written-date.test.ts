import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWrittenDate } from '../../../surveys/plan/written-date'

const since = '2010-04-30'
const dayOf = (written: string) => readWrittenDate(written, since)?.on
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const anyMonth = fc.record({
  year: fc.integer({ min: 1990, max: 2090 }),
  month: fc.integer({ min: 0, max: 11 }),
})

describe('a date as a plan writes it', () => {
  test('of a month means its last day, however the month is written', () => {
    fc.assert(
      fc.property(anyMonth, ({ year, month }) => {
        const name = months[month] ?? ''
        const on = dayOf(`${name} ${year}`) ?? ''
        const next = new Date(Date.parse(on) + 86_400_000)
        expect(on.slice(0, 7)).toBe(`${year}-${String(month + 1).padStart(2, '0')}`)
        expect(next.getUTCDate()).toBe(1)
        for (const other of [
          `end of ${name} ${year}`,
          `by ${name.slice(0, 3)} ${year}`,
          `${year}-${month + 1}`,
        ]) {
          expect(dayOf(other), other).toBe(on)
        }
      }),
    )
  })

  test('without a year is the first that ends once the plan has begun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), (month) => {
        const on = dayOf(months[month] ?? '') ?? ''
        expect(on >= since && on < '2011-04-30').toBe(true)
      }),
    )
    expect(dayOf('April')).toBe('2010-04-30')
    expect(dayOf('5th July')).toBe('2010-07-05')
    expect(dayOf('29 February')).toBeUndefined()
  })

  test.each([
    ['7th October 2010', '2010-10-07'],
    ['7 Oct 2010', '2010-10-07'],
    ['7/10/2010', '2010-10-07'],
    ['2010-10-07', '2010-10-07'],
    [' End  of September 2010 ', '2010-09-30'],
    ['End September 2010', '2010-09-30'],
    ['February 2012', '2012-02-29'],
    ['2012', '2012-12-31'],
  ])('%s is %s', (written, on) => {
    expect(dayOf(written)).toBe(on)
  })

  test.each(['31 June 2010', 'Quarter 3 report', 'soon', '13/13/2010', '30 Febtober 2010', '7', '2010-13'])(
    'is not read in %s',
    (written) => {
      expect(readWrittenDate(written, since)).toBeUndefined()
    },
  )

  test('is none where it says immediately, or nothing', () => {
    expect(readWrittenDate('Immediately', since)).toEqual({ written: 'Immediately', on: undefined })
    expect(readWrittenDate(' ', since)).toEqual({ written: '', on: undefined })
  })
})
