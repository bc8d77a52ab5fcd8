import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as one } from '../../../app/routes/officer/frameworks/framework'
import { loader as all } from '../../../app/routes/officer/frameworks/frameworks'
import { loader as readyPage } from '../../../app/routes/officer/frameworks/ready-surveys'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { type Db, inOrganisation } from '../../../db/client.server'
import { coverageOf, linesOf } from '../../../surveys/coverage'
import { questionsOf } from '../../../surveys/definition'
import { isForTenants } from '../../../surveys/framework'
import { frameworks } from '../../../surveys/frameworks/all'
import { questionBank } from '../../../surveys/questions/all'
import { templates } from '../../../surveys/templates/all'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const first = tinySurvey({ all: [tinyQuestion('old', { lines: ['30.1.a', '30.2.a'] })] })
const newest = tinySurvey(
  { all: [tinyQuestion('one', { lines: ['30.4.a'] }), tinyQuestion('two', { lines: ['30.4.a', '30.4.b'] })] },
  { title: { en: 'Ours' } },
)
const draft = tinySurvey({ all: [tinyQuestion('unseen', { lines: ['30.5.a'] })] })
const others = tinySurvey(
  { all: [tinyQuestion('theirs', { lines: ['30.4.c'], text: { en: 'Of nobody else?' } })] },
  { title: { en: 'Theirs' }, key: 'theirs' },
)
const cookies = { officer: '', panel: '' }
let landlord: Landlord

/** Somebody of the landlord, signed in: their cookie. */
async function signedIn(db: Db, organisation_id: string, role: 'officer' | 'panel'): Promise<string> {
  const person = { email: `${role}@example.org`, password: 'heron-kettle-north' }
  const public_name = role === 'panel' ? 'Pat' : null
  await inOrganisation(db, organisation_id, (tx) =>
    insertAccount(tx, { organisation_id, id: newId(), role, name: role, public_name, ...person }),
  )
  const session = await signIn(db, person.email, person.password)
  return (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
}

beforeAll(async () => {
  landlord = await makeLandlord(db, { definition: first })
  await makeLandlord(db, { definition: others, address: 'others' })
  const { organisationId: organisation_id, surveyId: survey_id } = landlord
  const versions = [
    { version: 2, definition: JSON.stringify(newest), opened_at: new Date() },
    { version: 3, definition: JSON.stringify(draft), opened_at: null },
  ].map((version) => ({ organisation_id, survey_id, ...version }))
  await inOrganisation(db, organisation_id, (tx) =>
    tx.insertInto('survey_version').values(versions).execute(),
  )
  cookies.officer = await signedIn(db, organisation_id, 'officer')
  cookies.panel = await signedIn(db, organisation_id, 'panel')
})

const asking = (framework: string, query = '', cookie = cookies.officer) =>
  ({
    request: new Request(`http://localhost/officer/frameworks/${framework}${query}`, {
      headers: { Cookie: cookie },
    }),
    params: { framework },
    context,
  }) as unknown as LoaderFunctionArgs

const access = 'access-and-customer-care'
const linesIn = ({ themes }: Awaited<ReturnType<typeof one>>) => themes.flatMap(({ lines }) => lines)
const own = { key: 'own', questions: questionsOf(newest) }
const ready = templates.map((template) => ({ key: template.key, questions: questionsOf(template) }))
const asked = [own, ...ready]

/** The query that chooses every survey there is. */
async function everySurvey(): Promise<string> {
  const { surveys } = await one(asking(access))
  return `?${surveys.map(({ key }) => `survey=${key}`).join('&')}`
}

describe('the page of a framework', () => {
  test.each(frameworks.map((framework) => [framework.key, framework] as const))(
    'has every theme and line of %s, and marks what coverage finds',
    async (key, framework) => {
      const view = await one(asking(key, await everySurvey()))
      expect(view.themes.map(({ id, name }) => [id, name])).toEqual(
        framework.themes.map(({ id, title }) => [id, /^3/.test(id) ? `${id} ${title}` : title]),
      )
      const covered = linesOf(coverageOf(asked, frameworks, questionBank).filter((it) => it.key === key))
      const byOwn = linesOf(coverageOf([own], frameworks).filter((it) => it.key === key))
      expect(linesIn(view).map(({ id, text, counts, isGap }) => ({ id, text, counts, isGap }))).toEqual(
        covered.map(({ line: { id, text }, evidence }, place) => {
          const counts = evidence.map(({ questions }) => questions.length)
          return { id, text, counts, isGap: byOwn[place]?.isGap }
        }),
      )
      for (const [place, line] of linesIn(view).entries()) {
        const keys = new Set(covered[place]?.evidence.flatMap(({ questions }) => questions))
        expect(new Set(line.asked.map(({ key }) => key))).toEqual(keys)
        expect(line.bank.map(({ key }) => key)).toEqual(line.isGap ? covered[place]?.bank : [])
        expect(line.whyNotTenants === undefined).toBe(line.answeredBy.includes('tenants'))
      }
    },
  )

  test('can have a column for the newest version that was opened and for each ready survey', async () => {
    const { columns, themes } = await one(asking(access, await everySurvey()))
    expect(columns.map(({ name }) => name)).toEqual(['Ours', ...templates.map(({ title }) => title.en)])
    const line = themes.flatMap(({ lines }) => lines).find(({ id }) => id === '30.4.a')
    expect(line?.counts[0]).toBe(2)
    expect(line?.asked.filter(({ surveys }) => surveys.includes('Ours')).map(({ text }) => text)).toEqual([
      'Text of one',
      'Text of two',
    ])
  })

  test.each([
    ['its own', '', ['Ours'], 'Your complaint (ready survey)'],
    [
      'the chosen',
      '?survey=ready-complaint-handling&survey=ready-your-call',
      ['Your complaint', 'Your call to us'],
      'Ours',
    ],
  ])('has a column for %s surveys, and names all others that ask', async (_, query, columns, other) => {
    const view = await one(asking(access, query))
    expect(view.columns.map(({ name }) => name)).toEqual(columns)
    const line = linesIn(view).find(({ id }) => id === '30.4.a')
    expect(line?.counts).toHaveLength(columns.length)
    const others = line?.others.map(({ name }) => name)
    expect(others).toContain(other)
    expect(others).toContain('Your home, your say (ready survey)')
    expect(others).not.toContain(columns[0])
    expect(line?.others.every(({ count }) => count > 0)).toBe(true)
    expect(line?.isGap).toBe(false)
  })

  test('tells nothing of what another organisation asks', async () => {
    const view = await one(asking(access))
    expect(JSON.stringify(view)).not.toMatch(/Theirs|Of nobody else/)
    expect(linesIn(view).find(({ id }) => id === '30.4.c')).toMatchObject({ isGap: true })
  })

  test('shows on request only the lines that tenants can judge and none of its surveys asks about', async () => {
    const lines = linesIn(await one(asking(access, '?show=gaps')))
    const every = linesIn(await one(asking(access)))
    expect(lines.map(({ id }) => id)).toEqual(
      every
        .filter(({ answeredBy, counts }) => answeredBy.includes('tenants') && !counts[0])
        .map(({ id }) => id),
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThan(every.length)
    expect(lines.every(({ bank }) => bank.length > 0)).toBe(true)
  })

  test.each([
    ['no-such-framework', ''],
    [access, '?show=some'],
  ])('is not found as %s%s', async (framework, query) => {
    const answer = await one(asking(framework, query)).catch((thrown: unknown) => thrown)
    expect(answer).toMatchObject({ status: 404 })
  })

  test.each([one, all, readyPage])('is for officers only', async (loader) => {
    const refused = (cookie: string) => loader(asking(access, '', cookie)).catch((thrown: unknown) => thrown)
    expect(await refused('')).toMatchObject({ status: 302 })
    expect(await refused(cookies.panel)).toMatchObject({ status: 403 })
  })
})

test('the list counts the lines of each framework, those for tenants and those that are asked about', async () => {
  const { rows, total, surveys } = await all(asking(''))
  expect(surveys).toBe(1)
  const covered = coverageOf([own], frameworks)
  expect(rows).toEqual(
    frameworks.map(({ key, regulator, number, title }, place) => {
      const lines = linesOf(covered.slice(place, place + 1))
      const forTenants = lines.filter(({ line }) => isForTenants(line))
      return {
        ...{ key, regulator, number, title, lines: lines.length, forTenants: forTenants.length },
        asked: forTenants.filter(({ evidence }) => evidence[0]?.questions.length).length,
      }
    }),
  )
  expect(total.lines).toBe(linesOf(covered).length)
  expect(rows.reduce((sum, { asked }) => sum + asked, 0)).toBe(total.asked)
  expect(total.asked).toBeGreaterThanOrEqual(2)
})

test('the ready surveys are told with their use, length and the lines each gives evidence for', async () => {
  const { surveys } = await readyPage(asking(''))
  expect(surveys.map(({ key, minutes }) => [key, minutes])).toEqual(
    templates.map(({ key, minutes }) => [key, minutes]),
  )
  expect(surveys.find(({ key }) => key === 'gas-visit')?.evidence).toEqual([
    { framework: 'diversity', title: 'Diversity', lines: ['31.4.c', '31.4.d'] },
    {
      framework: 'wales-maintaining',
      title: frameworks.find(({ key }) => key === 'wales-maintaining')?.title,
      lines: ['w1.5-access.a', 'w1.5-access.d', 'w1.5-access.e', 'w1.5-gas.a'],
    },
  ])
  for (const { use, evidence } of surveys)
    expect([use.length > 20, evidence.length > 0]).toEqual([true, true])
})
