import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as amend, loader as officersEntry } from '../../../app/routes/officer/entries/entry'
import {
  loader as gathering,
  action as saveGathering,
} from '../../../app/routes/officer/entries/gathering/gathering'
import { loader as newEntry, action as write } from '../../../app/routes/officer/entries/new-entry'
import { action as actOnView, loader as officersView } from '../../../app/routes/officer/panel/views/view'
import { loader as actionPage } from '../../../app/routes/officer/plan/acting/action'
import { loader as panelsEntry } from '../../../app/routes/panel/entry'
import { loader as panelsView } from '../../../app/routes/panel/workspace/views/view'
import { loader as publicEntry } from '../../../app/routes/public/entries/entry'
import { loader as feed } from '../../../app/routes/public/entries/feed'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findGathered } from '../../../db/entry/gather.server'
import { recordVerdict } from '../../../db/entry/verdict.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { insertPanel, seatMember } from '../../../db/panel/panel.server'
import { raiseView } from '../../../db/panel/view.server'
import { addNote, completeAction, insertAction } from '../../../db/plan/action.server'
import { insertPlan } from '../../../db/plan/plan.server'
import { insertRecommendation } from '../../../db/plan/recommendation.server'
import { everybody } from '../../../surveys/cut'
import { recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk, ledTo } from '../panel/desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisation_id, work)
const desk = new Desk(db, organisation_id)
const officer = { organisation_id, id: await desk.add('officer', 'officer') }
const member = { organisation_id, id: await desk.add('member', 'panel') }
await desk.add('other', 'panel')
const day = dayFromNow(-3)
const words = 'Nobody rings back.'

beforeAll(() => inside((tx) => readHundredResponses(tx, landlord)))

async function makeEntry(tx: Tx): Promise<string> {
  const about = { waveId: landlord.wave.id, questionKey: 'overall-service', cell: everybody }
  const cited = await citeFigure(tx, { ...about, areaId: areas.north })
  if (cited.state !== 'cited') throw new Error(cited.state)
  const said = { view: 'You said it', outcome: 'done' as const, reply: 'We did', service: 'repairs' }
  return insertEntry(tx, officer, { ...said, area_id: areas.north, ...cited.citation, today: day })
}

async function makePublic(id: string): Promise<void> {
  await inside(async (tx) => {
    await sendEntry(tx, id, day)
    const confirmed = { verdict: 'confirmed' as const, comment: '', publicName: 'Ann' }
    await recordVerdict(tx, member, id, { ...confirmed, version: 1, today: day })
  })
}

const inPublic = (params: Record<string, string> = {}) =>
  desk.asked('nobody', { organisation: landlord.address, ...params })

describe('a view of a panel', () => {
  /** A view of the panel on which one member sits and the other does not. */
  const viewId = inside(async (tx) => {
    const facts = { area_id: areas.north, above_id: null }
    const panel_id = (await insertPanel(tx, organisation_id, { name: 'North group', ...facts })) ?? ''
    const elsewhere = (await insertPanel(tx, organisation_id, { name: 'South group', ...facts })) ?? ''
    const { id: other } = await tx
      .selectFrom('account')
      .select('id')
      .where('name', '=', 'other')
      .executeTakeFirstOrThrow()
    const seat = { organisation_id, seated_on: day }
    await seatMember(tx, { ...seat, panel_id, account_id: member.id })
    await seatMember(tx, { ...seat, panel_id: elsewhere, account_id: other })
    return raiseView(tx, member, { panel_id, words, area_id: areas.north, service: 'contact' }, day)
  })

  test('begins an entry with its words and what it is about, which gathers it', async () => {
    const id = await viewId
    const begun = await newEntry(desk.asked('officer', {}, `/?panel-view=${id}`))
    expect(begun.typed).toMatchObject({ view: words, service: 'contact', area: String(areas.north) })
    const figure = { wave: landlord.wave.id, question: 'overall-service', 'evidence-area': '2', group: '0' }
    const said = { ...begun.typed, ...figure, outcome: 'done', reply: 'We ring back', intent: 'save' }
    const carried = Object.fromEntries(begun.hidden.map(({ name, value }) => [name, value]))
    const entry = ledTo(await write(desk.sent('officer', { ...said, ...carried })))
    expect((await inside((tx) => findGathered(tx, entry))).viewIds).toEqual([id])
  })

  test('is gathered by an entry with others that say the same, where there is such a view', async () => {
    const id = await viewId
    const entry = await inside(makeEntry)
    const ticked = { 'panel-view': [id, newId(), 'nonsense'] }
    await saveGathering(desk.sent('officer', ticked, { entry }))
    expect((await inside((tx) => findGathered(tx, entry))).viewIds).toEqual([id])
    const page = await gathering(desk.asked('officer', { entry }))
    expect(page.views).toEqual([{ value: id, text: words, hint: 'North group, not public', isTicked: true }])
    const { shown } = await officersEntry(desk.asked('officer', { entry }))
    expect(shown?.gathered).toBe('Gathered from 1 view of a residents’ panel.')
    expect(shown?.panelViews).toMatchObject([{ words, panel: 'North group' }])
  })

  test('is told of with an entry only to those who may read it, and to everybody once it is public', async () => {
    const id = await viewId
    const entry = await inside(makeEntry)
    await saveGathering(desk.sent('officer', { 'panel-view': id }, { entry }))
    await makePublic(entry)
    const own = await panelsEntry(desk.asked('member', { entry }))
    expect(own.shown?.panelViews).toMatchObject([{ words, href: `/panel/views/${id}` }])
    const unread = [
      await panelsEntry(desk.asked('other', { entry })),
      await publicEntry(inPublic({ entry })),
      await (await feed(inPublic())).text(),
    ]
    for (const page of unread) {
      expect(JSON.stringify(page)).not.toContain(words)
      expect(JSON.stringify(page)).not.toContain('residents’ panel')
    }
    await actOnView(desk.sent('officer', { intent: 'publish' }, { view: id }))
    const page = await publicEntry(inPublic({ entry }))
    expect(page.entry.gathered).toBe('Gathered from 1 view of a residents’ panel.')
    expect(page.entry.panelViews).toMatchObject([{ words, panel: 'North group', href: undefined }])
    await actOnView(desk.sent('officer', { intent: 'withdraw' }, { view: id }))
  })

  test('says in its trail which entries take it up, drafts to officers only', async () => {
    const id = await viewId
    const entry = await inside(makeEntry)
    await saveGathering(desk.sent('officer', { 'panel-view': id }, { entry }))
    const leadsTo = (steps: readonly { href?: string | undefined }[]) =>
      steps.some(({ href }) => href?.endsWith(entry))
    const asOfficer = async () => (await officersView(desk.asked('officer', { view: id }))).steps
    const asMember = async () => (await panelsView(desk.asked('member', { view: id }))).steps
    expect([leadsTo(await asOfficer()), leadsTo(await asMember())]).toEqual([true, false])
    await inside((tx) => sendEntry(tx, entry, dayFromNow(0)))
    expect((await asMember()).at(-1)).toMatchObject({
      ...{ who: 'Taken up in “You said, we did” (With the panel)', said: 'You said it' },
      href: `/panel/entries/${entry}`,
    })
  })
})

describe('the actions of a plan that an entry names', () => {
  /** Two actions of the plan that is worked on, one overdue, with what only the landlord may read of them. */
  const made = inside(async (tx) => {
    const details = { name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined }
    const planId = await insertPlan(tx, officer, details)
    const words = recommended({ responsible: 'Ada Finch, ada@example.org', sponsor: 'Bo Lark' })
    const recommendationId = await insertRecommendation(tx, officer, { planId, words, rests: [] })
    const insert = (text: string, due: string) =>
      insertAction(tx, officer, { recommendationId, text, due: written(due), takenOn: '2026-01-05' })
    const [rung, texted] = [await insert('Ring back', '1 February 2026'), await insert('Send a text', '')]
    const note = { recommendationId, actionId: rung, notedOn: day, text: 'The post is empty' }
    await addNote(tx, officer, note)
    return { rung, texted }
  })

  async function save(entry: string, action: string[]): Promise<void> {
    const { form } = await officersEntry(desk.asked('officer', { entry }))
    if (!form) throw new Error('not amendable')
    await amend(desk.sent('officer', { ...form.typed, actions: [], action, intent: 'save' }, { entry }))
  }

  test('are chosen from the plan that is worked on, and an action that there is not is none', async () => {
    const { rung, texted } = await made
    const entry = await inside(makeEntry)
    const { form } = await officersEntry(desk.asked('officer', { entry }))
    expect(form?.choices.actions).toMatchObject([
      { value: rung, text: 'Ring back', hint: 'R1. By 1 February 2026. Overdue.' },
      { value: texted, text: 'Send a text', hint: 'R1. By no date. No date.' },
    ])
    await save(entry, [rung, newId(), 'nonsense'])
    const after = await officersEntry(desk.asked('officer', { entry }))
    expect(after.form?.typed.actions).toEqual([rung])
    expect(after.shown?.actions).toMatchObject([{ text: 'Ring back', href: `/officer/plan/actions/${rung}` }])
  })

  test('are shown with their day and how they stand, and nothing else of the plan', async () => {
    const { rung, texted } = await made
    const entry = await inside(makeEntry)
    await save(entry, [rung, texted])
    await makePublic(entry)
    const pages = [
      (await panelsEntry(desk.asked('member', { entry }))).shown,
      (await publicEntry(inPublic({ entry }))).entry,
    ]
    for (const page of pages) {
      expect(page?.actions).toEqual([
        { id: rung, text: 'Ring back', state: 'overdue', byWhen: 'By 1 February 2026', standing: 'Overdue' },
        { id: texted, text: 'Send a text', state: 'no date', byWhen: undefined, standing: 'No date yet' },
      ])
      expect(JSON.stringify(page)).not.toMatch(/Ada|Bo Lark|post is empty|Answer the telephone|officer/)
    }
    await inside((tx) => completeAction(tx, officer, { id: rung, seen: 1, doneOn: day }))
    const welsh = await publicEntry(
      desk.asked('nobody', { organisation: landlord.address, entry }, '/?lang=cy'),
    )
    expect(welsh.entry.actions[0]).toMatchObject({
      byWhen: 'Erbyn 1 Chwefror 2026',
      standing: 'Wedi’i wneud yn hwyr',
    })
    const { entries } = await actionPage(desk.asked('officer', { action: rung }))
    expect(entries.map(({ id }) => id)).toContain(entry)
  })

  test('are part of the words that were sent: others are shown once these are public', async () => {
    const { rung, texted } = await made
    const entry = await inside(makeEntry)
    await save(entry, [rung])
    await inside((tx) => sendEntry(tx, entry, day))
    const challenge = { verdict: 'challenged' as const, comment: 'No.', publicName: 'Ann', today: day }
    await inside((tx) => recordVerdict(tx, member, entry, { ...challenge, version: 1 }))
    await save(entry, [texted])
    await inside((tx) => sendEntry(tx, entry, day))
    const { shown, earlier } = await panelsEntry(desk.asked('member', { entry }))
    expect(shown?.actions).toMatchObject([{ id: texted }])
    expect(earlier[0]?.words.actions).toMatchObject([{ id: rung }])
    // That the actions were changed answers the challenge.
    expect(earlier[0]?.verdicts[0]?.answer).toBeDefined()
  })
})
