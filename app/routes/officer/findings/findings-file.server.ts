import type { Tx } from '../../../../db/client.server'
import type { Wave } from '../../../../db/wave.server'
import { cellKey, cutOf } from '../../../../surveys/cell'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { shownColumns } from '../../../export/figure-row'
import { gapRule } from '../../../export/method'
import { type ColumnOf, numbers, tableOf, words } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { findingKindInWords, findingStateInWords } from '../../../locales/finding'
import { type AboutFinding, chosenOf, findDecidedFindings, readFindingsChoice } from './findings-view.server'

type Row = AboutFinding & { definition: SurveyDefinition }

export const findingColumns: readonly ColumnOf<Row>[] = [
  numbers('rank', 'Rank', ({ rank }) => rank),
  words('finding', 'Finding key', ({ key }) => key, 32),
  words('kind', 'Kind', ({ kind }) => findingKindInWords[kind], 24),
  words('worse_or_better', 'Worse or better', ({ isAdverse }) => (isAdverse ? 'worse' : 'better')),
  words('area_code', 'Area code', ({ area }) => area.code),
  words('area', 'Area', ({ area }) => area.name, 24),
  words('question', 'Question key', ({ question }) => question.key),
  words('themes', 'Themes', ({ themes }) => themes.join(', '), 20),
  words('cut', 'Cut', ({ cell }) => cutOf(cell)?.cut),
  words('category', 'Category key', ({ definition, cell }) => cellKey(definition, cell)),
  words('sentence', 'What was found', ({ sentence }) => sentence, 80),
  numbers('points', 'Difference in points', ({ points }) => points),
  numbers('people', 'Of about so many who answered', ({ people }) => people),
  ...shownColumns<Row>(({ figure }) => figure),
  words('state', 'State', ({ state }) => findingStateInWords[state].toLowerCase()),
  words('owner', 'Owner', ({ owner }) => owner, 20),
  words('note', 'Note', ({ note }) => note || undefined, 48),
  words('merged_into', 'Merged into', ({ into }) => into?.key, 32),
  words('listed_under', 'Listed under', ({ under }) => under, 32),
]

/** The findings that are chosen as a file; undefined where there is no reading yet, or a choice names what there is not. */
export async function findFindingsFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const chosen = readFindingsChoice(search)
  const decided = chosen && (await findDecidedFindings(tx, wave))
  if (!decided) return undefined
  const { definition } = decided
  const rows = chosenOf(decided.findings, chosen).map((one) => ({ ...one, definition }))
  return {
    tables: [tableOf('Findings', findingColumns, rows)],
    of: 'what is worth a person’s time, in the order to look at it',
    measures: measuresOf(definition),
    more: [
      {
        about: 'Rank',
        words:
          'What is worse comes first, by the difference in points times those who answered; then what is better. Only what is unlikely to be chance is listed.',
      },
      gapRule,
    ],
    words: [wave.name, 'findings'],
  }
}
