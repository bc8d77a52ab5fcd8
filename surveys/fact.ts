import { strandKeys } from './strand'

/** What of a response counts, as codes; `day` is counted from 1970-01-01, `weight` is in 1/10000. */
export type Fact = {
  weight: number
  day: number
  tenure: number
  channel: number
  strands: readonly number[]
  answers: readonly number[]
}

/** Facts of many responses with so many answers each, packed as records of one length, one after another:
 *
 *  bytes 0 to 3 the weight · 4 and 5 the day · 6 the tenure · 7 the channel · 8 to 16 the strands in the order of
 *  strandKeys · from 17 the answers by place. Numbers of several bytes have their highest byte first. */
export type Facts = { records: Uint8Array; places: number }

/** Where the parts of a record begin. */
export const recordParts = {
  weight: 0,
  day: 4,
  tenure: 6,
  channel: 7,
  strands: 8,
  answers: 8 + strandKeys.length,
}

/** How many bytes the record of a response with so many answers has. */
export const recordLength = (places: number): number => recordParts.answers + places

/** How many responses the facts are of; throws when they do not end with a whole record. */
export function countFacts({ records, places }: Facts): number {
  const count = records.length / recordLength(places)
  if (Number.isInteger(count)) return count
  throw new Error(`${records.length} bytes are not whole records of ${places} answers`)
}

/** Packs the facts of responses that all have the same number of answers. */
export function packFacts(facts: readonly Fact[]): Facts {
  const places = facts[0]?.answers.length ?? 0
  const records = facts.flatMap(({ weight, day, tenure, channel, strands, answers }) => {
    if (answers.length !== places || strands.length !== strandKeys.length)
      throw new Error('a code is missing')
    const inBytes = [24, 16, 8, 0].map((shift) => (weight >>> shift) & 255)
    return [...inBytes, day >>> 8, day & 255, tenure, channel, ...strands, ...answers]
  })
  return { records: Uint8Array.from(records), places }
}

/** The month of a day, as 12 x year + month, January being 0. The civil calendar from days, after Howard Hinnant
 *  (chrono-compatible low-level date algorithms), in years that begin in March. */
export function monthOf(day: number): number {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  return (era * 400 + yearOfEra) * 12 + monthFromMarch + 2
}
