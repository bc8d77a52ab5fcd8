import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db, Tx } from './client.server'
import type { OrganisationTable } from './schema'

/** A landlord, with what its pages are worded in. */
export type Organisation = Selectable<OrganisationTable> & { wording: Wording }

/** The checks by which languages are offered, and the last file of translations taken on: what is kept of texts in
 *  memory is right as long as these are the same. */
export type Wording = { checks: { id: string; language: string }[]; latest: string | null }

/** The `wording` of the organisation that `o` is in a query. */
export const wordingOf = sql<Wording>`jsonb_build_object(
  'checks', (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'language', c.language) order by c.id), '[]')
    from language_check c where c.organisation_id = o.organisation_id and c.taken_back_at is null
  ),
  'latest', (
    select t.id from translation_import t
    where t.organisation_id = o.organisation_id and t.applied_at is not null
    order by t.applied_at desc limit 1
  ))`

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
  return tx
    .selectFrom('organisation as o')
    .selectAll()
    .select(wordingOf.as('wording'))
    .executeTakeFirstOrThrow()
}

/** Adds an organisation; the transaction must be set to its id. */
export async function insertOrganisation(tx: Tx, organisation: Insertable<OrganisationTable>): Promise<void> {
  await tx.insertInto('organisation').values(organisation).execute()
}
