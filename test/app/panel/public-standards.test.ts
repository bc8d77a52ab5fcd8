import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { loader as home } from '../../../app/routes/public/organisation'
import { loader as standardsPage } from '../../../app/routes/public/standards/standards'
import { inOrganisation } from '../../../db/client.server'
import { insertPanel } from '../../../db/panel/panel.server'
import { proposeStandard, replyToStandard } from '../../../db/panel/standard.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertSurvey } from '../../../db/survey.server'
import { insertWave } from '../../../db/wave.server'
import { questionOfTheDay } from '../../../surveys/templates/question-of-the-day'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId: organisation_id, areas, address } = landlord
const desk = new Desk(db, organisation_id)
const officer = { organisation_id, id: await desk.add('officer', 'officer') }
const day = '2026-03-01'

const read = (path = '/') => standardsPage(desk.asked('nobody', { organisation: address }, path))
const isLinked = async () => (await home(desk.asked('nobody', { organisation: address }))).hasStandards

/** A standard of everybody in an area, proposed and, where `act` says so, agreed or sent back. */
function make(words: string, percent: number, act?: 'agreed' | 'sent back', area_id: number = areas.north) {
  return inOrganisation(db, organisation_id, async (tx) => {
    const facts = { name: `Panel of ${words}`, area_id: areas.north, above_id: null }
    const panel_id = (await insertPanel(tx, organisation_id, facts)) ?? ''
    const measured = { question_key: 'overall-service', area_id, percent }
    const id = await proposeStandard(tx, officer, { panel_id, service: 'overall', words, ...measured }, day)
    if (act)
      await replyToStandard(tx, officer, { id, panel_id, proposal: 1, act, words: 'Why', day: '2026-03-05' })
  })
}

test('only what a panel agreed is public, and the landlord’s page leads there once there is any', async () => {
  await inOrganisation(db, organisation_id, (tx) => readHundredResponses(tx, landlord))
  await make('Proposed', 70)
  await make('Sent back', 70, 'sent back')
  expect([(await read()).standards, await isLinked()]).toEqual([[], false])
  await make('Agreed', 70, 'agreed')
  expect((await read()).standards.map(({ promise }) => promise)).toEqual(['Agreed'])
  expect(await isLinked()).toBe(true)
  expect(JSON.stringify(await read())).not.toMatch(/Why|Proposed|Sent back/)
})

test('a later survey that does not ask it, or about the service as a whole, changes no figure', async () => {
  const figures = async () => [
    (await read()).standards,
    (await home(desk.asked('nobody', { organisation: address }))).results,
  ]
  const before = await figures()
  await inOrganisation(db, organisation_id, async (tx) => {
    const { definition } = questionOfTheDay
    const survey_id = await insertSurvey(tx, organisation_id, definition)
    const { survey_key: _, ...wave } = landlord.wave
    const later = {
      ...wave,
      id: newId(),
      survey_id,
      key: 'later',
      opens_on: dayFromNow(-10),
      closes_on: dayFromNow(-1),
    }
    await insertWave(tx, later)
    await takeReading(tx, { ...later, survey_key: definition.key }, { isFinal: true })
  })
  expect(await figures()).toEqual(before)
})

test('each has its target, its figure as it is shown, and how certain it is that it is met', async () => {
  // 75% of 60 tenants in the North, 63% to 84%; in the authority of the South nobody answered enough to be shown.
  await make('Surely met', 60, 'agreed')
  await make('Just met', 75, 'agreed')
  await make('Just missed', 80, 'agreed')
  await make('Surely missed', 90, 'agreed')
  await make('Not shown', 50, 'agreed', areas.southAuthority + 1)
  const { standards } = await read()
  const said = standards.map(({ promise, standingInWords, certainty }) => [
    promise,
    standingInWords,
    /unlikely to be chance|might have missed|may be chance|no figure/.exec(certainty)?.[0],
  ])
  expect(said.slice(1)).toEqual([
    ['Surely met', 'Met', 'unlikely to be chance'],
    ['Just met', 'Met', 'might have missed'],
    ['Just missed', 'Cannot be told', 'may be chance'],
    ['Surely missed', 'Not met', 'unlikely to be chance'],
    ['Not shown', 'Cannot be told', 'no figure'],
  ])
  expect(standards[0]).toMatchObject({
    ...{ area: 'North', agreed: 'Panel of Agreed, 5 March 2026' },
    target: expect.stringMatching(/^70% or more give a good answer to “.+”$/),
    figure: expect.stringContaining('75% of the 60 tenants'),
  })
  expect(standards.at(-1)?.figure).toBeUndefined()
})

test('is read in Welsh', async () => {
  const { standards } = await read('/?lang=cy')
  expect(standards[0]).toMatchObject({ standingInWords: 'Cyrhaeddwyd' })
  expect(standards[0]?.figure).toContain('75% o’r 60 o denantiaid')
})
