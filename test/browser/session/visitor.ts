/** What was answered to somebody: pages are not followed to where they send one. */
export type Answered = { path: string; status: number; type: string; text: string }

/** Somebody who reads the site: who they are, and what they have to show for it. */
export class Visitor {
  readonly role: string
  readonly #origin: string
  readonly #headers: Record<string, string>

  constructor(role: string, origin: string, headers: Record<string, string> = {}) {
    this.role = role
    this.#origin = origin
    this.#headers = headers
  }

  /** Somebody who signs in. */
  static async signedIn(role: string, origin: string, account: { email: string; password: string }) {
    const answer = await fetch(`${origin}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams(account),
      redirect: 'manual',
    })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0]
    if (!cookie) throw new Error(`${role} could not sign in: ${answer.status}`)
    return new Visitor(role, origin, { Cookie: cookie })
  }

  async get(path: string): Promise<Answered> {
    const answer = await fetch(`${this.#origin}${path}`, { headers: this.#headers, redirect: 'manual' })
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    return { path, status: answer.status, type, text: await answer.text() }
  }

  /** A file, as it is. */
  async file(path: string): Promise<Uint8Array> {
    const answer = await fetch(`${this.#origin}${path}`, { headers: this.#headers, redirect: 'manual' })
    if (answer.status !== 200) throw new Error(`${this.role} got ${answer.status} at ${path}`)
    return new Uint8Array(await answer.arrayBuffer())
  }

  /** A page, and what its `.data` address gives. */
  async page(path: string): Promise<{ html: Answered; data: Answered }> {
    const [before = '', search] = path.split('?')
    const data = `${before === '/' ? '/_root' : before}.data${search === undefined ? '' : `?${search}`}`
    return { html: await this.get(path), data: await this.get(data) }
  }
}
