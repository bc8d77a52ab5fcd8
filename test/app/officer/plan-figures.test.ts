import { beforeAll, expect, test } from 'vitest'
import { loader as page, action as send } from '../../../app/routes/officer/plan/whole/details'
import { sessionCookie } from '../../../app/session/session.server'
import { signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { beginJudgement, findJudgement, signJudgement } from '../../../db/judgement/judgement.server'
import { insertMeasure } from '../../../db/plan/measure.server'
import { listOwnFigures } from '../../../db/plan/own-figure.server'
import { type Author, insertPlan, listPlans, type Plan } from '../../../db/plan/plan.server'
import { reachMeasures } from '../../../db/plan/reaching.server'
import { insertRecommendation } from '../../../db/plan/recommendation.server'
import { findPlanRecord } from '../../../db/plan/record.server'
import { getWholePlan } from '../../../db/plan/whole.server'
import { checkPlan } from '../../../surveys/plan/check'
import { insertOfficer, recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const today = dayFromNow(0)
let cookie = ''
let officer: Author
let planId = ''

beforeAll(async () => {
  await inside(async (tx) => {
    officer = await insertOfficer(tx, landlord.organisationId)
    const details = { name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined }
    planId = await insertPlan(tx, officer, details)
    const words = { planId, words: recommended(), rests: [] }
    const measure = {
      ...{ text: 'Calls', by: written('2099'), target: 90, isMost: false, unit: '%' },
      ...{ of: undefined, figureAbout: 'Calls' },
    }
    const recommendationId = await insertRecommendation(tx, officer, words)
    await insertMeasure(tx, officer, { recommendationId, measure })
  })
  const session = await signIn(db, 'ola@example.org', 'heron-kettle-north')
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
})

/** Sends a form of the page; gives the status, and the problems where it was refused. */
async function post(fields: Record<string, string>) {
  const args = { request: formPost('/officer/plan/details', fields, cookie), params: {}, context }
  const sent = await (send as (args: unknown) => unknown)(args)
  if (sent instanceof Response) return { status: sent.status, problems: [] }
  const { data, init } = sent as {
    data: { problems: { field: string; message: string }[] }
    init: { status: number }
  }
  return { status: init.status, problems: data.problems }
}

const calls = (value: string, instead = '') =>
  post({
    ...{ act: 'figure', figure: 'Calls', value, counted: '%', on: '1 March 2026' },
    ...{ source: 'The telephone system', whole: '', instead },
  })

const figures = () => inside((tx) => listOwnFigures(tx, planId))
const ids = async () => (await figures()).map(({ id }) => id)

const whole = (tx: Tx) => listPlans(tx).then(([plan]) => getWholePlan(tx, plan as Plan, today))

/** Signs prospects on the record that the plan has today; gives the judgement's id. */
const sign = () =>
  inside(async (tx) => {
    const by = { ...officer, name: 'Ola Brook' }
    const subject = { framework: 'diversity', theme: '', kind: 'prospects' as const }
    const id = await beginJudgement(tx, by, { waveId: landlord.wave.id, ...subject })
    const record = await findPlanRecord(tx, today)
    const words = { scale: 'prospects', level: 'poor', reason: 'So', suggested: null, reckoning: 'So' }
    await signJudgement(tx, by, { id, revision: 1 }, { ...words, record, today })
    return id
  })

test('a mistyped figure is taken away while nothing that is signed rests on it', async () => {
  expect((await calls('7')).status).toBe(302)
  const [mistyped = ''] = await ids()
  expect((await post({ act: 'remove', id: mistyped })).status).toBe(302)
  expect(await ids()).toEqual([])
})

test('one that a signed judgement rests on stays, says so, and is superseded by the right one', async () => {
  await calls('70')
  const [wrong = ''] = await ids()
  const judgement = await sign()
  expect(await post({ act: 'remove', id: wrong })).toEqual({
    status: 409,
    problems: [
      {
        field: `figure-${wrong}`,
        message:
          'A signed judgement rests on this figure, so it cannot be taken away. Put the right figure in its place',
      },
    ],
  })
  const request = new Request(`http://localhost/officer/plan/details?instead=${wrong}`, {
    headers: { Cookie: cookie },
  })
  const view = (await (page as (args: unknown) => unknown)({ request, params: {}, context })) as {
    figures: unknown[]
    figure: unknown
  }
  expect(view.figures).toMatchObject([
    { id: wrong, restedOn: { name: expect.stringContaining('prospects') }, isSuperseded: false },
  ])
  expect(view.figure).toMatchObject({ figure: 'Calls', value: '', counted: '%', instead: wrong })
  const before = await inside((tx) => findJudgement(tx, judgement))
  expect((await calls('92', wrong)).status).toBe(302)
  expect((await calls('93', wrong)).status).toBe(409)
  expect((await figures()).map(({ value, isSuperseded }) => [value, isSuperseded])).toEqual([
    ['70', true],
    ['92', false],
  ])
  await inside(async (tx) => {
    const plan = await whole(tx)
    expect([...(await reachMeasures(tx, plan)).values()]).toMatchObject([
      { state: 'met', own: { value: '92' } },
    ])
    expect(checkPlan(plan).filter(({ rule }) => rule === 'two figures for one thing')).toEqual([])
    expect(await findJudgement(tx, judgement)).toEqual(before)
  })
  const [, right = ''] = await ids()
  expect((await post({ act: 'remove', id: right })).status).toBe(302)
  expect((await figures()).map(({ value, isSuperseded }) => [value, isSuperseded])).toEqual([['70', false]])
})

test('two figures of one day that differ say nothing of what is aimed at', async () => {
  expect((await calls('95')).status).toBe(302)
  await inside(async (tx) => {
    const reached = await reachMeasures(tx, await whole(tx))
    expect([...reached.values()]).toMatchObject([{ state: 'not known', own: undefined }])
  })
})
