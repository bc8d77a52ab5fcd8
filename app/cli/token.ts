import { type ApiScope, apiScopes, insertApiToken } from '../../db/api-token.server'
import { inOrganisation } from '../../db/client.server'
import { findOrganisationId } from '../../db/organisation.server'
import { inDatabase } from './database'
import type { Options } from './options'

/** `soundings token ORGANISATION SCOPE...`: makes a key to the API for an organisation (by its address) and prints it, this
 *  once: only its hash is kept. */
export async function token(options: Options): Promise<void> {
  const [address, ...asked] = options.parts
  if (!address)
    throw new Error(`Name the organisation by its address, then what the token is for: ${offered}.`)
  const scopes = readScopes(asked)
  await inDatabase(options, { what: 'make the token', nothing: 'no organisation' }, async (db) => {
    const organisationId = await findOrganisationId(db, address)
    if (!organisationId) throw new Error(`There is no organisation with the address "${address}".`)
    const name = `Made by command: ${scopes.join(', ')}`
    const secret = await inOrganisation(db, organisationId, (tx) =>
      insertApiToken(tx, { organisationId, name, scopes }),
    )
    console.log(options.json ? JSON.stringify({ token: secret, scopes }) : inWords(secret, scopes))
  })
}

const offered = apiScopes.join(', ')

function readScopes(asked: readonly string[]): ApiScope[] {
  const unknown = asked.filter((scope) => !(apiScopes as readonly string[]).includes(scope))
  if (unknown.length > 0) {
    throw new Error(`No token is for ${unknown.map((one) => `"${one}"`).join(', ')}. Choose of: ${offered}.`)
  }
  if (asked.length === 0) throw new Error(`Say what the token is for, one or more of: ${offered}.`)
  return apiScopes.filter((scope) => asked.includes(scope))
}

const inWords = (secret: string, scopes: readonly string[]) =>
  `${secret}\n\nKeep it safe: it is not shown again. It is for ${scopes.join(', ')}; send it as "Authorization: Bearer …".`
