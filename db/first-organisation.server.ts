import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { insertAccount } from './account.server'
import { insertAreas, numberAreas } from './area.server'
import { type Db, inOrganisation } from './client.server'
import { hasOrganisation, insertOrganisation } from './organisation.server'

/** What a new installation is told: the landlord, and the person who runs it. */
export type FirstOrganisation = {
  organisation: { name: string; address: string; contact: string }
  administrator: { name: string; email: string; password: string }
}

const firstOrganisationLock = 7316203

/** Makes the first organisation, with the top of its area tree and its administrator; false when there already is
 *  one. Of any number of calls at once exactly one makes it: each waits its turn, then looks. */
export function createFirstOrganisation(
  db: Db,
  { organisation, administrator }: FirstOrganisation,
): Promise<boolean> {
  const organisation_id = newId()
  return inOrganisation(db, organisation_id, async (tx) => {
    await sql`select pg_advisory_xact_lock(${firstOrganisationLock})`.execute(tx)
    if (await hasOrganisation(tx)) return false
    await insertOrganisation(tx, { organisation_id, ...organisation })
    const root = { kind: 'organisation', name: organisation.name, code: organisation.address }
    await insertAreas(tx, organisation_id, numberAreas(root))
    await insertAccount(tx, { organisation_id, id: newId(), role: 'administrator', ...administrator })
    return true
  })
}
