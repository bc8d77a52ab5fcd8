/** Whole numbers from 0 one after another, in as few bytes as there are few: seven bits a byte, lowest first, the top bit
 *  saying that more follow. */
export class Column {
  #bytes = new Uint8Array(256)
  #end = 0

  /** Adds a number at the end. */
  push(number: number): void {
    let rest = number
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#add(128 + (rest % 128))
    this.#add(rest)
  }

  /** Calls with every number and its row, from the first. */
  forEach(take: (number: number, row: number) => void): void {
    let at = 0
    for (let row = 0; at < this.#end; row++) {
      let byte = this.#bytes[at++] as number
      let number = byte & 127
      for (let scale = 128; byte > 127; scale *= 128) {
        byte = this.#bytes[at++] as number
        number += (byte & 127) * scale
      }
      take(number, row)
    }
  }

  #add(byte: number) {
    if (this.#end === this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(1.5 * this.#bytes.length))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#end++] = byte
  }
}
