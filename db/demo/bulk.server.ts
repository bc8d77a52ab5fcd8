import { sql } from 'kysely'
import type { Tx } from '../client.server'

const rowsAtOnce = 10_000

/** Inserts many rows of one organisation with few statements. `columns` gives each column's type in PostgreSQL;
 *  a `bytea` is written as hexadecimal after `\\x`. */
export async function insertRows<Column extends string>(
  tx: Tx,
  table: string,
  {
    organisationId,
    columns,
    rows,
  }: {
    organisationId: string
    columns: Record<Column, string>
    rows: readonly Record<NoInfer<Column>, unknown>[]
  },
): Promise<void> {
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)))
  const typed = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `"${name}" ${type}`)
      .join(', '),
  )
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = JSON.stringify(rows.slice(start, start + rowsAtOnce))
    await sql`
      insert into ${sql.table(table)} (organisation_id, ${names})
      select ${organisationId}::uuid, ${names} from json_to_recordset(${some}::text::json) as x (${typed})`.execute(
      tx,
    )
  }
}

/** Bytes as `insertRows` takes them. */
export const asBytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`
