import type { Measure } from '../../surveys/definition'
import type { MethodLine } from './method'
import type { FullTable } from './table'

/** What a page shows as a file: its tables, the first of which a CSV file has; what they are `of` and what else is to be
 *  said of how they were made; the words that the file is named by. */
export type ViewFile = {
  tables: readonly [FullTable, ...FullTable[]]
  of: string
  measures: readonly Measure[]
  more?: readonly MethodLine[]
  words: readonly string[]
}
