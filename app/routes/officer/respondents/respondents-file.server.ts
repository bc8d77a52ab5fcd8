import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { measuresOf } from '../../../../surveys/definition'
import type { MethodLine } from '../../../export/method'
import { type ColumnOf, type FullTable, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { indexWords } from '../../../locales/method'
import { grouped } from '../../../locales/number'
import { populationInWords } from './population-in-words'
import { findRespondentsView, type RespondentsTable, type RespondentsView } from './respondents-view.server'
import { stepInWords } from './step-in-words'

type Row = RespondentsTable['rows'][number] & { table: RespondentsTable }

export const respondentColumns: readonly ColumnOf<Row>[] = [
  words('by', 'By, key', ({ table }) => table.key),
  words('by_name', 'By', ({ table }) => table.name, 24),
  words('category', 'Group key', ({ key }) => key),
  words('category_name', 'Group', ({ name }) => name, 32),
  numbers('answered', 'Answered', ({ answered }) => answered),
  numbers('share', 'Of those who answered, percent', ({ share }) => share),
  numbers('population_share', 'Of the population, percent', ({ populationShare }) => populationShare),
  numbers('index', 'Index', ({ index }) => index),
  words('population', 'The population is', ({ table }) => populationInWords(table), 40),
  words('hidden', 'Hidden', ({ answered }) => (answered === undefined ? 'Hidden' : undefined)),
]

type Strand = RespondentsView['completeness'][number]

export const completenessColumns: readonly ColumnOf<Strand>[] = [
  words('strand', 'Strand key', ({ key }) => key),
  words('strand_name', 'Strand', ({ name }) => name, 24),
  numbers('share', 'Of those who answered, percent', ({ share }) => share),
  words(
    'is_least',
    'At least so many',
    ({ isLeast }) => (isLeast ? 'at least: some groups are hidden' : undefined),
    32,
  ),
  words('step', 'Step', ({ reached }) => stepInWords(reached), 28),
  numbers('register', 'Of tenants on the register, percent', ({ known }) => known),
  words('hidden', 'Hidden', ({ share }) => (share === undefined ? 'Hidden' : undefined)),
]

/** Who answered as a file: against the population, and how complete the profiles are; undefined where there are no
 *  results yet. */
export async function findRespondentsFile(tx: Tx, wave: Wave): Promise<ViewFile | undefined> {
  const found = await findTables(tx, wave)
  if (!found) return undefined
  const { population, completeness, ...about } = found
  return {
    ...about,
    tables: [population, completeness],
    of: 'who answered',
    words: [wave.name, 'who answered'],
  }
}

/** The same from the other side: how complete the profiles are, first. */
export async function findCompletenessFile(tx: Tx, wave: Wave): Promise<ViewFile | undefined> {
  const found = await findTables(tx, wave)
  if (!found) return undefined
  const { completeness, ...about } = found
  const of = 'how complete the profiles are'
  return { measures: about.measures, more: about.more, tables: [completeness], of, words: [wave.name, of] }
}

async function findTables(tx: Tx, wave: Wave) {
  const { answered, tables, completeness } = await findRespondentsView(tx, wave)
  if (!answered) return undefined
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ ...row, table })))
  const measures = measuresOf(await getDefinition(tx, wave))
  const verdicts = tables.flatMap(({ verdict }) => verdict ?? [])
  const more: MethodLine[] = [
    {
      about: 'Who answered',
      words: `The ${grouped(answered.count)} who answered “${answered.question}”, the question that most people answered. How many there are of a group is the base of its figure there, and is hidden where that is.`,
    },
    ...verdicts.map((words) => ({ about: 'Against the population', words })),
    ...(verdicts.length > 0 ? [{ about: 'Index', words: indexWords }] : []),
    {
      about: 'Completeness',
      words:
        'The share who gave a category: who preferred not to say or left the question out gave none. The steps are half, then 64%, then all.',
    },
  ]
  const population: FullTable = tableOf('Who answered', respondentColumns, rows)
  return {
    population,
    completeness: tableOf('Completeness', completenessColumns, completeness),
    measures: measures.filter(({ question }) => question.text.en === answered.question),
    more,
  }
}
