import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import type { DisplayedFigure } from '../../../../surveys/breakdown'
import { measuresOf } from '../../../../surveys/definition'
import { shownColumns } from '../../../export/figure-row'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { testedInWords } from '../../../locales/gap'
import { whichReading } from '../../../locales/reading'
import { marksInWords } from './trend-in-words'
import { findTrendView, type TrendPoint, type TrendView } from './trend-view.server'

/** A wave or a month in the area, or an area within in this wave, with what it was before. */
type Row = {
  question: { key: string; text: string }
  group: { key: string; name: string }
  area: { code: string; name: string }
  time: string
  reading: string | undefined
  figure: DisplayedFigure | undefined
  rest?: TrendPoint['rest']
  before: { time: string; percent: string | undefined } | undefined
  change: { points: number; isUnlikelyChance: boolean | undefined } | undefined
  marks: string | undefined
}

export const trendColumns: readonly ColumnOf<Row>[] = [
  words('question', 'Question key', ({ question }) => question.key),
  words('question_text', 'Question', ({ question }) => question.text, 48),
  words('group', 'Group key', ({ group }) => group.key),
  words('group_name', 'Group', ({ group }) => group.name, 24),
  words('area_code', 'Area code', ({ area }) => area.code),
  words('area', 'Area', ({ area }) => area.name, 24),
  words('time', 'Wave or month', ({ time }) => time, 20),
  words('reading', 'Final or not', ({ reading }) => reading, 24),
  ...shownColumns<Row>(({ figure }) => figure),
  words('others', 'Compared with', ({ rest }) => rest && othersOf(rest), 24),
  numbers('others_percent', 'Their percent', ({ rest }) => rest?.percent),
  numbers('others_base', 'Their base', ({ rest }) => rest?.answered),
  words(
    'gap_chance',
    'May that gap be chance?',
    ({ rest }) => rest && testedInWords(rest.isUnlikelyChance),
    24,
  ),
  words('before', 'The time before', ({ before }) => before?.time, 20),
  numbers('before_percent', 'Percent then', ({ before }) => before?.percent),
  numbers('change', 'Change in points', ({ change }) => change?.points),
  words(
    'change_chance',
    'May the change be chance?',
    ({ change }) => change && testedInWords(change.isUnlikelyChance),
    24,
  ),
  words('marks', 'What else changed', ({ marks }) => marks, 32),
]

const othersOf = ({ isWhole }: NonNullable<TrendPoint['rest']>) =>
  isWhole ? 'others' : 'the other groups shown'

/** What the trend page shows as a file: its waves or months, then the areas within; undefined where it shows nothing. */
export async function findTrendFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const view = await findTrendView(tx, wave, search)
  if (!view?.reading || !view.isOffered || view.points.length === 0) return undefined
  const { chosen, question } = view
  const definition = await getDefinition(tx, wave)
  const who = chosen.isEverybody ? [] : [chosen.groupName]
  return {
    tables: [tableOf('Over time', trendColumns, rowsOf(view))],
    of: [chosen.areaName, ...who, `by ${chosen.by}`].join(', '),
    measures: measuresOf(definition).filter((one) => one.question.key === chosen.question),
    waves: view.sources.map(({ id }) => id),
    more: [{ about: 'Change', words: changeWords }],
    words: [wave.name, chosen.areaName, question.short, ...who, `by ${chosen.by}`],
  }
}

function rowsOf({ chosen, question, points, within, sources }: TrendView): Row[] {
  const about = {
    question: { key: chosen.question, text: question.text },
    group: { key: chosen.group, name: chosen.groupName },
  }
  const readingOf = (place: number) => {
    const source = sources[chosen.by === 'wave' ? place : 0]
    return source && whichReading(source)
  }
  const own = points.map(({ name, figure, rest, change, ...point }, place): Row => {
    const last = chosen.by === 'wave' ? points[place - 1] : undefined
    const [reading, marks] = [readingOf(place), marksInWords(point)]
    const before = last && { time: last.name, percent: last.figure?.percent }
    const area = { code: chosen.area, name: chosen.areaName }
    return { ...about, area, time: name, reading, figure, rest, before, change, marks }
  })
  const at = points.findIndex(({ isHere }) => isHere)
  const [time, since] = [points[at]?.name ?? '', points[at - 1]?.name ?? '']
  const inside = within.map(({ key, name, figure, before, change }): Row => {
    const area = { code: key, name }
    const [reading, then] = [readingOf(at), { time: since, percent: before }]
    return { ...about, area, time, reading, figure, before: then, change, marks: undefined }
  })
  return [...own, ...inside]
}

const changeWords =
  'The percentage less that of the wave before, as both are shown. A change is tested on people, whatever they weigh. Of those called unlikely to be chance, among all questions and the groups or areas beside it, at most one in twenty is expected to be it. Some people may have answered both times.'
