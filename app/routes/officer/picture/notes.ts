import { dayInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'
import { type Positive, positiveWhom } from '../../../locales/positive'
import { type Source, sourceInWords } from '../../../locales/reading'

type Shown = { base: number; readOn?: string }

export type About = {
  landlord: string
  wave: { name: string; opensOn: string; closesOn: string }
  area: { name: string; isWhole: boolean }
  reading: { number: number; takenAt: string; isFinal: boolean; weightedBy: string | undefined }
}

type Taken = { shown: readonly Shown[]; sources?: readonly Source[]; howToRead: readonly string[] }

/** What stands under a chart that is taken out of its page: of whom, when and how it is. `sources`: the readings it is of,
 *  where its waves are several. */
export function notesOf(
  { landlord, wave, area, reading }: About,
  { shown, sources = [], howToRead }: Taken,
): string[] {
  const whom = area.isWhole ? landlord : `${landlord}, ${area.name}`
  const bases = basesInWords(shown.map(({ base }) => base))
  const own = [
    `${whom}. ${wave.name}, ${fieldworkInWords(wave)} ${readInWords(reading)}`,
    `${bases} ${reading.weightedBy ? `Weighted by ${reading.weightedBy}.` : 'Not weighted.'}`,
  ]
  const ofSeveral = [`${whom}.`, ...sources.map(sourceInWords), bases]
  return [...(sources.length > 1 ? ofSeveral : own), ...howToRead.filter((line) => line !== '')]
}

/** How to read figures with their intervals, some of which may be hidden. */
export const intervals = 'Thin lines are 95% intervals.'
const leftOut = (what: string) =>
  `${what} is left out where too few answered, or where it would tell of another that is hidden.`
export const leftOutGroups = leftOut('A group')
export const leftOutAreas = leftOut('An area')

const fieldworkInWords = ({ opensOn, closesOn }: About['wave']) =>
  `answers taken from ${dayInWords(opensOn, 'en')} to ${dayInWords(closesOn, 'en')}.`

const readInWords = ({ isFinal, number, takenAt }: About['reading']) =>
  `${isFinal ? 'Final results' : `Reading ${number}`}, read on ${takenAt}.`

/** A question as it was asked, and what the percentages of it count. */
export const wordsOf = (question: string, positive: Positive) =>
  `${question} (percentage ${positive === 'Agree' ? 'who agree' : positiveWhom[positive]})`

/** How many people each figure rests on. */
function basesInWords(bases: readonly number[]): string {
  const [least, most] = [Math.min(...bases), Math.max(...bases)]
  return least === most
    ? `Base: ${grouped(least)} people.`
    : `Base: ${grouped(least)} to ${grouped(most)} people each.`
}
