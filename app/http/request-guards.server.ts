import type { RequestHandler } from 'express'
import { sendRefusal } from './plain-refusal.server'
import { plainPath } from './redaction'

/** Refuses a form sent from a page of another site, before Remix, which would answer with an empty 500. The API is
 *  guarded by its tokens; a program that is no browser sends no origin. */
export const refuseOtherSites: RequestHandler = (request, response, next) => {
  const { origin } = request.headers
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (isRead || origin === undefined || plainPath(request.path).startsWith('/api/')) return next()
  const host = request.get('X-Forwarded-Host')?.split(',')[0]?.trim() || request.get('Host')
  if (hostOf(origin) === host?.toLowerCase()) return next()
  sendRefusal(response, 403, 'elsewhere')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** PostgreSQL holds no NUL in text: in an address it becomes the replacement character, which nothing is named by. */
export const replaceNul: RequestHandler = (request, _response, next) => {
  if (request.url.includes('%00')) {
    request.url = request.url.replaceAll('%00', '%EF%BF%BD')
    request.originalUrl = request.originalUrl.replaceAll('%00', '%EF%BF%BD')
  }
  next()
}
