import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as bank, loader as readBank } from '../../../../app/routes/officer/surveys/bank/bank'
import {
  action as build,
  loader as readBuilder,
} from '../../../../app/routes/officer/surveys/building/builder'
import { action as open, loader as readCheck } from '../../../../app/routes/officer/surveys/check/check'
import {
  action as editQuestion,
  loader as readQuestion,
} from '../../../../app/routes/officer/surveys/question/question'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation } from '../../../../db/client.server'
import { confirmWording, keepWordings, listWordings } from '../../../../db/prescribed.server'
import { findSurveyDraft, insertSurveyDraft } from '../../../../db/survey-draft.server'
import { emptyDraft } from '../../../../surveys/building/draft'
import { questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import { tinyQuestion } from '../../../fixtures/tiny'
import { sixQuestions } from '../../../fixtures/wordings'
import { cloneDatabase } from '../../../setup/clone'
import { makeLandlord } from '../../../setup/landlord'
import { contextOf, formPost } from '../../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const officer = { organisation_id: '', id: newId() }
let cookie = ''

const inside = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
  inOrganisation(db, officer.organisation_id, work)

beforeAll(async () => {
  officer.organisation_id = (await makeLandlord(db)).organisationId
  const { organisation_id, id } = officer
  const [email, password] = ['officer@example.org', 'heron-kettle-north']
  await inside(async (tx) => {
    await insertAccount(tx, {
      ...{ organisation_id, id, role: 'officer', email, password },
      ...{ name: 'Sam', public_name: null },
    })
    const page = 'https://example.org/words'
    await keepWordings(tx, {
      organisationId: organisation_id,
      accountId: id,
      page,
      questions: sixQuestions(),
    })
    // All but TP08 were compared.
    for (const { regime, code, mark } of await listWordings(tx)) {
      if (code !== 'TP08') await confirmWording(tx, { regime, code, mark }, id)
    }
  })
  const session = await signIn(db, email, password)
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
})

const get = (params: Record<string, string>, query = '') =>
  ({
    request: new Request(`http://localhost/${query}`, { headers: { Cookie: cookie } }),
    params,
    context,
  }) as LoaderFunctionArgs

const empty = { ...emptyDraft('Ours', 'ours'), purpose: { en: 'To see.' } }
const begin = (definition: SurveyDefinition = empty) =>
  inside((tx) => insertSurveyDraft(tx, officer, { definition, what: 'Began' }))
const definitionOf = async (draft: string) => (await inside((tx) => findSurveyDraft(tx, draft)))?.definition

async function send(
  action: (args: ActionFunctionArgs) => unknown,
  params: { draft: string; question?: string },
  fields: Record<string, string>,
) {
  const { revision } = (await readBuilder(get({ draft: params.draft }))).draft
  const request = formPost('/', { revision: String(revision), ...fields }, cookie)
  return action({ request, params, context } as ActionFunctionArgs)
}

const tp02 = 'tsm-2023-tp02'

describe('a question in a regulator’s words', () => {
  test('is in the bank once it was confirmed, with its code; ours are marked as similar', async () => {
    const draft = await begin()
    const { hits, prescribed } = await readBank(get({ draft }, '?words=TP02'))
    expect(prescribed).toBe(5)
    expect(hits.map(({ key, locked, similar, filter }) => [key, locked?.code, similar, filter])).toEqual([
      ['tsm-2023-tp02-filter', 'TP02-filter', [], undefined],
      [tp02, 'TP02', [], 'TP02-filter'],
      ['repairs', undefined, expect.arrayContaining(['TP02']), expect.any(String)],
    ])
    const unconfirmed = (await readBank(get({ draft }, '?words=TP08'))).hits
    expect(unconfirmed.map(({ key }) => key)).toEqual(['treated-fairly'])
  })

  test('is added with its filter, and shown as locked', async () => {
    const draft = await begin()
    await send(bank, { draft }, { question: tp02, into: 'first' })
    const { sections } = await readBuilder(get({ draft }))
    expect(sections[0]?.questions.map(({ key, kind, code }) => [key, kind, code])).toEqual([
      ['tsm-2023-tp02-filter', 'prescribed', 'TP02-filter'],
      [tp02, 'prescribed', 'TP02'],
    ])
    const { locked } = await readQuestion(get({ draft, question: tp02 }))
    expect(locked?.words.map(({ text }) => text)).toEqual(['Words of TP02 in en?', 'Words of TP02 in cy?'])
  })

  test('keeps its words, answers and filter whatever is sent, and takes other lines', async () => {
    const draft = await begin()
    await send(bank, { draft }, { question: tp02, into: 'first' })
    await send(
      editQuestion,
      { draft, question: tp02 },
      {
        ...{ 'text-en': 'Our words?', 'text-cy': '', 'short-en': 'Ours', type: 'agreement', route: '' },
        ...{ 'may-not-apply': 'yes', 'options-en': 'One\nTwo', lines: '30.4.a', service: 'complaints' },
        ...{ section: 'first', judgement: 'access', headline: 'yes' },
      },
    )
    const definition = await definitionOf(draft)
    const before = sixQuestions().find(({ key }) => key === tp02)
    expect(definition && questionsOf(definition)[1]).toEqual({
      ...before,
      ...{ lines: ['30.4.a'], service: 'complaints', judgement: 'access' },
    })
    expect(definition?.headline).toEqual([tp02])
    expect((await readBuilder(get({ draft }))).draft.problems).toBe(0)
  })

  test('that is changed all the same, not confirmed or out of its order is among the problems', async () => {
    const [tp01, filter, second, , , tp08] = sixQuestions()
    if (!tp01 || !filter || !second || !tp08) throw new Error('the fixture has other codes')
    const questions = [filter, { ...second, text: { en: 'Our words?', cy: 'Ein geiriau?' } }, tp08, tp01]
    const draft = await begin({
      ...empty,
      sections: [{ key: 'first', title: { en: 'One' }, questions }],
    })
    const { problems } = await readCheck(get({ draft }))
    expect(problems.map(({ text }) => text)).toEqual([
      'The survey asks TP01 and those after it in another order than is prescribed: move them into the order of their codes',
      'The survey asks something before TP01, which is prescribed to come first of all: move it to the top',
      'Question 2, “TP02: Repairs”, is not as it is prescribed for TP02: remove it, and add TP02 again',
      'Question 3, “TP08: Fairness and respect”, is marked as TP08, whose words nobody has confirmed as the regulator’s: confirm them at the standard measures, or remove it',
    ])
    expect((await readBuilder(get({ draft }))).draft.problems).toBe(4)
    expect(await send(open, { draft }, { agreed: 'yes' })).toMatchObject({ init: { status: 422 } })
  })
})

describe('words left as they were while their English changed', () => {
  const bins = { 'short-en': 'Bins', 'short-cy': 'Biniau', service: 'repairs', section: 'first' }
  const asked = { ...bins, type: 'comment', 'text-en': 'What of the bins?', 'text-cy': 'Beth am y biniau?' }

  const beginInTwoLanguages = async () => {
    const text = { en: 'What about bins?', cy: 'Beth am y biniau?' }
    const question = tinyQuestion('bins', { type: 'comment', text, short: { en: 'Bins', cy: 'Biniau' } })
    const cy = 'Ein un ni'
    return begin({
      ...empty,
      ...{ languages: ['en', 'cy'], title: { en: 'Ours', cy }, purpose: { en: 'To see.', cy } },
      sections: [{ key: 'first', title: { en: 'One', cy }, questions: [question] }],
    })
  }
  const seen = async (draft: string) => {
    const { sections, draft: about } = await readBuilder(get({ draft }))
    const { stale } = await readQuestion(get({ draft, question: 'bins' }))
    return { marked: sections[0]?.questions[0]?.stale, problems: about.problems, stale }
  }

  test('are marked with the English they were translated from, and a problem until they are said to be right', async () => {
    const draft = await beginInTwoLanguages()
    const page = { draft, question: 'bins' }
    expect(await seen(draft)).toEqual({ marked: [], problems: 0, stale: {} })
    await send(editQuestion, page, asked)
    const right = 'question.bins.text/cy'
    expect(await seen(draft)).toEqual({
      ...{ marked: ['Welsh'], problems: 1 },
      stale: { 'text-cy': { from: 'What about bins?', right } },
    })
    const { problems } = await readCheck(get({ draft }))
    expect(problems.map(({ text }) => text)).toEqual([
      'Question 1, “Bins”, was translated from other words: look again at its words in Welsh',
    ])
    await send(editQuestion, page, { ...asked, service: 'complaints' })
    expect((await seen(draft)).problems).toBe(1)
    await send(editQuestion, page, { ...asked, right })
    expect(await seen(draft)).toEqual({ marked: [], problems: 0, stale: {} })
    await send(build, { draft }, { intent: 'undo' })
    expect((await seen(draft)).problems).toBe(1)
    await send(editQuestion, page, { ...asked, 'text-cy': 'Beth am y biniau, felly?' })
    expect((await seen(draft)).problems).toBe(0)
  })
})
