import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect } from 'vitest'

/** Requests that are held back: of which kind they are, so far; coming back once there is one; letting all of them go, and
 *  those that come after. */
export type Held = { methods: string[]; isAsked: () => Promise<void>; letGo: () => void }

/** What a page tells of itself by asking for a picture that is not there: nobody else is told anything of a page that is
 *  about to be left. */
const telling = '/told?'

/** The same site at another address, where some answers can be held back; `told` is what pages tell of themselves. */
export async function startSlowSite(
  origin: string,
): Promise<{ origin: string; hold: (address: RegExp) => Held; told: string[] }> {
  const told: string[] = []
  const holding: { address: RegExp; methods: string[]; gone: Promise<void> }[] = []
  const server = http.createServer(async (request, response) => {
    const { url = '' } = request
    if (url.startsWith(telling)) {
      told.push(decodeURIComponent(url.slice(telling.length)))
      response.writeHead(404).end()
      return
    }
    const held = holding.find(({ address }) => address.test(url))
    held?.methods.push(request.method ?? '')
    await held?.gone
    passOn(origin, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const hold = (address: RegExp): Held => {
    let letGo = () => {}
    const gone = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const held = { address, methods: [], gone }
    holding.push(held)
    const isAsked = () => expect.poll(() => held.methods.length, { timeout: 30_000 }).toBeGreaterThan(0)
    return { methods: held.methods, isAsked, letGo }
  }
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, hold, told }
}

function passOn(origin: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request
  const asked = http.request(`${origin}${request.url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  asked.on('error', () => response.destroy())
  request.pipe(asked)
}
