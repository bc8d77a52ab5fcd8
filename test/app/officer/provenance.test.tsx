import type { LoaderFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { MeasureTable } from '../../../app/components/measure-table'
import { WeightingNote } from '../../../app/components/reading-note'
import { dayInWords } from '../../../app/locales/day'
import { evidenceInWords } from '../../../app/locales/evidence'
import { translator } from '../../../app/locales/translate'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { EveryQuestion } from '../../../app/routes/officer/breakdown/every-question'
import { OneQuestion } from '../../../app/routes/officer/breakdown/one-question/one-question'
import { loader as hiding } from '../../../app/routes/officer/hiding/hiding'
import { HidingTable } from '../../../app/routes/officer/hiding/hiding-table'
import { loader as wavePage } from '../../../app/routes/officer/overview/wave'
import { HeadlineResults } from '../../../app/routes/public/headline-results'
import { findHeadlines } from '../../../app/routes/public/headlines.server'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { citeFigure, listEvidence } from '../../../db/evidence.server'
import { findFigures, listCells } from '../../../db/reading/figure.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { takeReading } from '../../../db/reading/take.server'
import { applyWeights, weighWave } from '../../../db/weighting.server'
import { cutOf } from '../../../surveys/cell'
import { cellNumber, everybody } from '../../../surveys/cut'
import { strandKeys } from '../../../surveys/strand'
import { onePage } from '../../fixtures/one-page'
import { tinyStrand } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { type Counted, insertResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from '../api/caller'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const definition = {
  ...onePage,
  headline: ['overall'],
  strands: [tinyStrand('ethnicity'), tinyStrand('sex', ['female', 'male'])],
}
/** Open, with two readings; and closed, with weights and its final reading. */
const open = await makeLandlord(db, { definition })
const closed = await makeLandlord(db, { definition, address: 'closed', state: 'closed' })
const second = cellNumber('ethnicity', 2)
const cookies = new Map<string, string>()

/** Answers of one ethnic group and sex in the northern neighbourhood, one in so many of them not satisfied. */
function answers(count: number, { ethnicity, sex, oneIn = 2 }: Record<string, number>): Counted[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ area_id: 4, tenure: 1, channel: 1 },
    strands: strandKeys.map((key) => (key === 'ethnicity' ? ethnicity : key === 'sex' ? sex : 31) ?? 31),
    answers: [index % oneIn === 0 ? 2 : 4, 31, 31],
  }))
}

async function addPerson({ organisationId, address }: Landlord, role: Role): Promise<void> {
  const person = { organisation_id: organisationId, id: newId(), role, name: role }
  const email = `${role}@${address}.example.org`
  const password = 'heron-kettle-north-stair'
  await inOrganisation(db, organisationId, (tx) => insertAccount(tx, { ...person, email, password }))
  const value = await signIn(db, email, password)
  const cookie = await sessionCookie(new Request('http://localhost/')).serialize(value)
  cookies.set(`${address} ${role}`, cookie.split(';')[0] ?? '')
}

beforeAll(async () => {
  for (const landlord of [open, closed]) {
    for (const role of ['officer', 'panel'] as const) await addPerson(landlord, role)
  }
  await inOrganisation(db, open.organisationId, async (tx) => {
    const first = [1, 2].flatMap((ethnicity) => answers(100, { ethnicity, sex: 1 }))
    await insertResponses(tx, open, [...first, ...answers(4, { ethnicity: 3, sex: 2 })])
    await takeReading(tx, open.wave, { isFinal: false })
    const grown = [...answers(50, { ethnicity: 1, sex: 1 }), ...answers(5, { ethnicity: 2, sex: 1 })]
    await insertResponses(tx, open, grown)
    await takeReading(tx, open.wave, { isFinal: false })
  })
  await weighClosed()
})

/** 600 women of whom half are satisfied, 400 men of whom nine in ten are, weighted to be as many. */
async function weighClosed(): Promise<void> {
  await inOrganisation(db, closed.organisationId, async (tx) => {
    await insertResponses(tx, closed, answers(600, { ethnicity: 1, sex: 1 }))
    await insertResponses(tx, closed, answers(400, { ethnicity: 2, sex: 2, oneIn: 10 }))
    await takeReading(tx, closed.wave, { isFinal: true })
    const { id } = await tx
      .selectFrom('account')
      .select('id')
      .where('role', '=', 'officer')
      .executeTakeFirstOrThrow()
    const margins = [{ key: 'sex', unit: 'shares' as const, figures: { female: 50, male: 50 } }]
    await applyWeights(tx, closed.wave, { settings: { margins, cap: 3 }, accountId: id })
  })
  await weighWave(db, closed.wave)
  await inOrganisation(db, closed.organisationId, (tx) => takeReading(tx, closed.wave, { isFinal: true }))
}

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>

function load<T>(loader: Loader<T>, landlord: Landlord, query = '', role: Role = 'officer', wave?: string) {
  const headers = { Cookie: cookies.get(`${landlord.address} ${role}`) ?? '' }
  const request = new Request(`http://localhost/officer/waves/x${query}`, { headers })
  const params = { wave: wave ?? landlord.wave.id }
  return loader({ request, params, context } as unknown as LoaderFunctionArgs)
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown: Response) => thrown.status,
  )

/** The text of some markup, its tags turned into spaces. */
const textOf = (markup: Parameters<typeof renderToStaticMarkup>[0]) =>
  renderToStaticMarkup(markup)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

async function breakdownText(landlord: Landlord, query: string): Promise<string> {
  const view = await load(breakdown, landlord, query)
  const { tables } = view
  if (!tables) throw new Error('there is no reading')
  const props = { view, hrefOf: () => '/' }
  if (tables.show === 'one question') return textOf(<OneQuestion {...props} tables={tables} />)
  if (tables.show === 'every question') return textOf(<EveryQuestion {...props} tables={tables} />)
  throw new Error('other tables')
}

const asOnToday = `as on ${dayInWords(today(), 'en')}`

async function readLatest(landlord: Landlord, areaId: number, cells: number[]) {
  return inOrganisation(db, landlord.organisationId, async (tx) => {
    const reading = await findLatestReading(tx, landlord.wave.id)
    return findFigures(tx, reading?.id ?? '', { areaIds: [areaId], measures: [1], cells })
  })
}

describe('a figure that moved by too little', () => {
  test('keeps its last value, with the day it is from in words, in tables, matrix and chart', async () => {
    const [kept] = await readLatest(open, 1, [second])
    expect(kept?.figure).toMatchObject({ state: 'shown', base: 100, readOn: today() })
    const one = await breakdownText(open, '?strand=ethnicity')
    expect(one).toContain(`second 50% ${asOnToday}`)
    expect(one).not.toContain('105')
    const all = await breakdownText(open, '?question=all&strand=ethnicity')
    expect(all).toContain(asOnToday)
    const chart = one.slice(one.lastIndexOf('third'))
    expect(chart).toContain(`second 50% ${asOnToday}`)
  })

  test('is dated in the API', async () => {
    const path = '/surveys/tiny/breakdown?wave=now&question=overall&strand=ethnicity'
    const { status, body } = await call(db, 'get', path, { token: await makeToken(db, open) })
    expect(status).toBe(200)
    const items = new Map(body.items.map((item: { category: string }) => [item.category, item]))
    expect(items.get('second')).toMatchObject({ figure: { base: 100, as_on: today(), weighted: null } })
    expect(items.get('third')).toMatchObject({ figure: { state: 'hidden' } })
    expect(JSON.stringify(body)).not.toContain('105')
  })

  test('is dated in the sentence of an entry that rests on it', async () => {
    const sentence = await sentenceOf(open, second)
    expect(sentence).toContain(`It is as on ${dayInWords(today(), 'en')}`)
    expect(sentence).not.toContain('eighted')
  })
})

function sentenceOf({ organisationId, wave }: Landlord, cell: number, language: 'en' | 'cy' = 'en') {
  return inOrganisation(db, organisationId, async (tx) => {
    const cited = await citeFigure(tx, { waveId: wave.id, questionKey: 'overall', areaId: 1, cell })
    if (cited.state !== 'cited') throw new Error(cited.state)
    const [evidence] = await listEvidence(tx, [cited.citation])
    return evidence ? evidenceInWords(evidence, language) : ''
  })
}

describe('a weighted figure', () => {
  test('stands with the unweighted one and its effective base, no finer; the page says what it is weighted by', async () => {
    const { reading, headline } = await load(wavePage, closed)
    expect(reading?.weightedBy).toBe('sex')
    expect(headline[0]?.figure).toMatchObject({
      percent: '70',
      base: 1000,
      weighted: { unweighted: '66', effectiveBase: 960 },
    })
    const table = textOf(<MeasureTable caption="Headline" measures={headline} hrefOf={() => '/'} />)
    expect(table).toMatch(/70% unweighted 66%.* 1,000 effective about 960/)
    expect(textOf(<WeightingNote weightedBy={reading?.weightedBy} />)).toContain('weighted by sex, so that')
    expect(await breakdownText(closed, '?strand=sex')).toContain('unweighted 66% effective about 960')
  })

  test('is not claimed where nothing is weighted', async () => {
    const { reading, headline } = await load(wavePage, open)
    expect(reading?.weightedBy).toBeUndefined()
    expect(textOf(<WeightingNote weightedBy={undefined} />)).toContain('not weighted')
    expect(textOf(<MeasureTable caption="H" measures={headline} hrefOf={() => '/'} />)).not.toContain(
      'weighted',
    )
  })

  test('is told apart in the API, with what it is weighted by', async () => {
    const path = '/surveys/tiny/breakdown?wave=now&question=overall&strand=sex'
    const { body } = await call(db, 'get', path.replace('&strand=sex', ''), {
      token: await makeToken(db, closed),
    })
    expect(body.reading.weighted_by).toEqual(['sex'])
    expect(body.items[0].figure).toMatchObject({
      ...{ base: 1000, percent: 70, as_on: null, not_weighted_because: null },
      weighted: { unweighted_percent: 66, effective_base: 960 },
    })
  })

  test('is said to be one on the public page and in an entry’s sentence, in both languages', async () => {
    const results = await inOrganisation(db, closed.organisationId, (tx) => findHeadlines(tx, 'en'))
    if (!results) throw new Error('there is no final reading')
    const page = textOf(<HeadlineResults results={results} words={translator('en', 'public')} />)
    expect(page).toContain('Weighted by sex, so that each group counts as in the population.')
    expect(page).toContain('70%')
    expect(await sentenceOf(closed, everybody)).toContain(
      'Weighted by sex, so that each group counts as in the population. Without weights it is 66%.',
    )
    expect(await sentenceOf(closed, everybody, 'cy')).toContain('Heb bwysau mae’n 66%')
  })
})

describe('a figure of too few for the weights', () => {
  test('is the one without them, and every page says so', async () => {
    expect(await breakdownText(closed, '?strand=sex')).toMatch(
      /female 50% not weighted: too few answers .* 600 .* male 90% not weighted: too few answers/,
    )
    expect(await breakdownText(closed, '?question=all&strand=sex')).toContain('not weighted: too few answers')
    expect(await breakdownText(closed, '?area=N&strand=sex')).toContain(
      '66% satisfied 95% interval 63% to 69%, base 1,000 not weighted: too few answers',
    )
    const note = textOf(<WeightingNote weightedBy="sex" />)
    expect(note).toContain('such a figure is not weighted, and says so')
  })

  test('says so in the API and in the sentence of an entry, in both languages', async () => {
    const path = '/surveys/tiny/breakdown?wave=now&question=overall&strand=sex'
    const token = await makeToken(db, closed)
    const { body } = await call(db, 'get', path, { token })
    expect(body.items[0].figure).toMatchObject({
      ...{ base: 600, percent: 50, weighted: null, not_weighted_because: 'too few answers' },
    })
    const women = cellNumber('sex', 1)
    expect(await sentenceOf(closed, women)).toContain('It is not weighted: too few answered for that.')
    expect(await sentenceOf(closed, women, 'cy')).toContain('Nid yw wedi’i bwysoli')
  })

  test('says so on the public page', () => {
    const headlines = [
      {
        question: 'Overall',
        figure: { percent: '66.0', low: '63.0', high: '68.9', base: '200', tooFew: 'not weighted: too few' },
      },
    ]
    const results = { wave: 'W', responses: '200', opens: '1', closes: '2', weightedBy: 'sex', headlines }
    const page = textOf(<HeadlineResults results={results} words={translator('en', 'public')} />)
    expect(page).toMatch(/66\.0% not weighted: too few/)
  })
})

describe('what is hidden, and why', () => {
  test('is for officers, of their own waves and areas', async () => {
    expect(await statusOf(load(hiding, open))).toBe(200)
    expect(await statusOf(load(hiding, open, '', 'panel'))).toBe(403)
    expect(await statusOf(load(hiding, open, '?area=X'))).toBe(404)
    expect(await statusOf(load(hiding, open, '', 'officer', closed.wave.id))).toBe(404)
  })

  test('counts every figure the tables offer, as they show it', async () => {
    for (const [code, areaId] of [
      ['ALL', 1],
      ['N1', 3],
      ['S', 6],
    ] as const) {
      const { tables } = await load(hiding, open, `?area=${code}`)
      const cells = await inOrganisation(db, open.organisationId, async (tx) =>
        listCells(tx, (await findLatestReading(tx, open.wave.id))?.id ?? ''),
      )
      for (const { key, rows, figures, shown, kept, hidden } of tables?.byCut ?? []) {
        const ofCut = cells.filter((cell) => (cutOf(cell)?.cut ?? 'everybody') === key)
        const found = (await readLatest(open, areaId, ofCut)).map(({ figure }) => figure)
        const states = found.map((figure) =>
          figure.state === 'hidden' ? 'hidden' : figure.readOn ? 'kept' : 'shown',
        )
        const count = (state: string) => states.filter((one) => one === state).length
        // Nobody answered the second question: all its figures are empty, and count as hidden.
        expect({ key, rows, figures, shown, kept, hidden }).toEqual({
          ...{ key, rows: ofCut.length, figures: 2 * ofCut.length },
          ...{ shown: count('shown'), kept: count('kept'), hidden: count('hidden') + ofCut.length },
        })
      }
      expect(tables?.byCut[1]?.kept).toBeGreaterThanOrEqual(code === 'S' ? 0 : 1)
      expect(tables?.byCut.map(({ key }) => key)).toEqual([
        'everybody',
        'ethnicity',
        'sex',
        'tenure',
        'channel',
      ])
    }
  })

  test('adds up the areas within, and leads down into them', async () => {
    const { tables, trail } = await load(hiding, open)
    expect(trail).toEqual([])
    expect(tables?.byArea.map(({ key }) => key)).toEqual(['N', 'S'])
    const { tables: north } = await load(hiding, open, '?area=N')
    for (const part of ['rows', 'figures', 'shown', 'kept', 'hidden'] as const) {
      const sum = (north?.byCut ?? []).reduce((total, row) => total + row[part], 0)
      expect(tables?.byArea[0]?.[part]).toBe(sum)
    }
    expect(tables?.byArea[1]).toMatchObject({ shown: 0, kept: 0, hidden: tables?.byArea[1]?.figures })
    const text = textOf(
      <HidingTable caption="Areas" heading="Area" rows={tables?.byArea ?? []} hrefOf={() => '/'} />,
    )
    expect(text).toContain('North')
  })

  test('tells of nothing how many answered, and an area of four the same as an empty one', async () => {
    const before = JSON.stringify((await load(hiding, open, '?area=S')).tables)
    expect(before).not.toMatch(/base|percent|counts/)
    await inOrganisation(db, open.organisationId, async (tx) => {
      const four = answers(4, { ethnicity: 1, sex: 1 }).map((one) => ({ ...one, area_id: 8 }))
      await insertResponses(tx, open, four)
      await takeReading(tx, open.wave, { isFinal: false })
    })
    const { reading, tables } = await load(hiding, open, '?area=S')
    expect(reading?.number).toBe(3)
    expect(JSON.stringify(tables)).toBe(before)
  })

  test('of a wave without a reading says so', async () => {
    const unread = await makeLandlord(db, { address: 'unread', definition })
    await addPerson(unread, 'officer')
    expect((await load(hiding, unread)).tables).toBeUndefined()
  })
})
