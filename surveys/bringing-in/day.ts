/** Whether 3/4/2026 is the third of April or the fourth of March. */
export type DayOrder = 'day-first' | 'month-first'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/
const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})(?!\d)/i
const namedFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i
const serial = /^\d{5}(\.\d+)?$/

/** The day that a text of any usual kind says, `YYYY-MM-DD`, whatever time follows it; also a spreadsheet's own number
 *  of days. Undefined where it says none. */
export function readDay(text: string, order: DayOrder): string | undefined {
  const trimmed = text.trim()
  const iso = yearFirst.exec(trimmed)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const last = yearLast.exec(trimmed)
  if (last) {
    const [, one, two, year = ''] = last
    const whole = year.length === 2 ? `20${year}` : year
    return order === 'day-first' ? dayOf(whole, two, one) : dayOf(whole, one, two)
  }
  const words = named.exec(trimmed)
  if (words) return dayOf(words[3], monthNamed(words[2]), words[1])
  const american = namedFirst.exec(trimmed)
  if (american) return dayOf(american[3], monthNamed(american[1]), american[2])
  return serial.test(trimmed) ? dayOfSerial(Math.floor(Number(trimmed))) : undefined
}

/** The order that some days are written in: month first where that alone makes days of all of them. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const read = (order: DayOrder) => texts.filter((text) => readDay(text, order) !== undefined).length
  return read('month-first') > read('day-first') ? 'month-first' : 'day-first'
}

const monthNamed = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1)

function dayOf(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** How many days a month has, from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A spreadsheet's day 1 is 1 January 1900; it counts a 29 February 1900 that there was not. Only from 1954 on. */
function dayOfSerial(number: number): string | undefined {
  if (number < 20_000 || number > 80_000) return undefined
  let left = number - 36_526
  let year = 2000
  const length = (of: number) => 337 + daysIn(of, 2)
  while (left < 0) {
    year -= 1
    left += length(year)
  }
  while (left >= length(year)) {
    left -= length(year)
    year += 1
  }
  let month = 1
  while (left >= daysIn(year, month)) {
    left -= daysIn(year, month)
    month += 1
  }
  return dayOf(String(year), String(month), String(left + 1))
}
