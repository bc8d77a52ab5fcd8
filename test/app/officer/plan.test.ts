import { beforeAll, describe, expect, test } from 'vitest'
import { action as onAction } from '../../../app/routes/officer/plan/acting/action'
import { action as saveAim } from '../../../app/routes/officer/plan/aims/aim'
import { loader as inconsistencies } from '../../../app/routes/officer/plan/checking/inconsistencies'
import { loader as csv } from '../../../app/routes/officer/plan/file/plan-csv'
import { loader as planPage } from '../../../app/routes/officer/plan/plan'
import {
  action as makeRecommendation,
  loader as newRecommendation,
} from '../../../app/routes/officer/plan/recommendation/new-recommendation'
import {
  action as onRecommendation,
  loader as recommendationPage,
} from '../../../app/routes/officer/plan/recommendation/recommendation'
import { action as makePlan, loader as newPlanPage } from '../../../app/routes/officer/plan/whole/new-plan'
import { sessionCookie } from '../../../app/session/session.server'
import { signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findCurrentPlan } from '../../../db/plan/plan.server'
import { getWholePlan } from '../../../db/plan/whole.server'
import { everybody } from '../../../surveys/cut'
import { insertOfficer } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
let landlord: Landlord
let cookie = ''

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  await inside(async (tx) => {
    await insertOfficer(tx, landlord.organisationId)
    await readHundredResponses(tx, landlord)
  })
  const session = await signIn(db, 'ola@example.org', 'heron-kettle-north')
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
})

const headers = () => ({ Cookie: cookie })
type Run = typeof makePlan
type Refused = {
  data: { typed: Record<string, string>; problems: { field: string }[] }
  init: { status: number }
}

/** Sends a form; gives where it leads, or what it was refused with. */
async function send(
  run: Run,
  path: string,
  fields: Record<string, string>,
  params: Record<string, string> = {},
) {
  const sent = await (run as (args: unknown) => unknown)({
    request: formPost(path, fields, cookie),
    params,
    context,
  })
  if (sent instanceof Response) return { to: sent.headers.get('Location') ?? '', status: sent.status }
  const { data, init } = sent as Refused
  return { status: init.status, typed: data.typed, fields: data.problems.map(({ field }) => field) }
}

async function theOne() {
  return inside(async (tx) => {
    const plan = await findCurrentPlan(tx, dayFromNow(0))
    const whole = plan && (await getWholePlan(tx, plan, dayFromNow(0)))
    const [recommendation] = whole?.recommendations ?? []
    if (!recommendation) throw new Error('there is no recommendation')
    return recommendation
  })
}

const load = async (loader: unknown, path: string, params: Record<string, string> = {}) =>
  (loader as (args: unknown) => Promise<never>)({
    ...{ request: new Request(`http://localhost${path}`, { headers: headers() }), params, context },
  })

describe('a plan made by form', () => {
  test('is made first where a recommendation is to be made of a finding and there is none', async () => {
    const from = `?wave=${landlord.wave.id}&finding=area%3Abelow%3Ax%3Aeverybody%3AS`
    const sent = load(newRecommendation, `/officer/plan/recommendations/new${from}`)
    await expect(sent).rejects.toMatchObject({ status: 302 })
    const to = ((await sent.catch((thrown: Response) => thrown)) as Response).headers.get('Location') ?? ''
    expect(to).toBe(`/officer/plan/new${from}`)
    expect(await load(newPlanPage, to)).toEqual({ isForRecommendation: true })
    expect(await load(newPlanPage, '/officer/plan/new')).toEqual({ isForRecommendation: false })
    const past = { name: 'Past', began: '5 January 2020', annual: '', inspected: '', stood: '5 January 2021' }
    const made = (await send(makePlan, to, past)).to
    expect(made).toMatch(/^\/officer\/plan\/recommendations\/new\?wave=.*&finding=area.*&plan=/)
  })

  test('is refused with every problem at once and all that was typed, and then made', async () => {
    const wrong = { name: '', began: 'someday', annual: 'much', inspected: 'soon', seen: '', act: 'save' }
    const refused = await send(makePlan, '/officer/plan/new', wrong)
    expect(refused).toMatchObject({
      status: 422,
      typed: wrong,
      fields: ['name', 'began', 'inspected', 'annual'],
    })
    const right = { name: 'Plan', began: '5 January 2026', annual: '£1,000,000', inspected: '' }
    expect((await send(makePlan, '/officer/plan/new', right)).to).toMatch(/^\/officer\/plan\?plan=/)
  })

  test('takes a recommendation whose month means its last day', async () => {
    const path = '/officer/plan/recommendations/new'
    const refused = await send(makeRecommendation as Run, path, {
      reference: '',
      target: 'soon',
      text: 'Do it',
      pounds: 'x',
    })
    expect(refused).toMatchObject({ status: 422, fields: ['reference', 'target', 'responsible', 'pounds'] })
    expect(refused.typed).toMatchObject({ text: 'Do it', target: 'soon', pounds: 'x' })
    const gone = `${landlord.wave.id} area:below:x:everybody:S`
    const at = `${path}?wave=${landlord.wave.id}&finding=area:below:x:everybody:S`
    expect(await load(newRecommendation, at)).toMatchObject({
      ...{ typed: { rests: gone }, problems: [{ field: 'rests' }] },
    })
    expect(await load(newRecommendation, path)).toMatchObject({ typed: { rests: '' }, problems: [] })
    const right = {
      reference: 'R1',
      text: 'Do it',
      target: 'February 2028',
      responsible: 'Ada Finch, Head of Calls',
    }
    const without = await send(makeRecommendation as Run, path, { ...right, rests: gone })
    expect(without).toMatchObject({ status: 422, fields: ['rests'] })
    expect(
      (await send(makeRecommendation as Run, path, { ...right, recommended: 'immediately' })).status,
    ).toBe(302)
    expect((await theOne()).target).toEqual({ written: 'February 2028', on: '2028-02-29' })
  })

  test('keeps its actions: done, moved with a reason, and never over another’s head', async () => {
    const { id } = await theOne()
    const at = `/officer/plan/recommendations/${id}`
    const on = { recommendation: id }
    expect(await send(onRecommendation as Run, at, { act: 'add', text: '', due: '' }, on)).toMatchObject({
      ...{ status: 422, fields: ['text', 'due'] },
    })
    await send(onRecommendation as Run, at, { act: 'add', text: 'Begin', due: dayFromNow(-3) }, on)
    const action = (await theOne()).actions[0]?.id ?? ''
    const page = `/officer/plan/actions/${action}`
    const move = { act: 'move', seen: '1', due: 'March 2099', reason: '' }
    const run = (fields: Record<string, string>) => send(onAction as Run, page, fields, { action })
    expect(await run(move)).toMatchObject({ status: 422, fields: ['reason'], typed: move })
    expect((await run({ ...move, reason: 'Illness' })).status).toBe(302)
    expect(await run({ ...move, reason: 'Other' })).toMatchObject({ status: 409, typed: { reason: 'Other' } })
    expect(await run({ act: 'complete', seen: '2', done: dayFromNow(2) })).toMatchObject({ fields: ['done'] })
    expect((await run({ act: 'note', note: 'It goes well' })).status).toBe(302)
    expect((await theOne()).actions[0]).toMatchObject({
      standing: { state: 'due', isSlipped: true },
      dues: [{ on: dayFromNow(-3) }, { on: '2099-03-31', reason: 'Illness' }],
    })
    expect((await theOne()).notes).toMatchObject([{ text: 'It goes well', actionId: action }])
  })

  test('takes a date without a year to be one to come, not one since the plan began', async () => {
    const { id } = await theOne()
    const gone = dayFromNow(dayFromNow(-40).endsWith('02-29') ? -41 : -40)
    const [year, month, day] = gone.split('-').map(Number)
    const months = Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    const due = `${day} ${months.format(Date.parse(gone))}`
    const on = { recommendation: id }
    await send(
      onRecommendation as Run,
      `/officer/plan/recommendations/${id}`,
      { act: 'add', text: 'Go on', due },
      on,
    )
    expect((await theOne()).actions.at(-1)?.due.on?.slice(0, 7)).toBe(
      [(year ?? 0) + 1, String(month).padStart(2, '0')].join('-'),
    )
  })

  test('takes what is to be reached of a question or a figure, not of both', async () => {
    const { id } = await theOne()
    const at = `/officer/plan/recommendations/${id}/measure`
    const on = { recommendation: id }
    const common = {
      text: 'More are satisfied',
      due: 'March 2026',
      side: 'least',
      unit: '',
      about: '',
      seen: '',
    }
    const of = { question: `${landlord.surveyId} overall-service`, place: '2', whose: String(everybody) }
    expect(
      await send(saveAim as Run, at, { ...common, ...of, target: '101', about: 'Calls' }, on),
    ).toMatchObject({
      ...{ status: 422, fields: ['about', 'target'] },
    })
    expect((await send(saveAim as Run, at, { ...common, ...of, target: '80%' }, on)).status).toBe(302)
    const view = (await load(recommendationPage, `/officer/plan/recommendations/${id}`, on)) as {
      measures: { state: string; aim: string; figure: string }[]
    }
    expect(view.measures).toMatchObject([
      { state: 'missed', aim: 'Target: at least 80%, by 31 March 2026 (written “March 2026”).' },
    ])
    expect(view.measures[0]?.figure).toContain('75% of the 60 tenants')
    expect(view.measures[0]?.figure).toContain('The target 80% lies within the interval')
  })

  test('is shown by how actions stand, with what does not add up, and as a file', async () => {
    const shown = (query: string) =>
      load(planPage, `/officer/plan${query}`) as Promise<{
        plan: { recommendations: unknown[]; record: unknown }
      }>
    expect((await shown('?stands=slipped')).plan.recommendations).toHaveLength(1)
    expect((await shown('?stands=stuck')).plan.recommendations).toHaveLength(0)
    expect((await shown('')).plan.record).toMatchObject({ actions: 2, slipped: 1, measures: { missed: 1 } })
    await expect(shown('?stands=never')).rejects.toMatchObject({ status: 404 })
    const { tasks } = (await load(inconsistencies, '/officer/plan/inconsistencies')) as {
      tasks: { title: string; count: number; lines: { places: { text: string; href: string }[] }[] }[]
    }
    expect(tasks.map(({ title, count }) => [title, count])).toEqual([
      ['Say who answers for it', 1],
      ['Settle which date is right', 2],
    ])
    const at = `/officer/plan/recommendations/${(await theOne()).id}`
    expect(tasks[1]?.lines.flatMap(({ places }) => places)).toEqual([
      ...[
        { text: 'R1', href: at },
        { text: 'R1, action 1', href: at },
      ],
    ])
    const file = await ((await load(csv, '/officer/plan.csv')) as Response).text()
    expect(file).toContain('2099-03-31')
    expect(file).toContain('does not add up'.replace('does', 'Does'))
  })
})
