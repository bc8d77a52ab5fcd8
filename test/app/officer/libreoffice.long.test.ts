import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvFile } from '../../../app/export/csv'
import { methodTable } from '../../../app/export/method'
import { numbers, tableOf, words } from '../../../app/export/table'
import { workbook } from '../../../app/export/workbook.server'
import { recordsOf } from '../../setup/files'
import { temporaryFolder } from '../../setup/folder'

/** What a spreadsheet would run, were it taken for a formula; each would show something else then. */
const evil = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("http://x.invalid";"Press here")',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
]
/** Words that a program may take for something else, or not be able to write. */
const plain = [
  'Tŷ Ŵyr – “Môn”',
  'بنگالی',
  '中文',
  'a;b,c "d"',
  '1/2',
  '007',
  '2026-03-01',
  'Fewer than 10, or hidden to protect others',
]
const names = [...evil, ...plain]

type Row = { name: string; percent: string; points: string }
const rows = names.map(
  (name, at): Row => ({ name, percent: at % 2 ? `${60 + at}.4` : String(60 + at), points: String(-at) }),
)
const table = tableOf<Row>(
  'Figures',
  [
    words('name', 'Name', ({ name }) => name, 40),
    numbers('percent', 'Percent', ({ percent }) => percent),
    numbers('points', 'Points', ({ points }) => points),
  ],
  rows,
)
const method = [{ about: '=cmd()', words: '-2+3, how it was made: naïve, café, Ŵ' }]

const folder = temporaryFolder('libreoffice')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens a file in LibreOffice and has it written again: every value as a cell shows it. */
function opened(name: string, to: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, path.join(folder, name)],
      {
        stdio: 'pipe',
      },
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error('LibreOffice is not here: apt-get install libreoffice-calc-nogui')
  }
  return folder
}

/** Comma, quote, UTF-8, from the first line; then as it is shown, without formulas, and the sheet (-1: each of them). */
const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
const shownIn = (name: string) =>
  recordsOf(`${readFileSync(path.join(folder, name), 'utf8').replaceAll(/\r?\n/g, '\r\n')}`)

describe('a file opened in LibreOffice', () => {
  beforeAll(async () => {
    const pieces: Uint8Array[] = []
    for await (const piece of workbook([table, methodTable(method)])) pieces.push(piece)
    writeFileSync(path.join(folder, 'book.xlsx'), Buffer.concat(pieces))
    writeFileSync(path.join(folder, 'view.csv'), csvFile(table, method))
  })

  test('shows of a workbook what was written: words as they are, numbers as numbers', () => {
    opened('book.xlsx', asShown)
    const [head, ...shown] = shownIn('book-Figures.csv')
    expect(head).toEqual(['Name', 'Percent', 'Points'])
    expect(shown).toEqual(
      rows.map(({ name, percent, points }) => [name, percent, points === '-0' ? '0' : points]),
    )
    expect(shownIn('book-Method.csv').slice(1)).toEqual([[method[0]?.about, method[0]?.words]])
  })

  test('takes the numbers of a workbook for numbers, and no words for a formula', () => {
    opened('book.xlsx', 'fods')
    const xml = readFileSync(path.join(folder, 'book.fods'), 'utf8')
    expect(xml).not.toContain('table:formula')
    const [, figures = ''] = /<table:table table:name="Figures"(.*?)<\/table:table>/s.exec(xml) ?? []
    const stored = [...figures.matchAll(/office:value-type="float" office:value="([^"]*)"/g)].map(
      ([, value]) => Number(value),
    )
    expect(stored).toEqual(rows.flatMap(({ percent, points }) => [Number(percent), Number(points)]))
  })

  test('shows of a CSV file the same, with an apostrophe before what it would run', () => {
    opened('view.csv', 'fods')
    const xml = readFileSync(path.join(folder, 'view.fods'), 'utf8')
    expect(xml).not.toContain('table:formula')
    opened('view.csv', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false')
    const [, ...shown] = shownIn('view.csv')
    const inert = evil.map((name) => `'${name}`)
    expect(shown.slice(0, evil.length).map(([name]) => name)).toEqual(inert)
  })
})
