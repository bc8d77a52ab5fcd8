import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { readTextFile } from '../../../app/import/text-file'
import { loader as seeFile, action as take } from '../../../app/routes/officer/languages/files/file'
import { action as upload } from '../../../app/routes/officer/languages/files/files'
import { loader as download } from '../../../app/routes/officer/languages/files/texts-csv'
import { loader as desk } from '../../../app/routes/officer/languages/language'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { insertSurvey } from '../../../db/survey.server'
import { findSurveyDraft, insertSurveyDraft, takeStepOnNewest } from '../../../db/survey-draft.server'
import { questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import { questionBank } from '../../../surveys/questions/all'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const officer = { organisation_id: '', id: '' }
let landlords = 0
let cookie = ''
let draft = ''

const inside = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
  inOrganisation(db, officer.organisation_id, work)

const bins = (text: Record<string, string>) =>
  tinyQuestion('own-bins', { text: { en: 'Are the bins emptied?', ...text }, short: { en: 'Bins' } })
const ready = questionBank.find(({ key }) => key === 'overall-service')

const asking = (question = bins({}), more: Partial<SurveyDefinition> = {}) =>
  tinySurvey(
    { one: ready ? [ready, question] : [question] },
    { title: { en: 'Our bins', ur: 'کوڑے دان' }, languages: ['en', 'ur'], ...more },
  )

beforeEach(async () => {
  const { organisationId } = await makeLandlord(db, { address: `own-${++landlords}` })
  Object.assign(officer, { organisation_id: organisationId, id: newId() })
  const [email, password] = [`officer@own-${landlords}.example`, 'heron-kettle-north']
  draft = await inside(async (tx) => {
    await insertAccount(tx, { ...officer, role: 'officer', name: 'Sam', public_name: null, email, password })
    return insertSurveyDraft(tx, officer, { definition: asking(), what: 'Began' })
  })
  const session = await signIn(db, email, password)
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
})

const args = (request: Request, params: Record<string, string>) =>
  ({ request, params: { language: 'ur', ...params }, context }) as unknown as LoaderFunctionArgs &
    ActionFunctionArgs
const get = (params = {}) => args(new Request('http://localhost/', { headers: { Cookie: cookie } }), params)

/** The rows of the landlord's own texts in the file for a translator. */
async function rowsOut(): Promise<Record<string, string>[]> {
  const answer = await download(get())
  const read = readTextFile(new Uint8Array(await answer.arrayBuffer()))
  if (!read.ok) throw new Error(read.message)
  const { headings, rows } = read.table
  return rows
    .flatMap((row) => ('cells' in row ? [row.cells] : []))
    .map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])))
    .filter(({ key = '' }) => /^(draft|version)\./.test(key))
}

/** Brings a file in of rows, each a key, its English and the words; gives the address of what it would change. */
async function bringIn(...rows: string[][]): Promise<{ file: string }> {
  const lines = [['key', 'english', 'translation'], ...rows].map((row) =>
    row.map((cell) => `"${cell}"`).join(','),
  )
  const body = new FormData()
  body.set('file', new File([lines.join('\r\n')], 'ours.csv'))
  const request = new Request('http://localhost/', { method: 'POST', body, headers: { Cookie: cookie } })
  const answer = await upload(args(request, {}))
  if (!(answer instanceof Response)) throw new Error('the file was refused')
  return { file: answer.headers.get('Location')?.split('/').at(-1) ?? '' }
}

const use = (file: { file: string }) => take(args(formPost('/', {}, cookie), file))
const now = async () => (await inside((tx) => findSurveyDraft(tx, draft)))?.definition as SurveyDefinition
const binsNow = async () => questionsOf(await now()).find(({ key }) => key === 'own-bins')
const keyOf = (text: string) => `draft.${draft}.${text}`
const english = 'Are the bins emptied?'
const inUrdu = 'کیا کوڑے دان خالی کیے جاتے ہیں؟'

describe('the texts of a landlord’s own draft', () => {
  test('are on the desk with what is missing, those of the bank apart', async () => {
    expect((await rowsOut()).map(({ key, where, state }) => [key, where, state])).toEqual([
      [keyOf('survey.title'), 'Surveys of your own: Our bins: its name', 'not checked'],
      [keyOf('survey.purpose'), 'Surveys of your own: Our bins: what it is for', 'missing'],
      [keyOf('survey.section.one'), 'Surveys of your own: Our bins: name of a section', 'missing'],
      [keyOf('question.own-bins.text'), 'Surveys of your own: Our bins: Bins', 'missing'],
    ])
    const { groups } = await desk(get())
    expect(groups.at(-1)).toMatchObject({ group: 'Surveys of your own', counts: { all: 4, missing: 3 } })
  })

  test('are on no desk of a language that the draft is not in', async () => {
    expect((await desk(get({ language: 'so' }))).groups.map(({ group }) => group)).not.toContain(
      'Surveys of your own',
    )
  })

  test('come back in a file, are shown first, and are written into the draft as a step', async () => {
    const file = await bringIn([keyOf('question.own-bins.text'), english, inUrdu])
    expect((await seeFile(get(file))).changes).toEqual([
      expect.objectContaining({ english, before: undefined, after: inUrdu }),
    ])
    expect((await binsNow())?.text).toEqual({ en: english })
    await use(file)
    expect((await binsNow())?.text).toEqual({ en: english, ur: inUrdu })
    const changed = await inside((tx) => findSurveyDraft(tx, draft))
    expect(changed).toMatchObject({ undo: 'Brought in a translation (اردو)', changer: 'Sam' })
    await use(file)
    expect((await inside((tx) => findSurveyDraft(tx, draft)))?.revision).toBe(changed?.revision)
  })

  test('are left as they are where the English was changed after the file came', async () => {
    const file = await bringIn(
      [keyOf('question.own-bins.text'), english, inUrdu],
      [keyOf('survey.purpose'), 'To test one behaviour.', 'آزمانے کے لیے۔'],
    )
    await inside((tx) =>
      takeStepOnNewest(tx, { id: draft, account: officer }, (definition) => ({
        definition: asking(bins({ en: 'Are your bins emptied?' }), { title: definition.title }),
        what: 'Reworded',
      })),
    )
    const view = await seeFile(get(file))
    expect([view.changes.map(({ place }) => place), view.late]).toEqual([
      ['Surveys of your own: Our bins: what it is for'],
      1,
    ])
    await use(file)
    expect((await binsNow())?.text).toEqual({ en: 'Are your bins emptied?' })
    expect((await now()).purpose.ur).toBe('آزمانے کے لیے۔')
  })

  test('that were translated from other English are stale, until the file says that the words are right', async () => {
    const stale = { 'question.own-bins.text': { ur: 'Are bins emptied?' } }
    await inside((tx) =>
      takeStepOnNewest(tx, { id: draft, account: officer }, () => ({
        definition: asking(bins({ ur: inUrdu }), { stale }),
        what: 'Reworded',
      })),
    )
    expect((await rowsOut()).find(({ key }) => key?.endsWith('bins.text'))?.state).toBe(
      'the English has changed since',
    )
    await use(await bringIn([keyOf('question.own-bins.text'), english, inUrdu]))
    expect(await now()).not.toHaveProperty('stale')
    expect((await binsNow())?.text.ur).toBe(inUrdu)
  })
})

test('the texts of a version are shown, and taken back only by a new draft of it', async () => {
  const all = { en: 'Our bins', ur: 'کوڑے دان' }
  const definition = asking(bins({ ur: inUrdu }), { key: 'opened', title: all, purpose: all })
  const surveyId = await inside((tx) => insertSurvey(tx, officer.organisation_id, definition))
  const key = `version.${surveyId}.question.own-bins.text`
  expect((await rowsOut()).find((row) => row.key === key)).toMatchObject({
    where: 'Surveys of your own: version 1 of “Our bins”: Bins',
    translation: inUrdu,
  })
  const { problems, changes } = await seeFile(get(await bringIn([key, english, 'اور الفاظ'])))
  expect(changes).toEqual([])
  expect(problems.map(({ message }) => message)).toEqual([
    'is in version 1 of “Our bins”, which never changes: make a new draft of it, and translate that',
  ])
})
