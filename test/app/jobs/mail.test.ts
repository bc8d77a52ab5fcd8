import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startMail } from '../../../app/jobs/mail.server'
import { makeMailer } from '../../../app/messaging/mailer.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import {
  endMail,
  findMailStates,
  nextTry,
  queueMail,
  recordProblem,
  takeDueMail,
} from '../../../db/outgoing-mail.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { type Received, startMailServer } from '../../setup/mail-server'

const { db } = await cloneDatabase()
const { organisationId } = await makeLandlord(db, { definition: onePage })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const from = 'surveys@landlord.example'
const recipient = 'duty@landlord.example'

const logged: string[] = []
const log = pino({ level: 'debug' }, { write: (line) => void logged.push(line) })
const stops: (() => Promise<void>)[] = []
/** Minutes that the job's clock is ahead. */
let ahead = 0
const clock = () => new Date(Date.now() + ahead * 60_000)

function start(url: string) {
  const stop = startMail(db, makeMailer({ url, from }), log, clock)
  stops.push(stop)
  return stop
}

beforeEach(() => {
  logged.length = 0
  ahead = 0
})

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
  await inside((tx) => tx.deleteFrom('outgoing_mail').execute())
})

/** An e-mail waits; gives what it is about. */
async function queue(words = 'Read it here: https://example.org/1'): Promise<string> {
  const about_id = newId()
  const mail = { organisation_id: organisationId, kind: 'referral' as const, about_id, recipient }
  await inside((tx) => queueMail(tx, { ...mail, subject: 'A subject', body: words }))
  return about_id
}

const state = async (aboutId: string) =>
  (await inside((tx) => findMailStates(tx, [aboutId]))).get(aboutId)?.at(-1)

async function until<T>(find: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await find()
    if (found) return found
  }
}

const untilSent = (aboutId: string) => until(async () => (await state(aboutId))?.sent_at)
const untilProblem = (aboutId: string) => until(async () => (await state(aboutId))?.problem)

/** A mail server that keeps the first e-mail in hand until it is let go. */
async function startSlowServer() {
  let letGo = () => {}
  let isHeld = false
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const judge = () => {
    if (isHeld) return
    isHeld = true
    return held
  }
  const untilHeld = (aboutId: string) => until(async () => (await state(aboutId)) && isHeld)
  return { server: await startMailServer({ judge }), letGo: () => letGo(), untilHeld }
}

function refusal(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode })
}

describe('an e-mail', () => {
  test('is sent once, in the landlord’s name, and its words are not kept', async () => {
    const server = await startMailServer()
    const aboutId = await queue()
    start(server.url)
    await untilSent(aboutId)
    expect(server.taken).toMatchObject([{ from, to: [recipient] }])
    const [mail] = server.taken as [Received]
    expect(mail.text).toContain('Read it here: https://example.org/1')
    expect(mail.raw).toMatch(/^From: .*<surveys@landlord\.example>$/m)
    expect(mail.raw).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@landlord\.example>$/)
    const row = await inside((tx) => tx.selectFrom('outgoing_mail').selectAll().executeTakeFirstOrThrow())
    expect(row).toMatchObject({ tries: 1, due_at: null, subject: null, body: null, problem: null })
  })

  test('that was queued in what failed is not sent', async () => {
    const mail = { organisation_id: organisationId, kind: 'referral' as const, about_id: newId(), recipient }
    const failed = inside(async (tx) => {
      await queueMail(tx, { ...mail, subject: 'A subject', body: 'Words' })
      throw new Error('the rest was not stored')
    })
    await expect(failed).rejects.toThrow('the rest')
    expect(await state(mail.about_id)).toBeUndefined()
  })

  test('waits while there is no mail server, and goes once there is one', async () => {
    const gone = await startMailServer()
    await gone.stop()
    const aboutId = await queue()
    start(gone.url)
    expect(await untilProblem(aboutId)).toBe('the mail server could not be reached')
    const { due_at, tries } = (await state(aboutId)) ?? {}
    expect(tries).toBe(1)
    expect(due_at?.getTime()).toBeGreaterThan(Date.now() + 30_000)
    const server = await startMailServer({ port: gone.port })
    ahead = 2
    await untilSent(aboutId)
    expect(server.taken.length).toBe(1)
    expect(await state(aboutId)).toMatchObject({ tries: 2, problem: null })
  })

  test('keeps its Message-ID from try to try', async () => {
    const seen: string[] = []
    const judge = ({ messageId }: Received) => {
      seen.push(messageId)
      if (seen.length === 1) throw refusal('Try again later', 451)
    }
    const server = await startMailServer({ judge })
    const aboutId = await queue()
    start(server.url)
    expect(await untilProblem(aboutId)).toBe('the mail server refused it (451)')
    ahead = 2
    await untilSent(aboutId)
    expect(seen.length).toBe(2)
    expect(seen[1]).toBe(seen[0])
  })

  test('says whom the mail server refused, and holds up no other', async () => {
    const server = await startMailServer({
      onRcptTo: ({ address }, _session, done) =>
        done(address === 'nobody@landlord.example' ? refusal('No such user here', 550) : undefined),
    })
    const about_id = newId()
    const mail = { organisation_id: organisationId, kind: 'referral' as const, about_id }
    await inside((tx) =>
      queueMail(tx, { ...mail, recipient: 'nobody@landlord.example', subject: 'A subject', body: 'Words' }),
    )
    const other = await queue()
    start(server.url)
    expect(await untilProblem(about_id)).toBe('the mail server refused nobody@landlord.example (550)')
    await untilSent(other)
    expect(server.taken.map(({ to }) => to)).toEqual([[recipient]])
  })

  test('that was sent but not written down is sent again later, not before, under the same Message-ID', async () => {
    const server = await startMailServer()
    const mailer = makeMailer({ url: server.url, from })
    const aboutId = await queue()
    const taken = await inside((tx) => takeDueMail(tx, { now: clock(), domain: mailer.domain }))
    if (!taken) throw new Error('nothing was due')
    await mailer.send(taken)
    const other = await queue()
    start(server.url)
    await untilSent(other)
    expect(server.taken.length).toBe(2)
    expect((await state(aboutId))?.sent_at).toBe(null)
    ahead = 16
    await untilSent(aboutId)
    expect(server.taken.length).toBe(3)
    expect(server.taken[2]?.messageId).toBe(server.taken[0]?.messageId)
    ahead = 600
    await untilSent(await queue())
    expect(server.taken.length).toBe(4)
  })

  test('that is being sent is finished and written down before the job stops', async () => {
    const { server, letGo, untilHeld } = await startSlowServer()
    const aboutId = await queue()
    const stop = start(server.url)
    await untilHeld(aboutId)
    const stopped = stop()
    letGo()
    await stopped
    expect((await state(aboutId))?.sent_at).toBeInstanceOf(Date)
    expect(server.taken.length).toBe(1)
  })

  test('that is still being sent seconds after the job was started is waited for too', async () => {
    const { server, letGo, untilHeld } = await startSlowServer()
    const aboutId = await queue()
    const stop = start(server.url)
    await untilHeld(aboutId)
    // Another job that was started later comes to its second run: by then this one would have begun its own.
    start(server.url)
    await untilSent(await queue())
    await untilSent(await queue())
    let hasStopped = false
    const stopped = stop().then(() => {
      hasStopped = true
    })
    // Longer than a second run beside the first would take, which ends at once when the job is stopped.
    for (let reads = 0; reads < 20; reads++) await state(aboutId)
    expect(hasStopped).toBe(false)
    letGo()
    await stopped
    expect((await state(aboutId))?.sent_at).toBeInstanceOf(Date)
  })

  test('is sent by one of several processes', async () => {
    const server = await startMailServer()
    const all = await Promise.all(Array.from({ length: 20 }, () => queue()))
    for (let process = 0; process < 3; process++) start(server.url)
    for (const aboutId of all) await untilSent(aboutId)
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(20)
    expect(server.taken.length).toBe(20)
  })
})

test('an e-mail that waited for three days is given up, not sent', async () => {
  const server = await startMailServer()
  const old = await queue()
  const young = await queue()
  const queued_at = new Date(Date.now() - 73 * 3_600_000)
  await inside((tx) =>
    tx.updateTable('outgoing_mail').set({ queued_at }).where('about_id', '=', old).execute(),
  )
  start(server.url)
  await untilSent(young)
  expect(await state(old)).toMatchObject({
    sent_at: null,
    due_at: null,
    problem: 'it had waited for three days',
  })
  expect(server.taken.length).toBe(1)
})

test('an e-mail that is ended while it is tried is not tried again', async () => {
  const about = await queue()
  const now = clock()
  const taken = await inside((tx) => takeDueMail(tx, { now, domain: 'landlord.example' }))
  if (!taken) throw new Error('nothing was due')
  await inside((tx) => endMail(tx, about, 'they know'))
  expect(await inside((tx) => recordProblem(tx, taken, { problem: 'no', now }))).toBeUndefined()
  expect(await state(about)).toMatchObject({ due_at: null, problem: 'they know' })
})

test('neither the password, nor to whom, nor what the mail server says is logged', async () => {
  const server = await startMailServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => done(refusal('Bad password for otter: heron-kettle', 535)),
  })
  const aboutId = await queue('Words of the letter')
  start(server.url.replace('smtp://', 'smtp://otter:heron-kettle@'))
  expect(await untilProblem(aboutId)).toBe(
    'the mail server did not take the user name and password that are set (535)',
  )
  await Promise.all(stops.splice(0).map((stop) => stop()))
  expect(logged.join()).toContain('mail could not be sent')
  for (const secret of ['otter', 'heron-kettle', recipient, 'Words of the letter', 'A subject']) {
    expect(logged.join()).not.toContain(secret)
  }
})

test('a password goes to another computer over a safe connection or not at all', async () => {
  let isAsked = false
  const server = await startMailServer({
    authOptional: false,
    onAuth: (_auth, _session, done) => {
      isAsked = true
      done(null, { user: 'otter' })
    },
  })
  const own = server.url.replace('smtp://', 'smtp://otter:heron-kettle@')
  const aboutId = await queue()
  // An address of this computer that is none of those by which it is known to be this one.
  start(own.replace('127.0.0.1', '0.0.0.0'))
  expect(await untilProblem(aboutId)).toMatch('no safe connection could be made to the mail server')
  expect([isAsked, server.taken]).toEqual([false, []])
  await Promise.all(stops.splice(0).map((stop) => stop()))
  start(own)
  ahead = 2
  await untilSent(aboutId)
  expect(isAsked).toBe(true)
})

test('waits grow from a minute to two hours, and end after three days', () => {
  const queued_at = new Date('2026-03-01T10:00:00Z')
  const after = (tries: number) =>
    ((nextTry({ tries, queued_at }, queued_at)?.getTime() ?? 0) - queued_at.getTime()) / 60_000
  expect([1, 2, 3, 4, 5, 6, 7, 8, 20].map(after)).toEqual([1, 2, 5, 15, 30, 60, 120, 120, 120])
  expect(nextTry({ tries: 40, queued_at }, new Date('2026-03-04T07:59:00Z'))).toBeInstanceOf(Date)
  expect(nextTry({ tries: 40, queued_at }, new Date('2026-03-04T08:01:00Z'))).toBeUndefined()
})
