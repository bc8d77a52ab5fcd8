import { describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { listPublishedEntries } from '../../../db/entry/entry.server'
import { listGatheredViews } from '../../../db/entry/panel-view.server'
import { listMeetings } from '../../../db/panel/meeting.server'
import { findPack, listPacks } from '../../../db/panel/pack.server'
import { listPanels } from '../../../db/panel/panel.server'
import { cloneDemo } from '../../setup/demo'

const { db, demo, today } = await cloneDemo()
const inDemo = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, demo.organisationId, work)

describe('its panels', () => {
  test('have a meeting to come whose pack holds something of everything, and one without a pack', async () => {
    const toCome = (await inDemo(listAllMeetings)).filter(({ held_on }) => held_on > today)
    const packs = await Promise.all(toCome.map(({ id }) => inDemo((tx) => findNewestPack(tx, id))))
    const contents = packs.flatMap((pack) => pack?.contents ?? [])
    expect([toCome.length, contents.length]).toEqual([2, 1])
    const empty = Object.entries(contents[0] ?? {}).filter(([, part]) => part.length === 0)
    expect(empty).toEqual([])
  })

  test('raised views that entries take up, and entries name actions of the plan, some of it in public', async () => {
    const all = await inDemo((tx) => listPublishedEntries(tx))
    const views = await inDemo((tx) =>
      listGatheredViews(
        tx,
        all.map(({ id }) => id),
      ),
    )
    const isPublic = ({ published_on }: { published_on: string | null }) => published_on !== null
    expect([...views.values()].flat().filter(isPublic)).toHaveLength(1)
    expect(all.flatMap(({ action_ids }) => action_ids)).toHaveLength(2)
  })
})

async function listAllMeetings(tx: Tx) {
  const panels = await listPanels(tx)
  return listMeetings(
    tx,
    panels.map(({ id }) => id),
  )
}

async function findNewestPack(tx: Tx, meetingId: string) {
  const [newest] = await listPacks(tx, meetingId)
  return newest && findPack(tx, newest.id)
}
