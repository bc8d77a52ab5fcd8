import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as bank, loader as readBank } from '../../../../app/routes/officer/surveys/bank/bank'
import {
  action as build,
  loader as readBuilder,
} from '../../../../app/routes/officer/surveys/building/builder'
import { action as open, loader as readCheck } from '../../../../app/routes/officer/surveys/check/check'
import { action as writeOwn } from '../../../../app/routes/officer/surveys/question/own-question'
import { action as editQuestion } from '../../../../app/routes/officer/surveys/question/question'
import { action as start } from '../../../../app/routes/officer/surveys/starting/new'
import { loader as download } from '../../../../app/routes/officer/surveys/starting/survey-json'
import { loader as readSurveys } from '../../../../app/routes/officer/surveys/surveys'
import { loader as compare } from '../../../../app/routes/officer/surveys/versions/comparison'
import {
  action as newDraft,
  loader as readSurvey,
} from '../../../../app/routes/officer/surveys/versions/survey'
import { action as openWave } from '../../../../app/routes/officer/surveys/wave/new-wave'
import { action as settings } from '../../../../app/routes/officer/surveys/whole/settings'
import { action as setStrands } from '../../../../app/routes/officer/surveys/whole/strands'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation } from '../../../../db/client.server'
import { opennessOf } from '../../../../db/invitation.server'
import { listWavesOfSurvey } from '../../../../db/wave.server'
import { writeSurveyFile } from '../../../../surveys/building/interchange'
import { perceptionSurvey } from '../../../../surveys/templates/perception'
import { tenMistakes } from '../../../fixtures/ten-mistakes'
import { cloneDatabase } from '../../../setup/clone'
import { dayFromNow, type Landlord, makeLandlord } from '../../../setup/landlord'
import { contextOf, formPost } from '../../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
let landlord: Landlord
const cookies: Record<string, string> = {}

beforeAll(async () => {
  landlord = await makeLandlord(db, { definition: { ...perceptionSurvey, languages: ['en', 'cy'] } })
  for (const name of ['Ann', 'Ben']) cookies[name] = await signedIn(name)
})

async function signedIn(name: string): Promise<string> {
  const [password, email] = ['heron-kettle-north', `${name.toLowerCase()}@example.org`]
  await inOrganisation(db, landlord.organisationId, (tx) =>
    insertAccount(tx, {
      ...{ organisation_id: landlord.organisationId, id: newId(), role: 'officer', password },
      ...{ name, email, public_name: null },
    }),
  )
  const session = await signIn(db, email, password)
  return (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
}

type Params = Record<string, string>
const get = (params: Params = {}, query = '') =>
  ({
    request: new Request(`http://localhost/${query}`, { headers: { Cookie: cookies.Ann ?? '' } }),
    params,
    context,
  }) as LoaderFunctionArgs
const post = (fields: Record<string, string>, params: Params = {}, who = 'Ann') =>
  ({ request: formPost('/', fields, cookies[who]), params, context }) as ActionFunctionArgs

const placeIn = (answer: unknown): string =>
  answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
/** What a refused form shows, with its status. */
const refusal = (answer: unknown): Record<string, unknown> => {
  const { data, init } = answer as { data: Record<string, unknown>; init: { status: number } }
  return { ...data, status: init.status }
}

const begin = async (fields: Record<string, string>) =>
  placeIn(await start(post(fields)))
    .split('/')
    .at(-1) ?? ''
const builder = (draft: string) => readBuilder(get({ draft }))
const revisionOf = async (draft: string) => String((await builder(draft)).draft.revision)
const keysIn = async (draft: string) =>
  (await builder(draft)).sections.map(({ questions }) => questions.map(({ key }) => key))
/** Sends a form of the draft as it is now. */
async function send(
  action: (args: ActionFunctionArgs) => unknown,
  draft: string,
  fields: Record<string, string>,
  params: Params = {},
) {
  return action(post({ revision: await revisionOf(draft), ...fields }, { draft, ...params }))
}

function upload(text: string, more: Record<string, string> = {}) {
  const form = new FormData()
  form.set('file', new File([text], 'survey.json'))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookies.Ann ?? '' },
  })
  return start({ request, params: {}, context } as unknown as ActionFunctionArgs)
}

describe('a draft', () => {
  test('is begun with nothing or a ready survey, and not without a choice', async () => {
    expect(refusal(await start(post({}))).problems).toEqual([
      { field: 'from', message: 'Choose what to begin with' },
      { field: 'title', message: 'Enter a name for the survey' },
    ])
    const empty = await begin({ from: 'nothing', title: 'Our bins' })
    expect(await keysIn(empty)).toEqual([[]])
    const ready = await begin({ from: `ready-${perceptionSurvey.key}`, title: '' })
    expect((await builder(ready)).draft).toMatchObject({
      title: perceptionSurvey.title.en,
      problems: 0,
      questions: 27,
    })
    const titles = (await readSurveys(get())).drafts.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Our bins', perceptionSurvey.title.en]))
  })

  test('takes questions of the bank, moves them, and undoes and does again over sessions', async () => {
    const draft = await begin({ from: 'nothing', title: 'Steps' })
    const added = await send(bank, draft, { question: 'complaints', into: 'first' })
    expect(placeIn(added)).toMatch(/\/bank\?.*#hit-complaints$/)
    expect(await keysIn(draft)).toEqual([['made-complaint', 'complaints']])
    const hits = (await readBank(get({ draft }, '?words=complaint'))).hits
    expect(hits.find(({ key }) => key === 'complaints')?.number).toBe(2)
    const moved = await send(build, draft, { intent: 'up', key: 'complaints' })
    expect(placeIn(moved)).toMatch(/#up-complaints$/)
    expect((await builder(draft)).sections[0]?.questions[0]?.problems.join()).toContain('comes after it')
    expect(placeIn(await send(build, draft, { intent: 'undo' }))).toMatch(/#undo$/)
    expect(await keysIn(draft)).toEqual([['made-complaint', 'complaints']])
    await send(build, draft, { intent: 'undo' })
    expect(await keysIn(draft)).toEqual([[]])
    await send(build, draft, { intent: 'redo' })
    expect(await keysIn(draft)).toEqual([['made-complaint', 'complaints']])
  })

  test('that another has changed since takes nothing, says who did what, and keeps what was typed', async () => {
    const draft = await begin({ from: 'nothing', title: 'Two at once' })
    await send(bank, draft, { question: 'repairs', into: 'first' })
    const seen = await revisionOf(draft)
    await bank(post({ revision: seen, question: 'overall-service', into: 'first' }, { draft }, 'Ben'))
    const late = await bank(post({ revision: seen, question: 'kept-informed', into: 'first' }, { draft }))
    expect(refusal(late)).toMatchObject({ status: 409 })
    expect(refusal(late).message).toMatch(/^Ben has changed this draft .*Added “Overall service”/)
    const words = {
      ...{ revision: seen, 'text-en': 'My words', 'short-en': 'Mine', type: 'satisfaction' },
      ...{ service: 'repairs', judgement: 'access', lines: '30.4.a', section: 'first' },
    }
    const edited = refusal(await editQuestion(post(words, { draft, question: 'repairs' })))
    expect(edited).toMatchObject({ status: 409, typed: { texts: { 'text-en': 'My words' } } })
    expect(await keysIn(draft)).toEqual([['had-repair', 'repairs', 'overall-service']])
  })

  test('takes a question of one’s own, with every problem of its form at once', async () => {
    const draft = await begin({ from: 'nothing', title: 'Own' })
    const empty = refusal(await send(writeOwn, draft, { section: 'first', type: 'agreement' }))
    expect((empty.problems as { field: string }[]).map(({ field }) => field)).toEqual([
      'text-en',
      'short-en',
      'service',
      'judgement',
      'lines',
    ])
    const words = {
      ...{ 'text-en': 'Are the bins emptied?', 'short-en': 'Bins', type: 'yes-no', service: 'neighbourhood' },
      section: 'first',
    }
    expect(placeIn(await send(writeOwn, draft, words))).toMatch(/#question-own-bins$/)
    await send(bank, draft, { question: 'overall-service', into: 'first' })
    await send(
      editQuestion,
      draft,
      {
        ...{ 'text-en': 'All in all?', 'short-en': 'All', type: 'satisfaction', service: 'overall' },
        ...{ judgement: 'access', lines: '30.1.a', section: 'first', route: 'own-bins', headline: 'yes' },
      },
      { question: 'overall-service' },
    )
    const [, changed] = (await builder(draft)).sections[0]?.questions ?? []
    expect(changed).toMatchObject({
      kind: 'reworded',
      isHeadline: true,
      route: 'Asked only of those who said Yes to “Bins”',
    })
  })

  test('shows what is missing in a language, and takes the bank’s words along', async () => {
    const draft = await begin({ from: 'nothing', title: 'Languages' })
    await send(bank, draft, { question: 'overall-service', into: 'first' })
    const said = { 'title-en': 'Languages', 'purpose-en': 'To see.', key: 'languages', languages: 'cy' }
    expect(placeIn(await send(settings, draft, said))).toMatch(/#top$/)
    const view = await builder(draft)
    expect(view.languages).toEqual(['English', 'Welsh'])
    expect(view.sections[0]?.questions[0]?.missing).toEqual([])
    const { problems } = await readCheck(get({ draft }))
    expect(problems.map(({ text }) => text)).toEqual([
      'The survey has no name in Welsh',
      'The survey has no words for its purpose in Welsh',
      'The section “Our service” has no name in Welsh',
    ])
    expect(refusal(await send(open, draft, { agreed: 'yes' })).status).toBe(422)
  })

  test('chooses who is asked about, and says why', async () => {
    const draft = await begin({ from: 'nothing', title: 'Strands' })
    const none = refusal(await send(setStrands, draft, { strands: 'sex', 'why-sex-en': '' }))
    expect(none.problems).toEqual([{ field: 'why-sex-en', message: 'Say in English why you ask about sex' }])
    await send(setStrands, draft, { strands: 'sex', 'why-sex-en': 'To see for whom we work.' })
    expect((await builder(draft)).strands).toEqual(['Sex'])
  })
})

describe('a version', () => {
  test('is made of a draft without problems, is compared with the one before, and is asked in a wave', async () => {
    const { surveyId } = landlord
    const draft =
      placeIn(await newDraft(post({ version: '1' }, { survey: surveyId })))
        .split('/')
        .at(-1) ?? ''
    await send(
      editQuestion,
      draft,
      {
        ...{
          'text-en': 'How satisfied are you with us?',
          'short-en': 'Overall service',
          type: 'satisfaction',
        },
        ...{
          service: 'overall',
          judgement: 'access',
          lines: '30.1.a',
          section: 'reaching-us',
          headline: 'yes',
        },
        ...{ 'text-cy': 'Pa mor fodlon?', 'short-cy': 'Cyffredinol' },
      },
      { question: 'overall-service' },
    )
    await send(build, draft, { intent: 'remove', key: 'culture' })
    expect(refusal(await send(open, draft, {})).unticked).toContain('Tick the box')
    expect(placeIn(await send(open, draft, { agreed: 'yes' }))).toBe(`/officer/surveys/${surveyId}`)
    const survey = await readSurvey(get({ survey: surveyId }))
    expect(survey.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(survey.drafts).toEqual([])

    const compared = await compare(get({ survey: surveyId }))
    expect(compared).toMatchObject({ from: 1, to: 2 })
    expect(compared.changes.map(({ key, what, compares }) => [key, what, compares])).toEqual([
      ['overall-service', ['Reworded'], 'no'],
      ['culture', ['Removed'], undefined],
    ])
    expect(compared.same).toHaveLength(25)

    const params = { survey: surveyId, version: '2' }
    const wrong = refusal(await openWave(post({ name: 'Now', 'first-day': 'soon', address: 'No!' }, params)))
    expect((wrong.problems as { field: string }[]).map(({ field }) => field)).toEqual([
      'first-day',
      'last-day',
      'address',
    ])
    const days = {
      'first-day': dayFromNow(0),
      'last-day': dayFromNow(20),
      'results-day': dayFromNow(40),
    }
    const named = refusal(await openWave(post({ ...days, name: 'now', address: '' }, params)))
    expect(named.problems).toMatchObject([{ field: 'name' }])
    await openWave(post({ ...days, name: 'Autumn', address: 'autumn' }, params))
    const again = refusal(await openWave(post({ ...days, name: 'Other', address: 'Autumn' }, params)))
    expect(again.problems).toMatchObject([{ field: 'address' }])
    const waves = await inOrganisation(db, landlord.organisationId, (tx) => listWavesOfSurvey(tx, surveyId))
    const wave = waves.find(({ name }) => name === 'Autumn')
    expect(wave).toMatchObject({ version: 2, state: 'open', short_address: 'autumn', key: 'autumn' })
    expect(wave && opennessOf(wave, dayFromNow(0))).toBe('open')
  })

  test('of another landlord is not found', async () => {
    const other = await makeLandlord(db, { address: 'other' })
    for (const read of [readSurvey, compare, download]) {
      const params = { survey: other.surveyId, version: '1' }
      await expect(Promise.resolve(read(get(params)))).rejects.toMatchObject({ status: 404 })
    }
  })
})

describe('a file', () => {
  test('of a survey comes back as the same draft, under a key of its own where its is taken', async () => {
    const id =
      placeIn(await upload(writeSurveyFile(perceptionSurvey)))
        .split('/')
        .at(-1) ?? ''
    const file = await download(get({ draft: id }))
    expect(file.headers.get('Content-Disposition')).toContain('tenant-voice-b-draft.json')
    expect(await file.text()).toBe(writeSurveyFile({ ...perceptionSurvey, key: 'tenant-voice-b' }))
  })

  test('with ten mistakes is refused with all ten, each at its place', async () => {
    const text = JSON.stringify({ format: 'soundings-survey', version: 1, survey: tenMistakes })
    const { problems, file, status } = refusal(await upload(text)) as {
      problems: unknown[]
      file: { problems: { path: string; message: string }[]; mayMend: boolean }
      status: number
    }
    expect(status).toBe(422)
    expect(problems).toEqual([{ field: 'file', message: 'There are 10 problems in this file' }])
    expect(file.problems.map(({ path }) => path)).toContain('survey.sections[0].questions[3].lines[0]')
    expect(new Set(file.problems.map(({ path }) => path)).size).toBe(10)
    expect(file.problems.find(({ path }) => path.endsWith('mayNotAply'))?.message).toContain('‘mayNotApply’')
    expect(file.mayMend).toBe(false)
    expect(refusal(await upload(text, { mend: 'yes' })).status).toBe(422)
  })

  test('of a survey not finished is brought in to be mended only where that is asked', async () => {
    const half = writeSurveyFile({ ...perceptionSurvey, purpose: { en: '' } })
    expect(refusal(await upload(half))).toMatchObject({ status: 422, file: { mayMend: true } })
    const id =
      placeIn(await upload(half, { mend: 'yes' }))
        .split('/')
        .at(-1) ?? ''
    expect((await builder(id)).draft.problems).toBe(1)
  })
})
