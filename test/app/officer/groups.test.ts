import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BreakdownItem } from '../../../app/http/api-shapes'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { loader as csv } from '../../../app/routes/officer/export/view-csv'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { cellNumber } from '../../../surveys/cut'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { type Counted, insertResponses } from '../../setup/fieldwork'
import { figuresOf } from '../../setup/files'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from '../api/caller'
import { contextOf } from '../context'

const definition = tinySurvey(
  { views: [tinyQuestion('overall'), tinyQuestion('rent')] },
  {
    headline: ['overall'],
    strands: [tinyStrand('ethnicity', ['first', 'second']), tinyStrand('sex', ['female', 'male'])],
  },
)
const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition })
const small = await makeLandlord(db, { definition, address: 'small' })
const cookies = new Map<Landlord, string>()

/** So many of a group in an area, of whom some are satisfied overall, and half with the rent. */
function group(area_id: number, [ethnicity, sex]: [number, number], [satisfied, count]: [number, number]) {
  return Array.from({ length: count }, (_, index): Counted => {
    const strands = [0, ethnicity, 0, sex, 0, 0, 0, 0, 0]
    const answers = [index < satisfied ? 5 : 1, index % 2 === 0 ? 5 : 1]
    return { area_id, tenure: 1, channel: 1, strands, answers }
  })
}

const [hill, shore] = [4, 10]

/** As many of the first are satisfied as of the second, and of women as of men. */
const many = (area: number) => [
  ...group(area, [1, 1], [60, 150]),
  ...group(area, [1, 2], [135, 150]),
  ...group(area, [2, 1], [135, 150]),
  ...group(area, [2, 2], [60, 150]),
]
const few = [...many(hill), ...group(shore, [1, 1], [20, 40]), ...group(shore, [2, 2], [3, 4])]

beforeAll(async () => {
  const site = sessionCookie(new Request('http://localhost/'))
  for (const [one, responses] of [
    [landlord, [...many(hill), ...many(shore)]],
    [small, few],
  ] as [Landlord, Counted[]][]) {
    const { organisationId, address } = one
    const email = `officer@${address}.example.org`
    await inOrganisation(db, organisationId, async (tx) => {
      const person = {
        organisation_id: organisationId,
        id: newId(),
        role: 'officer' as const,
        name: 'A person',
      }
      await insertAccount(tx, { ...person, email, password: 'heron-kettle-north-stair' })
      await insertResponses(tx, one, responses)
      await takeReading(tx, one.wave, { isFinal: false })
    })
    const value = await signIn(db, email, 'heron-kettle-north-stair')
    cookies.set(one, (await site.serialize(value)).split(';')[0] ?? '')
  }
})

function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>, path: string, of = landlord): Promise<T> {
  const headers = { Cookie: cookies.get(of) ?? '' }
  const request = new Request(`http://localhost/officer/waves/${of.wave.id}${path}`, { headers })
  return loader({ request, params: { wave: of.wave.id }, context } as unknown as LoaderFunctionArgs)
}

const pageOf = (query: string, of = landlord) => load(breakdown, `/breakdown${query}`, of)

describe('two strands at once', () => {
  test('say what neither says by itself, before all else', async () => {
    const alone = await pageOf('?strand=ethnicity&area=N')
    expect(alone.tables?.findings).toEqual([])
    const { tables } = await pageOf('?strand=ethnicity&within=sex&area=N')
    expect(tables?.findings).toMatchObject(
      [
        'Among women, first tenants are less satisfied than',
        'Among first tenants, women are less satisfied than',
        'Among men, second tenants are less satisfied than',
        'Among second tenants, men are less satisfied than',
      ].map((words) => ({ sentence: expect.stringContaining(words), isOnlyTogether: true })),
    )
  })

  test('are a matrix whose gaps are within its columns, and which can be turned round', async () => {
    const { tables } = await pageOf('?strand=ethnicity&within=sex&area=N')
    const turned = await pageOf('?strand=sex&within=ethnicity&area=N')
    if (tables?.show !== 'two strands' || turned.tables?.show !== 'two strands')
      throw new Error('other tables')
    const at = ({ rows, columns }: typeof tables.matrix, row: string, column: string) => {
      const found = rows.find(({ name }) => name === row)
      const place = columns.findIndex(({ name }) => name === column)
      return { figure: found?.figures[place], gap: found?.gaps[place] }
    }
    const both = at(tables.matrix, 'first', 'female')
    expect(both).toMatchObject({ figure: { percent: '40', base: 150 }, gap: { sizes: { points: -50 } } })
    expect(at(turned.tables.matrix, 'female', 'first')).toMatchObject({ figure: both.figure })
    expect(at(tables.matrix, 'Everybody', 'Everybody').figure?.base).toBe(600)
    expect(at(tables.matrix, 'first', 'Everybody').figure?.base).toBe(300)
    expect(at(tables.matrix, 'Everybody', 'female')).toMatchObject({ figure: { base: 300 }, gap: undefined })
  })

  test('with each other strand say the same of all of them', async () => {
    const { tables } = await pageOf('?strand=ethnicity&within=any&area=N')
    const pair = await pageOf('?strand=sex&within=ethnicity&area=N')
    expect(tables).toMatchObject({ show: 'each other strand' })
    expect(tables?.findings).toEqual(pair.tables?.findings)
  })

  test('hide what is too small, and say nothing of it', async () => {
    const { tables } = await pageOf('?strand=ethnicity&within=sex&area=S', small)
    if (tables?.show !== 'two strands') throw new Error('other tables')
    const second = tables.matrix.rows.find(({ key }) => key === String(cellNumber('ethnicity', 2)))
    expect(second?.figures.slice(1).every((figure) => figure === undefined)).toBe(true)
    expect(second?.gaps.slice(1).every((gap) => gap === undefined)).toBe(true)
    expect(tables).toMatchObject({ findings: [], isAllHidden: true })
  })

  test.each([
    ['?strand=ethnicity&within=sex&area=N1', 'too deep', 'one question'],
    ['?strand=ethnicity&within=sex&question=all', 'every question', 'every question'],
    ['?strand=sex&within=sex', 'the same strand', 'one question'],
    ['?strand=tenure&within=sex', 'not a strand', 'one question'],
  ])('%s is told why it is not shown, above what is', async (query, notCrossed, show) => {
    expect(await pageOf(query)).toMatchObject({ notCrossed, tables: { show } })
  })

  test('are not found for a strand that the survey has not, and are not asked for by a form left as it is', async () => {
    for (const within of ['age', 'tenure', 'x']) {
      const answer = pageOf(`?within=${within}`).then(
        () => 200,
        (thrown: Response) => thrown.status,
      )
      expect(await answer).toBe(404)
    }
    expect(await pageOf('?within=')).toEqual(await pageOf(''))
  })

  test('are in the file what they are on the page', async () => {
    const query = '?strand=sex&within=ethnicity&area=N'
    const { rows } = figuresOf(await (await load(csv, `/breakdown.csv${query}`)).text())
    const { tables } = await pageOf(query)
    if (tables?.show !== 'two strands') throw new Error('other tables')
    const { columns, rows: shown } = tables.matrix
    const onPage = shown.flatMap(({ name, figures }) =>
      columns.map((column, at) => [`${name}, ${column.name}`, figures[at]?.percent ?? '', figures[at]?.base]),
    )
    const named = (name: string) => name || 'Everybody'
    const inFile = rows.map(({ category_name, and_category_name, percent, base }) => [
      `${named(category_name ?? '')}, ${named(and_category_name ?? '')}`,
      percent,
      base === '' ? undefined : Number(base),
    ])
    expect(inFile.sort()).toEqual(onPage.sort())
    expect(inFile.length).toBe(25)
  })

  test('are from the API what they are in the file, and hidden alike', async () => {
    for (const [of, area] of [
      [landlord, 'N'],
      [small, 'S'],
    ] as const) {
      const query = `?question=overall&strand=sex&within=ethnicity&area=${area}`
      const { rows } = figuresOf(await (await load(csv, `/breakdown.csv${query}`, of)).text())
      const token = await makeToken(db, of)
      const path = `/surveys/${definition.key}/breakdown${query}&wave=${of.wave.key}`
      const { body } = await call(db, 'get', path, { token })
      const items = body.items as BreakdownItem[]
      expect(
        items.map(({ category, and_category, figure, gap }) => [
          ...[category ?? '', and_category ?? ''],
          ...(figure.state === 'shown' ? [String(figure.percent), String(figure.base)] : ['', '']),
          gap?.size ? String(gap.size.points) : '',
        ]),
      ).toEqual(
        rows.map((row) => [row.category, row.and_category, row.percent, row.base, row.gap].map(String)),
      )
      const isBoth = ({ cut, and_cut }: BreakdownItem) => cut === 'sex' && and_cut === 'ethnicity'
      const both = items.filter(isBoth)
      expect(both.some(({ figure }) => figure.state === 'shown')).toBe(area === 'N')
      expect(both.some(({ figure }) => figure.state === 'hidden')).toBe(true)
    }
  })

  test('are refused by the API with all that is wrong', async () => {
    const token = await makeToken(db, landlord)
    const problemsOf = async (query: string) => {
      const path = `/surveys/${definition.key}/breakdown?wave=${landlord.wave.key}&${query}`
      const { status, body } = await call(db, 'get', path, { token })
      expect(status).toBe(422)
      return body.error.problems.map(({ path }: { path: string }) => path)
    }
    expect(await problemsOf('within=age')).toEqual(['within', 'strand', 'question'])
    expect(await problemsOf('question=overall&strand=sex&within=sex')).toEqual(['within'])
    expect(await problemsOf('question=overall&strand=tenure&within=sex')).toEqual(['strand'])
    expect(await problemsOf('question=overall&strand=ethnicity&within=sex&area=N1')).toEqual(['area'])
  })
})
