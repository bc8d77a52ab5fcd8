import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as answer } from '../../../app/routes/officer/entries/answering/answer'
import {
  loader as gathering,
  action as saveGathering,
} from '../../../app/routes/officer/entries/gathering/gathering'
import { loader as newEntry, action as write } from '../../../app/routes/officer/entries/new-entry'
import { loader as rulePage, action as setRule } from '../../../app/routes/officer/entries/rule/rule'
import { loader as publicEntry } from '../../../app/routes/public/entries/entry'
import { loader as feed } from '../../../app/routes/public/entries/feed'
import { loader as publicPage } from '../../../app/routes/public/entries/you-said-we-did'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findGathered } from '../../../db/entry/gather.server'
import { recordVerdict } from '../../../db/entry/verdict.server'
import { amendEntry, insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { recordDecision } from '../../../db/finding.server'
import { withdrawResponse } from '../../../db/receipt.server'
import { cellNumber, everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const day = '2026-07-01'
const women = cellNumber('sex', 1)
const finding = 'area:below:overall-service:everybody:N'
let landlord: Landlord
let cookie = ''
let readingId = ''
const officer = { organisation_id: '', id: newId() }
const member = { organisation_id: '', id: newId() }
/** Released from the North, from the South, and one that waits. */
const comments = { north: [newId(), newId()], south: newId(), waiting: newId() }

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  const password = 'heron-kettle-north'
  Object.assign(officer, { organisation_id: landlord.organisationId })
  Object.assign(member, { organisation_id: landlord.organisationId })
  await inside(async (tx) => {
    const common = { password, name: 'A person' }
    await insertAccount(tx, { ...officer, ...common, role: 'officer', email: 'officer@example.org' })
    await insertAccount(tx, { ...member, ...common, role: 'panel', email: 'panel@example.org' })
    readingId = await readHundredResponses(tx, landlord)
    await insertComments(tx)
    const on = { waveId: landlord.wave.id, readingId, finding, seen: 0 }
    await recordDecision(tx, officer, on, { state: 'accepted', note: '', owner_id: null, merged_into: null })
  })
  const session = await signIn(db, 'officer@example.org', password)
  const header = await sessionCookie(new Request('http://localhost/')).serialize(session)
  cookie = header.split(';')[0] ?? ''
})

async function insertComments(tx: Tx) {
  const areaIds = { north: landlord.areas.northNeighbourhood, south: landlord.areas.southAuthority }
  for (const [region, areaId] of Object.entries(areaIds)) {
    const responses = await tx
      .selectFrom('response')
      .select('id')
      .where('area_id', '=', areaId)
      .orderBy('id')
      .limit(3)
      .execute()
    const ids = region === 'north' ? [...comments.north, comments.waiting] : [comments.south]
    for (const [place, id] of ids.entries()) {
      const isReleased = id !== comments.waiting
      const screened = isReleased
        ? { screened_on: day, screened_by: officer.id }
        : { screened_on: null, screened_by: null }
      await tx
        .insertInto('comment')
        .values({
          ...{ organisation_id: landlord.organisationId, id, response_id: responses[place]?.id ?? '' },
          ...{ question_key: 'comment', language: 'en', text: `The lift again, ${region}` },
          ...{ state: isReleased ? ('released' as const) : ('waiting' as const), ...screened },
          ...(isReleased && { released_text: `The lift again, ${region}`, service: 'repairs' }),
        })
        .execute()
    }
  }
}

type Over = Partial<Parameters<typeof insertEntry>[2]>

async function makeEntry(tx: Tx, over: Over = {}) {
  const about = { waveId: landlord.wave.id, questionKey: 'overall-service', cell: everybody }
  const cited = await citeFigure(tx, { ...about, areaId: landlord.areas.north })
  if (cited.state !== 'cited') throw new Error(cited.state)
  const said = {
    view: 'The <lift> & the stairs',
    outcome: 'done' as const,
    reply: 'Mended',
    service: 'repairs',
  }
  const entry = { ...said, area_id: landlord.areas.north as number, ...cited.citation, ...over }
  return { entry, id: await insertEntry(tx, officer, { ...entry, today: day }) }
}

async function makePublic(tx: Tx, over: Over = {}) {
  const made = await makeEntry(tx, over)
  await sendEntry(tx, made.id, day)
  await confirm(tx, made.id, 1)
  return made
}

const confirm = (tx: Tx, id: string, version: number) =>
  recordVerdict(tx, member, id, { verdict: 'confirmed', comment: '', publicName: 'Ann', version, today: day })

const args = (request: Request, params = {}) => ({ request, params, context }) as LoaderFunctionArgs
const get = (path: string) => new Request(`http://localhost${path}`, { headers: { Cookie: cookie } })
const post = (fields: Record<string, string | string[]>, params = {}) =>
  args(formPost('/', fields, cookie), params) as ActionFunctionArgs
const inPublic = (path: string, params = {}) => args(get(path), { organisation: landlord.address, ...params })

describe('what a view gathers', () => {
  test('is searched among released comments and accepted findings, and the ticks are kept while searching', async () => {
    const { id } = await inside((tx) => makeEntry(tx))
    const search = new URLSearchParams({ words: 'lift', region: 'N', comment: comments.south })
    const page = await gathering(args(get(`/?${search}`), { entry: id }))
    expect(page.gathered.map(({ value }) => value)).toEqual([comments.south])
    expect(page.found.map(({ value }) => value).sort()).toEqual([...comments.north].sort())
    expect(page.findings).toMatchObject([{ value: `${landlord.wave.id} ${finding}`, isTicked: false }])
  })

  test('keeps only what may be gathered', async () => {
    const { id } = await inside((tx) => makeEntry(tx))
    const ticked = {
      comment: [comments.south, comments.waiting, newId(), 'nonsense'],
      finding: [
        `${landlord.wave.id} ${finding}`,
        `${landlord.wave.id} area:below:overall-service:everybody:S`,
      ],
    }
    await saveGathering(post(ticked, { entry: id }))
    expect(await inside((tx) => findGathered(tx, id))).toEqual({
      commentIds: [comments.south],
      findings: [{ waveId: landlord.wave.id, finding }],
      viewIds: [],
    })
  })

  test('cannot be changed while the panel reads it or once it is confirmed', async () => {
    const { id } = await inside((tx) => makePublic(tx))
    await expect(saveGathering(post({ comment: comments.south }, { entry: id }))).rejects.toMatchObject({
      status: 404,
    })
  })

  test('is said in public as how many, without whose or which, and less when a tenant takes one back', async () => {
    const { id } = await inside((tx) => makeEntry(tx))
    await saveGathering(
      post({ comment: [...comments.north], finding: `${landlord.wave.id} ${finding}` }, { entry: id }),
    )
    await inside(async (tx) => {
      await sendEntry(tx, id, day)
      await confirm(tx, id, 1)
    })
    const page = await publicEntry(inPublic('/', { entry: id }))
    expect(page.entry.gathered).toBe('Gathered from 2 comments and 1 finding in the figures.')
    expect(JSON.stringify(page)).not.toContain(comments.north[0])
    expect(JSON.stringify(page)).not.toContain('The lift again')
    await inside(async (tx) => {
      const { response_id } = await tx
        .selectFrom('comment')
        .select('response_id')
        .where('id', '=', comments.north[0] ?? '')
        .executeTakeFirstOrThrow()
      await withdrawResponse(tx, response_id, day)
    })
    const after = await publicEntry(inPublic('/', { entry: id }))
    expect(after.entry.gathered).toBe('Gathered from 1 comment and 1 finding in the figures.')
  })
})

describe('an entry begins', () => {
  test('with the figure of the finding it answers, which it gathers', async () => {
    const search = new URLSearchParams({ finding: `${landlord.wave.id} ${finding}` })
    const begun = await newEntry(args(get(`/?${search}`)))
    expect(begun.typed).toMatchObject({
      ...{ wave: landlord.wave.id, question: 'overall-service', service: 'overall' },
      ...{ area: String(landlord.areas.north), 'evidence-area': String(landlord.areas.north), group: '0' },
    })
    expect(begun.hidden).toEqual([{ name: 'finding', value: `${landlord.wave.id} ${finding}` }])
    const words = { view: 'You said it', outcome: 'done', reply: 'We did it' }
    const carried = Object.fromEntries(begun.hidden.map(({ name, value }) => [name, value]))
    const saved = await write(post({ ...begun.typed, ...words, ...carried, intent: 'save' }))
    const id = saved instanceof Response ? (saved.headers.get('Location')?.split('/').at(-1) ?? '') : ''
    expect((await inside((tx) => findGathered(tx, id))).findings).toEqual([
      { waveId: landlord.wave.id, finding },
    ])
  })

  test('with what the comment it answers is about', async () => {
    const begun = await newEntry(args(get(`/?comment=${comments.south}`)))
    expect(begun.typed).toMatchObject({ service: 'repairs', area: String(landlord.areas.south) })
    const unread = await newEntry(args(get(`/?comment=${comments.waiting}`)))
    expect(unread.typed).toMatchObject({ service: '', area: '' })
  })
})

describe('an answer to the panel', () => {
  test('is asked for in words, kept, and shown with the question on the public page', async () => {
    const { id } = await inside((tx) => makePublic(tx))
    const asked = {
      verdict: 'asked for more' as const,
      comment: 'Since when?',
      publicName: 'Bob',
      version: 1,
    }
    const other = { ...member, id: newId() }
    const verdict = await inside(async (tx) => {
      const account = { password: 'heron-kettle-north', name: 'Bob', role: 'panel' as const }
      await insertAccount(tx, { ...other, ...account, email: `${other.id}@example.org` })
      await recordVerdict(tx, other, id, { ...asked, today: day })
      return tx
        .selectFrom('verdict')
        .select('id')
        .where('account_id', '=', other.id)
        .executeTakeFirstOrThrow()
    })
    const params = { entry: id, verdict: verdict.id }
    expect(await answer(post({ answer: ' ' }, params))).toMatchObject({
      init: { status: 422 },
      data: { problems: [{ field: 'answer', message: 'Enter your answer' }] },
    })
    await answer(post({ answer: 'Since May.' }, params))
    expect(await answer(post({ answer: 'Since June.' }, params))).toMatchObject({
      init: { status: 409 },
      data: { answer: 'Since June.' },
    })
    const page = await publicEntry(inPublic('/', { entry: id }))
    expect(page.entry.verdicts).toMatchObject([
      { kind: 'confirmed', name: 'Ann' },
      {
        ...{ kind: 'asked for more', name: 'Bob', comment: 'Since when?', answer: { text: 'Since May.' } },
        clock: 'Answered late: an answer was due by 11 July 2026.',
      },
    ])
    await expect(answer(post({ answer: 'x' }, { entry: id, verdict: newId() }))).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('the rule', () => {
  test('says every problem at once and keeps what was typed; a good one is on record with its setter', async () => {
    const wrong = { quorum: '0', 'panel-days': '', 'answer-days': '400', 'if-unconfirmed': 'x', version: '0' }
    const refused = await setRule(post(wrong))
    if (!('data' in refused)) throw new Error('not refused')
    expect(refused.data.problems.map(({ field }) => field)).toEqual(Object.keys(wrong).slice(0, 4))
    expect(refused.data.typed).toEqual(wrong)
    const good = { quorum: '2', 'panel-days': '21', 'answer-days': '7', 'if-unconfirmed': 'is published' }
    await setRule(post({ ...good, version: '0' }))
    expect(await setRule(post({ ...good, quorum: '3', version: '0' }))).toMatchObject({
      init: { status: 409 },
      data: { typed: { quorum: '3', version: '1' } },
    })
    expect((await rulePage(args(get('/')))).history).toMatchObject([
      {
        version: 1,
        quorum: 2,
        panel_days: 21,
        answer_days: 7,
        if_unconfirmed: 'is published',
        by: 'A person',
      },
    ])
    await inside((tx) => tx.deleteFrom('reply_rule').execute())
  })
})

describe('the public pages', () => {
  test('give one entry with every version and what was said of each, and no entry that is not public', async () => {
    const { id } = await inside(async (tx) => {
      const made = await makeEntry(tx)
      await sendEntry(tx, made.id, day)
      const no = { verdict: 'challenged' as const, comment: 'It is not.', publicName: 'Ann', version: 1 }
      await recordVerdict(tx, member, made.id, { ...no, today: day })
      await amendEntry(tx, made.id, { ...made.entry, reply: 'Mended in June' })
      await sendEntry(tx, made.id, '2026-07-05')
      await confirm(tx, made.id, 2)
      return made
    })
    const page = await publicEntry(inPublic('/', { entry: id }))
    expect(page.entry).toMatchObject({ reply: 'Mended in June', verdicts: [{ kind: 'confirmed' }] })
    expect(page.earlier).toMatchObject([
      {
        ...{ version: 1, sentOn: '1 July 2026', words: { reply: 'Mended' } },
        verdicts: [{ kind: 'challenged', comment: 'It is not.', answer: { day: '5 July 2026', text: '' } }],
      },
    ])
    const draft = await inside((tx) => makeEntry(tx))
    for (const entry of [draft.id, 'nonsense', newId()]) {
      await expect(publicEntry(inPublic('/', { entry }))).rejects.toMatchObject({ init: { status: 404 } })
    }
  })

  test('narrow to a group that entries are for, and say for whom', async () => {
    const { id } = await inside((tx) => makePublic(tx, { for_cell: women, for_whom: 'Mothers' }))
    const page = await publicPage(inPublic('/?group=sex.female'))
    expect(page.groups).toEqual([{ value: 'sex.female', text: 'Sex – Female' }])
    expect(page.entries).toMatchObject([{ id, forWhom: 'Sex – Female. Mothers' }])
    expect((await publicPage(inPublic('/?group=sex.nobody'))).entries.length).toBeGreaterThan(1)
  })

  test('say how many wait, and that a day has passed', async () => {
    const { id } = await inside((tx) => makePublic(tx, { outcome: 'under way', due_on: '2026-07-02' }))
    await inside(async (tx) => sendEntry(tx, (await makeEntry(tx)).id, day))
    const page = await publicPage(inPublic('/'))
    expect(page.waiting[0]).toBe('Waiting for the panel to confirm: 1, the oldest since 1 July 2026.')
    expect(page.entries.find((one) => one.id === id)?.byWhen).toBe('2 July 2026: this day has passed')
  })

  test('have a feed of the same entries, with addresses that stay and nothing that breaks it', async () => {
    const answered = await feed(
      inPublic(`/organisations/${landlord.address}/you-said-we-did.atom?service=repairs`),
    )
    expect(answered.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    const xml = await answered.text()
    const page = await publicPage(inPublic('/?service=repairs'))
    const ids = [...xml.matchAll(/<id>urn:uuid:([^<]+)<\/id>/g)].map(([, id]) => id)
    expect(ids).toEqual(page.entries.map(({ id }) => id))
    const self = `http://localhost/organisations/${landlord.address}/you-said-we-did.atom?service=repairs`
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${self}"/>`)
    expect(xml).toContain('<title>The &lt;lift&gt; &amp; the stairs</title>')
    expect(
      [...xml.matchAll(/<updated>([^<]+)</g)].every(([, at]) => !Number.isNaN(Date.parse(at ?? ''))),
    ).toBe(true)
    expect(xml).not.toMatch(/account|reading_id|undefined/)
  })
})
