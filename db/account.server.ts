import { type Insertable, type Selectable, sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from './client.server'
import { hashPassword, isPassword } from './password.server'
import type { AccountTable } from './schema'
import { hashSecret, newToken } from './secret.server'

export type Role = AccountTable['role']

/** Who is signed in. */
export type Account = Pick<
  Selectable<AccountTable>,
  'organisation_id' | 'id' | 'role' | 'name' | 'email' | 'public_name'
>

const accountColumns = ['organisation_id', 'id', 'role', 'name', 'email', 'public_name'] as const

/** How long a sign-in lasts from the moment of signing in, used or not, in hours; the cookie lasts as long. */
export const sessionHours = 12

/** Adds a person who may sign in with this password. */
export async function insertAccount(
  tx: Tx,
  { password, ...account }: Omit<Insertable<AccountTable>, 'password_hash'> & { password: string },
): Promise<void> {
  await tx
    .insertInto('account')
    .values({ ...account, password_hash: await hashPassword(password) })
    .execute()
}

/** Whose e-mail address this is, whatever the organisation; undefined when nobody signs in with it. */
export async function findByEmail(
  db: Db,
  email: string,
): Promise<{ organisation_id: string; id: string } | undefined> {
  const { rows } = await sql<{ organisation_id: string; id: string }>`
    select organisation_id, id from find_sign_in(${email.replaceAll('\0', '').trim()})`.execute(db)
  return rows[0]
}

/** Begins a session for the person with this e-mail and password. The cookie's value, or undefined when either is
 *  wrong; the time taken does not tell which. */
export async function signIn(db: Db, email: string, password: string): Promise<string | undefined> {
  const found = await findByEmail(db, email)
  if (!found) {
    await hashPassword(password)
    return undefined
  }
  return inOrganisation(db, found.organisation_id, async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select('password_hash')
      .where('id', '=', found.id)
      .executeTakeFirstOrThrow()
    if (!(await isPassword(password, account.password_hash))) return undefined
    return insertSession(tx, found.organisation_id, found.id)
  })
}

/** The cookie's value names the organisation, so that the session is looked up inside it. */
async function insertSession(tx: Tx, organisationId: string, accountId: string): Promise<string> {
  const token = newToken()
  await tx.deleteFrom('session').where('expires_at', '<', new Date()).execute()
  await tx
    .insertInto('session')
    .values({
      organisation_id: organisationId,
      token_hash: hashSecret(token),
      account_id: accountId,
      expires_at: new Date(Date.now() + sessionHours * 3_600_000),
    })
    .execute()
  return `${organisationId}.${token}`
}

/** Who the cookie's value stands for, or undefined when it is none of ours, ended or expired. */
export async function findSession(db: Db, cookie: string): Promise<Account | undefined> {
  const { organisationId, token } = readCookie(cookie)
  if (!organisationId) return undefined
  return inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('session')
      .innerJoin('account', 'account.id', 'session.account_id')
      .select(accountColumns.map((column) => `account.${column}` as const))
      .where('session.token_hash', '=', hashSecret(token))
      .where('session.expires_at', '>', new Date())
      .executeTakeFirst(),
  )
}

/** Ends the session of the cookie's value. */
export async function endSession(db: Db, cookie: string): Promise<void> {
  const { organisationId, token } = readCookie(cookie)
  if (!organisationId) return
  await inOrganisation(db, organisationId, (tx) =>
    tx.deleteFrom('session').where('token_hash', '=', hashSecret(token)).execute(),
  )
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function readCookie(cookie: string): { organisationId: string | undefined; token: string } {
  const [organisationId = '', token = ''] = cookie.split('.')
  return { organisationId: uuid.test(organisationId) ? organisationId : undefined, token }
}

/** Records the name under which a panel member's verdicts are shown. */
export async function updatePublicName(tx: Tx, accountId: string, publicName: string): Promise<void> {
  await tx.updateTable('account').set({ public_name: publicName }).where('id', '=', accountId).execute()
}
