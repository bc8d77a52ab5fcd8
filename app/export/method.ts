import type { Organisation } from '../../db/organisation.server'
import type { Reading } from '../../db/reading/reading.server'
import type { Wave } from '../../db/wave.server'
import type { Measure, SurveyDefinition } from '../../surveys/definition'
import { type Language, languageFacts } from '../../surveys/language'
import { wordedOptionsOf } from '../../surveys/option'
import { weightedBy } from '../../surveys/weighting/weighted-by'
import { dayInWords, momentInWords } from '../locales/day'
import { grouped } from '../locales/number'
import { groupsInWords } from '../locales/weighting'
import { standardsOf } from './standard'
import { tableOf, words } from './table'

/** One thing to know of how figures were made. */
export type MethodLine = { about: string; words: string }

/** A wave with the reading that its figures are of. */
export type ReadWave = { wave: Wave; definition: SurveyDefinition; reading: Reading }

/** What the figures of a file or a report are of. `waves`: all that they are of, where they may be several; `address`:
 *  where the same are seen. */
export type Made = ReadWave & {
  organisation: Pick<Organisation, 'name'>
  waves?: readonly ReadWave[]
  measures: readonly Measure[]
  /** Those the survey was offered in. */
  languages: readonly Language[]
  of: string
  address: string
}

/** How the figures were made, line by line, with what more is to be said of these: the same for the same reading. */
export function methodOf(made: Made, more: readonly MethodLine[] = []): MethodLine[] {
  const { organisation, definition, of, address, waves = [] } = made
  const isOfSeveral = waves.length > 1
  return [
    { about: 'Landlord', words: organisation.name },
    ...(isOfSeveral ? [sideBySide(made.wave), ...waves.flatMap(waveByName)] : waveOf(made)),
    { about: 'Figures of', words: of },
    ...firstOfEach(made.measures).flatMap((measure) => wordingOf(measure, made.languages)),
    ...standardsOf(made.measures),
    ...definitionsOf(made.measures),
    ...(isOfSeveral ? [] : [{ about: 'Weighting', words: weightingInWords(made.reading, definition) }]),
    ...more,
    ...rules,
    { about: 'Address of this view', words: address },
  ]
}

function waveOf({ wave, definition, reading }: ReadWave): MethodLine[] {
  return [
    { about: 'Survey', words: `${definition.title.en}, version ${wave.version}` },
    { about: 'Wave', words: `${wave.name}, ${fieldworkInWords(wave)}` },
    { about: 'Reading', words: readingInWords(reading) },
  ]
}

const sideBySide = ({ name }: Wave): MethodLine => ({
  about: 'Wave',
  words: `${name}, beside other waves: each has its reading and its weighting in lines of its own`,
})

/** One of several waves: each may be of another version, finished or not, and weighted otherwise. */
function waveByName({ wave, definition, reading }: ReadWave): MethodLine[] {
  return [
    {
      about: `Wave ${wave.name}`,
      words: `${definition.title.en}, version ${wave.version}, ${fieldworkInWords(wave)}`,
    },
    { about: `Reading of ${wave.name}`, words: readingInWords(reading) },
    { about: `Weighting of ${wave.name}`, words: weightingInWords(reading, definition) },
  ]
}

const fieldworkInWords = ({ opens_on, closes_on }: Wave) =>
  `answers taken from ${dayInWords(opens_on, 'en')} to ${dayInWords(closes_on, 'en')}`

/** How the figures were made as a table: the last sheet of a workbook. */
export const methodTable = (method: readonly MethodLine[]) =>
  tableOf<MethodLine>(
    'Method',
    [words('about', 'About', ({ about }) => about, 32), words('words', 'Words', (line) => line.words, 100)],
    method,
  )

/** Which moment the figures are of. */
export function readingInWords({ number, taken_at, is_final, responses }: Reading): string {
  const which = is_final ? `final (number ${number})` : `number ${number}, not final`
  return `${which}, read on ${momentInWords(taken_at)} from ${grouped(responses)} responses`
}

/** One measure a question: the shares of its own options are all of one. */
const firstOfEach = (measures: readonly Measure[]): Measure[] =>
  measures.filter(({ question }, at) => measures.findIndex((one) => one.question === question) === at)

/** A question as it was asked, in each of the languages. */
export function wordingOf({ question }: Measure, languages: readonly Language[]): MethodLine[] {
  return languages.flatMap((language) => {
    const words = language === 'qps' ? undefined : question.text[language]
    return words ? [{ about: `Question ${question.key}, ${languageFacts[language].name}`, words }] : []
  })
}

/** What a percentage and a base are, in words. */
export function definitionsOf(measures: readonly Measure[]): MethodLine[] {
  const rated = measures.filter(({ option }) => !option)
  if (rated.length === 0) return shareDefinitions
  const hasShares = rated.length < measures.length
  const offered = rated.map(({ question, satisfied }) =>
    wordedOptionsOf(question)
      .filter(({ code }) => satisfied.includes(code))
      .map(({ text }) => `“${text.en}”`)
      .join(' or '),
  )
  return [
    {
      about: 'Percent',
      words: `The share of the base who answered ${[...new Set(offered)].join(', or ')}. The organisation’s own figure has one decimal from a base of 100, unless weights are too uneven for that; every other is a whole number.${hasShares ? ' Under “question.option” it is the share who chose that answer.' : ''}`,
    },
    {
      about: 'Base',
      words:
        'How many people answered on the scale, unweighted. Those to whom a question does not apply or was not asked, and those who left it blank, are not in it. Very small: 10 to 29. Small: 30 to 99, indicative only. Normal: from 100.',
    },
  ]
}

const shareDefinitions: MethodLine[] = [
  {
    about: 'Percent',
    words:
      'The share of the base who chose the answer, as a whole number. Where several could be chosen, the shares add up to more than 100.',
  },
  {
    about: 'Base',
    words:
      'How many people answered the question, unweighted. Those to whom it does not apply or was not asked, and those who left it blank, are not in it. Very small: 10 to 29. Small: 30 to 99, indicative only. Normal: from 100.',
  },
]

/** What a reading is weighted by, and how. */
export function weightingInWords(reading: Reading, definition: SurveyDefinition): string {
  const groups = weightedBy(reading.weighting, definition)
  if (!groups) return 'Not weighted: every answer counts as one.'
  return `Weighted by ${groupsInWords(groups, 'en')} (raking to the population, weights capped), so that each group counts as in the population, or as near to it as the cap allows. A figure of too few answers for weights so uneven is not weighted, and says so; one from a base of 100 has its percentage without weights beside it.`
}

/** What holds for every figure. */
export const rules: readonly MethodLine[] = [
  {
    about: 'Interval',
    words:
      '95%, Wilson’s method; of a weighted figure on its effective base (Kish). Those of the whole organisation and of a tenure are corrected for the number of households. It allows for chance, not for who chose to answer.',
  },
  {
    about: 'Hidden figures',
    words:
      'A figure is hidden from fewer than 10 answers, where fewer than 30 all answered alike, and where another hidden figure could be worked out from it. A hidden figure looks the same whatever the reason, and the same as one from nobody.',
  },
  {
    about: 'Kept figures',
    words:
      'A figure with a day in “as on” is that of an earlier reading: since then too few more have answered to show a newer one.',
  },
]

/** What holds for every gap to the others. */
export const gapRule: MethodLine = {
  about: 'Gap',
  words:
    'How far a group is from those who gave another category, or from the other groups shown where it is hidden how many did not say; an area from the areas beside it. In points, of whole percentages. Tested where both sides have 30 answers or more, as people, without weights. All groups and all questions of an area are judged together (the areas within it likewise) by the rule of Benjamini and Hochberg: of the gaps called unlikely to be chance, at most one in twenty is expected to be chance after all. Its interval (95%, Newcombe’s method) is of that gap by itself, from the whole percentages shown.',
}

/** What the large files of a wave leave out, and where it is. */
export const leftOut: MethodLine = {
  about: 'Not in this file',
  words:
    'Two strands at once: they are on the page of a breakdown under “And at the same time”, in its files, and in the API’s breakdown with “within”. Months: they are on the page Over time, in its files, and in the API’s trend.',
}
