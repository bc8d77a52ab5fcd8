import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { measuresOf } from '../../../../surveys/definition'
import type { Standing } from '../../../../surveys/standing'
import { shownColumns } from '../../../export/figure-row'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { testedInWords } from '../../../locales/gap'
import { otherWeightsWords } from '../../../locales/method'
import { quartileInWords } from '../../../locales/quarter'
import { findWaveResults, type MeasureResult } from './wave-results.server'

type Row = MeasureResult & { section: string; isHeadline: boolean }

export const headlineColumns: readonly ColumnOf<Row>[] = [
  words('question', 'Question key', ({ key }) => key),
  words('question_text', 'Question', ({ text }) => text, 48),
  words('section', 'Section', ({ section }) => section, 24),
  words('headline', 'Headline?', ({ isHeadline }) => (isHeadline ? 'yes' : 'no')),
  ...shownColumns<Row>(({ figure }) => figure),
  words('since', 'Last wave', ({ change }) => change?.since, 20),
  numbers('change', 'Change in points', ({ change }) => pointsOf(change)),
  words('change_chance', 'May the change be chance?', ({ change }) => change && changeOf(change), 28),
  numbers('benchmark', 'Benchmark, percent', ({ benchmark }) => benchmark?.percent),
  words('benchmark_source', 'Benchmark from', ({ benchmark }) => benchmark?.source, 32),
  words(
    'benchmark_standing',
    'Against the benchmark',
    ({ benchmark }) => standingInWords(benchmark?.standing),
    28,
  ),
  words(
    'quartile',
    'Quartile',
    ({ benchmark }) => benchmark?.quartile && quartileInWords(benchmark.quartile),
    48,
  ),
  numbers('target', 'Target, percent', ({ target }) => target?.percent),
  words('target_due', 'Target by', ({ target }) => target?.dueOn, 12),
  words('target_standing', 'Against the target', ({ target }) => standingInWords(target?.standing), 28),
]

type Change = NonNullable<Row['change']>

const pointsOf = (change: Row['change']) => (change && 'points' in change ? change.points : undefined)

function changeOf(change: Change): string {
  if ('points' in change) return testedInWords(change.isUnlikelyChance)
  if (change.missing === 'hidden') return 'Hidden'
  return change.missing === 'not at all' ? 'Not asked then' : 'Asked in other words then'
}

function standingInWords(standing: Standing | undefined): string | undefined {
  if (!standing) return undefined
  const { side, points, mayBeChance } = standing
  if (side === 'level') return 'Level with it'
  return `${points} ${points === 1 ? 'point' : 'points'} ${side}${mayBeChance ? ', which may be chance' : ''}`
}

/** What the overview of a wave shows as a file: every question of everybody, with what it is held against; undefined
 *  where there are no results yet. */
export async function findHeadlinesFile(tx: Tx, wave: Wave): Promise<ViewFile | undefined> {
  const { reading, sections, headline, findings, last } = await findWaveResults(tx, wave)
  if (!reading) return undefined
  const isHeadline = (key: string) => headline.some((measure) => measure.key === key)
  const rows = sections.flatMap(({ title, measures }) =>
    measures.map((measure) => ({ ...measure, section: title, isHeadline: isHeadline(measure.key) })),
  )
  const ordered = [...rows.filter((row) => row.isHeadline), ...rows.filter((row) => !row.isHeadline)]
  const weights =
    last && !last.isWeightedAlike ? [{ about: 'Weights', words: otherWeightsWords(last.name) }] : []
  return {
    tables: [tableOf('Headlines', headlineColumns, ordered)],
    of: 'every question, of everybody',
    measures: measuresOf(await getDefinition(tx, wave)),
    more: [...findings.map(({ words }) => ({ about: 'In a few words', words })), ...weights],
    words: [wave.name, 'headlines'],
  }
}
