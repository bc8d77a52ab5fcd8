import { v7 as newId } from 'uuid'
import type { Tx } from '../client.server'

/** Copies every claim of one version of a judgement, with what each rests on, to another. */
export async function copyClaims(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  const claims = await tx.selectFrom('claim').selectAll().where('judgement_id', '=', from).execute()
  for (const { id, ...claim } of claims) {
    const copy = newId()
    await tx
      .insertInto('claim')
      .values({ ...claim, id: copy, judgement_id: to })
      .execute()
    for (const table of ['claim_figure', 'claim_source'] as const) await copyRows(tx, table, { id, copy })
  }
}

async function copyRows(
  tx: Tx,
  table: 'claim_figure' | 'claim_source',
  { id, copy }: { id: string; copy: string },
): Promise<void> {
  const rows = await tx.selectFrom(table).selectAll().where('claim_id', '=', id).orderBy('id').execute()
  if (rows.length === 0) return
  const copied = rows.map((row) => ({ ...row, id: newId(), claim_id: copy }))
  await tx
    .insertInto(table)
    .values(copied as never)
    .execute()
}
