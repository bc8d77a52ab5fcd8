import type { Tx } from '../../../../db/client.server'
import type { Wave } from '../../../../db/wave.server'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { findReasonsView, type NamedShare } from './reasons-view.server'

type Row = NamedShare & { area: string; coded: number }

export const reasonColumns: readonly ColumnOf<Row>[] = [
  words('area', 'Area', ({ area }) => area, 24),
  words('reason', 'Reason key', ({ key }) => key),
  words('name', 'Reason', ({ name }) => name, 36),
  words('side', 'For satisfaction or dissatisfaction', ({ side }) =>
    side === 'satisfied' ? 'satisfaction' : 'dissatisfaction',
  ),
  numbers('share', 'Share of coded comments (%)', ({ percent }) => percent),
  numbers('share_low', '95% interval from', ({ low }) => low),
  numbers('share_high', '95% interval to', ({ high }) => high),
  numbers('comments', 'Comments that give it', ({ count }) => count),
  numbers('coded', 'Comments coded', ({ coded }) => coded),
]

/** The reasons of the page as a file; undefined where it tells none. */
export async function findReasonsFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const view = await findReasonsView(tx, wave, search)
  if (!view?.sides || view.coded === undefined) return undefined
  const { areaName, coded, sides, agreement } = view
  const rows = sides.flatMap(({ shares }) => shares.map((one) => ({ ...one, area: areaName, coded })))
  return {
    tables: [tableOf('Reasons', reasonColumns, rows)],
    of: `the reasons that comments give, ${areaName}`,
    measures: [],
    more: [
      { about: 'Reasons', words: reasonRule },
      ...(agreement ? [{ about: 'Agreement', words: agreement }] : []),
    ],
    words: [wave.name, areaName, 'reasons'],
  }
}

/** What the shares are of. */
export const reasonRule =
  'Of the released comments that an officer has coded, the share in which a reason was found; a comment may give several, or none. Counted as the comments stand now, not as of the reading. Those who write a comment are not a sample of all tenants, and a comment is never set beside the answers of who wrote it: these are reasons that comments give, not reasons of those who were dissatisfied.'
