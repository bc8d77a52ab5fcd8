import { createHash } from 'node:crypto'
import { choicesOf, linksOf } from './page-text'

/** How many of the addresses that differ only in what is asked for (the wave, the query) are read: until every `together`
 *  such things were asked for together, but no more than `most` of one kind of page. */
export type Thoroughness = { together: 1 | 2; most: number }

type Address = { kind: string; asked: string[]; rank: string }

/** The addresses a reader can come to from the pages read so far, by links and by choosing in forms; which of them are
 *  read does not change from one run to the next. */
export class Walk {
  readonly #within: RegExp
  readonly #thoroughness: Thoroughness
  readonly #known = new Set<string>()
  readonly #waiting = new Map<string, Address>()
  readonly #covered = new Set<string>()
  readonly #read = new Map<string, number>()
  /** The ids met so far, in order: they differ from one demonstration to the next, what stands at their place does not. */
  readonly #ids = new Map<string, number>()

  /** Goes only where `within` allows. */
  constructor(start: string, within: RegExp, thoroughness: Thoroughness) {
    this.#within = within
    this.#thoroughness = thoroughness
    this.#add(start)
  }

  /** The next address to read; undefined when there is nothing new at any. */
  next(): string | undefined {
    let next: [string, Address] | undefined
    for (const [path, address] of this.#waiting) {
      if (!this.#isNew(address)) this.#waiting.delete(path)
      else if (!next || address.rank < next[1].rank) next = [path, address]
    }
    if (!next) return undefined
    const [path, { kind, asked }] = next
    this.#waiting.delete(path)
    for (const thing of asked) this.#covered.add(thing)
    this.#read.set(kind, (this.#read.get(kind) ?? 0) + 1)
    return path
  }

  /** Takes in where a page leads. */
  read(path: string, html: string) {
    for (const link of linksOf(html)) this.#add(link)
    const choices = choicesOf(html)
    const chosen = new URLSearchParams(choices.map((choice) => [choice.name, choice.chosen]))
    for (const { name, values } of choices) {
      for (const value of values) {
        const search = new URLSearchParams(chosen)
        search.set(name, value)
        this.#add(`${path.split('?')[0]}?${search}`)
      }
    }
  }

  #isNew({ kind, asked }: Address): boolean {
    if ((this.#read.get(kind) ?? 0) >= this.#thoroughness.most) return false
    return asked.some((thing) => !this.#covered.has(thing))
  }

  #add(path: string) {
    if (this.#known.has(path) || !this.#within.test(path)) return
    this.#known.add(path)
    const [page = '', search] = path.split('?')
    const kind = page.replace(id, 'id')
    const things = [...(page.match(id) ?? []), ...new URLSearchParams(search)].map(String)
    const isTogether = this.#thoroughness.together === 2 && things.length > 1
    const asked = isTogether
      ? things.flatMap((one, at) => things.slice(at + 1).map((other) => `${one} ${other}`))
      : ['', ...things]
    const placed = path.replace(id, (met) => this.#placeOf(met))
    const rank = createHash('sha256').update(placed).digest('hex')
    this.#waiting.set(path, { kind, asked: asked.map((thing) => `${kind} ${thing}`), rank })
  }

  #placeOf(met: string): string {
    const place = this.#ids.get(met) ?? this.#ids.size
    this.#ids.set(met, place)
    return String(place)
  }
}

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g
