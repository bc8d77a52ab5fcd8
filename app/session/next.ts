import type { Role } from '../../db/account.server'

const home = (role: Role) => (role === 'panel' ? '/panel' : '/officer')

/** Where somebody goes after signing in: the page they asked for, if it is a page of this site meant for them;
 *  else their first page. Anything a browser could read as another site's address is not followed. */
export function pageAfterSignIn(role: Role, next: string | null): string {
  const first = home(role)
  if (!next || !isLocalPath(next)) return first
  const other = home(role === 'panel' ? 'officer' : 'panel')
  return next === other || next.startsWith(`${other}/`) ? first : next
}

/** Begins with a slash, holds no two together, and only printable characters without the backslash, which browsers
 *  read as a slash. */
function isLocalPath(next: string): boolean {
  return /^\/[\x21-\x5b\x5d-\x7e]*$/.test(next) && !next.includes('//')
}
