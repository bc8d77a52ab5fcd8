import { sql } from 'kysely'
import { columnProblems } from '../../surveys/bringing-in/column-problems'
import { type Field, fieldsOf } from '../../surveys/bringing-in/field'
import { type RowProblem, RowReader } from '../../surveys/bringing-in/mapped-row'
import { listAreas } from '../area.server'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { findIntake, getImportRules, insertBatch, intakeDays } from '../import.server'
import { getDefinition } from '../survey.server'
import type { Wave } from '../wave.server'
import { onlyHeadings } from './file.server'
import { type Import, type RowResult, readRows } from './rows.server'

/** A row that cannot be imported, by its number in the file, with everything that is wrong with it. */
export type RefusedRow = { number: number; problems: RowProblem[] }

/** What importing would do: responses that would be new, those the wave has already, and the rows that cannot be. */
export type DryRun = { ready: number; comments: number; duplicates: number; refused: RefusedRow[] }

/** What the columns of a file for this wave can be. */
export async function listFields(tx: Tx, wave: Wave): Promise<Field[]> {
  return fieldsOf(await getDefinition(tx, wave), await listAreas(tx))
}

/** What has to be said of its columns before a file for this wave can be read; none where all has been said. */
export async function listColumnProblems(tx: Tx, wave: Wave, mapping: Parameters<typeof columnProblems>[0]) {
  return columnProblems(mapping, await listFields(tx, wave), intakeDays(wave))
}

/** Reads every row of an import that has been matched, and stores nothing. */
export async function dryRun(tx: Tx, wave: Wave, found: Import): Promise<DryRun> {
  const run: DryRun = { ready: 0, comments: 0, duplicates: 0, refused: [] }
  for await (const results of await readMapped(tx, wave, found)) {
    for (const result of results) {
      if (result.kind === 'refused') run.refused.push({ number: result.number, problems: result.problems })
      else if (result.kind === 'duplicate') run.duplicates += 1
      else {
        run.ready += 1
        run.comments += Object.keys(result.response.comments).length
      }
    }
  }
  return run
}

async function readMapped(tx: Tx, wave: Wave, found: Import): Promise<AsyncGenerator<RowResult[]>> {
  if (!found.mapping || (await listColumnProblems(tx, wave, found.mapping)).length > 0) {
    throw new Error(`import ${found.id} has not been matched`)
  }
  const rules = await getImportRules(tx, wave)
  return readRows(tx, found, new RowReader(rules, await listFields(tx, wave), found.mapping))
}

/** What became of an import: done; done before, or thrown away; the wave takes no responses; not everything has been
 *  said of its columns; it has rows that cannot be imported and was not told to leave them out; nothing would have been
 *  imported. */
export type ImportOutcome = 'done' | 'already' | 'not open' | 'not matched' | 'refused rows' | 'nothing'

class Stopped extends Error {
  override name = 'Stopped'
  readonly outcome: ImportOutcome

  constructor(outcome: ImportOutcome) {
    super(outcome)
    this.outcome = outcome
  }
}

/** Imports a file that has been matched: all of its responses or, where it stops, none of them. Its rows and what
 *  their values meant go once they are responses. */
export async function runImport(
  db: Db,
  wave: Wave,
  importId: string,
  { accountId, leavesOut }: { accountId: string; leavesOut: boolean },
): Promise<ImportOutcome> {
  try {
    await inOrganisation(db, wave.organisation_id, async (tx) => {
      const intake = await findIntake(tx, wave.id, { holds: true })
      const found = await lockImport(tx, importId)
      if (found?.state !== 'uploaded') throw new Stopped('already')
      if (intake !== 'open') throw new Stopped('not open')
      if (!found.mapping || (await listColumnProblems(tx, wave, found.mapping)).length > 0) {
        throw new Stopped('not matched')
      }
      const stored = await storeRows(tx, wave, found, leavesOut)
      if (stored.responses === 0) throw new Stopped('nothing')
      await markImported(tx, importId, { ...stored, accountId })
    })
    return 'done'
  } catch (error) {
    if (error instanceof Stopped) return error.outcome
    throw error
  }
}

/** The import, which nobody else changes until the transaction ends. Whoever locks its wave as well locks that first. */
export function lockImport(tx: Tx, id: string): Promise<Import | undefined> {
  return tx.selectFrom('import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

type Stored = { responses: number; duplicates: number; refused: number }

async function storeRows(tx: Tx, wave: Wave, found: Import, leavesOut: boolean): Promise<Stored> {
  const stored: Stored = { responses: 0, duplicates: 0, refused: 0 }
  for await (const results of await readMapped(tx, wave, found)) {
    const batch = results.flatMap((result) => (result.kind === 'ready' ? [result.response] : []))
    stored.refused += results.filter(({ kind }) => kind === 'refused').length
    if (stored.refused > 0 && !leavesOut) throw new Stopped('refused rows')
    const inserted = batch.length > 0 ? await insertBatch(tx, wave, batch, found.id) : 0
    stored.responses += inserted
    stored.duplicates += results.filter(({ kind }) => kind === 'duplicate').length + batch.length - inserted
  }
  return stored
}

async function markImported(
  tx: Tx,
  importId: string,
  { responses, duplicates, refused, accountId }: Stored & { accountId: string },
): Promise<void> {
  await tx.deleteFrom('import_row').where('import_id', '=', importId).execute()
  await tx
    .updateTable('import')
    .set({
      ...{ state: 'imported' as const, responses, duplicates, refused },
      imported_at: sql<Date>`now()`,
      imported_by: accountId,
      ...{ columns: onlyHeadings, mapping: null },
    })
    .where('id', '=', importId)
    .execute()
}
