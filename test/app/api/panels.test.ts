import { expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { insertMeeting } from '../../../db/panel/meeting.server'
import { insertPanel } from '../../../db/panel/panel.server'
import { proposeStandard, replyToStandard } from '../../../db/panel/standard.server'
import { answerView, publishView, raiseView } from '../../../db/panel/view.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk } from '../panel/desk'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas } = landlord
const officer = { organisation_id, id: await new Desk(db, organisation_id).add('officer', 'officer') }
const day = '2026-03-01'

test('panels are given with what they agreed and what is public, and nothing else', async () => {
  await inOrganisation(db, organisation_id, async (tx) => {
    await readHundredResponses(tx, landlord)
    const facts = { name: 'A panel', area_id: areas.north, above_id: null }
    const panel_id = (await insertPanel(tx, organisation_id, facts)) ?? ''
    await insertMeeting(tx, { organisation_id, panel_id }, { held_on: day, place: 'A hall', agenda: [] })
    const view = { panel_id, area_id: areas.north, service: 'repairs' }
    const shown = await raiseView(tx, officer, { ...view, words: 'Shown' }, day)
    await answerView(tx, officer, { id: shown, panel_id: null, words: 'Yes.', day })
    await publishView(tx, shown, day)
    await raiseView(tx, officer, { ...view, words: 'Unshown' }, day)
    for (const words of ['Agreed', 'Proposed']) {
      const measured = { question_key: 'overall-service', area_id: areas.north, percent: 70 }
      const id = await proposeStandard(tx, officer, { panel_id, service: 'overall', words, ...measured }, day)
      if (words === 'Agreed') {
        await replyToStandard(tx, officer, { id, panel_id, proposal: 1, act: 'agreed', words: '', day })
      }
    }
  })
  const { body } = await call(db, 'get', '/panels', { token: await makeToken(db, landlord, ['panels:read']) })
  expect(body.items).toMatchObject([
    {
      ...{ name: 'A panel', area: { code: 'N', name: 'North' }, above: null, members: null },
      meetings: [{ held_on: day }],
      standards: [{ standard: 'Agreed', target: 70, standing: 'met', evidence: { percent: 75, base: 60 } }],
      views: [
        { view: 'Shown', published_on: day, answers: [{ by: null, answer: 'Yes.', on: day }], entries: [] },
      ],
    },
  ])
  expect(JSON.stringify(body)).not.toMatch(/Unshown|Proposed|A hall/)
})

test('a key that is not good for panels is refused, and so is a parameter', async () => {
  const other = await makeToken(db, landlord, ['entries:read'])
  expect((await call(db, 'get', '/panels', { token: other })).status).toBe(403)
  const token = await makeToken(db, landlord)
  expect((await call(db, 'get', '/panels?x=1', { token })).status).toBe(422)
})
