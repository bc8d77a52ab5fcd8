import type { Tx } from '../../../../db/client.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { measuresOf } from '../../../../surveys/definition'
import { shownColumns } from '../../../export/figure-row'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { leftOutWords } from '../../../locales/method'
import { type Driven, findDriversView } from './drivers-view.server'
import { correlationWords, limits, limitWords } from './limits'

type Row = Driven['rows'][number]

export const driverColumns: readonly ColumnOf<Row>[] = [
  words('question', 'Question key', ({ key }) => key),
  words('question_text', 'Question', ({ text }) => text, 48),
  ...shownColumns<Row>(({ figure }) => figure),
  numbers('share', 'Share of what is explained, percent', ({ share }) => share),
  numbers('correlation', 'Correlation', ({ correlation }) => correlation.toFixed(1)),
]

/** What the page on drivers shows as a file; undefined where too few answered for any. */
export async function findDriversFile(tx: Tx, wave: Wave): Promise<ViewFile | undefined> {
  const { drivers } = await findDriversView(tx, wave)
  if (!drivers) return undefined
  const { outcome, explained, rows, leftOut } = drivers
  const all = leftOut.length > 0 ? [{ about: 'Left out', words: leftOutWords(leftOut) }] : []
  return {
    tables: [tableOf('Goes along with satisfaction', driverColumns, rows)],
    of: `what goes along with “${outcome.text}”, of everybody`,
    measures: measuresOf(await getDefinition(tx, wave)),
    more: [
      {
        about: 'Explained',
        words: `The other questions together explain ${explained}% of the difference between one answer to “${outcome.text}” and another; the shares divide that between them.`,
      },
      ...all,
      { about: 'Correlation', words: correlationWords },
      ...[limitWords, ...limits].map((words) => ({ about: 'Drivers', words })),
    ],
    words: [wave.name, 'what goes along with satisfaction'],
  }
}
