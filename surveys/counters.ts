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
    let byte = bytes[at++] as number
    let value = byte & 127
    for (let shift = 7; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[at++] as number
      value |= (byte & 127) << shift
    }
    // Four bytes are as much as shifting can do, and more than most counters need.
    for (let scale = 2 ** 28; byte > 127; scale *= 128) {
      byte = bytes[at++] as number
      value += (byte & 127) * scale
    }
    const isNegative = (value & 1) === 1
    counters[index] = (counters[index] as number) + (isNegative ? -(value + 1) / 2 : value / 2)
  }
  // Beyond their end there is nothing, which counts as zero and ends a number.
  if (at !== bytes.length) throw new Error(`${bytes.length} bytes are not ${count} counters`)
}

/** Zigzag doubles a number, and twice the greatest must itself be exact. */
const greatest = (Number.MAX_SAFE_INTEGER - 1) / 2
const longest = 8
