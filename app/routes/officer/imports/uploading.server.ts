import { type Db, inOrganisation, type Tx } from '../../../../db/client.server'
import { findIntake } from '../../../../db/import.server'
import { insertImport } from '../../../../db/importing/file.server'
import type { StoredRow } from '../../../../db/importing/rows.server'
import type { Wave } from '../../../../db/wave.server'
import { columnsOf } from '../../../../surveys/bringing-in/column'
import { isPersonal } from '../../../../surveys/bringing-in/personal'
import type { Problem } from '../../../components/problem'
import { readFile } from '../../../import/read-file.server'
import type { FileTable } from '../../../import/table'

/** The field a file is chosen in. */
export const fileField = 'file'

/** What became of a file sent: kept, as the import with this id; or what is wrong with it. */
export type Upload = { ok: true; importId: string } | { ok: false; problems: Problem[] }

/** Reads a file that was sent and keeps its rows for the wave, without the columns that say who somebody is. */
export async function keepUpload(
  db: Db,
  wave: Wave,
  { form, accountId }: { form: FormData; accountId: string },
): Promise<Upload> {
  const file = form.get(fileField)
  if (!(file instanceof Blob) || (file.size === 0 && !named(file))) return refuse('Choose a file')
  // Before the file is read, which may take a minute, and after it, when nobody may delete the wave meanwhile.
  const isOpen = async (tx: Tx, holds: boolean) => (await findIntake(tx, wave.id, { holds })) === 'open'
  if (!(await inOrganisation(db, wave.organisation_id, (tx) => isOpen(tx, false)))) return refuse(notOpen)
  const read = await readFile(new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return refuse(read.message)
  return inOrganisation(db, wave.organisation_id, async (tx) => {
    if (!(await isOpen(tx, true))) return refuse(notOpen)
    const kept = { name: nameOf(file), accountId, ...withoutPersons(read.table) }
    return { ok: true, importId: await insertImport(tx, wave, kept) }
  })
}

const notOpen = 'This wave takes no responses now'

const refuse = (message: string): Upload => ({ ok: false, problems: [{ field: fileField, message }] })

const named = (file: Blob): string => ('name' in file && typeof file.name === 'string' ? file.name : '')

/** The last part of the name, as some programs send where the file was. */
function nameOf(file: Blob): string {
  const last = named(file).split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
      .slice(0, 200) || 'file'
  )
}

/** The columns of a table and its rows, those that say who somebody is being emptied. */
export function withoutPersons({ headings, rows }: FileTable) {
  const columns = columnsOf(headings, cellsOf(rows)).map((column) => {
    const personal = isPersonal(column.heading, column.values)
    // Nobody reads a person's own words here: that is for whoever screens them.
    return { ...column, isPersonal: personal, values: personal || column.isWords ? [] : column.values }
  })
  const emptied = rows.map(
    (row): StoredRow =>
      'cells' in row
        ? {
            number: row.number,
            cells: row.cells.map((cell, place) => (columns[place]?.isPersonal ? '' : cell)),
          }
        : row,
  )
  return { columns, rows: emptied }
}

function* cellsOf(rows: FileTable['rows']) {
  for (const row of rows) if ('cells' in row) yield row.cells
}
