import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { policyFor } from './http/content-policy'
import { redact } from './http/redaction'
import { NonceContext } from './root'

/** How long a page may take to gather its data, in milliseconds. */
export const streamTimeout = 15_000

/** Renders the whole document before the first byte, so that the status is always right. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  _loadContext: AppLoadContext,
): Promise<Response> {
  const hydrates = says(remixContext, 'hydrate')
  const hasScript = hydrates || says(remixContext, 'script')
  const nonce = hasScript ? randomBytes(16).toString('base64') : undefined
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const frames = { isFramed: says(remixContext, 'isFramed'), hasFrames: says(remixContext, 'hasFrames') }
  headers.set('Content-Security-Policy', policyFor(nonce, { hydrates, ...frames }))
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer)
          pipe(collect((page) => resolve(new Response(page, { headers, status: failed ? 500 : status }))))
        },
        onShellError(error) {
          clearTimeout(timer)
          reject(error)
        },
        onError() {
          failed = true
        },
      },
    )
    // Left running it would hold the whole rendered tree in memory until it fires.
    const timer = setTimeout(abort, streamTimeout + 1000)
  })
}

/** Takes the whole page as one piece: it is rendered by now, and handing it on in small ones costs more than rendering. */
function collect(done: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = []
  return new Writable({
    write(piece: Buffer, _encoding, next) {
      // React fills the same buffers again for later pieces, and leaves zeros at the end of one in which a letter of
      // several bytes had no more room.
      pieces.push(Buffer.from(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece))
      next()
    },
    final(next) {
      done(Buffer.concat(pieces))
      next()
    },
  })
}

/** Whether a layout or page of the document says so in its `handle`. */
function says(context: EntryContext, what: 'hydrate' | 'script' | 'isFramed' | 'hasFrames'): boolean {
  return context.staticHandlerContext.matches.some((match) => {
    const module = context.routeModules[match.route.id]
    return (module?.handle as Partial<Record<typeof what, boolean>> | undefined)?.[what]
  })
}

/** Bugs are logged by their message and stack with links, receipts and set-up tokens left out: Remix writes the
 *  address into some of its messages, and an error's other fields may hold anything. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return
  const { name, message, stack } = errorIn(error)
  const err = { type: name, message: redact(message), stack: redact(stack ?? '') }
  context.log.error({ err }, 'a page failed')
}

/** The error itself, or the one inside the answer Remix makes of it (a method that a page does not take). */
function errorIn(thrown: unknown): Error {
  const inner = isRouteErrorResponse(thrown) && 'error' in thrown ? thrown.error : thrown
  return inner instanceof Error ? inner : new Error(String(inner))
}
