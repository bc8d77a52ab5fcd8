import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { type Db, inOrganisation, type Tx } from './client.server'
import { hashSecret, newToken } from './secret.server'

/** What a token may be good for. */
export const apiScopes = [
  'responses:write',
  'results:read',
  'entries:read',
  'judgements:read',
  'panels:read',
  'actions:read',
  'comments:read',
  'surveys:read',
  'surveys:write',
] as const
export type ApiScope = (typeof apiScopes)[number]

/** Whose token it is, and what it is good for. */
export type ApiToken = { organisationId: string; id: string; scopes: string[] }

/** Adds a token; gives back its secret, of which only the hash is kept. */
export async function insertApiToken(
  tx: Tx,
  { organisationId, name, scopes }: { organisationId: string; name: string; scopes: readonly ApiScope[] },
): Promise<string> {
  const secret = newToken()
  await tx
    .insertInto('api_token')
    .values({
      organisation_id: organisationId,
      id: newId(),
      token_hash: hashSecret(secret),
      name,
      scopes: [...scopes],
    })
    .execute()
  return secret
}

/** The token with this secret, or undefined. */
export async function findApiToken(db: Db, secret: string): Promise<ApiToken | undefined> {
  const { rows } = await sql<{ organisation_id: string; id: string }>`
    select organisation_id, id from find_api_token(${hashSecret(secret)})`.execute(db)
  const found = rows[0]
  if (!found) return undefined
  return inOrganisation(db, found.organisation_id, async (tx) => {
    const token = await tx
      .selectFrom('api_token')
      .select(['id', 'scopes'])
      .where('id', '=', found.id)
      .executeTakeFirst()
    return token && { organisationId: found.organisation_id, ...token }
  })
}
