import type { Tx } from '../../../../db/client.server'
import type { NamedImport } from '../../../../db/importing/file.server'
import { type DryRun, dryRun, listColumnProblems, type RefusedRow } from '../../../../db/importing/run.server'
import { canUndo, countLaterWithDuplicates } from '../../../../db/importing/undo.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { grouped } from '../../../locales/number'
import { aboutWave } from '../about-wave.server'
import { counted, storyOf } from './imports-view.server'

/** Whether everything has been said of the columns of a file. */
export async function isMatched(tx: Tx, wave: Wave, { mapping }: NamedImport): Promise<boolean> {
  return mapping !== null && (await listColumnProblems(tx, wave, mapping)).length === 0
}

/** What the page of one import shows: before it is imported what importing would do, after it what it did. */
export async function findImportView(tx: Tx, wave: Wave, found: NamedImport) {
  const isWaiting = found.state === 'uploaded'
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    found: {
      id: found.id,
      fileName: found.file_name,
      state: found.state,
      rows: grouped(found.rows),
      story: storyOf(found),
    },
    responses: counted(found.responses ?? 0),
    canUndo: found.state === 'imported' && (await canUndo(tx, wave.id)),
    later: found.state === 'imported' ? await countLaterWithDuplicates(tx, found) : 0,
    check: isWaiting ? checked(found, await dryRun(tx, wave, found)) : undefined,
  }
}

export type ImportView = Awaited<ReturnType<typeof findImportView>>
export type Check = NonNullable<ImportView['check']>

function checked(found: NamedImport, { ready, comments, duplicates, refused }: DryRun) {
  const { columns, mapping } = found
  const used = mapping?.columns.filter((key) => key !== '').length ?? 0
  const emptied = columns.filter(({ isPersonal }) => isPersonal).length
  const kinds = kindsOf(refused, found)
  return {
    ready,
    readyInWords: counted(ready),
    comments: grouped(comments),
    duplicates,
    duplicatesInWords: grouped(duplicates),
    refused: refused.length,
    refusedInWords: grouped(refused.length),
    columns: { used, emptied, leftOut: columns.length - used - emptied },
    kinds: kinds.slice(0, mostKinds),
    isCut: kinds.length > mostKinds,
  }
}

/** Most kinds of problems, and rows of each, that the page names; the file of problems has them all. */
const mostKinds = 50
const mostRows = 12

/** The problems, alike ones together: what is wrong, in which column, in which rows; the most frequent first. */
function kindsOf(refused: readonly RefusedRow[], found: NamedImport) {
  const kinds = new Map<string, { message: string; column: string; rows: number[] }>()
  for (const { number, problems } of refused) {
    for (const { place, message } of problems) {
      const column = columnOf(found, place)
      const key = JSON.stringify([column, message])
      const kind = kinds.get(key) ?? { message, column, rows: [] }
      kinds.set(key, kind)
      kind.rows.push(number)
    }
  }
  return [...kinds]
    .map(([key, { message, column, rows }]) => ({ key, message, column, rows: rowsInWords(rows) }))
    .sort((one, other) => other.rows.count - one.rows.count)
}

function rowsInWords(rows: readonly number[]) {
  const named = rows.slice(0, mostRows).join(', ')
  const more = rows.length - mostRows
  return { count: rows.length, words: more > 0 ? `${named} and ${grouped(more)} more` : named }
}

/** The heading of a column, or that it is the whole row. */
export function columnOf({ columns }: NamedImport, place: number | undefined): string {
  return place === undefined ? 'The row' : (columns[place]?.heading ?? '')
}
