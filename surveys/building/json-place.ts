/** Where a text stops being JSON, as the line and the character in it, from 1; undefined where it never does. */
export function placeOfFault(text: string): { line: number; character: number } | undefined {
  const reader = new Reader(text)
  if (reader.value() && reader.isAtEnd()) return undefined
  const lines = text.slice(0, reader.at).split('\n')
  return { line: lines.length, character: (lines.at(-1)?.length ?? 0) + 1 }
}

const word = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Reads as far as the text is JSON; `at` is how far that was. */
class Reader {
  at = 0
  constructor(readonly text: string) {}

  isAtEnd(): boolean {
    this.#space()
    return this.at === this.text.length
  }

  value(): boolean {
    if (this.#sign('{')) return this.#list('}', () => this.#match(word) && this.#sign(':') && this.value())
    if (this.#sign('[')) return this.#list(']', () => this.value())
    return this.#match(word) || this.#match(plain)
  }

  #list(end: string, entry: () => boolean): boolean {
    if (this.#sign(end)) return true
    do {
      if (!entry()) return false
    } while (this.#sign(','))
    return this.#sign(end)
  }

  #sign(sign: string): boolean {
    this.#space()
    if (this.text[this.at] !== sign) return false
    this.at++
    return true
  }

  #match(pattern: RegExp): boolean {
    this.#space()
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    this.at += found?.[0].length ?? 0
    return found !== null
  }

  #space(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'none')) this.at++
  }
}
