import type { Reading } from '../../../../db/reading/reading.server'
import type { Wave } from '../../../../db/wave.server'
import type { Weighed } from '../../../../db/weighting.server'
import { tenures } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type Language, languageFacts } from '../../../../surveys/language'
import { readingInWords, weightingInWords } from '../../../export/method'
import { dayInWords } from '../../../locales/day'
import { listInWords } from '../../../locales/list'
import { grouped } from '../../../locales/number'
import type { RespondentsTable } from '../respondents/respondents-view.server'
import { farInWords } from '../weights/report'

/** One item of the summary of approach that the Regulator of Social Housing asks for; without `words` it is not recorded
 *  here, and `where` says what to write. */
export type ApproachItem = { letter: string; about: string; words?: string; where?: string }

/** `tables`: who answered, against the population. `weights`: what the weights do, as far as the reading shows it. */
type Known = {
  wave: Wave
  definition: SurveyDefinition
  /** Those the survey was offered in. */
  languages: readonly Language[]
  reading: Reading
  channels: readonly string[]
  tables: readonly RespondentsTable[]
  weights: Weighed | undefined
}

/** Items a to k of the summary of approach (Tenant Survey Requirements, paragraph 35), as far as they are known. */
export function summaryOfApproach(known: Known): ApproachItem[] {
  const { wave, definition, languages, reading, channels, tables, weights } = known
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
      ...representativeness(tables, weights),
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

/** What those who answered were compared by, and what came of it; then whether the weights bring it in line. */
function representativeness(
  tables: readonly RespondentsTable[],
  weights: Weighed | undefined,
): Pick<ApproachItem, 'words' | 'where'> {
  const compared = tables.filter(({ verdict }) => verdict !== undefined)
  const namesOf = (some: readonly RespondentsTable[]) =>
    listInWords(some.map(({ name }) => name.toLowerCase()))
  const partly = compared.filter(({ isKnownWell }) => !isKnownWell)
  const unknown = tables.filter(({ source }) => source === undefined)
  const words = [
    ...compared.flatMap(({ verdict }) => verdict ?? []),
    partly.length > 0 &&
      `By ${namesOf(partly)} the register knows some tenants only, so that this is a guide and not a test.`,
    compared.length > 0 && unknown.length > 0 && `Nothing is known of all tenants by ${namesOf(unknown)}.`,
    linedUpInWords(weights),
  ].filter((one) => typeof one === 'string')
  if (words.length === 0) {
    return {
      where:
        'Nothing is known of all your tenants to compare with. Enter their figures at Weights, or write which groups you compared, and what you found.',
    }
  }
  return {
    words: words.join(' '),
    where: 'Write what else was compared, and what you found.',
  }
}

/** Whether the weights bring every group in line with the population, as far as the reading shows it; undefined without
 *  weights. */
function linedUpInWords(weights: Weighed | undefined): string | undefined {
  if (!weights) return undefined
  if (!weights.ok)
    return 'The figures are weighted towards the population; how near that brings each group cannot be told, as the results do not show how many answered in each.'
  const { hasConverged, furthest, margins } = weights.report
  const each = margins.length > 1 ? ', each thing by itself' : ''
  if (hasConverged)
    return `As far as the results show, weights bring it in line with the population: every group counts for as much as it should${each}.`
  return `As far as the results show, weights bring it nearer to the population, but not in line with it: ${furthest.category} (${furthest.margin}) stays ${farInWords(furthest.points)} below its share.`
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
