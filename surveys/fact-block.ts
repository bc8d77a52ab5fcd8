/** Some responses read, side by side, each with as many keys of its caller's own, for a Tally to count. */
export class FactBlock {
  readonly keyCount: number
  /** How many counters a response adds to at most. */
  readonly most: number
  /** The counters of each response: `lengths` of them, from its place times `most` on. */
  readonly slots: Uint16Array
  readonly lengths: Int32Array
  readonly weights: Float64Array
  /** The key at an index of each response, from index times `size` on. */
  readonly #keys: Int32Array
  /** Of the index at hand, the last response with each key, and before each response the one with the same. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  #count = 0

  /** For responses that add to `most` counters, under `keyCount` keys, all of them under `keyLimit`. */
  constructor(most: number, { keyCount, keyLimit }: { keyCount: number; keyLimit: number }) {
    this.most = most
    this.keyCount = keyCount
    this.slots = new Uint16Array(size * most)
    this.lengths = new Int32Array(size)
    this.weights = new Float64Array(size)
    this.#keys = new Int32Array(size * keyCount)
    this.#first = new Int32Array(keyLimit).fill(-1)
    this.#next = new Int32Array(size)
  }

  get isFull(): boolean {
    return this.#count === size
  }

  clear(): void {
    this.#count = 0
  }

  /** Takes in a response: the first `length` of the counters it adds to, its weight, and its keys. */
  add({ slots, length, weight }: BlockResponse, keys: Int32Array): void {
    const place = this.#count++
    for (let index = 0; index < this.keyCount; index++)
      this.#keys[index * size + place] = keys[index] as number
    const start = place * this.most
    for (let index = 0; index < length; index++) this.slots[start + index] = slots[index] as number
    this.lengths[place] = length
    this.weights[place] = weight
  }

  /** Chains the responses that have the same key at an index (firstOf, nextOf), and gives the keys there are. */
  groupByKey(index: number): number[] {
    const keys: number[] = []
    for (let place = 0; place < this.#count; place++) {
      const key = this.#keys[index * size + place] as number
      const first = this.#first[key] as number
      if (first < 0) keys.push(key)
      this.#next[place] = first
      this.#first[key] = place
    }
    return keys
  }

  /** A response with this key, or -1; it is then forgotten where the chain begins. */
  firstOf(key: number): number {
    const first = this.#first[key] as number
    this.#first[key] = -1
    return first
  }

  /** The next response with the same key, or -1. */
  nextOf(place: number): number {
    return this.#next[place] as number
  }
}

/** What a FactReader holds of a response. */
type BlockResponse = { slots: Int32Array; length: number; weight: number }

const size = 4096
