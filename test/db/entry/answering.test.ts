import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findEntry, listPublishedEntries } from '../../../db/entry/entry.server'
import { listVersions } from '../../../db/entry/history.server'
import { listPanelEntries } from '../../../db/entry/panel.server'
import { findReplyRule, listReplyRules, setReplyRule } from '../../../db/entry/rule.server'
import { publishUnconfirmed } from '../../../db/entry/settle.server'
import { answerVerdict, listVerdicts, recordVerdict } from '../../../db/entry/verdict.server'
import { findWaiting } from '../../../db/entry/waiting.server'
import { amendEntry, insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'

const { db } = await cloneDatabase()
let landlord: Landlord
const sentOn = '2026-07-01'

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const person = () => ({ organisation_id: landlord.organisationId, id: newId() })
let officer: ReturnType<typeof person>
const members: ReturnType<typeof person>[] = []

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  officer = person()
  await inside(async (tx) => {
    const common = { password: 'heron-kettle-north', name: 'A person' }
    await insertAccount(tx, { ...officer, ...common, role: 'officer', email: 'o@example.org' })
    for (const email of ['a@example.org', 'b@example.org', 'c@example.org']) {
      const member = person()
      members.push(member)
      await insertAccount(tx, { ...member, ...common, role: 'panel', email })
    }
    await readHundredResponses(tx, landlord)
  })
})

/** Everything that is done inside is taken back at the end, so that each test begins with the usual rule. */
const alone = (work: (tx: Tx) => Promise<void>) =>
  inside(async (tx) => {
    await work(tx)
    throw new Error('taken back')
  }).catch((error: Error) => {
    if (error.message !== 'taken back') throw error
  })

const reply = 'Every booking is now sent as a text message.'

async function words(tx: Tx, over = {}) {
  const about = { waveId: landlord.wave.id, questionKey: 'overall-service', cell: everybody }
  const cited = await citeFigure(tx, { ...about, areaId: landlord.areas.north })
  if (cited.state !== 'cited') throw new Error(cited.state)
  const said = { view: 'Nobody tells us.', outcome: 'done' as const, reply, service: 'repairs' }
  return { ...said, area_id: landlord.areas.north as number, ...cited.citation, ...over }
}

async function sent(tx: Tx) {
  const id = await insertEntry(tx, officer, { ...(await words(tx)), today: sentOn })
  await sendEntry(tx, id, sentOn)
  return id
}

type Said = { verdict: 'confirmed' | 'challenged' | 'asked for more'; today?: string; version?: number }

function speak(tx: Tx, member: number, id: string, { verdict, today = '2026-07-02', version = 1 }: Said) {
  const comment = verdict === 'confirmed' ? '' : `${verdict} by ${member}`
  const account = members[member]
  if (!account) throw new Error('no such member')
  return recordVerdict(tx, account, id, { verdict, comment, publicName: `Member ${member}`, version, today })
}

const stateOf = async (tx: Tx, id: string) => (await findEntry(tx, id))?.state
const saidOf = async (tx: Tx, id: string) => (await listVerdicts(tx, [id])).get(id) ?? []
const isPublic = async (tx: Tx, id: string) => (await listPublishedEntries(tx)).some((one) => one.id === id)

async function answer(tx: Tx, id: string, text: string, today: string) {
  const open = (await saidOf(tx, id)).find((one) => one.verdict !== 'confirmed' && one.answered_on === null)
  return answerVerdict(tx, officer, { entryId: id, verdictId: open?.id ?? newId(), answer: text, today })
}

const rule = { quorum: 1, panel_days: 14, answer_days: 10, if_unconfirmed: 'waits' as const }

describe('a quorum', () => {
  test('is what it was when the entry was sent, and of different members', () =>
    alone(async (tx) => {
      await setReplyRule(tx, officer, { ...rule, quorum: 2 }, 0)
      const id = await sent(tx)
      await setReplyRule(tx, officer, rule, 1)
      expect(await speak(tx, 0, id, { verdict: 'confirmed' })).toMatchObject({ isPublished: false })
      expect(await speak(tx, 0, id, { verdict: 'confirmed' })).toMatchObject({ isPublished: false })
      expect(await isPublic(tx, id)).toBe(false)
      expect(await speak(tx, 1, id, { verdict: 'confirmed' })).toMatchObject({ isPublished: true })
      expect(await isPublic(tx, id)).toBe(true)
    }))

  test('leaves a challenge standing until it is reached', () =>
    alone(async (tx) => {
      await setReplyRule(tx, officer, { ...rule, quorum: 2 }, 0)
      const id = await sent(tx)
      await speak(tx, 0, id, { verdict: 'challenged' })
      await speak(tx, 1, id, { verdict: 'confirmed' })
      expect(await stateOf(tx, id)).toBe('challenged')
      await speak(tx, 2, id, { verdict: 'confirmed' })
      expect(await stateOf(tx, id)).toBe('confirmed')
    }))
})

describe('asking for more', () => {
  test('needs a question, is answered once, and gives the entry back to the panel with the answer', () =>
    alone(async (tx) => {
      const id = await sent(tx)
      const question = { verdict: 'asked for more' as const, comment: ' ', publicName: 'A', version: 1 }
      expect(await recordVerdict(tx, members[0] ?? officer, id, { ...question, today: sentOn })).toEqual({
        state: 'no comment',
      })
      await speak(tx, 0, id, { verdict: 'asked for more' })
      expect(await stateOf(tx, id)).toBe('asked for more')
      expect(await answer(tx, id, 'Since May.', '2026-07-05')).toBe(true)
      expect(await answer(tx, id, 'Since June.', '2026-07-05')).toBe(false)
      expect(await stateOf(tx, id)).toBe('with the panel')
      const [own] = await listPanelEntries(tx, members[0]?.id ?? '')
      expect(own).toMatchObject({ isWaiting: true, verdicts_by: '2026-07-19' })
    }))

  test('stays, with its answer, beside what the same member says then', () =>
    alone(async (tx) => {
      const id = await sent(tx)
      await speak(tx, 0, id, { verdict: 'asked for more' })
      await answer(tx, id, 'Since May.', '2026-07-05')
      await speak(tx, 0, id, { verdict: 'confirmed', today: '2026-07-06' })
      expect(await saidOf(tx, id)).toMatchObject([
        {
          verdict: 'asked for more',
          answer: 'Since May.',
          answer_by: '2026-07-12',
          answered_on: '2026-07-05',
        },
        { verdict: 'confirmed', answer: null, answer_by: null },
      ])
      expect(await stateOf(tx, id)).toBe('confirmed')
    }))
})

describe('words that are mended', () => {
  test('answer a challenge by the change, and leave it with the words it was given on', () =>
    alone(async (tx) => {
      const id = await sent(tx)
      await speak(tx, 0, id, { verdict: 'challenged' })
      await amendEntry(tx, id, await words(tx, { reply: 'Calls go out too.' }))
      await sendEntry(tx, id, '2026-07-20')
      await speak(tx, 1, id, { verdict: 'confirmed', version: 2, today: '2026-07-21' })
      expect(await saidOf(tx, id)).toMatchObject([
        { verdict: 'challenged', version: 1, answer: '', answered_on: '2026-07-20' },
        { verdict: 'confirmed', version: 2 },
      ])
      expect(await listVersions(tx, id, 2)).toMatchObject([
        { version: 1, reply, sent_on: sentOn },
        { version: 2, reply: 'Calls go out too.', sent_on: '2026-07-20' },
      ])
    }))

  test('answer nothing when they are sent again as they were', () =>
    alone(async (tx) => {
      const id = await sent(tx)
      await speak(tx, 0, id, { verdict: 'challenged' })
      await amendEntry(tx, id, await words(tx))
      await sendEntry(tx, id, '2026-07-20')
      expect(await saidOf(tx, id)).toMatchObject([{ verdict: 'challenged', answered_on: null }])
    }))
})

describe('what nobody confirmed in time', () => {
  test('waits, and is counted with the day since when', () =>
    alone(async (tx) => {
      const id = await sent(tx)
      expect(await publishUnconfirmed(tx, '2026-12-01')).toEqual([])
      expect(await isPublic(tx, id)).toBe(false)
      expect(await findWaiting(tx)).toMatchObject({ panel: { entries: 1, since: sentOn } })
      expect((await findWaiting(tx, landlord.areas.south)).panel.entries).toBe(0)
      await speak(tx, 0, id, { verdict: 'challenged' })
      expect(await findWaiting(tx)).toMatchObject({ panel: { entries: 0 }, landlord: { entries: 1 } })
    }))

  test('is published unconfirmed after the last day where the rule says so, and never while it is questioned', () =>
    alone(async (tx) => {
      await setReplyRule(tx, officer, { ...rule, if_unconfirmed: 'is published' }, 0)
      const silent = await sent(tx)
      const questioned = await sent(tx)
      await speak(tx, 0, questioned, { verdict: 'challenged' })
      const sentAgain = await sent(tx)
      await speak(tx, 0, sentAgain, { verdict: 'challenged' })
      await amendEntry(tx, sentAgain, await words(tx))
      await sendEntry(tx, sentAgain, sentOn)
      const tookBack = await sent(tx)
      await setReplyRule(tx, officer, { ...rule, quorum: 2, if_unconfirmed: 'is published' }, 1)
      await speak(tx, 0, tookBack, { verdict: 'challenged' })
      await amendEntry(tx, tookBack, await words(tx))
      await sendEntry(tx, tookBack, sentOn)
      await speak(tx, 0, tookBack, { verdict: 'confirmed', version: 2 })
      expect(await publishUnconfirmed(tx, '2026-07-15')).toEqual([])
      expect((await publishUnconfirmed(tx, '2026-07-16')).sort()).toEqual([silent, tookBack].sort())
      expect(await publishUnconfirmed(tx, '2026-07-16')).toEqual([])
      expect(await findEntry(tx, silent)).toMatchObject({
        state: 'with the panel',
        published_on: '2026-07-16',
        published_version: 1,
      })
      await speak(tx, 0, silent, { verdict: 'confirmed', today: '2026-07-20' })
      expect(await findEntry(tx, silent)).toMatchObject({ state: 'confirmed', published_on: '2026-07-16' })
    }))

  test('shows the public the words it was published in while others are written and read by the panel', () =>
    alone(async (tx) => {
      await setReplyRule(tx, officer, { ...rule, if_unconfirmed: 'is published' }, 0)
      const id = await sent(tx)
      await publishUnconfirmed(tx, '2026-07-16')
      await speak(tx, 0, id, { verdict: 'challenged', today: '2026-07-17' })
      const shown = async () => (await listPublishedEntries(tx)).map((one) => one.reply)
      await amendEntry(tx, id, await words(tx, { reply: 'Half a sent' }))
      expect(await shown()).toEqual([reply])
      await amendEntry(tx, id, await words(tx, { reply: 'Half a sentence more.' }))
      await sendEntry(tx, id, '2026-07-18')
      expect(await shown()).toEqual([reply])
      await speak(tx, 1, id, { verdict: 'confirmed', version: 2, today: '2026-07-19' })
      expect(await shown()).toEqual(['Half a sentence more.'])
    }))
})

describe('the rule', () => {
  test('is the usual one until one is set, keeps who set it, and is not set over another unseen', () =>
    alone(async (tx) => {
      expect(await findReplyRule(tx)).toEqual({ ...rule, version: 0 })
      expect(await setReplyRule(tx, officer, { ...rule, quorum: 3 }, 0)).toBe(true)
      expect(await setReplyRule(tx, officer, { ...rule, quorum: 2 }, 0)).toBe(false)
      expect(await findReplyRule(tx)).toMatchObject({ version: 1, quorum: 3 })
      expect(await listReplyRules(tx)).toMatchObject([{ version: 1, quorum: 3, set_by: 'A person' }])
    }))
})

test('a verdict stays under its chosen name when its member’s account is gone', () =>
  alone(async (tx) => {
    const id = await sent(tx)
    await speak(tx, 0, id, { verdict: 'challenged' })
    await tx
      .deleteFrom('account')
      .where('id', '=', members[0]?.id ?? '')
      .execute()
    expect(await saidOf(tx, id)).toMatchObject([{ verdict: 'challenged', public_name: 'Member 0' }])
  }))
