import type { LoaderFunctionArgs } from '@remix-run/node'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { loader as wavePage } from '../../../app/routes/officer/overview/wave'
import { summaryOfApproach } from '../../../app/routes/officer/report/approach'
import { loader as report } from '../../../app/routes/officer/report/report'
import { ReportResults } from '../../../app/routes/officer/report/results'
import { loader as respondentsPage } from '../../../app/routes/officer/respondents/respondents'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave } from '../../../db/wave.server'
import { tellReport } from '../../../surveys/weighting/told'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { type Counted, insertResponses, randomResponses } from '../../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const definition = { ...onePage, headline: ['rent', 'overall'] }
const landlord = await makeLandlord(db, { definition })
const { organisationId, wave } = landlord
const cookies = new Map<Role, string>()
const later = {
  ...landlord,
  wave: { ...wave, id: newId(), key: 'later', name: 'Later', opens_on: dayFromNow(-1) },
}

/** So many of an ethnic group in a neighbourhood, of whom some are satisfied overall, and half with the rent. */
const answers = (area_id: number, ethnicity: number, [satisfied, count]: [number, number]): Counted[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id, tenure: 1, channel: 1 },
    strands: [31, ethnicity, 31, 31, 31, 31, 31, 31, 31],
    answers: [index < satisfied ? 5 : 1, index % 2 === 0 ? 5 : 1],
  }))

/** Homes on the register beside the one that is there, so many in each neighbourhood. */
async function addHomes(tx: Tx, counts: Record<number, number>): Promise<void> {
  for (const [area, count] of Object.entries(counts)) {
    for (let home = 0; home < count; home++) {
      const about = { tenure: 1, reference: `${area}-${home}`, address: `${home} Test Street` }
      await tx
        .insertInto('household')
        .values({ organisation_id: organisationId, id: newId(), area_id: Number(area), ...about })
        .execute()
    }
  }
}

/** The text of some markup, its tags turned into spaces. */
const textOf = (markup: Parameters<typeof renderToStaticMarkup>[0]) =>
  renderToStaticMarkup(markup)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

beforeAll(async () => {
  const site = sessionCookie(new Request('http://localhost/'))
  for (const role of ['officer', 'panel'] as const) {
    const person = {
      organisation_id: organisationId,
      id: newId(),
      role,
      name: role,
      email: `${role}@example.org`,
    }
    const password = 'heron-kettle-north-stair'
    await inOrganisation(db, organisationId, (tx) => insertAccount(tx, { ...person, password }))
    cookies.set(role, (await site.serialize(await signIn(db, person.email, password))).split(';')[0] ?? '')
  }
})

function load<T>(
  loader: (args: LoaderFunctionArgs) => Promise<T>,
  search = '',
  role: Role = 'officer',
  waveId = wave.id,
) {
  const request = new Request(`http://localhost/x${search}`, { headers: { Cookie: cookies.get(role) ?? '' } })
  return loader({ request, params: { wave: waveId }, context } as unknown as LoaderFunctionArgs)
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown: Response) => thrown.status,
  )

describe('the report of a wave', () => {
  test('is not there before there are figures, and then for officers only', async () => {
    expect(await statusOf(load(report))).toBe(302)
    await inOrganisation(db, organisationId, async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [4, 5], 90))
      await takeReading(tx, wave, { isFinal: false })
    })
    expect(await statusOf(load(report))).toBe(200)
    expect(await statusOf(load(report, '', 'panel'))).toBe(403)
  })

  test('has the headlines of the wave’s page and the figures of its breakdowns, in the order of the headlines', async () => {
    const { headline, measures, everybody, areas, tables } = await load(report)
    expect(headline).toEqual((await load(wavePage)).headline)
    expect(measures.map(({ key }) => key)).toEqual(['rent', 'overall'])
    expect(everybody.figures).toEqual(headline.map(({ figure }) => figure))
    expect(tables.map(({ cut }) => cut)).toEqual(['ethnicity', 'tenure', 'channel'])
    let hidden = 0
    for (const { cut, rows } of tables) {
      for (const [at, { key }] of measures.entries()) {
        const { tables: shown } = await load(breakdown, `?question=${key}&strand=${cut}`)
        if (shown?.show !== 'one question') throw new Error('other tables')
        const figures = rows.map((row) => ({
          key: String(row.cell),
          name: row.name,
          figure: row.figures[at],
          gap: row.gaps[at],
        }))
        expect(figures).toEqual(shown.categories)
        const inside = areas.rows.map((row) => ({
          key: row.area,
          name: row.name,
          figure: row.figures[at],
          gap: row.gaps[at],
        }))
        expect(inside).toEqual(shown.areas)
        hidden += figures.filter(({ figure }) => !figure).length
      }
    }
    expect(hidden).toBeGreaterThan(0)
  })

  test('has who answered as the page of the respondents has it, and the channels', async () => {
    const { respondents, likeness } = await load(report)
    const { answered, tables } = await load(respondentsPage)
    expect(respondents).toMatchObject({ ...answered })
    const groups = respondents?.groups ?? []
    const names = groups.map(({ name }) => name)
    expect(names).toEqual(['ethnicity', 'Tenure', 'Area (region)', 'How they answered'])
    for (const { key, name, rows } of tables) {
      const group = groups.find((one) => one.name === name)
      if (key === 'areas-2' || key === 'areas-3') expect(group).toBeUndefined()
      else expect(group?.rows).toEqual(rows)
    }
    expect(likeness).toEqual((await load(wavePage)).likeness)
  })

  test('says in words what stands out and how each headline moved, and marks it in its tables', async () => {
    await inOrganisation(db, organisationId, async (tx) => {
      const { survey_key: _, ...row } = later.wave
      await insertWave(tx, row)
      await addHomes(tx, { 4: 14, 10: 5 })
      for (const area of [4, 10]) {
        await insertResponses(tx, later, answers(area, 1, [99, 100]))
        await insertResponses(tx, later, answers(area, 2, [70, 100]))
      }
      await takeReading(tx, later.wave, { isFinal: false })
    })
    const of = later.wave.id
    const text = textOf(createElement(ReportResults, { report: await load(report, '', 'officer', of) }))
    const asked = '?question=overall&strand=ethnicity'
    const { tables } = await load(breakdown, `${asked}&regions=each`, 'officer', of)
    const { tables: unasked } = await load(breakdown, asked, 'officer', of)
    expect(unasked?.findings.length).toBe(1)
    for (const finding of unasked?.findings ?? []) expect(finding).not.toHaveProperty('inRegions')
    expect(tables?.findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /^Second tenants are less satisfied than the other groups shown: 70% against 99%/,
      ),
    ])
    const { findings } = await load(wavePage, '', 'officer', of)
    for (const { words } of findings) expect(text).toContain(words)
    for (const finding of tables?.findings ?? []) {
      expect(text).toContain(finding.sentence)
      expect(finding).toMatchObject({ inRegions: { words: 'Within the regions it is found in all 2.' } })
      expect(text).toContain('Within the regions it is found in all 2.')
    }
    expect(text).toContain('since Now, which is unlikely to be chance')
    expect(text).toMatch(/Since Now .* Up [\d.]+ points which is unlikely to be chance/)
    expect(text).toContain('▼ 29 points below others, unlikely to be chance')
    expect(text).toMatch(/\( ?0 ?\) may be chance/)
  })

  test('has items a to k of the summary of approach, each with what is known or what is to be written', async () => {
    const { approach, method, wording } = await load(report)
    expect(approach.map(({ letter }) => letter).join('')).toBe('abcdefghijk')
    for (const { letter, words, where } of approach) expect(words ?? where, letter).toMatch(/\w{3}/)
    const said = new Map(approach.map(({ letter, words }) => [letter, words]))
    expect(said.get('a')).toMatch(/^90\. Reading: number 1, not final, read on/)
    expect(said.get('c')).toContain('Personal link, ')
    expect(said.get('d')).toBeUndefined()
    expect(said.get('f')).toBe('Not weighted: every answer counts as one.')
    expect(said.get('i')).toContain('1 rented')
    expect(method.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['Base', 'Interval', 'Hidden figures']),
    )
    expect(wording).toContainEqual({ about: 'Question overall, English', words: 'Text of overall' })
  })

  test('says who was compared with the population, and what came of it, as the overview does', async () => {
    const of = later.wave.id
    const { approach, respondents } = await load(report, '', 'officer', of)
    const { likeness } = await load(wavePage, '', 'officer', of)
    expect(likeness).toEqual(
      [
        expect.stringMatching(/^Area \(region\): those who answered are too unlike the population/),
        expect.stringMatching(/^Area \(local authority\): /),
        expect.stringMatching(/^Area \(neighbourhood\): /),
      ].slice(0, likeness.length),
    )
    expect(likeness.length).toBeGreaterThan(0)
    const said = approach.find(({ letter }) => letter === 'e')?.words
    for (const verdict of likeness) expect(said).toContain(verdict)
    expect(said).toContain('Nothing is known of all tenants by ethnicity.')
    const regions = respondents?.groups.find(({ name }) => name === 'Area (region)')?.rows
    expect(regions?.map(({ populationShare, index }) => [populationShare, index])).toEqual([
      ['75.0', 67],
      ['25.0', 200],
    ])
    const text = textOf(createElement(ReportResults, { report: await load(report, '', 'officer', of) }))
    expect(text).toContain('South 200 50.0% 25.0% 200')
  })

  test('says whether the weights bring the groups in line with the population', async () => {
    const reading = await inOrganisation(db, organisationId, (tx) => findLatestReading(tx, wave.id))
    if (!reading) throw new Error('no reading')
    const saidOf = (counts: [number, number]) => {
      const categories = counts.map((responses, at) => ({
        ...{ key: String(at), name: ['Women', 'Men'][at] ?? '' },
        ...{ responses, target: 0.5 },
      }))
      const told = tellReport([{ key: 'sex', name: 'Sex', categories, rest: 0 }], 2)
      const known = { wave, definition, languages: [], reading, channels: [], tables: [] }
      return summaryOfApproach({ ...known, weights: { ok: true, report: told } }).find(
        ({ letter }) => letter === 'e',
      )?.words
    }
    expect(saidOf([600, 400])).toBe(
      'As far as the results show, weights bring it in line with the population: every group counts for as much as it should.',
    )
    expect(saidOf([900, 100])).toMatch(
      /weights bring it nearer to the population, but not in line with it: Men \(Sex\) stays about 30 points below its share/,
    )
  })
})
