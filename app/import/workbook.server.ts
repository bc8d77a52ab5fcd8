import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { CellValue, SheetData } from 'read-excel-file/node'
import { type FileRead, type FileRow, fileLimits, tableOf } from './table'
import { unpacked } from './unpacked'

/** Reading a sheet takes all of a processor for seconds, in which no tenant would be answered: a thread of its own reads
 *  it, with a limit to its memory and its time. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads')
const { readSheet } = require(workerData.reader)
readSheet(new Blob([workerData.archive])).then((rows) => parentPort.postMessage(rows))`

const longestSeconds = 60
const mostMegabytes = 1024

/** Reads the first sheet of a workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  const archive = unpacked(bytes)
  const rows = archive && (await readSheet(archive).catch(() => undefined))
  if (!rows) return { ok: false, message: 'This workbook cannot be read, or is too large. Save it as CSV' }
  // Before anything is made of them: a sheet may have a million empty rows.
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null))
  if (last > 2 * fileLimits.rows)
    return { ok: false, message: `The sheet has ${last} rows. Send it in parts` }
  const numbered = rows
    .slice(0, last + 1)
    .map((row, index): FileRow => ({ number: index + 1, cells: row.map(inWords) }))
  return tableOf(numbered.filter((row) => 'cells' in row && row.cells.some((cell) => cell !== '')))
}

function readSheet(archive: Uint8Array): Promise<SheetData> {
  const reader = createRequire(import.meta.url).resolve('read-excel-file/universal')
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      eval: true,
      workerData: { archive, reader },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    const timer = setTimeout(() => void worker.terminate(), longestSeconds * 1000)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the sheet was not read'))
    })
  })
}

/** A cell as the words of a CSV file: a moment to the second, as sheets keep parts of a day a little short of it. */
function inWords(cell: CellValue | null): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell).trim()
  return new Date(cell.getTime() + 500).toISOString().slice(0, 19).replace('T', ' ')
}
