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

/** Makes every address one that can be decoded, before Express fails on it and prints it with its link. PostgreSQL
 *  holds no NUL in text: like bytes that are no UTF-8 it becomes the replacement character, which nothing is named by. */
export const mendAddress: RequestHandler = (request, _response, next) => {
  if (request.url.includes('%')) {
    request.url = mended(request.url)
    request.originalUrl = mended(request.originalUrl)
  }
  next()
}

const replacement = '%EF%BF%BD'

function mended(url: string): string {
  const whole = url.replaceAll('%00', replacement).replace(/%(?![\da-f]{2})/gi, '%25')
  return canDecode(whole) ? whole : whole.replace(/%[89a-f][\da-f]/gi, replacement)
}

function canDecode(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}
