import { ReadableStream } from 'node:stream/web'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RecordLine, type RecordType, readRecordLines } from '../../../app/http/record-lines.server'

/** The lines of a file that arrives in pieces of these lengths, the rest in one. */
async function linesOf(file: string, type: RecordType, lengths: readonly number[] = []) {
  const bytes = Buffer.from(file)
  let at = 0
  const pieces = lengths.map((length) => {
    at += length
    return bytes.subarray(at - length, at)
  })
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of [...pieces, bytes.subarray(at)]) {
        if (piece.length > 0) controller.enqueue(new Uint8Array(piece))
      }
      controller.close()
    },
  })
  const all: RecordLine[] = []
  for await (const some of readRecordLines(stream, type, () => [])) all.push(...some)
  return all
}

const names = ['first', 'second', 'third']
/** Values as people type them, with what is special in a CSV file, and more than one byte a character. */
const value = fc
  .array(fc.constantFrom('a', ',', '"', '\n', ' ', 'ŷ', '😀'), { maxLength: 6 })
  .map((characters) => characters.join(''))
const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 })
const lengths = fc.array(fc.nat(9), { maxLength: 20 })
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const csvOf = (table: string[][]) => table.map((row) => row.map(quoted).join(',')).join('\r\n')

describe('the lines of a file', () => {
  test('as CSV are the values that were written, however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(rows, lengths, async (table, cuts) => {
        const lines = await linesOf(csvOf([names, ...table]), 'text/csv', cuts)
        const read = lines.map((line) => ('record' in line ? Object.values(line.record) : line.problems))
        expect(read).toEqual(table)
      }),
    )
  })

  test('with mistakes are refused alike, however their bytes arrive', async () => {
    const broken = fc.array(value, { maxLength: 12 }).map((lines) => `${names}\n${lines.join('\n')}`)
    await fc.assert(
      fc.asyncProperty(broken, lengths, async (file, cuts) => {
        expect(await linesOf(file, 'text/csv', cuts)).toEqual(await linesOf(file, 'text/csv'))
      }),
    )
  })

  test('as JSON are the objects that were written, however their bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(rows, lengths, async (table, cuts) => {
        const records = table.map((row) => Object.fromEntries(row.map((text, at) => [names[at], text])))
        const file = records.map((record) => JSON.stringify(record)).join('\n')
        const lines = await linesOf(file, 'application/x-ndjson', cuts)
        expect(lines).toEqual(records.map((record, at) => ({ line: at + 1, record })))
      }),
    )
  })
})
