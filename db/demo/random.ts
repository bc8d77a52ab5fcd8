/** A stream of numbers that is the same every time for one seed: sfc32, a small counter-based generator by
 *  Chris Doty-Humphrey (PractRand). Only whole-number and exact arithmetic, so that every machine agrees. */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  /** The stream called `name` of the demonstration landlord; streams with other names do not disturb it. */
  constructor(name: string) {
    const [a, b, c] = hashName(`harbour-dale:${name}`)
    this.a = a
    this.b = b
    this.c = c
    for (let i = 0; i < 15; i++) this.word()
  }

  /** A whole number in 0 to 2^32 - 1. */
  word(): number {
    const sum = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum
    this.c |= 0
    return sum >>> 0
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.word() / 4294967296
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.unit() < probability
  }

  /** A whole number in 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit)
  }

  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }

  /** The code of one share, as likely as its share is of the whole. */
  draw(shares: Shares): number {
    const total = shares.reduce((sum, [, share]) => sum + share, 0)
    let left = this.unit() * total
    for (const [code, share] of shares) {
      left -= share
      if (left < 0) return code
    }
    return shares.at(-1)?.[0] ?? 0
  }

  /** A draw from a bell of mean 0 and variance 1: the sum of six uniform draws (no logarithm, so no rounding differs). */
  bell(): number {
    let sum = -3
    for (let i = 0; i < 6; i++) sum += this.unit()
    return sum * Math.SQRT2
  }

  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items]
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const kept = shuffled[i] as T
      shuffled[i] = shuffled[j] as T
      shuffled[j] = kept
    }
    return shuffled
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.word() & 255)
  }

  /** A random UUID (version 4), or with a moment a UUID that sorts by it (version 7). */
  uuid(moment?: number): string {
    const bytes = this.bytes(16)
    if (moment !== undefined) {
      for (let i = 5, rest = moment; i >= 0; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256
    }
    bytes[6] = ((bytes[6] ?? 0) & 15) | (moment === undefined ? 0x40 : 0x70)
    bytes[8] = ((bytes[8] ?? 0) & 63) | 0x80
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}

/** Codes, each with its share of a whole (any unit). */
export type Shares = readonly (readonly [code: number, share: number])[]

/** Three words from a name: FNV-1a with three offsets. */
function hashName(name: string): [number, number, number] {
  const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b].map((offset) => {
    let hash = offset
    for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    return hash | 0
  })
  return words as [number, number, number]
}
