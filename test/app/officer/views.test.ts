import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { hiddenWords } from '../../../app/components/figure-cells'
import { apiViewNames, viewNames } from '../../../app/export/view-names'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { loader as compare } from '../../../app/routes/officer/compare/compare'
import { loader as drivers } from '../../../app/routes/officer/drivers/drivers'
import { loader as csv } from '../../../app/routes/officer/export/view-csv'
import { loader as xlsx } from '../../../app/routes/officer/export/view-xlsx'
import { loader as workbook } from '../../../app/routes/officer/export/workbook-xlsx'
import { loader as overview } from '../../../app/routes/officer/overview/wave'
import { loader as areas } from '../../../app/routes/officer/picture/areas-svg'
import { loader as driversPicture } from '../../../app/routes/officer/picture/drivers-svg'
import { loader as map } from '../../../app/routes/officer/picture/map-svg'
import { loader as respondents } from '../../../app/routes/officer/respondents/respondents'
import { loader as trend } from '../../../app/routes/officer/trend/trend'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import type { DisplayedFigure } from '../../../surveys/breakdown'
import { strandKeys } from '../../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { figuresOf, sheetsOf } from '../../setup/files'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from '../api/caller'
import { contextOf } from '../context'

const keys = ['overall', 'rent', 'repairs', 'heard', 'safe']
const definition = tinySurvey(
  { views: keys.map((key) => tinyQuestion(key)) },
  { headline: ['overall'], strands: [tinyStrand('sex'), tinyStrand('ethnicity')] },
)
const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition, opens: -90, state: 'closed' })
const later: Wave = { ...landlord.wave, id: newId(), key: 'later', name: 'Later', opens_on: dayFromNow(-1) }
let cookie = ''
let token = ''

/** So many answers of a sex in an area, of whom so many are satisfied with everything, and in the rest of it by turns. */
const answers = (count: number, satisfied: number, { area = 4, sex = 1 } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: area, tenure: 1, channel: 1 },
    strands: strandKeys.map((key) => ({ sex, ethnicity: 1 + (index % 2) })[key as string] ?? 0),
    answers: keys.map((_, at) => (at > 1 ? 1 + ((index + at * 2) % 5) : index < satisfied ? 5 : 1)),
  }))

beforeAll(async () => {
  token = await makeToken(db, landlord)
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const person = {
      organisation_id: landlord.organisationId,
      id: newId(),
      role: 'officer' as const,
      name: 'O',
    }
    await insertAccount(tx, { ...person, email: 'o@example.org', password: 'heron-kettle-north-stair' })
    const { survey_key: _, ...row } = later
    await insertWave(tx, row)
    await insertResponses(tx, landlord, [...answers(300, 150), ...answers(300, 240, { area: 8, sex: 2 })])
    await takeReading(tx, landlord.wave, { isFinal: true })
    const now = [...answers(300, 210), ...answers(300, 243, { sex: 2 })]
    await insertResponses(tx, { ...landlord, wave: later }, [...now, ...answers(200, 60, { area: 8 })])
    await takeReading(tx, later, { isFinal: true })
    await codeComments(tx, person.id)
  })
  const value = await signIn(db, 'o@example.org', 'heron-kettle-north-stair')
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(value)).split(';')[0] ?? ''
})

/** Released comments of twenty who answered, each found to be about one reason. */
async function codeComments(tx: Tx, account_id: string) {
  const answered = await tx
    .selectFrom('response')
    .select('id')
    .where('wave_id', '=', later.id)
    .limit(20)
    .execute()
  const organisation_id = landlord.organisationId
  const comments = answered.map(({ id }) => ({
    ...{ organisation_id, id: newId(), response_id: id, question_key: 'words', language: 'en' },
    ...{ text: 'Damp.', released_text: 'Damp.', state: 'released' as const },
  }))
  await tx.insertInto('comment').values(comments).execute()
  const found = comments.map(({ id }) => ({ organisation_id, comment_id: id, account_id, version: 0 }))
  await tx
    .insertInto('coding')
    .values(found.map((one) => ({ ...one, reasons: ['damp'] })))
    .execute()
}

function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>, path: string): Promise<T> {
  const request = new Request(`http://localhost/officer/waves/${later.id}${path}`, {
    headers: { Cookie: cookie },
  })
  return loader({ request, params: { wave: later.id }, context } as unknown as LoaderFunctionArgs)
}

const csvOf = async (path: string) => figuresOf(await (await load(csv, path)).text())
const sheetsAt = async (loader: typeof xlsx, path: string) =>
  sheetsOf(new Uint8Array(await (await load(loader, path)).arrayBuffer()))

/** A figure as a file has it. */
const inFile = (figure: DisplayedFigure | undefined, prefix = '') => ({
  [`${prefix}percent`]: figure?.percent ?? '',
  [`${prefix}base`]: String(figure?.base ?? ''),
  [`${prefix}hidden`]: figure ? '' : hiddenWords,
})
const digits = (value: number | string | undefined) => String(value ?? '')

describe('a file has what its page shows', () => {
  test('of a comparison, on both sides with the difference', async () => {
    const { rows: shown } = await load(compare, '/compare?strand=sex')
    const { rows, notes } = await csvOf('/compare.csv?strand=sex')
    expect(rows).toMatchObject(
      shown.map(({ name, here, there, difference }) => ({
        ...{
          category_name: name,
          wave: 'Later',
          other_wave: 'Now',
          area: 'Everywhere',
          other_area: 'Everywhere',
        },
        ...inFile(here),
        ...inFile(there, 'other_'),
        difference: digits(difference?.points),
      })),
    )
    expect(rows[1]).toMatchObject({ cut: 'sex', category: 'first', chance: 'May be chance' })
    expect(rows.some(({ chance }) => chance === 'Cannot be told')).toBe(true)
    expect(notes.some(([, words]) => words.includes('answered both times'))).toBe(true)
  })

  test('of an area against another', async () => {
    const { rows, notes } = await csvOf('/compare.csv?strand=sex&area=N&against=area.S')
    expect(rows[0]).toMatchObject({ area: 'North', other_area: 'South', wave: 'Later', other_wave: 'Later' })
    expect(notes.some(([, words]) => words.includes('answered both times'))).toBe(false)
  })

  test('of a trend: its waves, and the areas within since the last', async () => {
    const query = '?group=sex.first'
    const { points, within } = await load(trend, `/trend${query}`)
    const { rows } = await csvOf(`/trend.csv${query}`)
    const own = points.map(({ name, figure, rest, marks }) => ({
      ...{
        time: name,
        area: 'Everywhere',
        others_percent: digits(rest?.percent),
        marks: marks.map(({ words }) => words).join('; '),
      },
      reading: 'final results',
      ...inFile(figure),
    }))
    const inside = within.map(({ name, figure, before, change }) => ({
      ...{
        time: 'Later',
        area: name,
        before: 'Now',
        before_percent: digits(before),
        change: digits(change?.points),
      },
      ...inFile(figure),
    }))
    expect(rows).toMatchObject([...own, ...inside])
    expect([own.length, inside.length]).toEqual([2, 2])
    expect(rows[1]).toMatchObject({ before: 'Now', before_percent: rows[0]?.percent })
  })

  test('of who answered, and of how complete the profiles are', async () => {
    const { tables, completeness } = await load(respondents, '/respondents')
    const groups = tables.flatMap((table) => table.rows.map((row) => ({ ...row, table })))
    expect((await csvOf('/respondents.csv')).rows).toMatchObject(
      groups.map(({ name, answered, share, index, table }) => ({
        ...{ by_name: table.name, category_name: name, answered: digits(answered), share: digits(share) },
        ...{ index: digits(index), hidden: answered === undefined ? 'Hidden' : '' },
      })),
    )
    expect(groups.some(({ answered }) => answered === undefined)).toBe(true)
    expect((await csvOf('/completeness.csv')).rows).toMatchObject(
      completeness.map(({ name, share, known }) => ({
        ...{ strand_name: name, share: digits(share), register: digits(known) },
      })),
    )
  })

  test('of what goes along with satisfaction, the limit of it said first', async () => {
    const { drivers: found } = await load(drivers, '/drivers')
    const { rows, notes } = await csvOf('/drivers.csv')
    expect(rows).toMatchObject(
      (found?.rows ?? []).map(({ key, share, correlation, figure }) => ({
        ...{ question: key, share: String(share), correlation: correlation.toFixed(1) },
        ...inFile(figure),
      })),
    )
    expect(rows.length).toBeGreaterThan(3)
    const said = notes.filter(([about]) => about === 'Drivers').map(([, words]) => words)
    expect(said[0]).toContain('It does not show what causes what')
    expect(said.at(-1)).toContain('need not be cause and effect')
    expect(new Map(notes).get('Correlation')).toContain('1 is always alike')
  })

  test('of the overview, the headlines first', async () => {
    const { sections } = await load(overview, '')
    const { rows } = await csvOf('/headlines.csv')
    expect(rows).toMatchObject(
      (sections[0]?.measures ?? []).map(({ key, figure, change }) => ({
        ...{ question: key, headline: key === 'overall' ? 'yes' : 'no', since: 'Now' },
        change: digits(change && 'points' in change ? change.points : undefined),
        ...inFile(figure),
      })),
    )
  })

  test('of what stands out, in the same sentences; and of a breakdown beside each figure', async () => {
    for (const area of ['ALL', 'N']) {
      const { tables } = await load(breakdown, `/breakdown?question=all&area=${area}`)
      const { rows } = await csvOf(`/gaps.csv?area=${area}`)
      expect(rows.map(({ sentence }) => sentence)).toEqual(tables?.findings.map(({ sentence }) => sentence))
      if (area === 'ALL') expect(rows.length).toBeGreaterThan(1)
      expect(rows.every(({ chance }) => chance === 'Unlikely to be chance')).toBe(true)
    }
    const { tables } = await load(breakdown, '/breakdown?strand=sex')
    const shown = tables?.show === 'one question' ? [...tables.categories, ...tables.areas] : []
    const { rows } = await csvOf('/breakdown.csv?strand=sex')
    expect(rows.slice(1)).toMatchObject(
      shown.map(({ gap }) => ({
        ...{ gap: digits(gap?.sizes?.points), others_percent: digits(gap?.sizes?.rest) },
        others_base: digits(gap?.sizes && gap.bases.rest),
      })),
    )
    const women = rows.find(({ category }) => category === 'first')
    expect(women).toMatchObject({
      percent: '54',
      others_percent: '81',
      gap: '-27',
      gap_low: '-33',
      gap_high: '-21',
    })
    expect(women?.chance).toBe('Unlikely to be chance')
    expect(rows.find(({ category }) => category === 'third')).toMatchObject({
      gap: '',
      chance: 'Not compared',
    })
  })

  test.each(viewNames)(
    '%s is the same as a workbook, with its method, and there is none where the page has none',
    async (name) => {
      const { rows, notes } = await csvOf(`/${name}.csv`)
      const sheets = [...(await sheetsAt(xlsx, `/${name}.xlsx`))]
      const [, table = []] = sheets[0] ?? []
      const width = Object.keys(rows[0] ?? {}).length
      const bare = (value: string) => value.replace(/^'/, '').replace(/\.0$/, '')
      expect(
        table.slice(1).map((row) => Array.from({ length: width }, (_, at) => bare(row[at]?.value ?? ''))),
      ).toEqual(rows.map((row) => Object.values(row).map(bare)))
      const [, method = []] = sheets.at(-1) ?? []
      expect(method.length).toBe(notes.length)
      expect(notes.find(([about]) => about === 'Address of this view')?.[1]).toContain(
        `/officer/waves/${later.id}`,
      )
    },
  )

  test.each(apiViewNames)('%s is the same through the API', async (name) => {
    const view = name === 'comparison' ? 'compare' : name
    const { rows } = await csvOf(`/${view}.csv`)
    const { status, body } = await call(db, 'get', `/surveys/tiny/waves/later/${name}`, { token })
    expect(status).toBe(200)
    const wordsOf = (item: Record<string, string | number | null>) =>
      Object.values(item).map((value) => (value === null ? '' : String(value)))
    const bare = (value: string) => value.replace(/^'/, '').replace(/\.0$/, '')
    expect(body.items.map(wordsOf)).toEqual(rows.map((row) => Object.values(row).map(bare)))
  })
})

describe('the API', () => {
  test('lists the waves of a survey with their readings', async () => {
    const { body } = await call(db, 'get', '/surveys/tiny/waves', { token })
    expect(body.items).toMatchObject([
      { key: 'later', state: 'closed', reading: { number: 1, is_final: true } },
      { key: 'now', reading: { responses: 600 } },
    ])
  })

  test('takes what a page takes, by keys, and refuses the rest with the nearest', async () => {
    const against = await call(
      db,
      'get',
      '/surveys/tiny/waves/later/comparison?against=wave.now&strand=sex&area=N',
      {
        token,
      },
    )
    expect(against.body.items[0]).toMatchObject({ other_wave: 'Now', area: 'North' })
    const wrong = await call(
      db,
      'get',
      '/surveys/tiny/waves/later/trend?group=sex.frist&area=NN&question=rents',
      {
        token,
      },
    )
    expect(wrong.body.error.problems).toEqual([
      { path: 'question', message: expect.stringContaining("did you mean 'rent'?") },
      { path: 'area', message: expect.stringContaining("'NN' is not an area's code") },
      { path: 'group', message: expect.stringContaining("did you mean 'sex.first'?") },
    ])
  })
})

describe('the workbook of a whole wave', () => {
  test('has a sheet for each thing, with every figure of the wave and what it stands on', async () => {
    const sheets = await sheetsAt(workbook, '/workbook.xlsx')
    expect([...sheets.keys()]).toEqual([
      ...[
        'Headlines',
        'Stands out',
        'Figures',
        'Who answered',
        'Completeness',
        'Goes along with satisfaction',
      ],
      ...['Weights', 'Method'],
    ])
    const valuesIn = (name: string) => (sheets.get(name) ?? []).map((row) => row.map(({ value }) => value))
    const { body } = await call(db, 'get', '/surveys/tiny/waves/later/figures', { token })
    const { rows } = figuresOf(body)
    const [, ...figures] = sheets.get('Figures') ?? []
    const bare = (value: string) => value.replace(/^'/, '').replace(/\.0$/, '')
    expect(figures.map((row) => Array.from({ length: 29 }, (_, at) => row[at]?.value ?? ''))).toEqual(
      rows.map((row) => Object.values(row).map(bare)),
    )
    const { tables } = await load(breakdown, '/breakdown?question=all')
    const sentences = valuesIn('Stands out').slice(1)
    expect(sentences.filter(([code]) => code === 'ALL').map((row) => row[7])).toEqual(
      tables?.findings.map(({ sentence }) => sentence),
    )
    expect(new Set(sentences.map(([code]) => code))).toEqual(new Set(['ALL', 'N']))
    expect(valuesIn('Weights')[1]).toEqual(['Weights', 'Not weighted: every answer counts as one.'])
    expect(valuesIn('Headlines')).toHaveLength(1 + keys.length)
    expect(valuesIn('Method').some(([about]) => about === 'Gap')).toBe(true)
  })
})

describe('a picture has what its page shows', () => {
  const drawnIn = async (loader: typeof map, path: string, inClass: RegExp) => {
    const svg = await (await load(loader, path)).text()
    return [...svg.matchAll(inClass)].map(([, drawn]) => drawn)
  }
  const bar = /class="chart__percent">(\d+)%/g

  test('of the areas within, and of a map where they are regions, with no link in it', async () => {
    const { tables } = await load(breakdown, '/breakdown?question=overall')
    const shown = tables?.show === 'one question' ? tables.areas.map(({ figure }) => figure?.percent) : []
    expect(shown).toEqual(['76', '30'])
    expect(await drawnIn(areas, '/areas.svg?question=overall', bar)).toEqual(shown)
    expect(await drawnIn(map, '/map.svg?question=overall', /class="tile__percent"[^>]*>(\d+)/g)).toEqual(
      shown,
    )
    expect(await drawnIn(map, '/map.svg?question=overall', /(<a )/g)).toEqual([])
  })

  test('of what goes along with satisfaction, the words of what it cannot tell under it', async () => {
    const { drivers: found } = await load(drivers, '/drivers')
    expect(await drawnIn(driversPicture, '/drivers.svg', bar)).toEqual(
      (found?.rows ?? []).map(({ share }) => String(share)),
    )
    expect((await drawnIn(driversPicture, '/drivers.svg', /(does not show)/g)).length).toBe(1)
  })

  test('and there is none of every question, nor of areas that are none', async () => {
    for (const [loader, path] of [
      [areas, '/areas.svg?question=all'],
      [areas, '/areas.svg?area=N1A'],
      [map, '/map.svg?area=N'],
    ] as const)
      await expect(load(loader, path)).rejects.toMatchObject({ status: 404 })
  })
})
