import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db, Tx } from './client.server'
import type { OrganisationTable } from './schema'

export type Organisation = Selectable<OrganisationTable>

/** What pages say of a landlord. */
export type OrganisationFacts = Omit<Organisation, 'created_at'>

/** True once any organisation exists in this database. */
export async function hasOrganisation(db: Db): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`select has_organisation() as exists`.execute(db)
  return rows[0]?.exists ?? false
}

/** The ids of all organisations, for work done in the background. */
export async function listOrganisationIds(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    organisation_id: string
  }>`select organisation_id from list_organisations()`.execute(db)
  return rows.map((row) => row.organisation_id)
}

/** The organisation whose public pages are at this address, by id. */
export async function findOrganisationId(db: Db, address: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from find_organisation(${address})`.execute(db)
  return rows[0]?.id
}

/** The organisation the transaction is set to. */
export function getOrganisation(tx: Tx): Promise<Organisation> {
  return tx.selectFrom('organisation').selectAll().executeTakeFirstOrThrow()
}

/** Adds an organisation; the transaction must be set to its id. */
export async function insertOrganisation(tx: Tx, organisation: Insertable<OrganisationTable>): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute()
}
