import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { methodOf } from '../../../app/export/method'
import { loader as results } from '../../../app/routes/officer/overview/wave'
import { action, loader } from '../../../app/routes/officer/standard-measures/standard-measures'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findPrescribedQuestions, listPrescribedProblems } from '../../../db/prescribed.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertSurvey } from '../../../db/survey.server'
import { measuresOf } from '../../../surveys/definition'
import { standardMeasures } from '../../../surveys/standard-measures/all'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'
import { csvOf, sixCodes, wordingRows } from '../../fixtures/wordings'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const cookies = { officer: '', panel: '', other: '' }
let landlord: Landlord
let other: Landlord

async function signedIn(organisation_id: string, role: 'officer' | 'panel', email: string) {
  const password = 'heron-kettle-north'
  await inOrganisation(db, organisation_id, (tx) =>
    insertAccount(tx, {
      ...{ organisation_id, id: newId(), role, email, password },
      ...{ name: `Sam ${role}`, public_name: role === 'panel' ? 'Pat' : null },
    }),
  )
  const session = await signIn(db, email, password)
  return (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
}

beforeAll(async () => {
  landlord = await makeLandlord(db)
  other = await makeLandlord(db, { address: 'others' })
  cookies.officer = await signedIn(landlord.organisationId, 'officer', 'officer@example.org')
  cookies.panel = await signedIn(landlord.organisationId, 'panel', 'panel@example.org')
  cookies.other = await signedIn(other.organisationId, 'officer', 'other@example.org')
})

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

const asking = (cookie: string, query = '', body?: FormData) =>
  ({
    request: new Request(`http://localhost/officer/standard-measures${query}`, {
      headers: { Cookie: cookie },
      ...(body ? { method: 'POST', body } : {}),
    }),
    params: {},
    context,
  }) as unknown as LoaderFunctionArgs & ActionFunctionArgs

const view = (query = '') => loader(asking(cookies.officer, query))

type Refused = { data: Extract<Awaited<ReturnType<typeof action>>, { data: unknown }>['data'] }

async function send(fields: Record<string, string | File>, cookie = cookies.officer) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ regime: 'tsm-2023', ...fields })) form.set(name, value)
  const answer = await action(asking(cookie, '', form))
  if (answer instanceof Response) return { status: answer.status, rows: [], problems: [] }
  const { rows, problems } = (answer as Refused).data
  return { status: 422, rows, problems }
}

const page = 'https://example.org/where'
const file = (text: string, name = 'words.csv') => new File([text], name)
const load = (text: string, more: Record<string, string> = {}) =>
  send({ intent: 'load', file: file(text), page, ...more })

async function shown(code: string) {
  const card = (await view()).cards.find((one) => one.code === code)
  return { code, mark: card?.wording?.mark ?? '' }
}
const confirm = async (code: string) => send({ intent: 'confirm', ...(await shown(code)) })
const takeBack = async (code: string) => send({ intent: 'take-back', ...(await shown(code)) })
const codesAsked = async () => (await inside(findPrescribedQuestions)).map(({ standard }) => standard?.code)

describe('the page of the standard measures', () => {
  test('lists every code of a regime with our similar question, and no words of the regulator at first', async () => {
    for (const regime of ['tsm-2023', 'tsm-2026', 'star-2020', 'wales-2022']) {
      const { cards, loaded } = await view(`?regime=${regime}`)
      const codes = standardMeasures.filter((one) => one.regime === regime).map(({ code }) => code)
      expect(cards.map(({ code }) => code).filter((code) => !code.endsWith('filter'))).toEqual(codes)
      expect(loaded).toBe(0)
    }
    const { cards } = await view()
    expect(cards.find(({ code }) => code === 'TP06')?.similar.map(({ key }) => key)).toEqual([
      'views-acted-on',
    ])
    expect(cards.map(({ code }) => code).slice(0, 4)).toEqual(['TP01', 'TP02-filter', 'TP02', 'TP03'])
  })

  test('is for officers, and is not found of a regime that is none', async () => {
    const refused = (args: LoaderFunctionArgs) => loader(args).catch((thrown: unknown) => thrown)
    expect(await refused(asking(cookies.panel))).toMatchObject({ status: 403 })
    expect(await refused(asking(''))).toMatchObject({ status: 302 })
    expect(await refused(asking(cookies.officer, '?regime=none'))).toMatchObject({ status: 404 })
    expect(await action(asking(cookies.panel, '', new FormData())).catch((thrown) => thrown)).toMatchObject({
      status: 403,
    })
  })
})

describe('a file of prescribed words', () => {
  test('with problems is kept not even in part, and every problem is told with its row', async () => {
    const rows = [...sixCodes, ...wordingRows('TP99'), ...wordingRows('TP04', ['one'])]
    const refused = await load(csvOf(rows), { page: 'not an address' })
    expect(refused.status).toBe(422)
    expect(refused.problems.map(({ field }) => field)).toEqual(['file', 'page'])
    expect(refused.rows.map(({ row, message }) => [row, message.slice(0, 4)])).toEqual([
      [14, 'TP99'],
      [16, 'TP04'],
      [17, 'TP04'],
    ])
    expect((await view()).loaded).toBe(0)
    for (const nothing of ['', '{"a"', 'a,b\n1,2']) expect((await load(nothing)).status).toBe(422)
  })

  test('is brought in, and nothing of it can be asked before it is confirmed code by code', async () => {
    expect((await load(csvOf(sixCodes))).status).toBe(302)
    expect(await codesAsked()).toEqual([])
    const card = (await view()).cards.find(({ code }) => code === 'TP01')
    expect(card?.wording).toMatchObject({
      page,
      loaded: expect.stringContaining('Sam officer'),
      isUsed: false,
    })
    expect(card?.wording?.words.map(({ language, text }) => [language, text])).toEqual([
      ['en', 'Words of TP01 in en?'],
      ['cy', 'Words of TP01 in cy?'],
    ])
    expect(card?.similar[0]?.words.map(({ language }) => language)).toEqual(['en', 'cy'])

    expect((await confirm('TP01')).status).toBe(302)
    expect((await confirm('TP02')).status).toBe(302)
    // The filter that it is asked through is not confirmed yet.
    expect(await codesAsked()).toEqual(['TP01'])
    expect((await confirm('TP02-filter')).status).toBe(302)
    expect(await codesAsked()).toEqual(['TP01', 'TP02-filter', 'TP02'])
    const confirmed = (await view()).cards.find(({ code }) => code === 'TP01')?.wording?.confirmed
    expect(confirmed).toMatch(/^Sam officer, \d/)
  })

  test('in JSON does the same, changes only what has other words, and leaves the rest confirmed', async () => {
    const rows = sixCodes.map((row) =>
      row.code === 'TP08' ? { ...row, question: `${row.question} Anew` } : row,
    )
    const before = await shown('TP08')
    expect((await load(JSON.stringify(rows))).status).toBe(302)
    expect(await codesAsked()).toEqual(['TP01', 'TP02-filter', 'TP02'])
    // Words that were shown before are not confirmed by somebody who has not seen the new ones.
    expect(await send({ intent: 'confirm', ...before })).toMatchObject({
      status: 422,
      problems: [{ field: 'TP08' }],
    })
    expect((await confirm('TP08')).status).toBe(302)
    expect((await inside(findPrescribedQuestions)).at(-1)?.text.en).toBe('Words of TP08 in en? Anew')
  })

  test('of one organisation is of no other', async () => {
    const { loaded } = await loader(asking(cookies.other))
    expect(loaded).toBe(0)
    const mark = await shown('TP01')
    expect((await send({ intent: 'take-back', ...mark }, cookies.other)).status).toBe(422)
    expect(await inOrganisation(db, other.organisationId, findPrescribedQuestions)).toEqual([])
  })

  test('can be taken back while no survey asks it', async () => {
    expect((await takeBack('TP08')).status).toBe(302)
    expect((await takeBack('TP08')).status).toBe(422)
    expect(await codesAsked()).toEqual(['TP01', 'TP02-filter', 'TP02'])
  })
})

describe('a survey with prescribed questions', () => {
  test('is refused where it changes one, or asks one that nobody confirmed', async () => {
    const [first] = await inside(findPrescribedQuestions)
    if (!first) throw new Error('nothing was confirmed')
    const changed = { ...first, text: { en: 'Our words?' } }
    const definition = tinySurvey({ all: [changed] }, { key: 'changed' })
    expect((await inside((tx) => listPrescribedProblems(tx, definition))).map(({ path }) => path)).toEqual([
      'sections[0].questions[0].text',
    ])
    await expect(inside((tx) => insertSurvey(tx, landlord.organisationId, definition))).rejects.toThrow(
      'prescribed',
    )
    const theirs = tinySurvey({ all: [first] }, { key: 'theirs' })
    await expect(
      inOrganisation(db, other.organisationId, (tx) => insertSurvey(tx, other.organisationId, theirs)),
    ).rejects.toThrow('nobody has confirmed')
  })

  test('reports the measure under its code, and from then on its words stay', async () => {
    const questions = await inside(findPrescribedQuestions)
    const ours = tinyQuestion('views-acted-on', { short: { en: 'Views acted on' } })
    const definition = tinySurvey(
      { all: [...questions, ours] },
      { key: 'tsm', headline: ['tsm-2023-tp01', 'views-acted-on'] },
    )
    const surveyId = await inside((tx) => insertSurvey(tx, landlord.organisationId, definition))
    const wave = { ...landlord.wave, id: newId(), survey_id: surveyId, key: 'tsm', name: 'TSM' }
    const fieldwork = { ...landlord, surveyId, wave, definition }
    await inside(async (tx) => {
      const { survey_key: _, ...row } = wave
      await tx.insertInto('wave').values(row).execute()
      await insertResponses(tx, fieldwork, randomResponses(fieldwork, [4], 60))
      await takeReading(tx, wave, { isFinal: true })
    })
    const shownResults = await results({
      request: new Request(`http://localhost/officer/waves/${wave.id}`, {
        headers: { Cookie: cookies.officer },
      }),
      params: { wave: wave.id },
      context,
    } as unknown as LoaderFunctionArgs)
    expect(JSON.stringify(shownResults)).toContain('"TP01: Service as a whole"')
    const method = methodOf({
      ...{
        organisation: { name: 'Us' },
        wave,
        definition,
        of: 'all',
        address: '/',
        languages: ['en'] as const,
      },
      reading: { number: 1, taken_at: new Date(), is_final: true, responses: 60 } as never,
      measures: measuresOf(definition),
    })
    expect(
      method.filter(({ about }) => about.startsWith('Standard measure')).map(({ about }) => about),
    ).toEqual(['Standard measure TP01', 'Standard measure TP02'])
    expect(JSON.stringify(method)).toContain('“best en” or “good en”')

    expect(await takeBack('TP01')).toMatchObject({ status: 422, problems: [{ field: 'TP01' }] })
    const rows = sixCodes.map((row) => (row.code === 'TP01' ? { ...row, question: 'Other?' } : row))
    const refused = await load(csvOf(rows))
    expect(refused.rows).toEqual([{ row: 0, message: expect.stringContaining('A survey asks TP01') }])
    expect((await load(csvOf(sixCodes))).status).toBe(302)
    expect((await view()).cards.find(({ code }) => code === 'TP01')?.wording?.isUsed).toBe(true)
  })
})
