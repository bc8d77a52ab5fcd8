/** Whole numbers as bytes: each zigzag coded (0, -1, 1, -2 become 0, 1, 2, 3) and written seven bits a byte, lowest
 *  first, the top bit saying that more follow. Small ones take a byte. Throws on what a number cannot hold exactly. */
export function packCounters(counters: Float64Array): Uint8Array {
  const bytes = new Uint8Array(counters.length * longest)
  let at = 0
  for (const counter of counters) {
    if (!Number.isInteger(counter) || Math.abs(counter) > greatest)
      throw new Error(`the counter ${counter} is not exact`)
    let rest = counter < 0 ? -2 * counter - 1 : 2 * counter
    while (rest > 127) {
      bytes[at++] = 128 + (rest % 128)
      rest = Math.floor(rest / 128)
    }
    bytes[at++] = rest
  }
  return bytes.slice(0, at)
}

/** The counters that were packed; throws when there are not exactly so many. */
export function unpackCounters(bytes: Uint8Array, count: number): Float64Array {
  const counters = new Float64Array(count)
  addCounters(bytes, { counters, start: 0, count })
  return counters
}

/** Adds the counters that were packed to those from `start` on; throws when there are not exactly so many. */
export function addCounters(
  bytes: Uint8Array,
  { counters, start, count }: { counters: Float64Array; start: number; count: number },
): void {
  let at = 0
  for (let index = start; index < start + count; index++) {
    let byte = byteAt(bytes, at++)
    let value = byte & 127
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = byteAt(bytes, at++)
      value += (byte & 127) * scale
    }
    counters[index] = (counters[index] as number) + (value % 2 === 1 ? -(value + 1) / 2 : value / 2)
  }
  if (at !== bytes.length) throw new Error(`${bytes.length} bytes are not ${count} counters`)
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new Error('the packed counters end too early')
  return byte
}

/** Zigzag doubles a number, and twice the greatest must itself be exact. */
const greatest = (Number.MAX_SAFE_INTEGER - 1) / 2
const longest = 8
