import { sql } from 'kysely'
import { lockRollup } from '../breakdown/lock.server'
import type { Tx } from '../client.server'
import { today } from '../day.server'
import type { Wave } from '../wave.server'
import type { Import } from './rows.server'
import { lockImport } from './run.server'

/** What became of undoing: done; not imported, or undone before; too late, for the wave's final reading counts them. */
export type UndoOutcome = 'done' | 'not imported' | 'too late'

/** Takes away the responses of an import that are still there, and nothing else, with their comments; they count as
 *  taken back on this day, as a reading may have counted them. The record of the import stays. */
export async function undoImport(
  tx: Tx,
  wave: Wave,
  importId: string,
  accountId: string,
): Promise<UndoOutcome> {
  // Whoever rewrites many responses at once does so under this lock, lest each wait for the other.
  await lockRollup(tx)
  const isInTime = await canUndo(tx, wave.id, { holds: true })
  const found = await lockImport(tx, importId)
  if (found?.state !== 'imported') return 'not imported'
  if (!isInTime) return 'too late'
  const { rows } = await sql<{ n: number }>`
    with gone as (
      delete from response using import_response as one
      where one.import_id = ${importId} and response.organisation_id = one.organisation_id
        and response.id = one.response_id
      returning response.id
    )
    select count(*)::int as n from gone`.execute(tx)
  const takenBack = rows[0]?.n ?? 0
  await countWithdrawn(tx, wave, takenBack)
  await tx
    .updateTable('import')
    .set({ state: 'undone', undone_at: sql<Date>`now()`, undone_by: accountId, taken_back: takenBack })
    .where('id', '=', importId)
    .execute()
  return 'done'
}

/** Whether imports of the wave can still be undone: until its final reading is due, which is taken from a wave that is
 *  complete; not once it is gone. `holds` keeps whoever would complete it waiting until the transaction ends. */
export async function canUndo(tx: Tx, waveId: string, { holds = false } = {}): Promise<boolean> {
  const wave = await tx
    .selectFrom('wave')
    .select('is_complete')
    .where('id', '=', waveId)
    .$if(holds, (query) => query.forShare())
    .executeTakeFirst()
  return wave?.is_complete === false
}

/** Files imported after this one, some rows of which the wave had already: where those were this file's, undoing it
 *  leaves them in no file. */
export async function countLaterWithDuplicates(tx: Tx, found: Import): Promise<number> {
  if (!found.imported_at) return 0
  const later = await tx
    .selectFrom('import')
    .select('id')
    .where('wave_id', '=', found.wave_id)
    .where('state', '=', 'imported')
    .where('id', '!=', found.id)
    .where('duplicates', '>', 0)
    .where('imported_at', '>=', found.imported_at)
    .execute()
  return later.length
}

async function countWithdrawn(tx: Tx, wave: Wave, responses: number): Promise<void> {
  if (responses === 0) return
  await tx
    .insertInto('withdrawal')
    .values({
      organisation_id: wave.organisation_id,
      wave_id: wave.id,
      withdrawn_on: today(),
      responses,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'wave_id', 'withdrawn_on'])
        .doUpdateSet({ responses: sql<number>`withdrawal.responses + ${responses}` }),
    )
    .execute()
}
