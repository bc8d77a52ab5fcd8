import type { RequestHandler } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { sendRefusal } from './plain-refusal.server'
import { plainPath } from './redaction'

/** What is slowed down: where it is, and which of its answers tell a guess that failed. */
type Guarded = {
  limiter: RateLimiterMemory
  guards: (method: string, path: string) => boolean
  isFailure: (status: number) => boolean
}

/** Slows down guessing by address: of links, receipts and short addresses (300 failures in five minutes), and more
 *  strictly of passwords (20). What succeeds is not counted, for a whole block of flats or a mobile network may stand
 *  behind one address. A try counts until its answer is known, so that many at once gain nothing. */
export function limitRates({ codes = 300, signIns = 20 } = {}): RequestHandler {
  const duration = 5 * 60
  const all: Guarded[] = [
    {
      limiter: new RateLimiterMemory({ points: signIns, duration }),
      guards: (method, path) => method === 'POST' && /^\/(sign-in|set-up|join)(\/|$)/.test(path),
      isFailure: (status) => status >= 400 && status < 500,
    },
    {
      limiter: new RateLimiterMemory({ points: codes, duration }),
      guards: (_method, path) => /^\/receipt(\/|$)/.test(path),
      isFailure: (status) => [400, 404, 422].includes(status),
    },
    {
      limiter: new RateLimiterMemory({ points: codes, duration }),
      guards: (_method, path) => /^\/[as]\//.test(path),
      // Here 422 is a form to be put right, behind a link that was known.
      isFailure: (status) => [400, 404].includes(status),
    },
  ]
  return (request, response, next) => {
    const path = plainPath(request.path)
    const guarded = all.find(({ guards }) => guards(request.method, path))
    if (!guarded) return next()
    const { limiter, isFailure } = guarded
    const address = request.ip ?? ''
    limiter.consume(address).then(
      () => {
        response.once('close', () => {
          if (!isFailure(response.statusCode)) void limiter.reward(address)
        })
        next()
      },
      () => sendRefusal(response, 429, 'too-many'),
    )
  }
}
