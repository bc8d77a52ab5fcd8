import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cellKey } from '../../../../surveys/cell'
import { measuresOf } from '../../../../surveys/definition'
import { shownColumns } from '../../../export/figure-row'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { testedInWords } from '../../../locales/gap'
import { differenceWords, otherWeightsWords } from '../../../locales/method'
import { type CompareView, findCompareView } from './compare-view.server'

type Side = { wave: string; areaCode: string; area: string }

/** A group on two sides. */
type Row = Pick<CompareView['rows'][number], 'name' | 'here' | 'there' | 'difference'> & {
  category: string | undefined
  question: { key: string; text: string }
  cut: { key: string; name: string } | undefined
  sides: { here: Side; there: Side }
}

export const compareColumns: readonly ColumnOf<Row>[] = [
  words('question', 'Question key', ({ question }) => question.key),
  words('question_text', 'Question', ({ question }) => question.text, 48),
  words('cut', 'Cut', ({ cut }) => cut?.key),
  words('cut_name', 'Broken down by', ({ cut }) => cut?.name, 24),
  words('category', 'Category key', ({ category }) => category),
  words('category_name', 'Category', ({ name }) => name, 24),
  words('wave', 'Wave', ({ sides }) => sides.here.wave, 20),
  words('area_code', 'Area code', ({ sides }) => sides.here.areaCode),
  words('area', 'Area', ({ sides }) => sides.here.area, 24),
  ...shownColumns<Row>(({ here }) => here),
  words('other_wave', 'Against: wave', ({ sides }) => sides.there.wave, 20),
  words('other_area_code', 'Against: area code', ({ sides }) => sides.there.areaCode),
  words('other_area', 'Against: area', ({ sides }) => sides.there.area, 24),
  ...shownColumns<Row>(({ there }) => there, { key: 'other_', heading: 'Against: ' }),
  numbers('difference', 'Difference in points', ({ difference }) => difference?.points),
  words('chance', 'May the difference be chance?', (row) => chanceOf(row), 24),
]

const chanceOf = ({ difference }: Pick<Row, 'difference'>) =>
  difference ? testedInWords(difference.isUnlikelyChance) : 'Cannot be told'

/** What the page that compares shows as a file; undefined where it shows nothing. */
export async function findCompareFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const definition = await getDefinition(tx, wave)
  const view = await findCompareView(tx, wave, search)
  const { chosen, there, question, rows, sources, isWeightedAlike } = view ?? {}
  if (!chosen || !there || !question || !rows) return undefined
  const measure = measuresOf(definition).find((one) => one.question.key === chosen.question)
  const isOneWave = there.waveId === wave.id
  const about = {
    question: { key: chosen.question, text: question.text },
    sides: {
      here: { wave: wave.name, areaCode: chosen.area, area: chosen.areaName },
      there: { wave: there.wave, areaCode: there.area, area: isOneWave ? there.name : chosen.areaName },
    },
  }
  const table = tableOf(
    'Compared',
    compareColumns,
    rows.map(({ key, ...row }): Row => {
      const category = cellKey(definition, Number(key))
      const cut = category === undefined ? undefined : { key: chosen.strand, name: chosen.strandName }
      return { ...row, ...about, category, cut }
    }),
  )
  return {
    tables: [table],
    of: `${chosen.areaName}, ${wave.name}, held against ${there.name}, by ${chosen.strandName.toLowerCase()}`,
    measures: measure ? [measure] : [],
    waves: sources?.map(({ id }) => id) ?? [],
    more: [
      { about: 'Difference', words: `${sidesWords} ${differenceWords({ isOneWave })}` },
      ...(isWeightedAlike ? [] : [{ about: 'Weights', words: otherWeightsWords(there.wave) }]),
    ],
    words: [wave.name, chosen.areaName, question.short, 'against', there.name],
  }
}

const sidesWords = 'This side less the other, of whole percentages as they are shown.'
