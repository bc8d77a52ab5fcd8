import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../../../app/components/problem'
import { tellOwners } from '../../../../app/jobs/alerts.server'
import { findCompareView } from '../../../../app/routes/officer/compare/compare-view.server'
import { loader as csv } from '../../../../app/routes/officer/export/view-csv'
import { action, loader as findingPage } from '../../../../app/routes/officer/findings/finding'
import { loader as findingsPage } from '../../../../app/routes/officer/findings/findings'
import { findDecidedFindings } from '../../../../app/routes/officer/findings/findings-view.server'
import { isGroup } from '../../../../app/routes/officer/findings/found/found'
import { findingHref } from '../../../../app/routes/officer/findings/href'
import { claimOfFinding } from '../../../../app/routes/officer/judgements/claim/of-finding.server'
import { loader as wavesPage } from '../../../../app/routes/officer/overview/waves'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation } from '../../../../db/client.server'
import { recordDecision } from '../../../../db/finding.server'
import { findFamily } from '../../../../db/reading/family.server'
import { takeReading } from '../../../../db/reading/take.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { insertWave, type Wave } from '../../../../db/wave.server'
import { notAnswered } from '../../../../surveys/codes'
import { cellNumber, everybody } from '../../../../surveys/cut'
import { measuresOf } from '../../../../surveys/definition'
import { strandKeys } from '../../../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../../fixtures/tiny'
import { cloneDatabase } from '../../../setup/clone'
import { insertResponses } from '../../../setup/fieldwork'
import { figuresOf } from '../../../setup/files'
import { dayFromNow, makeLandlord } from '../../../setup/landlord'
import { call, makeToken } from '../../api/caller'
import { contextOf, formPost } from '../../context'

const keys = ['same', 'men', 'south', 'few']
const definition = tinySurvey(
  { views: keys.map((key) => tinyQuestion(key, { lines: key === 'men' ? ['30.5.a'] : ['30.4.a'] })) },
  { headline: ['same'], strands: [tinyStrand('sex'), tinyStrand('ethnicity')] },
)
const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition, opens: -90, state: 'closed' })
const now: Wave = { ...landlord.wave, id: newId(), key: 'later', name: 'Later', opens_on: dayFromNow(-1) }
const officer = { organisation_id: landlord.organisationId, id: newId(), role: 'officer' as const }
let cookie = ''
const path = `/officer/waves/${now.id}`

/** How many of 400 of a sex in an area are satisfied with each question. */
type Satisfied = (key: string, sex: number, area: number) => number

/** 400 of each sex in each region, of whom six in the North have an ethnic group of their own and like nothing. */
const answers = (satisfied: Satisfied) =>
  [4, 8].flatMap((area) =>
    [1, 2].flatMap((sex) =>
      Array.from({ length: 400 }, (_, index) => {
        const isFew = area === 4 && sex === 1 && index >= 394
        const ethnicity = isFew ? 3 : 1
        return {
          ...{ area_id: area, tenure: 1, channel: 1 },
          strands: strandKeys.map((key) => ({ sex, ethnicity })[key as string] ?? 0),
          answers: keys.map((key) => (!isFew && index < satisfied(key, sex, area) ? 5 : 1)),
        }
      }),
    ),
  )

beforeAll(async () => {
  const password = 'heron-kettle-north-stair'
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await insertAccount(tx, { ...officer, name: 'Olu', email: 'o@example.org', password })
    await insertResponses(
      tx,
      landlord,
      answers((key, sex) => (key === 'men' && sex === 2 ? 240 : 300)),
    )
    await takeReading(tx, landlord.wave, { isFinal: true })
    const { survey_key: _, ...row } = now
    await insertWave(tx, row)
    await insertResponses(
      tx,
      { ...landlord, wave: now },
      answers((key, sex, area) => {
        if (key === 'south' && area === 8) return 200
        return key === 'men' && sex === 2 ? 240 : 300
      }),
    )
    await takeReading(tx, now, { isFinal: true })
    const set = { organisation_id: landlord.organisationId, question_key: 'same' }
    await tx
      .insertInto('target')
      .values({ ...set, percent: 60, due_on: '2027-03-31' })
      .execute()
    const none = { lower_quartile: null, median: null, upper_quartile: null, quartile_source: null }
    await tx
      .insertInto('benchmark')
      .values({ ...set, percent: 90, source: 'Others', ...none })
      .execute()
  })
  const value = await signIn(db, 'o@example.org', password)
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(value)).split(';')[0] ?? ''
})

const argsOf = (address: string) =>
  ({
    request: new Request(`http://localhost${address}`, { headers: { Cookie: cookie } }),
    params: { wave: now.id },
    context,
  }) as unknown as LoaderFunctionArgs
const decided = () => inOrganisation(db, landlord.organisationId, (tx) => findDecidedFindings(tx, now))
const list = async (query = '') => (await findingsPage(argsOf(`${path}/findings${query}`))).list
const one = (key: string) => findingPage(argsOf(findingHref(now.id, key)))

type Refused = { data: { problems: Problem[] }; init: ResponseInit | null }

/** What a form sends, on the decision that the page has last. */
async function send(key: string, fields: Record<string, string>) {
  const seen = fields.seen ?? String((await one(key)).version)
  const request = formPost(findingHref(now.id, key), { seen, ...fields }, cookie)
  const args = { request, params: { wave: now.id }, context } as unknown as ActionFunctionArgs
  const answer = (await action(args)) as Refused | Response
  if (answer instanceof Response) return { status: answer.status, fields: [] as string[] }
  return { status: answer.init?.status, fields: answer.data.problems.map(({ field }) => field) }
}

const men = 'group:below:men:sex.second:ALL'
const south = 'area:below:south:everybody:S'
const fall = 'fall:below:south:everybody:S'

describe('what is found', () => {
  test('is gaps, areas, falls and a warning sign, the worse and the larger first', async () => {
    const findings = (await decided())?.findings ?? []
    const found = findings.map(({ key }) => key)
    expect(found).toEqual(expect.arrayContaining([men, south, fall, 'fall:below:south:everybody:ALL']))
    expect(found).toContain('within:below:men:sex.second:N')
    expect(found).toContain('fall:below:south:sex.first:S')
    // The target of the same question is kept.
    expect(found.filter((key) => key.includes(':same:'))).toEqual(['warning:below:same:everybody:ALL'])
    // Women and men, North and South mirror each other.
    expect(found.some((key) => key.includes('above'))).toBe(false)
    const people = findings.map((one) => one.people ?? 0)
    expect(people).toEqual([...people].sort((one, other) => other - one))
    const gap = findings.find(({ key }) => key === men)
    expect(gap).toMatchObject({
      sentence:
        'Second tenants are less satisfied than the other groups shown: 60% against 75%, and the gap is unlikely to be chance.',
      points: -15,
      people: 120,
      figure: { base: 800, percent: '60' },
    })
    expect(findings.find(({ key }) => key === fall)?.sentence).toBe(
      'In South, 50% are satisfied, down 25 points since Now, which is unlikely to be chance.',
    )
  })

  test('is nothing of those who are hidden, though nobody is less content', async () => {
    const findings = (await decided())?.findings ?? []
    expect(findings.filter(({ cell }) => cell === cellNumber('ethnicity', 3))).toEqual([])
    expect(JSON.stringify(await list())).not.toContain('third')
  })

  test('is not looked for among those who did not say, or by how people answered', () => {
    expect([cellNumber('sex', 1), cellNumber('tenure', 3)].map(isGroup)).toEqual([true, true])
    const others = [
      everybody,
      cellNumber('sex', notAnswered),
      cellNumber('tenure', 0),
      cellNumber('channel', 1),
    ]
    expect(others.filter(isGroup)).toEqual([])
  })

  test('is what the pages of breakdown and comparison call more than chance, and nothing else', async () => {
    const keysFound = new Set((await decided())?.findings.map(({ key }) => key))
    await inOrganisation(db, landlord.organisationId, async (tx) => {
      const areas = await listReadAreas(tx, now.id)
      const { id } = await tx
        .selectFrom('reading')
        .select('id')
        .where('wave_id', '=', now.id)
        .executeTakeFirstOrThrow()
      for (const area of areas.filter(({ depth }) => depth <= 1)) {
        const family = await findFamily(tx, id, area, [])
        const kind = area.depth === 0 ? 'group' : 'within'
        for (const { question, place } of measuresOf(definition)) {
          const gap = family.ofCell(place, cellNumber('sex', 2)).gap
          const isFound = keysFound.has(`${kind}:below:${question.key}:sex.second:${area.code}`)
          expect(isFound, `${question.key} ${area.code}`).toBe(
            gap?.certainty === 'unlikely chance' && gap.isBelow,
          )
          const search = new URLSearchParams({ question: question.key, strand: 'sex', area: area.code })
          for (const row of (await findCompareView(tx, now, search))?.rows ?? []) {
            const group = {
              [everybody]: 'everybody',
              [cellNumber('sex', 1)]: 'sex.first',
              [cellNumber('sex', 2)]: 'sex.second',
            }[Number(row.key)]
            const isFall = row.difference?.isUnlikelyChance === true && row.difference.points < 0
            if (group)
              expect(keysFound.has(`fall:below:${question.key}:${group}:${area.code}`), group).toBe(isFall)
          }
        }
      }
    })
  })

  test('is chosen from by kind, theme and state, and unknown choices are no page', async () => {
    const kindsOf = async (query: string) => new Set((await list(query))?.findings.map(({ kind }) => kind))
    expect(await kindsOf('?kind=fall')).toEqual(new Set(['fall']))
    const themed = await list('?theme=30.5')
    expect(new Set(themed?.findings.map(({ question }) => question.key))).toEqual(new Set(['men']))
    const themes = ((await list())?.themes ?? []).flatMap(({ themes }) => themes.map(({ id }) => id))
    for (const theme of themes) expect((await list(`?theme=${theme}`))?.total, theme).toBeGreaterThan(0)
    expect((await list('?status=dismissed'))?.findings).toEqual([])
    await expect(list('?kind=other')).rejects.toMatchObject({ status: 404 })
    await expect(one('area:below:south:everybody:X')).rejects.toMatchObject({ status: 404 })
    await expect(one('area:below:other:everybody:N')).rejects.toMatchObject({ status: 404 })
  })
})

describe('what is one thing', () => {
  test('is one finding where both the target and the benchmark are missed, with what was decided of either', async () => {
    const set = (percent: number) =>
      inOrganisation(db, landlord.organisationId, (tx) =>
        tx.updateTable('target').set({ percent }).where('question_key', '=', 'same').execute(),
      )
    const same = async () => (await decided())?.findings.filter(({ question }) => question.key === 'same')
    await set(85)
    const [found, ...more] = (await same()) ?? []
    expect(more).toEqual([])
    expect(found).toMatchObject({
      ...{ key: 'target:below:same:everybody:ALL', state: 'new' },
      ...{ aliases: ['benchmark:below:same:everybody:ALL'] },
    })
    expect(found?.sentence).toMatch(/below the target of 85% .* and .* below the benchmark of 90%/)
    const decision = { state: 'dismissed' as const, note: 'Known', owner_id: null, merged_into: null }
    await inOrganisation(db, landlord.organisationId, async (tx) => {
      const { id: readingId } = await tx
        .selectFrom('reading')
        .select('id')
        .where('wave_id', '=', now.id)
        .executeTakeFirstOrThrow()
      const on = { waveId: now.id, readingId, finding: 'benchmark:below:same:everybody:ALL', seen: 0 }
      await recordDecision(tx, officer, on, decision)
    })
    expect(await same()).toMatchObject([
      { state: 'dismissed', decidedKey: 'benchmark:below:same:everybody:ALL' },
    ])
    const page = await one('benchmark:below:same:everybody:ALL')
    expect([page.key, page.history.length]).toEqual(['target:below:same:everybody:ALL', 1])
    expect((await send('target:below:same:everybody:ALL', { act: 'take back' })).status).toBe(302)
    expect((await one('target:below:same:everybody:ALL')).history).toHaveLength(2)
    expect((await decided())?.gone).toEqual([])
    await set(60)
  })

  test('is found again by what was decided of the other half of a pair', async () => {
    const otherHalf = 'group:above:men:sex.first:ALL'
    const found = (await decided())?.findings.find(({ key }) => key === men)
    expect(found?.aliases).toEqual([otherHalf])
    expect((await one(otherHalf)).key).toBe(men)
  })

  test('makes a claim with its figure when it was accepted by its other name, without another test’s certainty', async () => {
    const finding = 'group:above:men:sex.first:ALL'
    const { readingId } = await one(men)
    const undone = inOrganisation(db, landlord.organisationId, async (tx) => {
      expect(await claimOfFinding(tx, now, men)).toBeUndefined()
      const accepted = { state: 'accepted' as const, note: '', owner_id: null, merged_into: null }
      await recordDecision(tx, officer, { waveId: now.id, readingId, finding, seen: 0 }, accepted)
      const made = await claimOfFinding(tx, now, finding)
      expect(made?.begin).toMatchObject({
        claim: 'Second tenants are less satisfied than the other groups shown: 60% against 75%.',
        ...{ finding, question: 'men', side: 'weakness' },
      })
      expect(await claimOfFinding(tx, now, men)).toEqual(made)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
  })

  test('stands together in the list: within regions, and of the same people', async () => {
    const [within, whole] = ['within:below:men:sex.second:N', men].map(
      async (key) => (await decided())?.findings.find((finding) => finding.key === key)?.under,
    )
    expect([await within, await whole]).toEqual([men, undefined])
    const page = await list()
    expect(page?.findings.find(({ key }) => key === men)?.along.map(({ key }) => key)).toContain(
      'within:below:men:sex.second:N',
    )
    expect(page?.differences).toBeGreaterThan(page?.all ?? 0)
    expect((await list('?side=better'))?.findings.every(({ isAdverse }) => !isAdverse)).toBe(true)
  })
})

describe('what is decided', () => {
  test('a reason is needed to dismiss, another finding to merge, an owner of ours to accept', async () => {
    expect(await send(men, { act: 'dismiss', reason: ' ' })).toEqual({ status: 422, fields: ['reason'] })
    expect(await send(men, { act: 'merge', into: men })).toEqual({ status: 422, fields: ['into'] })
    const wrong = { act: 'accept', owner: newId(), note: 'a'.repeat(1001) }
    expect(await send(men, wrong)).toEqual({ status: 422, fields: ['owner', 'note'] })
    expect((await one(men)).history).toEqual([])
  })

  test('is kept with who and why, stands in the list, in files and the API, and can be taken back', async () => {
    expect((await send(south, { act: 'accept', owner: officer.id, note: 'Ask them' })).status).toBe(302)
    expect((await send(fall, { act: 'merge', into: south })).status).toBe(302)
    expect((await send(men, { act: 'dismiss', reason: 'Known' })).status).toBe(302)
    expect((await list('?status=accepted'))?.findings).toMatchObject([
      { key: south, owner: 'Olu', note: 'Ask them' },
    ])
    expect((await list('?status=merged'))?.findings).toMatchObject([
      { key: fall, into: { key: south, name: 'An area: south, South' } },
    ])
    const { rows } = figuresOf(await (await csv(argsOf(`${path}/findings.csv?status=dismissed`))).text())
    expect(rows).toMatchObject([{ finding: men, state: 'dismissed', note: 'Known', base: '800' }])
    const token = await makeToken(db, landlord, ['results:read'])
    const { status, body } = await call(db, 'get', '/surveys/tiny/waves/later/findings', { token })
    expect(status).toBe(200)
    expect(body.items).toHaveLength((await decided())?.findings.length ?? 0)
    expect(body.items.find(({ finding }: { finding: string }) => finding === south)).toMatchObject({
      ...{ state: 'accepted', owner: 'Olu', area_code: 'S', question: 'south', cut: null },
    })
    const all = await call(db, 'get', '/findings', { token })
    expect(all.body.items.map(({ wave, ...item }: { wave: { key: string } }) => [wave.key, item])).toEqual([
      ...body.items.map((item: object) => ['later', item]),
      ...(await call(db, 'get', '/surveys/tiny/waves/now/findings', { token })).body.items.map(
        (item: object) => ['now', item],
      ),
    ])
    const first = await call(db, 'get', '/findings?state=accepted&limit=1', { token })
    expect(first.body.items).toMatchObject([
      { wave: { key: 'later', name: 'Later', survey: 'tiny' }, finding: south },
    ])
    const cursors = []
    for (let next = ''; next !== null; cursors.push(next)) {
      const page = await call(db, 'get', `/findings?limit=1&cursor=${encodeURIComponent(next)}`, { token })
      expect(page.body.items).toEqual([all.body.items[cursors.length]])
      next = page.body.next
    }
    expect(cursors).toHaveLength(all.body.items.length)
    expect((await call(db, 'get', '/findings?cursor=x', { token })).status).toBe(422)
    expect((await call(db, 'get', '/findings?state=odd', { token })).status).toBe(422)
    expect((await send(men, { act: 'take back' })).status).toBe(302)
    expect((await one(men)).history.map(({ state, by }) => [state, by])).toEqual([
      ['new', 'Olu'],
      ['dismissed', 'Olu'],
    ])
  })

  test('on what the newest reading does not have any more is not taken, and gives back what was written', async () => {
    const gone = 'area:below:south:everybody:N'
    expect(await one(gone)).toMatchObject({ finding: undefined, state: 'new', history: [] })
    const request = formPost(
      findingHref(now.id, gone),
      { act: 'accept', seen: '0', note: 'Ring them' },
      cookie,
    )
    const args = { request, params: { wave: now.id }, context } as unknown as ActionFunctionArgs
    expect(await action(args)).toMatchObject({
      data: { typed: { note: 'Ring them' }, problems: [{ field: 'written' }] },
      init: { status: 409 },
    })
    expect(await send(gone, { act: 'dismiss', reason: ' ' })).toEqual({ status: 409, fields: ['written'] })
    expect((await one(gone)).history).toEqual([])
  })

  test('of two officers the second is told, and nothing is merged into what is merged itself', async () => {
    expect((await send(men, { act: 'accept', seen: '0' })).status).toBe(409)
    expect((await one(south)).targets.map(({ key }) => key)).not.toContain(fall)
    expect(await send(south, { act: 'merge', into: fall })).toEqual({ status: 422, fields: ['into'] })
  })

  test('the owner is told of what fell, and nobody else', async () => {
    const page = () => wavesPage(argsOf('/officer'))
    expect((await page()).alerts).toMatchObject([
      {
        key: south,
        wave: 'Later',
        words: 'down 25 points since Now, which is unlikely to be chance',
      },
    ])
    await tellOwners(db, landlord.organisationId, 'https://landlord.example')
    await tellOwners(db, landlord.organisationId, 'https://landlord.example')
    const mail = await inOrganisation(db, landlord.organisationId, (tx) =>
      tx.selectFrom('outgoing_mail').select(['kind', 'recipient', 'subject', 'body']).execute(),
    )
    expect(mail).toMatchObject([
      { kind: 'alert', recipient: 'o@example.org', subject: 'Something you own has fallen in Later' },
    ])
    expect(mail[0]?.body).toContain('https://landlord.example/officer')
    // Nothing of the figure, and neither the question nor the area.
    expect(`${mail[0]?.subject} ${mail[0]?.body}`).not.toMatch(/\d|south/i)
    expect((await send(south, { act: 'accept', owner: '', note: 'Ask them' })).status).toBe(302)
    expect((await page()).alerts).toEqual([])
  })
})

test('a wave without a reading says what is to come, and one decided on before says so', async () => {
  const next: Wave = {
    ...now,
    id: newId(),
    key: 'next',
    name: 'Next',
    opens_on: dayFromNow(0),
    state: 'open',
  }
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const { survey_key: _, ...row } = next
    await insertWave(tx, row)
  })
  const params = { wave: next.id }
  expect((await send(men, { act: 'accept', owner: officer.id, note: '' })).status).toBe(302)
  const view = () => findingsPage({ ...argsOf(`/officer/waves/${next.id}/findings`), params })
  expect(await view()).toMatchObject({ list: undefined, meanwhile: { responses: 0 } })
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await insertResponses(
      tx,
      { ...landlord, wave: next },
      answers((_, sex) => (sex === 2 ? 200 : 300)),
    )
    await takeReading(tx, next, { isFinal: false })
  })
  const page = await view()
  expect(page.list?.findings.find(({ key }) => key === 'fall:below:south:everybody:S')).toBeUndefined()
  const inNext = (await inOrganisation(db, landlord.organisationId, (tx) => findDecidedFindings(tx, next)))
    ?.findings
  expect(inNext?.find(({ key }) => key === men)).toMatchObject({
    state: 'new',
    earlier: { wave: 'Later', state: 'accepted', owner: 'Olu' },
  })
})
