import { expect, test } from 'vitest'
import { findDecidedFindings } from '../../../app/routes/officer/findings/findings-view.server'
import { gatherPack } from '../../../app/routes/officer/panel/meetings/gather-pack.server'
import { inOrganisation } from '../../../db/client.server'
import { recordDecision } from '../../../db/finding.server'
import { findMeeting, insertMeeting } from '../../../db/panel/meeting.server'
import { insertPanel, listPanels } from '../../../db/panel/panel.server'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas, wave } = landlord
const officer = { organisation_id, id: await new Desk(db, organisation_id).add('officer', 'officer') }

test('a pack leaves out the gaps that an officer dismissed', async () => {
  await inOrganisation(db, organisation_id, async (tx) => {
    await readHundredResponses(tx, landlord, (index) => index < 60)
    await tx.updateTable('reading').set({ is_final: true }).execute()
    const facts = { name: 'South', area_id: areas.south, above_id: null }
    const panel_id = (await insertPanel(tx, organisation_id, facts)) ?? ''
    const planned = { held_on: dayFromNow(7), place: 'A hall', agenda: [] }
    const id = await insertMeeting(tx, { organisation_id, panel_id }, planned)
    const meeting = await findMeeting(tx, id)
    const [panel] = await listPanels(tx)
    if (!meeting || !panel) throw new Error('there is no meeting')
    const gapsNow = async () => (await gatherPack(tx, { meeting, panel })).contents.gaps
    expect((await gapsNow()).length).toBeGreaterThan(0)
    const found = await findDecidedFindings(tx, wave)
    for (const { key } of found?.findings ?? []) {
      const about = { waveId: wave.id, readingId: found?.reading.id ?? '', finding: key, seen: 0 }
      const decision = { state: 'dismissed', note: 'Known', owner_id: null, merged_into: null } as const
      expect(await recordDecision(tx, officer, about, decision)).toBe('done')
    }
    expect(await gapsNow()).toEqual([])
  })
})
