import { expect, test } from 'vitest'
import { loader as list } from '../../../app/routes/officer/entries/entries'
import { inOrganisation } from '../../../db/client.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { everybody } from '../../../surveys/cut'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk } from '../panel/desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas } = landlord
const desk = new Desk(db, organisation_id)
const officer = { organisation_id, id: await desk.add('officer', 'officer') }
const shown = (path = '/') => list(desk.asked('officer', {}, path))

test('marks what is overdue, counts it, and narrows to it', async () => {
  expect(await shown()).toEqual({ entries: [], isNarrowed: false, isEmpty: true, overdue: 0 })
  await inOrganisation(db, organisation_id, async (tx) => {
    await readHundredResponses(tx, landlord)
    const about = { waveId: landlord.wave.id, questionKey: 'overall-service', cell: everybody }
    const cited = await citeFigure(tx, { ...about, areaId: areas.north })
    if (cited.state !== 'cited') throw new Error(cited.state)
    for (const [view, days] of [['Late', -20] as const, ['In time', -14] as const]) {
      const words = { view, outcome: 'done' as const, reply: 'We did', service: 'repairs' }
      const today = dayFromNow(days)
      const entry = { ...words, area_id: areas.north, ...cited.citation, today }
      await sendEntry(tx, await insertEntry(tx, officer, entry), today)
    }
  })
  const all = await shown()
  const marks = all.entries.map(({ view, overdue }) => [view, overdue?.split(' by ')[0]])
  expect(new Map(marks as [string, string][])).toEqual(
    new Map<string, string | undefined>([
      ['Late', 'Panel was asked to speak'],
      ['In time', undefined],
    ]),
  )
  expect(all).toMatchObject({ overdue: 1, isEmpty: false })
  const late = await shown('/?show=overdue')
  expect(late.entries.map(({ view }) => view)).toEqual(['Late'])
  expect(late).toMatchObject({ isNarrowed: true, overdue: 1 })
})
