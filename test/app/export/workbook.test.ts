import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { writeReadableStreamToWritable } from '@remix-run/node'
import express from 'express'
import { unzipSync } from 'fflate'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { SharedWords, sheetRow } from '../../../app/export/sheet-xml'
import { streamOf } from '../../../app/export/stream.server'
import { type FileCell, number, type Table } from '../../../app/export/table'
import { workbook } from '../../../app/export/workbook.server'
import { sheetsOf } from '../../setup/files'
import { serving } from '../http/serving'

const columns = [
  { key: 'name', heading: 'Name' },
  { key: 'count', heading: 'Count', isNumber: true as const },
]
const rowAt = (at: number): FileCell[] => [`Row ${at}`, number(at)]

/** So many rows, a thousand at a time; after so many of them reading fails. */
async function* rowsOf(count: number, fails = Number.POSITIVE_INFINITY): AsyncGenerator<FileCell[][]> {
  for (let start = 0; start < count; start += 1_000) {
    if (start >= fails) throw new Error('gone')
    yield Array.from({ length: Math.min(1_000, count - start) }, (_, at) => rowAt(start + at))
  }
}

const tableOf = (name: string, rows: Table['rows']): Table => ({ name, columns, rows })

async function written(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

describe('a workbook', () => {
  test('holds each table on a sheet, words as words and numbers as numbers', async () => {
    const evil = [
      '=HYPERLINK("http://x")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      'a < b & "c"',
      'Ŵyr – ‘ie’',
      '_x0041_',
      ' ends ',
    ]
    const cells: FileCell[][] = evil.map((words, at) => [words, number(at)])
    cells.push([undefined, { digits: '71.0' }], ['bell\u0007', undefined])
    const sheets = sheetsOf(await written(workbook([tableOf('One', [cells]), tableOf('Two & more', [])])))
    expect([...sheets.keys()]).toEqual(['One', 'Two & more'])
    const [head, ...rows] = sheets.get('One') ?? []
    expect(head?.map(({ value }) => value)).toEqual(['Name', 'Count'])
    expect(rows.slice(0, evil.length).map(([words]) => words)).toEqual(
      evil.map((value) => ({ type: 'words', value: value === '_x0041_' ? '_x005F_x0041_' : value })),
    )
    expect(rows.at(-2)).toEqual([
      { type: 'empty', value: '' },
      { type: 'number', value: '71' },
    ])
    expect(rows.at(-1)).toEqual([{ type: 'words', value: 'bell ' }])
    expect(sheets.get('Two & more')).toHaveLength(1)
  })

  test('goes on on another sheet where one is full, and loses no row', async () => {
    const tables = [tableOf('Figures', rowsOf(2_500)), tableOf('Method', [[rowAt(1)]])]
    const sheets = sheetsOf(await written(workbook(tables, { rowsOnSheet: 1_200 })))
    expect([...sheets].map(([name, rows]) => [name, rows.length - 1])).toEqual([
      ['Figures', 1_200],
      ['Figures 2', 1_200],
      ['Figures 3', 100],
      ['Method', 1],
    ])
    const figures = [...sheets.values()].slice(0, 3).flatMap((rows) => rows.slice(1))
    expect(figures.map(([, count]) => Number(count?.value))).toEqual(
      Array.from({ length: 2_500 }, (_, at) => at),
    )
  })

  test('is the same file for the same tables', async () => {
    const make = () => written(workbook([tableOf('Figures', rowsOf(10))]))
    expect(Buffer.compare(await make(), await make())).toBe(0)
  })

  test('stores words once, until there are very many', () => {
    const shared = new SharedWords(1)
    const row = sheetRow(['one', 'one', 'two'], 7, shared)
    expect(row).toContain('<c r="B7" s="0" t="s"><v>0</v></c><c r="C7" s="0" t="inlineStr">')
    expect([...shared.xml()].filter((xml) => xml.startsWith('<si>'))).toHaveLength(1)
  })

  test('holds a few rows at a time, however many there are', async () => {
    const most = async (count: number) => {
      collectGarbage()
      const before = process.memoryUsage().heapUsed
      let grown = 0
      let pieces = 0
      for await (const _ of workbook([tableOf('Figures', rowsOf(count))])) {
        if (++pieces % 20 > 0) continue
        collectGarbage()
        grown = Math.max(grown, process.memoryUsage().heapUsed - before)
      }
      return grown
    }
    await most(40_000)
    // The rows of the larger would be some 30 MB more.
    expect((await most(200_000)) - (await most(40_000))).toBeLessThan(8e6)
  })
})

describe('a workbook that cannot be finished', () => {
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
  const pieces = (fails?: number) => workbook([tableOf('Figures', rowsOf(120_000, fails))])
  const app = express()
  for (const [path, fails] of [
    ['/whole', undefined],
    ['/broken', 100_000],
  ] as const) {
    // As Remix sends what a route answers with.
    app.get(path, (_request, response) => {
      writeReadableStreamToWritable(streamOf({ log }, pieces(fails)), response).catch(() => {})
    })
  }
  const at = serving(app)

  test('breaks its connection off, cannot be opened, and is in the log', async () => {
    const whole = await (await fetch(at('/whole'))).arrayBuffer()
    expect(Object.keys(unzipSync(new Uint8Array(whole)))).toContain('xl/workbook.xml')
    await expect(fetch(at('/broken')).then((answer) => answer.arrayBuffer())).rejects.toThrow('terminated')
    expect(lines.join('')).toContain('a file broke off')
    const some: Uint8Array[] = []
    const read = async () => {
      for await (const piece of pieces(100_000)) some.push(piece)
    }
    await expect(read()).rejects.toThrow('gone')
    expect(() => unzipSync(new Uint8Array(Buffer.concat(some)))).toThrow()
    expect(Buffer.concat(some).length).toBeGreaterThan(100_000)
  })

  test('ends where nobody takes it any more', async () => {
    let rows = 0
    const counted = async function* () {
      for await (const some of rowsOf(500_000)) {
        rows += some.length
        yield some
      }
    }
    for await (const _ of workbook([tableOf('Figures', counted())])) break
    expect(rows).toBeLessThan(100_000)
  })
})
