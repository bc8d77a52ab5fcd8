import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Column, KeptColumn } from '../../surveys/bringing-in/column'
import { Mapping, rememberedMapping } from '../../surveys/bringing-in/mapping'
import type { Tx } from '../client.server'
import type { Wave } from '../wave.server'
import { emptyCells, type Import, insertRows, type StoredRow } from './rows.server'

/** An import with the names of who uploaded, imported and undid it. */
export type NamedImport = Import & {
  uploader: string | null
  importer: string | null
  undoer: string | null
}

/** Days for which the rows of a file that was not imported are kept. */
export const daysKept = 7

/** A file as it came. */
export type NewFile = {
  name: string
  accountId: string
  columns: KeptColumn[]
  rows: readonly StoredRow[]
}

/** Keeps a file brought to the wave, matched as the last file of the survey with the same headings was; gives the id of
 *  the import. */
export async function insertImport(tx: Tx, wave: Wave, file: NewFile): Promise<string> {
  const id = newId()
  const mapping = await findSavedMapping(tx, wave, file.columns)
  await tx
    .insertInto('import')
    .values({
      organisation_id: wave.organisation_id,
      id,
      wave_id: wave.id,
      file_name: file.name,
      columns: JSON.stringify(file.columns),
      rows: file.rows.length,
      mapping: mapping ? JSON.stringify(mapping) : null,
      uploaded_by: file.accountId,
    })
    .execute()
  await insertRows(tx, { organisation_id: wave.organisation_id, id }, file.rows)
  return id
}

/** The import of this wave with this id. */
export async function findImport(tx: Tx, waveId: string, id: string): Promise<NamedImport | undefined> {
  return named(tx).where('import.wave_id', '=', waveId).where('import.id', '=', id).executeTakeFirst()
}

/** The imports of a wave, the newest first. */
export async function listImports(tx: Tx, waveId: string): Promise<NamedImport[]> {
  return named(tx).where('import.wave_id', '=', waveId).orderBy('import.uploaded_at', 'desc').execute()
}

function named(tx: Tx) {
  return tx
    .selectFrom('import')
    .leftJoin('account as uploader', 'uploader.id', 'import.uploaded_by')
    .leftJoin('account as importer', 'importer.id', 'import.imported_by')
    .leftJoin('account as undoer', 'undoer.id', 'import.undone_by')
    .selectAll('import')
    .select(['uploader.name as uploader', 'importer.name as importer', 'undoer.name as undoer'])
}

/** How a file not yet imported is matched, remembered for the next one with the same headings too, as far as it tells of
 *  nobody. The columns left out are emptied, and are nothing from then on. False when it was imported or thrown away
 *  meanwhile. */
export async function saveMapping(
  tx: Tx,
  wave: Wave,
  { id }: Pick<Import, 'id'>,
  mapping: Mapping,
): Promise<boolean> {
  const found = await tx
    .selectFrom('import')
    .select(['state', 'columns'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (found?.state !== 'uploaded') return false
  const said = { ...mapping, columns: ofFull(mapping.columns, found.columns) }
  const columns = found.columns.map((column, place) =>
    said.columns[place] === '' ? leftOut(column) : column,
  )
  const places = columns.flatMap((column, place) => (column === found.columns[place] ? [] : [place]))
  if (places.length > 0) await emptyCells(tx, id, places)
  await tx
    .updateTable('import')
    .set({ mapping: JSON.stringify(said), columns: JSON.stringify(columns) })
    .where('id', '=', id)
    .execute()
  await rememberMapping(tx, wave, columns, rememberedMapping(said, columns))
  return true
}

const isEmptied = (column: KeptColumn | undefined): boolean =>
  column?.isPersonal === true || column?.isLeftOut === true

const leftOut = (column: KeptColumn): KeptColumn =>
  isEmptied(column) ? column : { ...column, values: [], isLeftOut: true }

/** What the columns are, those that were emptied being nothing. */
const ofFull = (keys: readonly string[], columns: readonly KeptColumn[]): string[] =>
  keys.map((key, place) => (isEmptied(columns[place]) ? '' : key))

async function rememberMapping(
  tx: Tx,
  wave: Wave,
  columns: readonly Column[],
  mapping: Mapping,
): Promise<void> {
  const written = JSON.stringify(mapping)
  await tx
    .insertInto('import_mapping')
    .values({
      organisation_id: wave.organisation_id,
      survey_id: wave.survey_id,
      headings: hashOf(columns),
      mapping: written,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'survey_id', 'headings'])
        .doUpdateSet({ mapping: written, saved_at: sql<Date>`now()` }),
    )
    .execute()
}

async function findSavedMapping(
  tx: Tx,
  wave: Wave,
  columns: readonly KeptColumn[],
): Promise<Mapping | undefined> {
  const saved = await tx
    .selectFrom('import_mapping')
    .select('mapping')
    .where('survey_id', '=', wave.survey_id)
    .where('headings', '=', hashOf(columns))
    .executeTakeFirst()
  if (!saved) return undefined
  const mapping = Mapping.parse(saved.mapping)
  // Another file was received on other days: where no column says them, somebody has to.
  return { ...mapping, columns: ofFull(mapping.columns, columns), receivedOn: '' }
}

const hashOf = (columns: readonly Column[]): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map(({ heading }) => heading)))
    .digest('hex')

/** Throws away the rows of a file that is not to be imported; the record of it stays. */
export async function discardImport(tx: Tx, id: string): Promise<void> {
  await discard(tx, sql`id = ${id}`)
}

/** Throws away the rows of files that nobody imported in `daysKept` days; gives how many files. */
export function discardOldImports(tx: Tx, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysKept * 86_400_000)
  return discard(tx, sql`uploaded_at < ${before}`)
}

/** What the values were goes with the rows: only the headings stay. */
async function discard(tx: Tx, which: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with gone as (
      update import set state = 'discarded', mapping = null, columns = ${onlyHeadings}
      where state = 'uploaded' and ${which} returning id
    ), emptied as (
      delete from import_row using gone where import_id = gone.id
    )
    select count(*)::int as n from gone`.execute(tx)
  return rows[0]?.n ?? 0
}

/** The columns of a file whose rows are gone: their values would tell what was in them. */
export const onlyHeadings = sql<string>`(
  select coalesce(jsonb_agg(one || '{"values": []}'), '[]') from jsonb_array_elements(columns) as one)`
