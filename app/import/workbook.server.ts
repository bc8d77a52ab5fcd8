import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { CellValue, SheetData } from 'read-excel-file/node'
import { type FileRead, type FileRow, fileLimits, tableOf } from './table'
import { unpacked } from './unpacked'

/** Reading a sheet takes all of a processor for seconds, in which no tenant would be answered: a thread of its own reads
 *  it, with a limit to its memory and its time. It counts what it read before it sends it: there one text is kept once
 *  however many cells have it, and what is sent has it as often. Rows and cells without a value at the end are nothing:
 *  a sheet may have a million. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads')
const { readSheet } = require(workerData.reader)
const { most } = workerData
const ended = (list, isNothing) => list.slice(0, list.findLastIndex((one) => !isNothing(one)) + 1)
const isBlank = (cell) => cell === null
function counted(sheet) {
  const rows = ended(sheet, (row) => row.every(isBlank))
  if (rows.length > most.lines) return { tooMany: rows.length + ' rows' }
  let cells = 0
  let characters = 0
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null) continue
      cells += 1
      characters += typeof cell === 'string' ? cell.length : 20
    }
    if (cells > most.cells) return { tooMany: 'more than ' + most.cells + ' cells' }
    if (characters > most.characters) return { tooMany: 'more than ' + most.characters + ' characters' }
  }
  return { rows: rows.map((row) => ended(row, isBlank)) }
}
readSheet(new Blob([workerData.archive])).then((sheet) => parentPort.postMessage(counted(sheet)))`

/** Most that a thread sends: lines, some of which may be empty, and what is in them. */
const most = {
  lines: 2 * fileLimits.rows,
  cells: fileLimits.rows * fileLimits.columns,
  characters: fileLimits.characters,
}

type Counted = { rows: SheetData } | { tooMany: string }

const longestSeconds = 60
const mostMegabytes = 1024

let last: Promise<unknown> = Promise.resolve()

/** Reads the first sheet of a workbook; one workbook at a time, as each may take much memory. */
export function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  const reading = last.then(() => readOne(bytes))
  last = reading.catch(() => undefined)
  return reading
}

async function readOne(bytes: Uint8Array): Promise<FileRead> {
  const archive = unpacked(bytes)
  const sheet = archive && (await readSheet(archive).catch(() => undefined))
  if (!sheet) return { ok: false, message: 'This workbook cannot be read, or is too large. Save it as CSV' }
  if ('tooMany' in sheet) {
    return { ok: false, message: `The sheet has ${sheet.tooMany}, which is too many. Send it in parts` }
  }
  const numbered = sheet.rows.map((row, index): FileRow => ({ number: index + 1, cells: row.map(inWords) }))
  return tableOf(numbered.filter((row) => 'cells' in row && row.cells.some((cell) => cell !== '')))
}

function readSheet(archive: Uint8Array): Promise<Counted> {
  const reader = createRequire(import.meta.url).resolve('read-excel-file/universal')
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      eval: true,
      workerData: { archive, reader, most },
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
