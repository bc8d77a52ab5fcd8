import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { sourceInWords } from '../../../app/locales/reading'
import { loader as compare } from '../../../app/routes/officer/compare/compare'
import { loader as csv } from '../../../app/routes/officer/export/view-csv'
import { loader as picture } from '../../../app/routes/officer/picture/trend-svg'
import { loader as trend } from '../../../app/routes/officer/trend/trend'
import { trendInWords } from '../../../app/routes/officer/trend/trend-in-words'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import { applyWeights, weighWave } from '../../../db/weighting.server'
import { strandKeys } from '../../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { figuresOf } from '../../setup/files'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const survey = (first: string, version: number) =>
  tinySurvey(
    { views: [tinyQuestion(first), tinyQuestion('always')] },
    {
      headline: ['always'],
      strands: [tinyStrand('sex', ['first', 'second']), { ...tinyStrand('ethnicity'), version }],
    },
  )
const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: survey('repairs', 1), opens: -90, state: 'closed' })
const wave = (name: string, version: number, more: Partial<Wave>): Wave => ({
  ...landlord.wave,
  ...{ id: newId(), key: name.toLowerCase(), name, version, ...more },
})
/** One that did not ask of repairs, and one still open that did, by other ways, of other groups and weighted. */
const between = wave('Between', 2, { opens_on: dayFromNow(-60) })
const newest = wave('Newest', 3, { opens_on: dayFromNow(-1), closes_on: dayFromNow(20), state: 'open' })
let cookie = ''

const answers = (count: number, channel: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: 4, tenure: 1, channel },
    strands: strandKeys.map((key) => (key === 'sex' || key === 'ethnicity' ? 1 + (index % 2) : 0)),
    answers: Array<number>(2).fill(index % 3 === 0 ? 1 : 5),
  }))

async function addVersions(tx: Tx): Promise<void> {
  const { organisationId: organisation_id, surveyId: survey_id } = landlord
  for (const [version, first] of [
    [2, 'another'],
    [3, 'repairs'],
  ] as const) {
    const definition = JSON.stringify(survey(first, version))
    await tx
      .insertInto('survey_version')
      .values({ organisation_id, survey_id, version, definition, opened_at: new Date() })
      .execute()
  }
  for (const { survey_key: _, ...row } of [between, newest]) await insertWave(tx, row)
}

beforeAll(async () => {
  const inside = (work: (tx: Tx) => Promise<void>) => inOrganisation(db, landlord.organisationId, work)
  await inside(async (tx) => {
    const person = {
      organisation_id: landlord.organisationId,
      id: newId(),
      role: 'officer' as const,
      name: 'O',
    }
    await insertAccount(tx, { ...person, email: 'o@example.org', password: 'heron-kettle-north-stair' })
    await addVersions(tx)
    for (const [one, channel] of [
      [landlord.wave, 1],
      [between, 1],
    ] as const) {
      await insertResponses(tx, { ...landlord, wave: one }, answers(300, channel))
      await takeReading(tx, one, { isFinal: true })
    }
    await insertResponses(tx, { ...landlord, wave: newest }, answers(300, 5))
    // Weights rest on what a reading shows, so that they count from the second.
    await takeReading(tx, newest, { isFinal: false })
    const margins = [{ key: 'sex', unit: 'shares' as const, figures: { first: 40, second: 60 } }]
    await applyWeights(tx, newest, { settings: { margins, cap: 3 }, accountId: person.id })
  })
  await weighWave(db, newest)
  await inside(async (tx) => {
    await takeReading(tx, newest, { isFinal: false })
  })
  const value = await signIn(db, 'o@example.org', 'heron-kettle-north-stair')
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(value)).split(';')[0] ?? ''
})

function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>, path: string): Promise<T> {
  const request = new Request(`http://localhost/officer/waves/${newest.id}${path}`, {
    headers: { Cookie: cookie },
  })
  return loader({ request, params: { wave: newest.id }, context } as unknown as LoaderFunctionArgs)
}

const kindsAt = async (query: string) =>
  (await load(trend, `/trend${query}`)).points.map(({ kinds }) => kinds)

describe('a trend', () => {
  test('marks a wave after one that did not ask the question, by what changed since it was last asked', async () => {
    const { points } = await load(trend, '/trend?question=repairs')
    expect(points.map(({ marks }) => marks.map(({ words }) => words))).toEqual([
      [],
      ['Not asked'],
      ['Weighted differently from Now', 'Paper: 100% of answers, at most 0% in Now'],
    ])
    expect(await kindsAt('?question=repairs')).toEqual([
      [],
      ['absent'],
      ['weights', 'channels', 'unfinished'],
    ])
  })

  test('has no figure of a group from a wave whose groups were other ones, and marks that', async () => {
    const { points, sources } = await load(trend, '/trend?group=ethnicity.first')
    expect(points.map(({ figure }) => figure !== undefined)).toEqual([false, false, true])
    expect(points[0]?.marks.map(({ words }) => words)).toEqual([
      'The groups by ethnicity were other ones: not comparable',
    ])
    expect(points[2]?.kinds).toContain('channels')
    expect(sources).toHaveLength(3)
    const same = await load(trend, '/trend?group=sex.first')
    expect(same.points.map(({ figure }) => figure !== undefined)).toEqual([true, true, true])
  })

  test('says in its table, its sentence and its file that a wave is still open', async () => {
    const view = await load(trend, '/trend')
    expect(view.points.map(({ unfinished }) => unfinished)).toEqual([
      ...[undefined, undefined],
      'still open, reading 2',
    ])
    expect(trendInWords(view)[0]).toMatch(/^Newest \(still open, reading 2\): /)
    const { rows } = figuresOf(await (await load(csv, '/trend.csv')).text())
    expect(rows.slice(0, 3).map(({ reading }) => reading)).toEqual([
      ...['final results', 'final results', 'still open, reading 2'],
    ])
  })

  test('as a picture has a letter for each mark, what they mean, and a line for each wave it shows', async () => {
    const svg = await (await load(picture, '/trend.svg?question=repairs')).text()
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
    expect(texts.filter((text) => text?.length === 1)).toEqual(['N', 'W', 'C', 'U'])
    const said = texts.join(' ')
    expect(said).toContain('N: the question was not asked.')
    expect(said).toContain('U: unfinished: the figure may still move.')
    expect(said).toMatch(/Now: final results, read on .* from 300 responses; not weighted\./)
    expect(said).toMatch(/Newest: still open, reading 2, read on .*; weighted by sex\./)
    expect(said).not.toContain('Between: ')
    expect(svg.match(/chart__dot--unfinished/g)?.length).toBeGreaterThan(0)
  })
})

describe('waves side by side', () => {
  test('have a line each of their reading and weights', async () => {
    const { sources, isWeightedAlike } = await load(compare, '/compare')
    expect(sources?.map((source) => sourceInWords(source))).toEqual([
      expect.stringMatching(
        /^Newest: still open, reading 2, read on .* from 300 responses; weighted by sex\.$/,
      ),
      expect.stringMatching(/^Between: final results, read on .* from 300 responses; not weighted\.$/),
    ])
    expect(isWeightedAlike).toBe(false)
    const beside = await load(compare, '/compare?area=N&against=area.S')
    expect(beside.sources?.map(({ name }) => name)).toEqual(['Newest'])
    expect(beside.isWeightedAlike).toBe(true)
  })

  test.each([
    ['/compare.csv', ['Between', 'Newest']],
    ['/trend.csv', ['Now', 'Between', 'Newest']],
  ])('have their reading and weights each in the method of %s', async (path, names) => {
    const { notes } = figuresOf(await (await load(csv, path)).text())
    const said = new Map(notes)
    expect(notes.flatMap(([about = '']) => /^Weighting of (.*)/.exec(about)?.[1] ?? [])).toEqual(names)
    expect(said.get('Weighting of Newest')).toContain('Weighted by sex')
    expect(said.get('Weighting of Between')).toContain('Not weighted')
    expect(said.get('Reading of Newest')).toContain('not final')
    expect(said.get('Reading of Between')).toContain('final (number 1)')
    expect([...said.keys()]).not.toContain('Weighting')
    expect(said.has('Weights')).toBe(path === '/compare.csv')
  })
})
