import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context'
import { concerns } from '../../../app/routes/officer/comments/acts'
import { action as commentAct, loader as commentPage } from '../../../app/routes/officer/comments/comment'
import { loader as safeguardingPage } from '../../../app/routes/officer/safeguarding/safeguarding'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { nameDuty } from '../../../db/comment/safeguarding.server'
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

describe('passing a comment on', () => {
  const queued = () => inside((tx) => tx.selectFrom('outgoing_mail').selectAll().execute())

  test('sends nothing where no mail server is set up, and has a letter ready', async () => {
    const referral = await referralOf(await passOn(context), context)
    expect(await queued()).toEqual([])
    expect(referral.mail).toBeUndefined()
    expect(referral.letter).toMatch(/^mailto:duty@landlord\.example\?/)
    expect(decodeURIComponent(referral.letter ?? '')).toContain(referral.reference)
  })

  test('has the duty sent an e-mail with where it is and its reference, and no word of it', async () => {
    const comment = await passOn(withMail)
    const { reference, mail, letter } = await referralOf(comment, withMail)
    expect(mail).toEqual({ isSent: false, words: 'An e-mail to them is being sent now.' })
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
      const due = await takeDueMail(tx, { now, domain: 'landlord.example' })
      const problem = 'the mail server refused duty@landlord.example (550)'
      if (due) await recordProblem(tx, { ...due, queued_at: now }, { problem, now })
    })
    expect((await referralOf(comment, withMail)).mail).toEqual({
      isSent: false,
      words:
        'The e-mail to them is not yet sent: the mail server refused duty@landlord.example (550). It will be tried again on 2 March 2126 at 10:14.',
    })
    await inside(async (tx) => {
      const [row] = await queued()
      await recordSent(tx, row?.id ?? '', new Date('2126-03-02T10:14:00Z'))
    })
    const sent = await referralOf(comment, withMail)
    expect(sent.mail).toEqual({
      isSent: true,
      words: 'The e-mail to them was sent on 2 March 2126 at 10:14.',
    })
    expect(sent.letter).toBeUndefined()
  })
})
