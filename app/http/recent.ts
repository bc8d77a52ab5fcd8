/** What was looked up a moment ago, so that a caller who sends one response after another does not have the same
 *  things looked up each time. Nothing is kept for longer than a few seconds, nor more than a few hundred. */
export class Recent<T> {
  readonly #kept = new Map<string, { value: T; until: number }>()
  readonly #milliseconds: number

  constructor({ seconds }: { seconds: number }) {
    this.#milliseconds = seconds * 1000
  }

  /** What was found under the key a moment ago, or what `find` finds now; what is not found is not kept. */
  async get(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key)
    if (known && known.until > Date.now()) return known.value
    const value = await find()
    if (value === undefined) return value
    this.#kept.delete(key)
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(key, { value, until: Date.now() + this.#milliseconds })
    return value
  }
}

const mostKept = 300
