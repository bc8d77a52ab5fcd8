import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readFile } from '../../../app/import/read-file.server'
import { fileLimits } from '../../../app/import/table'
import { unpacked } from '../../../app/import/unpacked'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function tableIn(bytes: Uint8Array) {
  const read = await readFile(bytes)
  if (!read.ok) throw new Error(read.message)
  return read.table
}

const messageOf = async (bytes: Uint8Array) => {
  const read = await readFile(bytes)
  return read.ok ? undefined : read.message
}

const caerdydd = { headings: ['id', 'lle'], rows: [{ number: 2, cells: ['1', 'Caerdŷdd'] }] }

test.each([
  ['a comma', utf8('id,lle\n1,Caerdŷdd\n')],
  ['a semicolon and a mark', utf8('\uFEFFid;lle\r\n1;Caerdŷdd\r\n')],
  ['a tab', utf8('id\tlle\r1\tCaerdŷdd')],
  ['quotes', utf8('"id","lle"\n"1","Caerdŷdd"')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('id\tlle\n1\tCaerdŷdd', 'utf16le')])],
])('a table with %s is read', async (_name, bytes) => {
  expect(await tableIn(bytes)).toEqual(caerdydd)
})

test('what is no UTF-8 is Windows-1252, as Excel saves it', async () => {
  const bytes = new Uint8Array([...utf8('id,words\n1,'), 0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80])
  expect((await tableIn(bytes)).rows).toEqual([{ number: 2, cells: ['1', '“café”€'] }])
})

test('rows are numbered as a spreadsheet shows them, whatever lines a value takes', async () => {
  const { rows } = await tableIn(
    utf8('id,words\n1,"one\ntwo\nthree"\n2,"a ""b"" c"\n\n3,x,y\n4\n5,"open\n6,z\n'),
  )
  expect(rows).toEqual([
    { number: 2, cells: ['1', 'one\ntwo\nthree'] },
    { number: 3, cells: ['2', 'a "b" c'] },
    { number: 5, problem: expect.stringContaining('more values') },
    { number: 6, cells: ['4', ''] },
    { number: 7, problem: expect.stringContaining('quote') },
    { number: 8, cells: ['6', 'z'] },
  ])
})

test('the line by which Excel is told the mark between values is no row of headings', async () => {
  expect((await tableIn(utf8('sep=;\nid;lle\n1;x'))).rows).toEqual([{ number: 3, cells: ['1', 'x'] }])
})

test('headings that are missing are named by their place', async () => {
  expect((await tableIn(utf8('id,,lle,\n1,2,3,'))).headings).toEqual(['id', 'Column 2', 'lle'])
})

test('a workbook as Microsoft Forms makes it is read, its moments by the day they are of', async () => {
  const words = (value: string) => ({ type: String, value })
  const midnight = { type: Date, value: new Date('2026-11-20T00:00:00Z'), format: 'm/d/yy h:mm:ss' }
  const workbook = await writeXlsxFile([
    {
      sheet: 'Form1',
      data: [
        ['ID', 'Completion time', 'How satisfied?'].map(words),
        [{ type: Number, value: 1 }, midnight, words('Fairly satisfied')],
        [null, null, null],
        [{ type: Number, value: 2 }, midnight, null],
      ],
    },
  ]).toBuffer()
  expect(await tableIn(workbook as Uint8Array)).toEqual({
    headings: ['ID', 'Completion time', 'How satisfied?'],
    rows: [
      { number: 2, cells: ['1', '2026-11-20 00:00:00', 'Fairly satisfied'] },
      { number: 4, cells: ['2', '2026-11-20 00:00:00', ''] },
    ],
  })
})

test('an archive that would be huge once unpacked is given up before it is', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(10_000)
  expect(unpacked(bomb, 4_000_000)).toBeDefined()
  expect(unpacked(bomb, 2_000_000)).toBeUndefined()
  // It says itself that it is small: the size in its directory is not believed.
  const lying = Buffer.from(bomb)
  for (let at = 0; at < lying.length - 4; at++)
    if (lying.readUInt32LE(at) === 3_000_000) lying.writeUInt32LE(10, at)
  expect(unpacked(lying, 2_000_000)).toBeUndefined()
})

/** A workbook in which one text stands in every cell. */
const workbookOf = (text: string, rows: number) => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  const cells = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  )
  const files = {
    '_rels/.rels': `<Relationships ${links}><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${links}><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}><si><t>${text}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${cells.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, utf8(words)])))
}

test('a text that stands in very many cells is counted in each, before any of it is copied', async () => {
  expect((await tableIn(workbookOf('x'.repeat(100), 700))).rows).toHaveLength(699)
  const bomb = workbookOf('x'.repeat(100_000), 700)
  expect(bomb.length).toBeLessThan(20_000)
  expect(await messageOf(bomb)).toContain('more than 60000000 characters')
})

test('a workbook that cannot be read keeps no other waiting', async () => {
  const broken = zipSync({ 'a.txt': utf8('x') })
  const both = await Promise.all([readFile(broken), readFile(workbookOf('x', 3))])
  expect(both.map(({ ok }) => ok)).toEqual([false, true])
})

test.each([
  ['nothing', new Uint8Array()],
  ['headings and no row', utf8('id,lle\n')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ['an archive that is no workbook', zipSync({ 'a.txt': utf8('x') })],
  ['an archive cut short', zipSync({ 'a.txt': utf8('x'.repeat(10_000)) }).slice(0, 60)],
  ['too many rows', utf8(`id\n${'1\n'.repeat(fileLimits.rows + 1)}`)],
  ['too many columns', utf8(`${'a,'.repeat(fileLimits.columns)}a\n1`)],
])('%s is refused in words', async (_name, bytes) => {
  expect(await messageOf(bytes)).toMatch(/^\w.{10,}[^.]$/s)
})
