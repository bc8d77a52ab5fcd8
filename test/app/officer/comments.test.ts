import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context'
import { concerns } from '../../../app/routes/officer/comments/acts'
import { HarmNotice } from '../../../app/routes/officer/comments/card'
import { action as commentAct, loader as commentPage } from '../../../app/routes/officer/comments/comment'
import { loader as deskPage } from '../../../app/routes/officer/comments/desk'
import { DeskNotices } from '../../../app/routes/officer/comments/desk-notices'
import { NothingRead } from '../../../app/routes/officer/comments/reading/nothing-read'
import { loader as readingPage } from '../../../app/routes/officer/comments/reading/reading'
import { ThemeSelect } from '../../../app/routes/officer/comments/theme-select'
import {
  action as safeguardingAct,
  loader as safeguardingPage,
} from '../../../app/routes/officer/safeguarding/safeguarding'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { countUntold, nameDuty } from '../../../db/comment/safeguarding.server'
import { listThemesOfWave } from '../../../db/comment/theme.server'
import { recordProblem, recordSent, takeDueMail } from '../../../db/outgoing-mail.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const mail = { url: 'smtp://127.0.0.1:1', from: 'surveys@landlord.example' }
const withMail = { ...context, settings: { ...context.settings, mail } }
let cookie = ''

beforeAll(async () => {
  const email = 'officer@landlord.example.org'
  const password = 'heron-kettle-north-stair'
  const person = { organisation_id: organisationId, id: newId(), role: 'officer' as const, name: 'A person' }
  await inOrganisation(db, organisationId, (tx) => insertAccount(tx, { ...person, email, password }))
  const site = sessionCookie(new Request('http://localhost/'))
  cookie = (await site.serialize(await signIn(db, email, password))).split(';')[0] ?? ''
})

describe('the page of a comment', () => {
  test.each([
    ['hyphens only', '-'.repeat(36)],
    ['no comment’s id', newId()],
  ])('is not found for %s', async (_, comment) => {
    const request = new Request(`http://localhost/officer/waves/${wave.id}/comments/${comment}`, {
      headers: { Cookie: cookie },
    })
    const args = { request, params: { wave: wave.id, comment }, context } as unknown as LoaderFunctionArgs
    const status = commentPage(args).then(
      () => 200,
      (thrown: { status?: number }) => thrown.status,
    )
    expect(await status).toBe(404)
  })
})

const words = 'My child is not safe'

/** A comment that waits, and the officer passing it on; gives the comment's id. */
async function passOn(on: AppContext): Promise<string> {
  const comment = newId()
  await inside(async (tx) => {
    await insertResponses(tx, landlord, randomResponses(landlord, [1], 1))
    const { id } = await tx.selectFrom('response').select('id').orderBy('id').executeTakeFirstOrThrow()
    await tx.deleteFrom('comment').execute()
    const about = { organisation_id: organisationId, id: comment, response_id: id, language: 'en' }
    await tx
      .insertInto('comment')
      .values({ ...about, question_key: 'words', text: words })
      .execute()
    const account = { organisation_id: organisationId, id: organisationId }
    await nameDuty(tx, account, { name: 'The duty', email: 'duty@landlord.example' })
  })
  const fields = { act: 'pass on', version: '0', concern: concerns[2], note: 'Ring after 4' }
  const request = formPost(`/officer/waves/${wave.id}/comments/${comment}`, fields, cookie)
  const args = { request, params: { wave: wave.id, comment }, context: on }
  const answer = (await commentAct(args as unknown as ActionFunctionArgs)) as Response
  expect(answer.status).toBe(302)
  return comment
}

/** The record of what was passed on, as the page of safeguarding has it. */
async function referralOf(comment: string, on: AppContext) {
  const request = new Request('http://localhost/officer/safeguarding', { headers: { Cookie: cookie } })
  const args = { request, params: {}, context: on } as unknown as LoaderFunctionArgs
  const { referrals } = await safeguardingPage(args)
  const found = referrals.find(({ href }) => href?.endsWith(comment))
  if (!found) throw new Error('it was not passed on')
  return found
}

describe('the theme that a comment speaks of', () => {
  const desk = `/officer/waves/${wave.id}/comments`
  const argsOf = (request: Request, params = {}) =>
    ({ request, params, context }) as unknown as LoaderFunctionArgs & ActionFunctionArgs
  const get = (path: string) => new Request(`http://localhost${path}`, { headers: { Cookie: cookie } })
  const read = (query = '') => readingPage(argsOf(get(`/officer/comments${query}`)))
  const screen = (query = '') => deskPage(argsOf(get(`${desk}${query}`), { wave: wave.id }))

  /** As many comments that wait, each of a response of the north; gives their ids. */
  async function write(responses: number): Promise<string[]> {
    return inside(async (tx) => {
      await tx.deleteFrom('response').execute()
      const rows = randomResponses(landlord, [landlord.areas.northNeighbourhood], responses)
      await insertResponses(tx, landlord, rows)
      const said = (await tx.selectFrom('response').select('id').execute()).map(({ id }) => ({
        ...{ organisation_id: organisationId, id: newId(), response_id: id, language: 'en' },
        ...{ question_key: 'words', text: 'My complaint went nowhere' },
      }))
      await tx.insertInto('comment').values(said).execute()
      return said.map(({ id }) => id)
    })
  }

  async function send(comment: string, fields: Record<string, string>): Promise<void> {
    const request = formPost(`${desk}/${comment}`, fields, cookie)
    const answer = (await commentAct(argsOf(request, { wave: wave.id, comment }))) as Response
    expect(answer.status).toBe(302)
  }

  const choicesOf = (themes: { choices: { value: string }[] }[]) =>
    themes.flatMap(({ choices }) => choices.map(({ value }) => value))

  test('is said by whoever releases it, changed when it is released anew, and found by', async () => {
    const [first = '', second = ''] = await write(30)
    await send(first, { act: 'release', version: '0', service: 'complaints', theme: '30.4' })
    await send(second, { act: 'release', version: '0', service: 'complaints', theme: 'no such theme' })
    expect(await inside((tx) => listThemesOfWave(tx, wave.id))).toEqual(['30.4'])
    const found = await read('?theme=30.4')
    expect(found.comments).toMatchObject([{ id: first, theme: '30.4 Complaints' }])
    expect(choicesOf(found.choices.themes)).toEqual(['30.4'])
    const edited = { words: 'It went nowhere', 'edited-service': 'complaints', 'edited-theme': '31.5' }
    await send(first, { act: 'edit', version: '1', ...edited })
    const anew = await read('?theme=30.4')
    expect(choicesOf(anew.choices.themes)).toEqual(['31.5'])
    expect([anew.chosen.theme, anew.total]).toEqual([undefined, 2])
    expect((await read('?theme=31.5')).total).toBe(1)
  })

  test('is chosen of those of the survey, the ones tied to what the comment is about first', async () => {
    await write(1)
    const { offered } = await screen()
    const about = { id: 'theme', name: 'theme', value: '30.2', service: 'repairs', offered }
    const html = renderToStaticMarkup(createElement(ThemeSelect, about))
    const options = [...html.matchAll(/<option value="([^"]*)"( selected="")?/g)]
    expect(options.map(([, id]) => id)).toEqual(['', '30.4', '30.1', '30.2', '30.3', '30.5'])
    expect(options.filter(([, , isChosen]) => isChosen).map(([, id]) => id)).toEqual(['30.2'])
    expect(html).toContain('<optgroup label="Asked about with: Repairs"><option value="30.4"')
    expect(renderToStaticMarkup(createElement(ThemeSelect, { ...about, offered: [] }))).toBe('')
  })

  test('narrows all lists of the desk alike, so that no tab leads to fewer than it says', async () => {
    const [first = '', second = ''] = await write(30)
    await send(first, { act: 'release', version: '0', service: 'complaints', theme: '30.4' })
    await send(second, { act: 'release', version: '0', service: 'complaints', theme: '' })
    const all = await screen('?show=released')
    expect(all.counts).toMatchObject({ waiting: 28, released: 2 })
    expect(choicesOf(all.themes)).toEqual(['30.4'])
    const { counts, comments, regions } = await screen('?show=released&theme=30.4')
    expect(counts).toMatchObject({ waiting: 0, released: 1 })
    expect(comments.map(({ id }) => id)).toEqual([first])
    expect(regions).toMatchObject([{ comments: 1 }])
    expect((await screen('?show=waiting&theme=30.4')).comments).toEqual([])
  })
})

describe('where there is nothing to read', () => {
  const read = async (query = '') => {
    const request = new Request(`http://localhost/officer/comments${query}`, { headers: { Cookie: cookie } })
    const { nothing } = await readingPage({ request, params: {}, context } as unknown as LoaderFunctionArgs)
    return nothing && renderToStaticMarkup(createElement(NothingRead, nothing))
  }
  const link = `href="/officer/waves/${wave.id}/comments"`

  test('the page says whether anything was released, and leads to the desks if not', async () => {
    await inside((tx) => tx.deleteFrom('response').execute())
    expect(await read()).toContain('None has been written yet')
    await inside(async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [1], 1))
      const { id } = await tx.selectFrom('response').select('id').executeTakeFirstOrThrow()
      const about = { organisation_id: organisationId, response_id: id, language: 'en' }
      await tx
        .insertInto('comment')
        .values({ ...about, question_key: 'words', text: words })
        .execute()
    })
    for (const query of ['', '?words=lift']) {
      expect(await read(query)).toContain('No comment has been released yet')
      expect(await read(query)).toContain(link)
    }
    await inside((tx) => tx.updateTable('comment').set({ state: 'released', released_text: words }).execute())
    expect(await read()).toContain('none from a region where 30 or more answered')
    expect(await read('?words=lift')).toContain('Take a word or a choice away')
    expect(await read('?words=lift')).not.toContain(link)
  })
})

describe('passing a comment on', () => {
  const queued = () => inside((tx) => tx.selectFrom('outgoing_mail').selectAll().execute())

  test('sends nothing where no mail server is set up, and has a letter ready', async () => {
    const referral = await referralOf(await passOn(context), context)
    expect(await queued()).toEqual([])
    expect(referral).toMatchObject({ mails: [], canWrite: false })
    expect(referral.letter).toMatch(/^mailto:duty@landlord\.example\?/)
    expect(decodeURIComponent(referral.letter ?? '')).toContain(referral.reference)
  })

  test('has the duty sent an e-mail with where it is and its reference, and no word of it', async () => {
    const comment = await passOn(withMail)
    const { reference, mails, letter, canWrite } = await referralOf(comment, withMail)
    expect(mails).toEqual(['An e-mail to duty@landlord.example is being sent now.'])
    expect(canWrite).toBe(false)
    expect(letter).toMatch(/^mailto:/)
    const [row] = await queued()
    expect(row).toMatchObject({ recipient: 'duty@landlord.example', kind: 'referral' })
    const letterOf = `${row?.subject} ${row?.body}`
    expect(letterOf).toContain(`http://localhost/officer/waves/${wave.id}/comments/${comment}`)
    expect(letterOf).toContain(reference)
    for (const said of [words, 'Ring after 4', concerns[2]]) expect(letterOf).not.toContain(said)
  })

  test('tells what became of the e-mail', async () => {
    await inside((tx) => tx.deleteFrom('outgoing_mail').execute())
    const comment = await passOn(withMail)
    const now = new Date('2126-03-02T10:13:00Z')
    await inside(async (tx) => {
      await tx.updateTable('outgoing_mail').set({ queued_at: now }).execute()
      const due = await takeDueMail(tx, { now, domain: 'landlord.example' })
      const problem = 'the mail server refused duty@landlord.example (550)'
      if (due) await recordProblem(tx, due, { problem, now })
    })
    expect((await referralOf(comment, withMail)).mails).toEqual([
      'The e-mail to duty@landlord.example is not yet sent: the mail server refused duty@landlord.example (550). It will be tried again on 2 March 2126 at 10:14.',
    ])
    const switchedOff = await referralOf(comment, context)
    expect(switchedOff.mails).toEqual([
      'The e-mail to duty@landlord.example was not sent: no mail server is set up any more.',
    ])
    expect(await inside((tx) => countUntold(tx))).toMatchObject({ sent: 0 })
    await inside(async (tx) => {
      const [row] = await queued()
      await recordSent(tx, row?.id ?? '', new Date('2126-03-02T10:14:00Z'))
    })
    const sent = await referralOf(comment, withMail)
    expect(sent.mails).toEqual(['The e-mail to duty@landlord.example was sent on 2 March 2126 at 10:14.'])
    expect(sent).toMatchObject({ last: { isSent: true }, letter: undefined, canWrite: true })
    expect(await inside((tx) => countUntold(tx))).toMatchObject({ sent: 1 })
  })

  const press = (fields: Record<string, string>) => {
    const request = formPost('/officer/safeguarding', fields, cookie)
    return safeguardingAct({ request, params: {}, context: withMail } as unknown as ActionFunctionArgs)
  }

  test('can be mended after a wrong address: once, to the duty as named now, on the record', async () => {
    await inside((tx) => tx.deleteFrom('outgoing_mail').execute())
    const comment = await passOn(withMail)
    const account = { organisation_id: organisationId, id: organisationId }
    await inside((tx) => nameDuty(tx, account, { name: 'Right', email: 'right@landlord.example' }))
    const before = await referralOf(comment, withMail)
    expect(before.letter).toMatch(/^mailto:right@landlord\.example\?/)
    expect(before).toMatchObject({ to: 'The duty (duty@landlord.example)', canWrite: true })
    const fields = { intent: 'again', referral: before.id, after: before.last?.id ?? '' }
    await press(fields)
    await press(fields)
    const { mails, to } = await referralOf(comment, withMail)
    expect(to).toBe('The duty (duty@landlord.example)')
    expect(mails).toEqual([
      'The e-mail to duty@landlord.example was not sent, and is not tried any more: another was sent in its place.',
      expect.stringMatching(
        /^An e-mail to right@landlord\.example is being sent now\. A person asked for it on /,
      ),
    ])
  })

  test('and saying that they were told ends an e-mail that waits', async () => {
    await inside((tx) => tx.deleteFrom('outgoing_mail').execute())
    const { id } = await referralOf(await passOn(withMail), withMail)
    const before = await inside((tx) => countUntold(tx))
    await press({ intent: 'told', referral: id })
    expect(await queued()).toMatchObject([{ due_at: null, subject: null, body: null, sent_at: null }])
    expect((await inside((tx) => countUntold(tx))).unsent).toBe(before.unsent - 1)
  })
})

describe('a comment in a language whose words of harm are not known', () => {
  test('says on the desk, and where it waits for a translation, that it was not looked at', async () => {
    await inside(async (tx) => {
      await tx.deleteFrom('response').execute()
      await insertResponses(tx, landlord, randomResponses(landlord, [1], 2))
      const responses = await tx.selectFrom('response').select('id').execute()
      const said = responses.map(({ id }, at) => ({
        ...{ organisation_id: organisationId, id: newId(), response_id: id, question_key: 'words' },
        ...{ language: at === 0 ? 'so' : 'cy', text: 'wuxuu' },
      }))
      await tx.insertInto('comment').values(said).execute()
    })
    const address = `http://localhost/officer/waves/${wave.id}/comments?show=translation`
    const request = new Request(address, { headers: { Cookie: cookie } })
    const args = { request, params: { wave: wave.id }, context } as unknown as LoaderFunctionArgs
    const view = await deskPage(args)
    const notices = renderToStaticMarkup(createElement(DeskNotices, { view }))
    expect(notices).toContain('One comment waits in a language other than English and Welsh')
    expect(notices).toContain('not looked at for signs of harm until somebody has read it')
    const about = view.comments.map((comment) =>
      renderToStaticMarkup(createElement(HarmNotice, { comment, href: '/' })),
    )
    expect(about[0]).toContain('Not looked at for signs of harm until somebody has read it')
    expect(about[1]).toBe('')
  })
})
