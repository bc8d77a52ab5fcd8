import { Unzip, UnzipInflate, zipSync } from 'fflate'

/** Most bytes that a workbook may have once unpacked. */
export const mostUnpacked = 100 * 1024 * 1024

/** How much is unpacked before it is counted: a byte becomes a thousand at most. */
const stepBytes = 16 * 1024

/** The same archive with nothing packed, or undefined where it is none or would be larger than `most` bytes: an archive
 *  of a few thousand bytes can hold thousands of millions. Whatever it says of its own sizes is not believed. */
export function unpacked(archive: Uint8Array, most = mostUnpacked): Uint8Array | undefined {
  const files: Record<string, Uint8Array[]> = {}
  let size = 0
  const unzip = new Unzip((file) => {
    const pieces: Uint8Array[] = []
    files[file.name] = pieces
    file.ondata = (error, piece) => {
      if (error) throw error
      size += piece.length
      if (size > most) throw new TooLarge()
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let start = 0; start < archive.length; start += stepBytes) {
      const end = Math.min(archive.length, start + stepBytes)
      unzip.push(archive.subarray(start, end), end === archive.length)
    }
  } catch {
    return undefined
  }
  const whole = Object.entries(files).map(([name, pieces]) => [name, new Uint8Array(Buffer.concat(pieces))])
  return whole.length > 0 ? zipSync(Object.fromEntries(whole), { level: 0 }) : undefined
}

class TooLarge extends Error {
  override name = 'TooLarge'
}
