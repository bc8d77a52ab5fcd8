import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Largest form a page accepts, and largest file the API accepts, in bytes. */
const formLimit = 256 * 1024
const fileLimit = 256 * 1024 * 1024

/** Headers of every answer. `same-origin` and not `no-referrer`: with the latter, browsers send `Origin: null` with
 *  forms, which the check against cross-site posts refuses. */
export const setHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cache-Control': 'no-store',
  })
  next()
}

/** One line a request: method, the address with links and receipts left out, status and time. */
export function writeLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    response.once('finish', () => {
      log.info(
        {
          method: request.method,
          path: redact(request.path),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      )
    })
    next()
  }
}

/** The path with whatever opens a response left out. */
export function redact(path: string): string {
  return path.replace(/^\/(a|receipt|set-up)\/[^/]+/, '/$1/…')
}

/** Refuses a body larger than its page needs, by its declared length, and counts the bytes of one that declares none. */
export const limitBodies: RequestHandler = (request, response, next) => {
  const limit = request.path.startsWith('/api/') ? fileLimit : formLimit
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    const message = `This is more than the server accepts at once (${limit / 1024 / 1024} MB).`
    response.status(413)
    if (request.path.startsWith('/api/')) {
      response.json({ error: { code: 'too_large', message, problems: [] } })
    } else {
      response.type('text').send(message)
    }
    return
  }
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] !== undefined) {
    let received = 0
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > limit) request.destroy()
    })
    request.pause()
  }
  next()
}

const minute = 60

/** Slows down guessing: links, receipts and open-link starts by address, sign-in more strictly. */
export function limitRates(): RequestHandler {
  const codes = new RateLimiterMemory({ points: 300, duration: 5 * minute })
  const signIn = new RateLimiterMemory({ points: 20, duration: 5 * minute })
  return (request, response, next) => {
    const limiter = limiterFor(request.method, request.path)
    if (!limiter) return next()
    limiter.consume(request.ip ?? '').then(
      () => next(),
      () => response.status(429).type('html').send(tooMany),
    )
  }
  function limiterFor(method: string, path: string): RateLimiterMemory | undefined {
    if (method === 'POST' && /^\/(sign-in|set-up)/.test(path)) return signIn
    return /^\/(a|s|receipt)\//.test(path) || path === '/receipt' ? codes : undefined
  }
}

const tooMany = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Too many tries</title><h1>Too many tries</h1><p>Wait a few minutes, then try again. Nothing you sent is lost.</p></html>`
