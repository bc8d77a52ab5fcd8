import type { Measure } from '../../surveys/definition'
import type { MethodLine } from './method'
import type { FullTable } from './table'

/** What a page shows as a file: its tables, the first of which a CSV file has; what they are `of` and what else is to be
 *  said of how they were made; the words that the file is named by. `waves`: those its rows are of by their ids, where
 *  they may be of others than the one whose page it is. */
export type ViewFile = {
  tables: readonly [FullTable, ...FullTable[]]
  of: string
  measures: readonly Measure[]
  waves?: readonly string[]
  more?: readonly MethodLine[]
  words: readonly string[]
}
