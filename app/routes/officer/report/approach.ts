import type { Reading } from '../../../../db/reading/reading.server'
import type { Wave } from '../../../../db/wave.server'
import { tenures } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type Language, languageFacts } from '../../../../surveys/language'
import { readingInWords, weightingInWords } from '../../../export/method'
import { dayInWords } from '../../../locales/day'
import { grouped } from '../../../locales/number'

/** One item of the summary of approach that the Regulator of Social Housing asks for; without `words` it is not recorded
 *  here, and `where` says what to write. */
export type ApproachItem = { letter: string; about: string; words?: string; where?: string }

type Known = {
  wave: Wave
  definition: SurveyDefinition
  /** Those the survey was offered in. */
  languages: readonly Language[]
  reading: Reading
  channels: readonly string[]
}

/** Items a to k of the summary of approach (Tenant Survey Requirements, paragraph 35), as far as they are known. */
export function summaryOfApproach({ wave, definition, languages, reading, channels }: Known): ApproachItem[] {
  const [opened, closed] = [dayInWords(wave.opens_on, 'en'), dayInWords(wave.closes_on, 'en')]
  return [
    {
      letter: 'a',
      about: 'Responses achieved',
      words: `${grouped(reading.responses)}. Reading: ${readingInWords(reading)}.`,
    },
    { letter: 'b', about: 'Timing', words: `Answers taken from ${opened} to ${closed}.` },
    { letter: 'c', about: 'How answers were collected', words: collected(wave, channels) },
    {
      letter: 'd',
      about: 'How the sample was drawn',
      where: 'Write whether everybody was asked (a census) or how the sample was drawn.',
    },
    {
      letter: 'e',
      about: 'How far those who answered represent the tenants',
      ...representativeness(reading, definition),
    },
    { letter: 'f', about: 'Weighting', words: weightingInWords(reading, definition) },
    { letter: 'g', about: 'Contractors', where: 'Name each, and what they did.' },
    { letter: 'h', about: 'Households left out', where: 'Write how many, and why.' },
    {
      letter: 'i',
      about: 'Reasons for missing the sample size',
      words: households(reading),
      where: 'Write the reasons, if the margin asked for was missed.',
    },
    { letter: 'j', about: 'Incentives', where: 'Write what was offered, and how much it came to.' },
    {
      letter: 'k',
      about: 'Anything else that matters to the method',
      words: `The survey was offered in ${languages.map((language) => languageFacts[language].name).join(', ')}. Small groups are hidden, and a figure may be kept from an earlier reading, as said below.`,
      where: 'Write anything more that a reader should know.',
    },
  ]
}

const fromFiles = 'The answers were gathered with another tool and brought in from files.'

function collected({ answered_by }: Wave, channels: readonly string[]): string {
  const words = channelsInWords(channels)
  return answered_by === 'files' ? `${words} ${fromFiles}` : words
}

function channelsInWords(channels: readonly string[]): string {
  if (channels.length === 0) return 'No channel has answers enough to be named.'
  return `${channels.join(', ')}. One with too few answers to show is not named. The figures of each are in the last tables.`
}

function representativeness(
  reading: Reading,
  definition: SurveyDefinition,
): Pick<ApproachItem, 'words' | 'where'> {
  if (!reading.weighting) {
    return {
      where:
        'Compare who answered, above, with your tenants: the page Weights of this wave does so for each group. Write which groups you compared, and what you found.',
    }
  }
  return {
    words: `Compared with the population and brought in line with it. ${weightingInWords(reading, definition)}`,
    where: 'Write what else was compared, and what you found.',
  }
}

/** How many households there were, which the margin of error asked for depends on. */
function households({ populations }: Reading): string {
  const counts = tenures.flatMap(({ code, text }) => {
    const count = populations[String(code)]
    return count ? [`${grouped(count)} ${text.en.toLowerCase()}`] : []
  })
  if (counts.length === 0) return 'The number of households is not on the register.'
  return `Households on the register when it was read: ${counts.join(', ')}. The interval of each figure is in its table.`
}
