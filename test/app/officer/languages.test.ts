import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readTextFile } from '../../../app/import/text-file'
import { catalogue, textsOf } from '../../../app/locales/catalogue'
import { loader as seeFile, action as take } from '../../../app/routes/officer/languages/files/file'
import { action as upload } from '../../../app/routes/officer/languages/files/files'
import { readTranslations } from '../../../app/routes/officer/languages/files/read-translations'
import { loader as download } from '../../../app/routes/officer/languages/files/texts-csv'
import { loader as desk, action as mark } from '../../../app/routes/officer/languages/language'
import { loader as list } from '../../../app/routes/officer/languages/languages'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
let landlord: Landlord
let cookie = ''
let landlords = 0

async function signedIn({ organisationId, address }: Landlord, role: 'officer' | 'panel'): Promise<string> {
  const person = { email: `${role}@${address}.example`, password: 'heron-kettle-north' }
  const public_name = role === 'panel' ? 'Pat' : null
  await inOrganisation(db, organisationId, (tx) =>
    insertAccount(tx, {
      organisation_id: organisationId,
      id: newId(),
      role,
      name: role,
      public_name,
      ...person,
    }),
  )
  const session = await signIn(db, person.email, person.password)
  return (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
}

beforeEach(async () => {
  landlord = await makeLandlord(db, { address: `desk-${++landlords}` })
  cookie = await signedIn(landlord, 'officer')
})

const get = (params: Record<string, string> = {}, as = cookie) =>
  ({
    request: new Request('http://localhost/officer/languages', { headers: { Cookie: as } }),
    params,
    context,
  }) as unknown as LoaderFunctionArgs

const post = (fields: Record<string, string>, params: Record<string, string>) =>
  ({
    request: formPost('/officer/languages', fields, cookie),
    params,
    context,
  }) as unknown as ActionFunctionArgs

const deskOf = (language: string) => desk(get({ language }))

async function bringIn(language: string, text: string) {
  const form = new FormData()
  form.set('file', new File([text], 'from the translator.csv'))
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookie },
  })
  const answer = await upload({ request, params: { language }, context } as unknown as ActionFunctionArgs)
  if ('data' in answer) return { problems: answer.data.problems, params: undefined }
  const file = answer.headers.get('Location')?.split('/').at(-1) ?? ''
  return { problems: [], params: { language, file } }
}

const csv = (...rows: string[][]) =>
  [['key', 'language', 'where', 'english', 'translation', 'state'], ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')

describe('the list of languages', () => {
  test('says of each how complete it is and whether it is offered: English and Welsh always, no draft', async () => {
    const { languages } = await list(get())
    expect(languages.map(({ language }) => language)).toEqual(['cy', 'ur', 'ps', 'gu', 'hi', 'so', 'zh'])
    expect(languages.map(({ isOffered }) => isOffered)).toEqual([true, ...Array(6).fill(false)])
    for (const { tenants, all, language } of languages) {
      expect(tenants.missing, language).toBe(0)
      expect(all.stale, language).toBe(0)
    }
    expect(languages.find(({ language }) => language === 'cy')?.all.missing).toBe(0)
    expect(languages.find(({ language }) => language === 'so')?.all.missing).toBeGreaterThan(100)
  })

  test('is for officers', async () => {
    const panel = await signedIn(landlord, 'panel')
    await expect(Promise.resolve(list(get({}, panel)))).rejects.toMatchObject({ status: 403 })
    await expect(Promise.resolve(download(get({ language: 'ur' }, panel)))).rejects.toMatchObject({
      status: 403,
    })
  })

  test('has no page for English, the pseudo-language or what is no language', () => {
    for (const language of ['en', 'qps', 'xx']) expect(() => desk(get({ language })), language).toThrow()
  })
})

describe('marking a language as checked', () => {
  test('needs the speaker’s name, keeps who said so, and is taken back', async () => {
    const refused = await mark(post({ intent: 'check', speaker: ' ' }, { language: 'gu' }))
    expect(refused).toMatchObject({ init: { status: 422 } })
    await mark(post({ intent: 'check', speaker: 'Hina Patel' }, { language: 'gu' }))
    expect(await deskOf('gu')).toMatchObject({ check: { speaker: 'Hina Patel', by: 'officer' }, changed: 0 })
    expect((await deskOf('gu')).waves.map(({ why }) => why)).toEqual([undefined])
    await mark(post({ intent: 'take-back' }, { language: 'gu' }))
    expect((await deskOf('gu')).check).toBeUndefined()
    expect((await deskOf('gu')).waves.map(({ why }) => why)).toEqual(['Not checked by a speaker'])
  })

  test('is not for Welsh, which needs none', async () => {
    await expect(
      Promise.resolve(mark(post({ intent: 'check', speaker: 'A' }, { language: 'cy' }))),
    ).rejects.toMatchObject({
      status: 400,
    })
  })
})

describe('a file of translations', () => {
  test('comes back as it went out: nothing is wrong with it, and nothing would change', async () => {
    const file = await download(get({ language: 'ur' }))
    expect(file.headers.get('Content-Disposition')).toContain('urdu-texts.csv')
    const { params } = await bringIn('ur', await file.text())
    const view = await seeFile(get(params))
    expect(view).toMatchObject({ problems: [], changes: [] })
  })

  test('says by row what is wrong, all at once, and takes the others when an officer says so', async () => {
    const [title, start] = ['survey.tenant-voice.title', 'answer.start']
    const { params } = await bringIn(
      'so',
      csv(
        [title, 'so', '', 'Your home, your say', 'Guriga iyo codka', ''],
        ['answer.strat', 'so', '', 'Start', 'Billow', ''],
        ['answer.asked-by', 'so', '', '{{organisation}} is asking its tenants.', 'Waa na weydiinaysaa.', ''],
        ['answer.open-until', 'so', '', 'You can answer until {{day}}.', '{{day}} {{year}}', ''],
        [start, 'so', '', 'Begin', 'Billow', ''],
        ['site.back', 'hi', '', 'Back', 'Billow', ''],
        ['answer.send', 'so', '', 'Send my answers', '', ''],
        [title, 'so', '', 'Your home, your say', 'Wax kale', ''],
        [start, 'so', '', 'Start', "'-Billow", ''],
      ),
    )
    const view = await seeFile(get(params))
    expect(view.problems.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 9])
    const said = view.problems.map(({ message }) => message).join(' | ')
    for (const words of ['did you mean', 'lost {{organisation}}', 'mentions {{year}}', 'reads “Start” now']) {
      expect(said).toContain(words)
    }
    expect(said).toContain('page of Somali')
    expect(said).toContain('another translation further up')
    expect(view.changes.map(({ key, after }) => [key, after])).toEqual([
      [start, '-Billow'],
      [title, 'Guriga iyo codka'],
    ])
    expect((await deskOf('so')).changed).toBe(0)
    await mark(post({ intent: 'check', speaker: 'Asha Ali' }, { language: 'so' }))
    await take(post({}, params ?? {}))
    const after = await deskOf('so')
    expect(after.changed).toBe(2)
    expect(
      after.groups
        .flatMap(({ open }) => open)
        .filter(({ standing }) => standing.startsWith('changed'))
        .map(({ key }) => key),
    ).toEqual([start, title])
    // The open survey keeps the words that were checked; checked anew, its title is another.
    expect(after.waves[0]?.why).toBeUndefined()
    await mark(post({ intent: 'take-back' }, { language: 'so' }))
    await mark(post({ intent: 'check', speaker: 'Asha Ali' }, { language: 'so' }))
    expect((await deskOf('so')).waves[0]?.why).toContain('1 text')
  })

  test('without the columns it needs is refused as a whole', async () => {
    expect((await bringIn('ur', 'key,urdu\r\nanswer.start,x')).problems).toMatchObject([
      { field: 'file', message: expect.stringContaining('“english” and “translation”') },
    ])
    expect((await bringIn('ur', '')).problems).toMatchObject([{ field: 'file' }])
  })

  test('of another landlord is not found', async () => {
    const { params } = await bringIn('so', csv(['answer.start', 'so', '', 'Start', 'Billow', '']))
    const other = await makeLandlord(db, { address: `desk-${++landlords}` })
    const officer = await signedIn(other, 'officer')
    await expect(Promise.resolve(seeFile(get(params, officer)))).rejects.toMatchObject({ status: 404 })
  })
})

describe('a text whose English changes', () => {
  const text = { key: 'answer.start', group: '', place: '', english: 'Start now' }
  const table = (rows: string) => {
    const read = readTextFile(new TextEncoder().encode(rows))
    if (!read.ok) throw new Error(read.message)
    return read.table
  }

  test('can be brought in again from the English there is now', () => {
    const texts = new Map([[text.key, { english: text.english, translation: ['Start', 'शुरू करें'] as const }]])
    const read = (english: string) =>
      readTranslations(table(csv([text.key, 'hi', '', english, 'शुरू करें', ''])), { language: 'hi', texts })
    expect(read('Start now')).toMatchObject({ texts: { [text.key]: ['Start now', 'शुरू करें'] }, problems: [] })
    expect(read('Start')).toMatchObject({ texts: {}, problems: [{ row: 2 }] })
  })
})

describe('the catalogue', () => {
  beforeAll(() => expect(catalogue.length).toBeGreaterThan(400))

  test('has every text once, and in Welsh', () => {
    expect(new Set(catalogue.map(({ key }) => key)).size).toBe(catalogue.length)
    expect(catalogue.filter(({ welsh }) => !welsh).map(({ key }) => key)).toEqual([])
  })

  test('has nothing translated that is not in it', () => {
    const keys = new Set(catalogue.map(({ key }) => key))
    expect(Object.keys(textsOf('ur', {})).filter((key) => !keys.has(key))).toEqual([])
  })
})
