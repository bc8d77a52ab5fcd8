import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { fileLimits } from '../import/table'
import { plainPath, redact } from './redaction'

/** The file of a survey in several languages, or the form of one. */
const surveyUploads = /^\/(?:officer\/surveys\/new(?:\.data)?|api\/v1\/surveys)$/
const surveyLimit = 4 * 1024 * 1024

/** Largest form a page accepts, and largest file the API accepts, in bytes. */
const formLimit = 256 * 1024
const fileLimit = 256 * 1024 * 1024
/** Where an officer uploads a file of responses or of translations, and the most that one takes with what the form puts around it. */
const uploads = /^\/officer\/(?:waves\/[^/]+\/imports|languages\/[^/]+\/files)(?:\.data)?$/
const uploadLimit = (fileLimits.megabytes + 1) * 1024 * 1024

function limitOf(path: string): number {
  if (surveyUploads.test(path)) return surveyLimit
  if (path.startsWith('/api/')) return fileLimit
  return uploads.test(path) ? uploadLimit : formLimit
}

/** The phone on which an officer tries a survey out: the one page that stands in a frame, of this site's own. */
const framed = /^\/officer\/surveys\/.+\/phone(?:\/[^/]+)?$/

/** Headers of every answer. `same-origin` and not `no-referrer`: with the latter, browsers send `Origin: null` with
 *  forms, which the check against cross-site posts refuses. */
export const setHeaders: RequestHandler = (request, response, next) => {
  response.set({
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': framed.test(request.path) ? 'SAMEORIGIN' : 'DENY',
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
          path: redact(plainPath(request.path)),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      )
    })
    next()
  }
}

/** Refuses a body larger than its page needs, by its declared length, and counts the bytes of one that declares none. */
export const limitBodies: RequestHandler = (request, response, next) => {
  const limit = limitOf(request.path)
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
