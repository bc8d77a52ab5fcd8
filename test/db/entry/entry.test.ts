import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findEntry, listEntries, listPublishedEntries } from '../../../db/entry/entry.server'
import { listPanelEntries } from '../../../db/entry/panel.server'
import { listVerdicts, recordVerdict } from '../../../db/entry/verdict.server'
import { amendEntry, insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'

const { db } = await cloneDatabase()
let landlord: Landlord
const today = '2026-07-01'

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const person = () => ({ organisation_id: landlord.organisationId, id: newId() })
let officer: ReturnType<typeof person>
let ann: ReturnType<typeof person>
let bob: ReturnType<typeof person>

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  officer = person()
  ann = person()
  bob = person()
  await inside(async (tx) => {
    const common = { password: 'heron-kettle-north', name: 'A person' }
    await insertAccount(tx, { ...officer, ...common, role: 'officer', email: 'o@example.org' })
    await insertAccount(tx, { ...ann, ...common, role: 'panel', email: 'a@example.org' })
    await insertAccount(tx, { ...bob, ...common, role: 'panel', email: 'b@example.org' })
    await readHundredResponses(tx, landlord)
  })
})

const pick = () => ({
  waveId: landlord.wave.id,
  questionKey: 'overall-service',
  areaId: landlord.areas.north,
  cell: everybody,
})

const words = () => ({
  view: 'Nobody tells us when a repair is booked.',
  outcome: 'done' as const,
  reply: 'Every booking is now sent as a text message.',
  area_id: landlord.areas.north as number,
  service: 'repairs',
})

async function write(tx: Tx, over: { area_id?: number; service?: string } = {}) {
  const cited = await citeFigure(tx, pick())
  if (cited.state !== 'cited') throw new Error(cited.state)
  return insertEntry(tx, officer, { ...words(), ...cited.citation, ...over, today })
}

async function sent(tx: Tx, over: { area_id?: number; service?: string } = {}) {
  const id = await write(tx, over)
  await sendEntry(tx, id, today)
  return id
}

const confirm = {
  verdict: 'confirmed' as const,
  comment: '',
  publicName: 'Ann of Elm Road',
  version: 1,
  today,
}
const challenge = {
  verdict: 'challenged' as const,
  comment: 'I had no text.',
  publicName: 'Bob',
  version: 1,
  today,
}

async function amend(tx: Tx, id: string, reply: string) {
  const cited = await citeFigure(tx, pick())
  if (cited.state !== 'cited') throw new Error(cited.state)
  return amendEntry(tx, id, { ...words(), ...cited.citation, reply })
}

const verdictsOf = async (tx: Tx, id: string) => (await listVerdicts(tx, [id])).get(id)

const publicIds = async (tx: Tx, filter = {}) => (await listPublishedEntries(tx, filter)).map(({ id }) => id)

describe('what is public', () => {
  test('a draft, an entry with the panel and a challenged one are not; a confirmed one is', () =>
    inside(async (tx) => {
      const id = await write(tx)
      expect(await publicIds(tx)).not.toContain(id)
      await sendEntry(tx, id, today)
      expect(await publicIds(tx)).not.toContain(id)
      expect(await recordVerdict(tx, bob, id, challenge)).toEqual({ state: 'recorded', isPublished: false })
      expect(await publicIds(tx)).not.toContain(id)
      expect(await recordVerdict(tx, ann, id, confirm)).toEqual({ state: 'recorded', isPublished: true })
      expect(await publicIds(tx)).toContain(id)
      expect(await findEntry(tx, id)).toMatchObject({ state: 'confirmed', published_on: today })
    }))

  test('challenges are shown with it, before and after publication, under the chosen names alone', () =>
    inside(async (tx) => {
      const before = await sent(tx)
      await recordVerdict(tx, bob, before, challenge)
      await recordVerdict(tx, ann, before, confirm)
      const after = await sent(tx)
      await recordVerdict(tx, ann, after, confirm)
      expect(await recordVerdict(tx, bob, after, challenge)).toMatchObject({ isPublished: true })
      expect(await publicIds(tx)).toEqual(expect.arrayContaining([before, after]))
      const verdicts = await listVerdicts(tx, [before, after])
      for (const id of [before, after]) {
        const shown = verdicts.get(id) ?? []
        expect(shown.map(({ verdict }) => verdict).sort()).toEqual(['challenged', 'confirmed'])
        expect(shown.map(({ public_name }) => public_name).sort()).toEqual(['Ann of Elm Road', 'Bob'])
        expect(Object.keys(shown[0] ?? {})).not.toContain('account_id')
      }
    }))

  test('an area shows entries about it, about what holds it and about what it holds, and no other', () =>
    inside(async (tx) => {
      const { whole, north, northNeighbourhood, south } = landlord.areas
      const about = new Map<number, string>()
      for (const area_id of [whole, north, northNeighbourhood, south]) {
        const id = await sent(tx, { area_id, service: 'value' })
        await recordVerdict(tx, ann, id, confirm)
        about.set(area_id, id)
      }
      const shown = async (areaId: number) => {
        const ids = await publicIds(tx, { areaId, service: 'value' })
        return [...about].filter(([, id]) => ids.includes(id)).map(([area]) => area)
      }
      expect(await shown(whole)).toEqual([whole, north, northNeighbourhood, south])
      expect(await shown(north)).toEqual([whole, north, northNeighbourhood])
      expect(await shown(northNeighbourhood)).toEqual([whole, north, northNeighbourhood])
      expect(await shown(south)).toEqual([whole, south])
    }))

  test('a service shows its own entries only', () =>
    inside(async (tx) => {
      const id = await sent(tx, { service: 'complaints' })
      await recordVerdict(tx, ann, id, confirm)
      expect(await publicIds(tx, { service: 'complaints' })).toEqual([id])
      expect(await publicIds(tx, { service: 'information' })).toEqual([])
    }))
})

describe('the panel’s verdict', () => {
  test('is one for each member: another word replaces the first until it is public, and then no more', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      await recordVerdict(tx, bob, id, challenge)
      await recordVerdict(tx, bob, id, { ...challenge, comment: 'Still no text.' })
      expect(await verdictsOf(tx, id)).toMatchObject([{ comment: 'Still no text.' }])
      await recordVerdict(tx, bob, id, { ...confirm, publicName: 'Bob' })
      expect(await recordVerdict(tx, bob, id, challenge)).toEqual({ state: 'closed' })
      expect(await verdictsOf(tx, id)).toMatchObject([{ verdict: 'confirmed' }])
    }))

  test('is a challenge only with a comment', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      expect(await recordVerdict(tx, bob, id, { ...challenge, comment: '  ' })).toEqual({
        state: 'no comment',
      })
      expect((await findEntry(tx, id))?.state).toBe('with the panel')
    }))

  test('cannot be given on a draft, which the panel does not see', () =>
    inside(async (tx) => {
      const id = await write(tx)
      expect(await recordVerdict(tx, ann, id, confirm)).toEqual({ state: 'closed' })
      expect((await listPanelEntries(tx, ann.id)).map((entry) => entry.id)).not.toContain(id)
    }))

  test('of two members at once is counted twice and publishes once', async () => {
    const id = await inside((tx) => sent(tx))
    const given = await Promise.all([
      inside((tx) => recordVerdict(tx, ann, id, confirm)),
      inside((tx) => recordVerdict(tx, bob, id, challenge)),
    ])
    expect(given.map(({ state }) => state)).toEqual(['recorded', 'recorded'])
    await inside(async (tx) => {
      expect(await findEntry(tx, id)).toMatchObject({ state: 'confirmed', published_on: today })
      expect(await verdictsOf(tx, id)).toHaveLength(2)
    })
  })

  test('waits for each member until they speak, and again when a challenged entry is sent again', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      const waits = async (member: { id: string }) =>
        (await listPanelEntries(tx, member.id)).find((entry) => entry.id === id)?.isWaiting
      expect([await waits(ann), await waits(bob)]).toEqual([true, true])
      await recordVerdict(tx, bob, id, challenge)
      expect([await waits(ann), await waits(bob)]).toEqual([true, false])
      await sendEntry(tx, id, today)
      expect([await waits(ann), await waits(bob)]).toEqual([true, true])
      await recordVerdict(tx, ann, id, { ...challenge, publicName: 'Ann of Elm Road', version: 2 })
      expect([await waits(ann), await waits(bob)]).toEqual([false, true])
      await recordVerdict(tx, ann, id, { ...confirm, version: 2 })
      expect([await waits(ann), await waits(bob)]).toEqual([false, false])
    }))
})

describe('the words a verdict is given on', () => {
  test('are those last sent: what was read before is not confirmed once the entry is sent again', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      await recordVerdict(tx, bob, id, challenge)
      await amend(tx, id, 'Calls go out too.')
      await sendEntry(tx, id, today)
      expect(await recordVerdict(tx, ann, id, confirm)).toEqual({ state: 'changed' })
      expect(await publicIds(tx)).not.toContain(id)
      expect(await verdictsOf(tx, id)).toHaveLength(1)
      expect(await recordVerdict(tx, ann, id, { ...confirm, version: 2 })).toMatchObject({
        isPublished: true,
      })
    }))

  test('are never those an officer saved without sending', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      await recordVerdict(tx, bob, id, challenge)
      await amend(tx, id, 'Half a sent')
      expect((await listPanelEntries(tx, ann.id)).map((entry) => entry.id)).not.toContain(id)
      for (const version of [1, 2]) {
        expect(await recordVerdict(tx, ann, id, { ...confirm, version })).toEqual({ state: 'changed' })
      }
      expect(await publicIds(tx)).not.toContain(id)
      expect(await findEntry(tx, id)).toMatchObject({ state: 'draft', published_on: null })
    }))

  test('are kept with the version they were given on, though it be the same day', () =>
    inside(async (tx) => {
      const id = await sent(tx)
      await recordVerdict(tx, bob, id, challenge)
      await amend(tx, id, 'Calls go out too.')
      await sendEntry(tx, id, today)
      await recordVerdict(tx, ann, id, { ...confirm, version: 2 })
      expect(await verdictsOf(tx, id)).toMatchObject([
        { public_name: 'Bob', version: 1 },
        { public_name: 'Ann of Elm Road', version: 2 },
      ])
    }))
})

describe('who may change what', () => {
  test('an entry is amended while it is a draft or challenged, never while the panel reads it or once public', () =>
    inside(async (tx) => {
      const amended = 'Texts go out, and calls to those without a phone.'
      const id = await write(tx)
      expect(await amend(tx, id, amended)).toBe(true)
      await sendEntry(tx, id, today)
      expect(await amend(tx, id, amended)).toBe(false)
      expect(await sendEntry(tx, id, today)).toBe(false)
      await recordVerdict(tx, bob, id, challenge)
      expect(await amend(tx, id, amended)).toBe(true)
      expect((await findEntry(tx, id))?.state).toBe('draft')
      expect(await sendEntry(tx, id, today)).toBe(true)
      await recordVerdict(tx, ann, id, { ...confirm, version: 2 })
      expect(await amend(tx, id, amended)).toBe(false)
      expect(await sendEntry(tx, id, today)).toBe(false)
      expect((await findEntry(tx, id))?.reply).toBe(amended)
    }))

  test('another organisation sees no entry and gives no verdict', async () => {
    const id = await inside((tx) => sent(tx))
    const other = await makeLandlord(db, { address: 'other' })
    await inOrganisation(db, other.organisationId, async (tx) => {
      expect(await listEntries(tx)).toEqual([])
      expect(await findEntry(tx, id)).toBeUndefined()
      const stranger = { organisation_id: other.organisationId, id: newId() }
      expect(await recordVerdict(tx, stranger, id, confirm)).toEqual({ state: 'closed' })
    })
  })
})
