import { createCookie, redirect } from '@remix-run/node'
import { type Account, findSession, type Role, sessionHours } from '../../db/account.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import type { AppContext } from '../context'

/** The cookie that holds a sign-in; `secure` where the request came over https. */
export function sessionCookie(request: Request) {
  return createCookie('session', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: sessionHours * 3600,
    secure:
      new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https',
  })
}

/** The value of the sign-in cookie, or undefined. */
export async function readSessionCookie(request: Request): Promise<string | undefined> {
  const value: unknown = await sessionCookie(request).parse(request.headers.get('Cookie'))
  return typeof value === 'string' ? value : undefined
}

/** Who is signed in, or undefined. */
export async function findAccount(request: Request, context: AppContext): Promise<Account | undefined> {
  const cookie = await readSessionCookie(request)
  return cookie ? findSession(context.db, cookie) : undefined
}

export const officers: Role[] = ['officer', 'administrator']
export const panelMembers: Role[] = ['panel']

/** Who is signed in, if they hold one of the roles; else the answer is the sign-in page, or a refusal. */
export async function requireAccount(request: Request, context: AppContext, roles: Role[]): Promise<Account> {
  const account = await findAccount(request, context)
  if (!account) {
    const { pathname, search } = new URL(request.url)
    throw redirect(`/sign-in?next=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`)
  }
  if (!roles.includes(account.role)) throw new Response(null, { status: 403 })
  return account
}

/** One transaction in the organisation of whoever is signed in with one of the roles. */
export async function asAccount<T>(
  request: Request,
  context: AppContext,
  roles: Role[],
  work: (tx: Tx, account: Account) => Promise<T>,
): Promise<T> {
  const account = await requireAccount(request, context, roles)
  return inOrganisation(context.db, account.organisation_id, (tx) => work(tx, account))
}
