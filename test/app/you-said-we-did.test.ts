import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { loader as officerEntries } from '../../app/routes/officer/entries/entries'
import { action as amend, loader as officerEntry } from '../../app/routes/officer/entries/entry'
import { action as write } from '../../app/routes/officer/entries/new-entry'
import { loader as panelEntries } from '../../app/routes/panel/entries'
import { action as judge, loader as panelEntry } from '../../app/routes/panel/entry'
import { loader as publicPage } from '../../app/routes/public/entries/you-said-we-did'
import { loader as organisationPage } from '../../app/routes/public/organisation'
import { sessionCookie } from '../../app/session/session.server'
import { insertAccount, signIn } from '../../db/account.server'
import { inOrganisation } from '../../db/client.server'
import { cloneDatabase } from '../setup/clone'
import { type Landlord, makeLandlord } from '../setup/landlord'
import { fewMen, readHundredResponses } from '../setup/reading'
import { contextOf, formPost } from './context'

const { db } = await cloneDatabase()
const context = contextOf(db)
let landlord: Landlord
const cookies = { officer: '', panel: '' }

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  const password = 'heron-kettle-north'
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const common = { organisation_id: landlord.organisationId, password, name: 'A person' }
    for (const role of ['officer', 'panel'] as const) {
      await insertAccount(tx, { ...common, id: newId(), role, email: `${role}@example.org` })
    }
    await readHundredResponses(tx, landlord)
  })
  for (const role of ['officer', 'panel'] as const) {
    const session = await signIn(db, `${role}@example.org`, password)
    const header = await sessionCookie(new Request('http://localhost/')).serialize(session)
    cookies[role] = header.split(';')[0] ?? ''
  }
})

const fields = () => ({
  view: 'Nobody tells us when a repair is booked.',
  outcome: 'done',
  reply: 'Every booking is now sent as a text message.',
  service: 'repairs',
  area: String(landlord.areas.north),
  wave: landlord.wave.id,
  question: 'overall-service',
  'evidence-area': String(landlord.areas.north),
  group: '0',
})

const args = (request: Request, params = {}) => ({ request, params, context }) as LoaderFunctionArgs
const get = (path: string, cookie = '') =>
  new Request(`http://localhost${path}`, { headers: { Cookie: cookie } })

async function writeEntry(intent: string) {
  const answer = await write(
    args(formPost('/', { ...fields(), intent }, cookies.officer)) as ActionFunctionArgs,
  )
  return answer instanceof Response ? (answer.headers.get('Location')?.split('/').at(-1) ?? '') : ''
}

const judgeEntry = (entry: string, given: Record<string, string>) =>
  judge(args(formPost('/', { version: '1', ...given }, cookies.panel), { entry }) as ActionFunctionArgs)

const amendAs = (entry: string, over: Record<string, string>) =>
  amend(args(formPost('/', { ...fields(), ...over }, cookies.officer), { entry }) as ActionFunctionArgs)

const shown = (query = '') => publicPage(args(get(`/${query}`), { organisation: landlord.address }))

test('an entry goes from the officer to the panel to the public, and nothing of it is public before', async () => {
  const id = await writeEntry('save')
  expect(JSON.stringify(await panelEntries(args(get('/panel', cookies.panel))))).not.toContain(id)
  const sent = formPost('/', { ...fields(), intent: 'send' }, cookies.officer)
  await amend(args(sent, { entry: id }) as ActionFunctionArgs)
  expect((await panelEntries(args(get('/panel', cookies.panel)))).waiting.map((entry) => entry.id)).toEqual([
    id,
  ])
  expect((await shown()).entries).toEqual([])

  const nameless = await judgeEntry(id, { verdict: 'confirmed' })
  expect(nameless).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'name' }] } })
  expect((await shown()).entries).toEqual([])

  await judgeEntry(id, { verdict: 'confirmed', comment: 'I had the text.', name: 'Ann of Elm Road' })
  const page = await shown()
  expect(page.entries).toMatchObject([
    {
      id,
      service: 'Repairs',
      area: 'North',
      evidence: expect.stringMatching(
        /^Now, North: 75% of the 60 tenants .* were satisfied \(95% interval 63% to 84%\)/,
      ),
      verdicts: [{ kind: 'confirmed', name: 'Ann of Elm Road', comment: 'I had the text.' }],
    },
  ])
  // The loader's answer is what `.data` gives to anybody: no account, no reading, no other state.
  expect(JSON.stringify(page)).not.toMatch(/account|written_by|reading_id|password/)
})

test('a name once chosen is kept, and a challenge needs its comment', async () => {
  const id = await writeEntry('send')
  const silent = await judgeEntry(id, { verdict: 'challenged', comment: ' ' })
  expect(silent).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'comment' }] } })
  await judgeEntry(id, { verdict: 'challenged', comment: 'No text came.', name: 'Somebody else' })
  const entry = await panelEntry(args(get('/', cookies.panel), { entry: id }))
  expect(entry.shown?.verdicts).toMatchObject([{ name: 'Ann of Elm Road', comment: 'No text came.' }])
  expect((await shown()).entries.map((one) => one.id)).not.toContain(id)
})

test('a panel member’s word on an entry that was changed meanwhile is refused, and their comment kept', async () => {
  const id = await writeEntry('send')
  await judgeEntry(id, { verdict: 'challenged', comment: 'No text came.' })
  await amendAs(id, { reply: 'Half a sent', intent: 'save' })
  const changed = {
    init: { status: 409 },
    data: {
      typed: { comment: 'It did.' },
      problems: [{ message: 'The landlord has changed this entry since you opened it: read it again' }],
    },
  }
  expect(await judgeEntry(id, { verdict: 'confirmed', comment: 'It did.' })).toMatchObject(changed)
  expect(JSON.stringify(await panelEntry(args(get('/', cookies.panel), { entry: id })))).not.toContain('Half')
  await amendAs(id, { reply: 'Half a sentence more.', intent: 'send' })
  expect(await judgeEntry(id, { verdict: 'confirmed', comment: 'It did.' })).toMatchObject(changed)
  expect(await judgeEntry(id, { verdict: 'confirmed', comment: 'It did.', version: 'x' })).toMatchObject(
    changed,
  )
  expect((await shown()).entries.map((one) => one.id)).not.toContain(id)
  expect((await panelEntry(args(get('/', cookies.panel), { entry: id }))).version).toBe(2)
})

test('an officer whose entry was sent meanwhile is told that nothing was saved, with what they typed', async () => {
  const id = await writeEntry('send')
  const late = await amendAs(id, { reply: 'Too late.', intent: 'save' })
  expect(late).toMatchObject({
    init: { status: 409 },
    data: { isTooLate: true, typed: { reply: 'Too late.' } },
  })
  const entry = await officerEntry(args(get('/', cookies.officer), { entry: id }))
  expect(entry.shown?.reply).toBe(fields().reply)
})

test('a hidden figure is refused with a sentence, and what was typed is kept', async () => {
  const hidden = { ...fields(), group: String(fewMen), intent: 'send' }
  const answer = await write(args(formPost('/', hidden, cookies.officer)) as ActionFunctionArgs)
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: {
      problems: [{ field: 'group', message: expect.stringContaining('not shown') }],
      typed: { group: hidden.group },
    },
  })
})

test('every problem of an empty entry is said at once, and not doing something needs a reason', async () => {
  const empty = await write(args(formPost('/', {}, cookies.officer)) as ActionFunctionArgs)
  if (!('data' in empty)) throw new Error('not refused')
  expect(empty.data.problems.map(({ field }) => field)).toEqual([
    ...['view', 'outcome', 'reply', 'service', 'area', 'wave', 'question', 'evidence-area'],
  ])
  const reasonless = { ...fields(), outcome: 'not doing' }
  const answer = await write(args(formPost('/', reasonless, cookies.officer)) as ActionFunctionArgs)
  expect(answer).toMatchObject({
    data: { problems: [{ field: 'reason', message: 'Enter why it is not being done' }] },
  })
  const dayless = { ...fields(), outcome: 'under way', 'by-when': 'soon' }
  expect(await write(args(formPost('/', dayless, cookies.officer)) as ActionFunctionArgs)).toMatchObject({
    data: { typed: { 'by-when': 'soon' }, problems: [{ field: 'by-when' }] },
  })
})

test('the panel’s pages and the officers’ are closed to each other and to strangers', async () => {
  const refused = (status: number) => expect.objectContaining({ status })
  await expect(officerEntries(args(get('/', cookies.panel)))).rejects.toEqual(refused(403))
  await expect(panelEntries(args(get('/', cookies.officer)))).rejects.toEqual(refused(403))
  await expect(panelEntries(args(get('/panel')))).rejects.toEqual(refused(302))
  for (const entry of ['no-id', '-'.repeat(36)]) {
    await expect(officerEntry(args(get('/', cookies.officer), { entry }))).rejects.toEqual(refused(404))
    await expect(panelEntry(args(get('/', cookies.panel), { entry }))).rejects.toEqual(refused(404))
  }
  await expect(judgeEntry(newId(), { verdict: 'confirmed' })).rejects.toEqual(refused(404))
})

test('the page speaks Welsh, and leaves the landlord’s own words as they were written', async () => {
  const page = await shown('?lang=cy&service=repairs')
  expect(page).toMatchObject({ language: 'cy', kept: '?lang=cy', service: 'repairs' })
  expect(page.entries[0]).toMatchObject({ service: 'Atgyweiriadau', reply: fields().reply })
  expect(page.entries[0]?.evidence).toMatch(/roedd 75% o’r 60 o denantiaid .* yn fodlon/)
})

test('a filter that is not in the lists is ignored, and one that is narrows', async () => {
  expect((await shown('?area=999&service=nonsense')).entries).toHaveLength(1)
  expect((await shown(`?area=${landlord.areas.south}`)).entries).toHaveLength(0)
  expect((await shown(`?area=${landlord.areas.northNeighbourhood}`)).entries).toHaveLength(1)
})

test('the landlord’s page shows the headlines of its last closed wave, with base and interval', async () => {
  const page = await organisationPage(args(get('/'), { organisation: landlord.address }))
  expect(page.open).toEqual([])
  expect(page.results?.headlines[0]?.figure).toEqual({
    percent: '75.0',
    low: '65.7',
    high: '82.5',
    base: '100',
  })
  expect(page.results?.headlines.slice(1).every(({ figure }) => figure === undefined)).toBe(true)
})

test('a landlord nobody knows is a page that helps, with status 404', async () => {
  await expect(shownOf('nobody')).rejects.toMatchObject({ init: { status: 404 }, data: { language: 'en' } })
})

const shownOf = (organisation: string) => publicPage(args(get('/'), { organisation }))
