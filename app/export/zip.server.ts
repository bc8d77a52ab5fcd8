import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** A file to be in an archive, with what is in it some at a time. */
export type ZippedFile = { name: string; pieces: AsyncIterable<string> }

/** What an archive without the extensions for larger ones can say of the size of a file in it. */
const largest = 2 ** 32 - 1

/** Always the same, so that the same files make the same archive. */
const mtime = new Date(1980, 0, 1)

/** An archive of some files as it is being made, each compressed as it is read and out of the way of the server's own
 *  thread: no more of it is held than a few pieces. It cannot be opened before its end is there. */
export async function* zipped(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    made.push(piece)
  })
  let size = 0
  for await (const { name, pieces } of files) {
    const entry: ZipInputFile = { filename: name, compression: 8, size: 0, crc: 0, mtime }
    archive.add(entry)
    for await (const piece of deflated(pieces, entry)) {
      entry.ondata?.(null, piece, false)
      for (const one of made.splice(0)) {
        size += one.length
        yield one
      }
    }
    if (size > largest || entry.size > largest) throw new Error('an archive of more than 4 GB')
    entry.ondata?.(null, new Uint8Array(), true)
  }
  archive.end()
  yield* made
}

/** Compresses what is in a file, and notes with it how much that was. */
async function* deflated(
  pieces: AsyncIterable<string>,
  entry: ZipInputFile,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const deflate = createDeflateRaw()
  const read = async function* () {
    for await (const piece of pieces) {
      const bytes = Buffer.from(piece)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  const reading = pipeline(read, deflate)
  // What goes wrong comes out of the reading below as well, and is waited for after it.
  reading.catch(() => {})
  yield* deflate as AsyncIterable<Buffer<ArrayBuffer>>
  await reading
}
