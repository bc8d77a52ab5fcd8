import { dayInWords } from '../../../locales/day'
import { listInWords } from '../../../locales/list'
import { grouped } from '../../../locales/number'
import { type Positive, positiveWhom } from '../../../locales/positive'

type Shown = { base: number; readOn?: string }

export type About = {
  landlord: string
  wave: { name: string; opensOn: string; closesOn: string }
  area: { name: string; isWhole: boolean }
  reading: { number: number; takenAt: string; isFinal: boolean; weightedBy: string | undefined }
}

/** What stands under a chart that is taken out of its page: of whom, when and how it is. `waves` names those it is of,
 *  where they are several. */
export function notesOf(
  { landlord, wave, area, reading }: About,
  { shown, waves = [] }: { shown: readonly Shown[]; waves?: readonly string[] },
): string[] {
  const [from, to] = [dayInWords(wave.opensOn, 'en'), dayInWords(wave.closesOn, 'en')]
  const which = reading.isFinal ? 'Final results' : `Reading ${reading.number}`
  const whom = area.isWhole ? landlord : `${landlord}, ${area.name}`
  const when =
    waves.length > 1
      ? `${listInWords(waves)}, each as last read.`
      : `${wave.name}, answers taken from ${from} to ${to}. ${which}, read on ${reading.takenAt}.`
  return [
    `${whom}. ${when}`,
    `${basesInWords(shown.map(({ base }) => base))} ${
      reading.weightedBy ? `Weighted by ${reading.weightedBy}.` : 'Not weighted.'
    } Thin lines are 95% intervals.`,
    'A group is left out where too few answered, or where it would tell of another that is hidden.',
  ]
}

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
