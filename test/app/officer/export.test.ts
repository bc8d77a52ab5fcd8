import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { hiddenWords } from '../../../app/components/figure-cells'
import { figureColumns } from '../../../app/export/figure-row'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { loader as csv } from '../../../app/routes/officer/export/view-csv'
import { loader as xlsx } from '../../../app/routes/officer/export/view-xlsx'
import { loader as picture } from '../../../app/routes/officer/picture/breakdown-svg'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import type { DisplayedFigure } from '../../../surveys/breakdown'
import { cellKey } from '../../../surveys/cell'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { figuresOf, recordsOf, sheetsOf } from '../../setup/files'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

/** What a spreadsheet would run if it took a name for a formula. */
const evil = "=cmd|' /C calc'!A0"
const definition = tinySurvey(
  {
    views: [
      tinyQuestion('overall', { text: { en: '+1, "overall"?', cy: 'Ar ôl popeth, ŵyr?' } }),
      tinyQuestion('rent'),
    ],
  },
  {
    headline: ['overall'],
    languages: ['en', 'cy'],
    strands: [tinyStrand('ethnicity', ['first', 'second', 'third'])],
  },
)
const [first, second] = definition.strands[0]?.categories ?? []
if (first) first.text.en = '@SUM(1+1)*cmd'
if (second) second.text.en = '\t-2+3'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition })
const empty = await makeLandlord(db, { definition, address: 'empty' })
const { organisationId, wave } = landlord
const here = `/officer/waves/${wave.id}`
const cookies = new Map<Role, string>()

beforeAll(async () => {
  await inOrganisation(db, organisationId, async (tx) => {
    for (const role of ['officer', 'panel'] as const) {
      const email = `${role}@example.org`
      const person = { organisation_id: organisationId, id: newId(), role, name: role, email }
      await insertAccount(tx, { ...person, password: 'heron-kettle-north-stair' })
    }
    await tx.updateTable('area').set({ name: evil }).where('id', '=', landlord.areas.north).execute()
    const many = randomResponses(landlord, [4, 5], 300)
    await insertResponses(tx, landlord, [...many, ...randomResponses(landlord, [9], 3, 2)])
    await takeReading(tx, wave, { isFinal: false })
  })
  const site = sessionCookie(new Request('http://localhost/'))
  for (const role of ['officer', 'panel'] as const) {
    const value = await signIn(db, `${role}@example.org`, 'heron-kettle-north-stair')
    cookies.set(role, (await site.serialize(value)).split(';')[0] ?? '')
  }
})

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>

function load<T>(loader: Loader<T>, path: string, { role = 'officer' as Role, waveId = wave.id } = {}) {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookies.get(role) ?? '' } })
  return loader({ request, params: { wave: waveId }, context } as unknown as LoaderFunctionArgs)
}

const csvOf = async (query: string) =>
  figuresOf(await (await load(csv, `${here}/breakdown.csv${query}`)).text())

const workbookOf = async (query: string) =>
  sheetsOf(new Uint8Array(await (await load(xlsx, `${here}/breakdown.xlsx${query}`)).arrayBuffer()))

/** What the page shows at a choice: whose figure, and which. */
async function shownBy(query: string): Promise<[string, DisplayedFigure | undefined][]> {
  const { chosen, tables } = await load(breakdown, `${here}/breakdown${query}`)
  if (!tables) return []
  const category = (cell: string) => cellKey(definition, Number(cell)) ?? ''
  const name = (area: string, question: string | undefined, cell: string) =>
    `${area} ${question} ${category(cell)}`
  if (tables.show === 'one question') {
    const own = (cell: string) => name(chosen.area, chosen.question, cell)
    return [
      [own('0'), tables.everybody],
      ...tables.categories.map(({ key, figure }) => [own(key), figure] as [string, typeof figure]),
      ...tables.areas.map(
        ({ key, figure }) => [name(key, chosen.question, '0'), figure] as [string, typeof figure],
      ),
    ]
  }
  if (tables.show === 'each other strand') return []
  if (tables.show === 'two strands') {
    return tables.matrix.rows.flatMap(({ key, figures }) =>
      tables.matrix.columns.map(
        (column, at) =>
          [`${name(chosen.area, chosen.question, key)} ${category(column.key)}`.trim(), figures[at]] as [
            string,
            (typeof figures)[0],
          ],
      ),
    )
  }
  const { byCut, byArea } = tables
  return [
    ...byCut.rows.flatMap(({ key, figures }) =>
      byCut.columns.map(
        (column, at) => [name(chosen.area, key, column.key), figures[at]] as [string, (typeof figures)[0]],
      ),
    ),
    ...byArea.rows.flatMap(({ key, figures }) =>
      byArea.columns
        .slice(1)
        .map((column, at) => [name(column.key, key, '0'), figures[at + 1]] as [string, (typeof figures)[0]]),
    ),
  ]
}

const views = [
  '',
  '?question=rent',
  '?question=all',
  '?area=N',
  '?area=N1&question=all',
  '?area=S2A',
  '?strand=channel',
  '?area=S&strand=tenure&question=all',
]

describe('a breakdown as a file', () => {
  test.each(views)(
    '%s holds every figure that the page shows, and nothing where it shows none',
    async (query) => {
      const { rows } = await csvOf(query)
      const inFile = rows.map(
        ({ area_code, question, category, percent, low, high, base, base_size, hidden }) => [
          `${area_code} ${question} ${category}`,
          hidden === '' ? { percent, low, high, base: Number(base), size: base_size } : undefined,
        ],
      )
      expect(inFile.length).toBeGreaterThan(3)
      expect(new Map(inFile as [string, unknown][])).toEqual(new Map(await shownBy(query)))
      expect(inFile.length).toBe((await shownBy(query)).length)
    },
  )

  test('says of a hidden figure what the page says, and nothing else', async () => {
    const { rows } = await csvOf('?area=S2A')
    expect(rows.length).toBeGreaterThan(3)
    for (const { percent, low, high, base, base_size, weighting, hidden, ...more } of rows) {
      expect(Object.values({ percent, low, high, base, base_size, weighting }).join('')).toBe('')
      expect([more.unweighted_percent, more.effective_base, more.as_on].join('')).toBe('')
      expect(hidden).toBe(hiddenWords)
    }
  })

  test('is a picture of what is shown of its categories, and of nothing hidden', async () => {
    const svg = await (await load(picture, `${here}/breakdown.svg?question=rent`)).text()
    const drawn = [...svg.matchAll(/class="chart__percent">(\d+)%/g)].map(([, percent]) => percent)
    const { tables } = await load(breakdown, `${here}/breakdown?question=rent`)
    const categories = tables?.show === 'one question' ? tables.categories : []
    expect(drawn).toEqual(categories.flatMap(({ figure }) => figure?.percent ?? []))
    expect(drawn.length).toBeGreaterThan(1)
    for (const query of ['?question=all', '?area=S2A'])
      await expect(load(picture, `${here}/breakdown.svg${query}`)).rejects.toMatchObject({ status: 404 })
  })

  test('holds the same as a workbook, where numbers are numbers and words are words', async () => {
    for (const query of views) {
      const [, ...rows] = (await workbookOf(query)).get('Figures') ?? []
      const { rows: lines } = await csvOf(query)
      const ofCsv = lines.map((line) => Object.values(line).map((value) => value.replace(/^'/, '')))
      expect(
        rows.map((row) => Array.from({ length: figureColumns.length }, (_, at) => row[at]?.value ?? '')),
      ).toEqual(
        ofCsv.map((line) => line.map((value) => (/^\d+\.0$/.test(value) ? String(Number(value)) : value))),
      )
      for (const row of rows) {
        expect(row.slice(12, 16).every(({ type }) => type === 'number' || type === 'empty')).toBe(true)
        expect(row.filter(({ type }) => type === 'formula')).toEqual([])
      }
    }
  })

  test('tells under the figures how they were made, and that it is whole', async () => {
    const { rows, notes } = await csvOf('?question=overall')
    const said = new Map(notes)
    expect(said.get('Wave')).toContain('Now')
    expect(said.get('Survey')).toBe('A tiny survey, version 1')
    expect(said.get('Reading')).toMatch(/^number 1, not final, read on .* from 303 responses$/)
    expect(said.get('Question overall, Cymraeg')).toBe('Ar ôl popeth, ŵyr?')
    expect(said.get('Address of this view')).toBe(`http://localhost${here}/breakdown?question=overall`)
    expect([...said.keys()]).toEqual(
      expect.arrayContaining(['Base', 'Weighting', 'Interval', 'Hidden figures']),
    )
    expect(notes.at(-1)).toEqual(['complete', `${rows.length} rows of figures`])
    const [, ...method] = (await workbookOf('?question=overall')).get('Method') ?? []
    expect(method.map(([about, words]) => [about?.value, words?.value?.replace(/^'/, '')])).toEqual(
      notes.slice(0, -1).map(([about, words]) => [about, words.replace(/^'/, '')]),
    )
  })

  test('is as wide in every line as in the first, and begins with what tells a spreadsheet that it is UTF-8', async () => {
    const answer = await load(csv, `${here}/breakdown.csv?question=all`)
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="now-everywhere-every-question-by-ethnicity.csv"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const widths = recordsOf(new TextDecoder().decode(bytes)).map(({ length }) => length)
    expect(new Set(widths)).toEqual(new Set([figureColumns.length]))
  })

  test('has no cell that a spreadsheet would run', async () => {
    const text = await (await load(csv, `${here}/breakdown.csv?question=all`)).text()
    const cells = recordsOf(text).flat()
    expect(cells).toContain(`'${evil}`)
    expect(cells).toContain("'@SUM(1+1)*cmd")
    expect(cells).toContain("'\t-2+3")
    expect(cells).toContain(`'+1, "overall"?`)
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([])
    const stored = [...(await workbookOf('?question=all')).values()].flat(2)
    for (const name of [evil, '@SUM(1+1)*cmd', '\t-2+3']) {
      expect(stored).toContainEqual({ type: 'words', value: name })
    }
    expect(stored.filter(({ type }) => type === 'formula')).toEqual([])
  })

  test('is for officers only; of another organisation, of no such choice or before there are figures there is none', async () => {
    const statusOf = (answer: Promise<unknown>) =>
      answer.then(
        () => 200,
        (thrown: Response) => thrown.status,
      )
    for (const [file, kind] of [
      [csv, 'csv'],
      [xlsx, 'xlsx'],
    ] as const) {
      const path = `${here}/breakdown.${kind}`
      expect(await statusOf(load(file, path))).toBe(200)
      expect(await statusOf(load(file, path, { role: 'panel' }))).toBe(403)
      expect(await statusOf(load(file, path, { role: 'administrator' }))).toBe(302)
      expect(await statusOf(load(file, path, { waveId: empty.wave.id }))).toBe(404)
      expect(await statusOf(load(file, `${path}?area=X`))).toBe(404)
      expect(await statusOf(load(file, `${here}/nothing.${kind}`))).toBe(404)
    }
  })
})
