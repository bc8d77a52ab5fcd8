import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** A page as it came, and the milliseconds that the server had it in hand. */
export type ReadPage = { html: string; serverMs: number }

/** Asks a server of this process for pages, one after another on one connection, uncompressed, and takes the server's own
 *  time: from the request's arrival to the last of the answer. */
export class PageReader {
  readonly #origin: string
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  #serverMs = Number.NaN

  constructor(server: Server, origin: string) {
    this.#origin = origin
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      const started = performance.now()
      response.once('finish', () => {
        this.#serverMs = performance.now() - started
      })
    })
  }

  /** The page at the path, for whoever the cookie stands for. */
  async read(path: string, cookie: string): Promise<ReadPage> {
    const { status, html } = await this.#ask(path, cookie)
    if (status !== 200) throw new Error(`${path} answers ${status}`)
    return { html, serverMs: this.#serverMs }
  }

  #ask(path: string, cookie: string): Promise<{ status: number | undefined; html: string }> {
    const asked = { agent: this.#agent, headers: { Cookie: cookie } }
    return new Promise((resolve, reject) => {
      const request = http.get(`${this.#origin}${path}`, asked, (response) => {
        let html = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          html += piece
        })
        response.once('end', () => resolve({ status: response.statusCode, html }))
        response.once('error', reject)
      })
      request.once('error', reject)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** How many percentages stand in the tables of a page. */
export function figuresShown(html: string): number {
  const cells = html.match(/<td[^>]*>.*?<\/td>/gs) ?? []
  return cells.filter((cell) => /\d(<!-- -->)?%/.test(cell)).length
}
