import { daysIn } from '../bringing-in/day'

/** A date of a plan: as it was written, and the day it means (`YYYY-MM-DD`); none where it says "immediately" or nothing. */
export type WrittenDate = { written: string; on: string | undefined }

export const noDate: WrittenDate = { written: '', on: undefined }

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

const inWords =
  /^(?:by )?(?:(?:the )?end (?:of )?)?(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})?\.?,? ?(\d{4})?$/
const inNumbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const asInFiles = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/

/** The date that somebody wrote: a day, a month or a year. A month means its last day, a year too; without a year it is the
 *  first one that ends on `since` or after. Undefined where it says neither a date nor "immediately". */
export function readWrittenDate(written: string, since: string): WrittenDate | undefined {
  const text = written.trim().replace(/\s+/g, ' ')
  const plain = text.toLowerCase()
  if (plain === '' || /^(immediately|at once|now)$/.test(plain)) return { written: text, on: undefined }
  const on = readNumbers(plain) ?? readWords(plain, since)
  return on === undefined ? undefined : { written: text, on }
}

function readNumbers(plain: string): string | undefined {
  const [, day, month, year] = inNumbers.exec(plain) ?? []
  if (year) return dayOf(Number(year), Number(month), Number(day))
  const [, fileYear, fileMonth, fileDay] = asInFiles.exec(plain) ?? []
  return fileYear
    ? dayOf(Number(fileYear), Number(fileMonth), fileDay ? Number(fileDay) : undefined)
    : undefined
}

function readWords(plain: string, since: string): string | undefined {
  const [found, day, word, year] = inWords.exec(plain) ?? []
  if (found === undefined || (word === undefined && (day !== undefined || year === undefined)))
    return undefined
  const month =
    word === undefined ? 12 : months.findIndex((name) => name === word || name.slice(0, 3) === word) + 1
  const dayOfYear = (one: number) => dayOf(one, month, day === undefined ? undefined : Number(day))
  if (year !== undefined) return dayOfYear(Number(year))
  const thisYear = Number(since.slice(0, 4))
  return [thisYear, thisYear + 1].map(dayOfYear).find((one) => one !== undefined && one >= since)
}

/** The day of a month from 1, or its last one; undefined where the calendar has none. */
function dayOf(year: number, month: number, day?: number): string | undefined {
  const last = daysIn(year, month)
  if (month < 1 || month > 12 || year < 1900 || (day !== undefined && (day < 1 || day > last)))
    return undefined
  return [year, month, day ?? last].map((part) => String(part).padStart(2, '0')).join('-')
}
