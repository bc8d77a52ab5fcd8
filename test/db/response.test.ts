import { describe, expect, test } from 'vitest'
import { type Db, inOrganisation, type Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { destroyDrafts, findDraft, saveDraft, saveLanguage } from '../../db/draft.server'
import { type Opened, openInvitation, withLink } from '../../db/invitation.server'
import { findReceipt, withdrawResponse } from '../../db/receipt.server'
import { hideTransactions, type Sending, sendResponse } from '../../db/response.server'
import { newReceipt } from '../../db/secret.server'
import { countResponses } from '../../db/wave.server'
import { noAnswers } from '../../surveys/answers'
import { standardSurvey } from '../../surveys/templates/standard'
import { cloneDatabase } from '../setup/clone'
import { dayFromNow, invite, type Landlord, makeLandlord } from '../setup/landlord'
import { untilOneWaits } from '../setup/waiting'

const { db } = await cloneDatabase()

let landlords = 0
const newLandlord = (options: Parameters<typeof makeLandlord>[1] = {}) =>
  makeLandlord(db, { address: `landlord-${++landlords}`, ...options })

const answers = {
  ...noAnswers(),
  codes: { 'overall-service': 5, 'had-repair': 2 },
  comments: { 'one-change': 'Answer the phone.' },
  strands: { age: 3 },
}

async function locked<T>(
  landlord: Landlord,
  id: string,
  work: (tx: Tx, opened: Opened) => Promise<T>,
  on: Db = db,
): Promise<T> {
  return inOrganisation(on, landlord.organisationId, async (tx) => {
    const opened = await openInvitation(tx, id, { today: today(), locks: true })
    if (!opened) throw new Error('no invitation')
    return work(tx, opened)
  })
}

const send = (landlord: Landlord, id: string, receipt = newReceipt()): Promise<Sending> =>
  locked(landlord, id, (tx, opened) =>
    sendResponse(tx, opened, { answers, language: 'cy', receipt, today: today() }),
  )

const inside = <T>(landlord: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, landlord.organisationId, work)

const responsesOf = (landlord: Landlord) => inside(landlord, (tx) => countResponses(tx, landlord.wave.id))

describe('sending', () => {
  test('a response keeps the area and tenure of the home, the channel, the language and the day', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    await send(landlord, id)
    const stored = await inside(landlord, (tx) =>
      tx.selectFrom('response').selectAll().executeTakeFirstOrThrow(),
    )
    expect(stored).toMatchObject({
      wave_id: landlord.wave.id,
      received_on: today(),
      area_id: landlord.areas.northNeighbourhood,
      tenure: 1,
      channel: 1,
      language: 'cy',
      weight: 10000,
    })
    expect(stored.answers[0]).toBe(5)
    expect(stored.strands[0]).toBe(3)
    const comment = await inside(landlord, (tx) =>
      tx.selectFrom('comment').selectAll().executeTakeFirstOrThrow(),
    )
    expect(comment).toMatchObject({ text: 'Answer the phone.', language: 'cy', state: 'waiting' })
  })

  test('an open link places the response where the tenant said, and anywhere else in the whole', async () => {
    const landlord = await newLandlord()
    const place = async (said: { area?: number; tenure?: number }) => {
      const { id } = await invite(db, landlord, null)
      await locked(landlord, id, (tx, opened) =>
        sendResponse(tx, opened, {
          answers: { ...answers, ...said },
          language: 'en',
          receipt: newReceipt(),
          today: today(),
        }),
      )
    }
    await place({ area: landlord.areas.southAuthority, tenure: 3 })
    await place({})
    await place({ area: 4711 })
    const stored = await inside(landlord, (tx) =>
      tx.selectFrom('response').select(['area_id', 'tenure', 'channel']).orderBy('area_id').execute(),
    )
    expect(stored).toEqual([
      { area_id: landlord.areas.whole, tenure: 0, channel: 2 },
      { area_id: landlord.areas.whole, tenure: 0, channel: 2 },
      { area_id: landlord.areas.southAuthority, tenure: 3, channel: 2 },
    ])
  })

  test('of two phones that send at once one is thanked and one is told the link was used', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const states = (await Promise.all([send(landlord, id), send(landlord, id)])).map(({ state }) => state)
    expect(states.sort()).toEqual(['sent', 'used'])
    expect(await responsesOf(landlord)).toBe(1)
  })

  test('the same form sent again, at once or later, gives the same receipt and leaves one response', async () => {
    for (const definition of [undefined, standardSurvey]) {
      const landlord = await newLandlord(definition ? { definition } : {})
      const { id } = await invite(db, landlord)
      const receipt = newReceipt()
      const sendings = await Promise.all([1, 2, 3].map(() => send(landlord, id, receipt)))
      sendings.push(await send(landlord, id, receipt))
      expect(sendings).toEqual(Array(4).fill({ state: 'sent', receipt }))
      expect(await responsesOf(landlord)).toBe(1)
    }
  })

  test('a receipt that another response carries is not taken over, nor does it stand for a used link', async () => {
    const landlord = await newLandlord()
    const [first, second] = [await invite(db, landlord), await invite(db, landlord)]
    const receipt = newReceipt()
    await send(landlord, first.id, receipt)
    const sending = await send(landlord, second.id, receipt)
    expect(sending.state).toBe('sent')
    expect(sending).not.toEqual({ state: 'sent', receipt })
    expect(await responsesOf(landlord)).toBe(2)
  })

  test('a receipt made up by hand is replaced by one that can be read back', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const sending = await send(landlord, id, 'please')
    if (sending.state !== 'sent') throw new Error(sending.state)
    expect((await findReceipt(db, sending.receipt)).state).toBe('known')
  })

  test('a crash before the commit leaves the draft, and the link good', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    await locked(landlord, id, (tx, opened) =>
      saveDraft(tx, opened, { language: 'en', answers, visited: ['reaching-us'] }),
    )
    const crash = locked(landlord, id, async (tx, opened) => {
      await sendResponse(tx, opened, { answers, language: 'en', receipt: newReceipt(), today: today() })
      throw new Error('the plug was pulled')
    })
    await expect(crash).rejects.toThrow('plug')
    expect(await responsesOf(landlord)).toBe(0)
    const draft = await inside(landlord, (tx) => findDraft(tx, id))
    expect(draft?.answers.codes).toEqual(answers.codes)
    expect((await send(landlord, id)).state).toBe('sent')
    expect(await inside(landlord, (tx) => findDraft(tx, id))).toBeUndefined()
  })

  test('a wave that is closed, over or not begun takes nothing, but a retry is still thanked', async () => {
    const over = await newLandlord({ opens: -20, closes: -1 })
    const early = await newLandlord({ opens: 1 })
    expect(await send(over, (await invite(db, over)).id)).toEqual({ state: 'closed' })
    expect(await send(early, (await invite(db, early)).id)).toEqual({ state: 'not-yet' })
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const receipt = newReceipt()
    await send(landlord, id, receipt)
    await close(landlord)
    expect(await send(landlord, id, receipt)).toEqual({ state: 'sent', receipt })
    expect(await send(landlord, (await invite(db, landlord)).id)).toEqual({ state: 'closed' })
  })

  test('a wave cannot be closed while an answer to it is being sent', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const order: string[] = []
    const sending = locked(landlord, id, async (tx, opened) => {
      const closing = close(landlord).then(() => order.push('closed'))
      const sent = await sendResponse(tx, opened, {
        answers,
        language: 'en',
        receipt: newReceipt(),
        today: today(),
      })
      order.push(sent.state)
      return { closing }
    })
    await (await sending).closing
    expect(order).toEqual(['sent', 'closed'])
    expect((await send(landlord, (await invite(db, landlord)).id)).state).toBe('closed')
  })
})

describe('what joins a response to its invitation', () => {
  test('a confidential survey keeps it in a row of its own', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    await send(landlord, id)
    const links = await inside(landlord, (tx) => tx.selectFrom('response_link').selectAll().execute())
    expect(links).toHaveLength(1)
    expect(links[0]?.invitation_id).toBe(id)
  })

  test('an anonymous survey keeps nothing: no link, no id in common, no time finer than the day', async () => {
    const landlord = await newLandlord({ definition: standardSurvey })
    const { id } = await invite(db, landlord)
    await send(landlord, id)
    const rows = await inside(landlord, async (tx) => ({
      links: await tx.selectFrom('response_link').selectAll().execute(),
      invitation: await tx.selectFrom('invitation').selectAll().executeTakeFirstOrThrow(),
      sent: [
        await tx.selectFrom('response').selectAll().executeTakeFirstOrThrow(),
        await tx.selectFrom('comment').selectAll().executeTakeFirstOrThrow(),
        await tx.selectFrom('receipt').selectAll().executeTakeFirstOrThrow(),
      ],
      drafts: await tx.selectFrom('draft').selectAll().execute(),
    }))
    expect(rows.links).toEqual([])
    expect(rows.drafts).toEqual([])
    const sent = JSON.stringify(rows.sent)
    expect(sent).not.toContain(id)
    expect(sent).not.toContain(landlord.householdId)
    expect(sent).not.toContain(rows.invitation.link_hash.toString('hex'))
    expect(sent).not.toMatch(/\dT\d\d:/)
    expect(rows.invitation.used_on).toBe(today())
  })

  test('once the day is hidden, all its rows carry one transaction number', async () => {
    const landlord = await newLandlord({ definition: standardSurvey })
    for (let times = 0; times < 3; times++) await send(landlord, (await invite(db, landlord)).id)
    await inside(landlord, (tx) => hideTransactions(tx, landlord.wave.id, today()))
    const numbers = await inside(landlord, async (tx) => [
      ...(await tx
        .selectFrom('response')
        .select(({ ref }) => ref('xmin' as never).as('n'))
        .execute()),
      ...(await tx
        .selectFrom('invitation')
        .select(({ ref }) => ref('xmin' as never).as('n'))
        .execute()),
    ])
    expect(numbers).toHaveLength(6)
    expect(new Set(numbers.map(({ n }) => String(n))).size).toBe(1)
  })
})

describe('drafts', () => {
  test('a draft is in no figure', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    await locked(landlord, id, (tx, opened) =>
      saveDraft(tx, opened, { language: 'en', answers, visited: ['reaching-us', 'review'] }),
    )
    expect(await responsesOf(landlord)).toBe(0)
  })

  test('a language picked while another phone sends a page leaves its answers as they are', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const pickWelsh = () =>
      inside(landlord, async (tx) => {
        const opened = await openInvitation(tx, id, { today: today() })
        if (opened) await saveLanguage(tx, opened, 'cy')
      })
    let picked: Promise<void> | undefined
    await locked(landlord, id, async (tx, opened) => {
      await saveDraft(tx, opened, { language: 'en', answers, visited: ['repairs'] })
      picked = pickWelsh()
      await untilOneWaits(db)
    })
    await picked
    const kept = await inside(landlord, (tx) => findDraft(tx, id))
    expect(kept).toEqual({ language: 'cy', answers, visited: ['repairs'] })
  })

  test('a language picked while the response is sent leaves no draft on the used invitation', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    await inside(landlord, async (tx) => {
      const opened = await openInvitation(tx, id, { today: today() })
      await send(landlord, id)
      if (opened) await saveLanguage(tx, opened, 'cy')
    })
    expect(await inside(landlord, (tx) => findDraft(tx, id))).toBeUndefined()
  })

  test('they go when the wave is closed and not before, while every link still leads to it', async () => {
    const landlord = await newLandlord()
    const [personal, open] = [await invite(db, landlord), await invite(db, landlord, null)]
    for (const { id } of [personal, open]) {
      await locked(landlord, id, (tx, opened) =>
        saveDraft(tx, opened, { language: 'en', answers, visited: [] }),
      )
    }
    const destroy = () => inside(landlord, (tx) => destroyDrafts(tx, landlord.wave.id))
    expect(await destroy()).toBe(0)
    await close(landlord)
    expect(await destroy()).toBe(2)
    expect(await leadsTo(personal.link)).toBe('known')
    expect(await leadsTo(open.link)).toBe('known')
    const left = await inside(landlord, (tx) => findDraft(tx, open.id))
    expect(left).toBeUndefined()
  })
})

describe('a receipt', () => {
  test('takes the response back for good, with everything that hangs on it, and is counted once', async () => {
    const landlord = await newLandlord()
    const { id } = await invite(db, landlord)
    const sending = await send(landlord, id)
    if (sending.state !== 'sent') throw new Error(sending.state)
    const door = await findReceipt(db, sending.receipt.toLowerCase())
    if (door.state !== 'known') throw new Error(door.state)
    const withdraw = () => inside(landlord, (tx) => withdrawResponse(tx, door.responseId, today()))
    const done = await Promise.all([withdraw(), withdraw()])
    expect(done.sort()).toEqual([false, true])
    for (const table of ['response', 'comment', 'response_link', 'receipt'] as const) {
      const rows = await inside(landlord, (tx) => tx.selectFrom(table).selectAll().execute())
      expect([table, rows]).toEqual([table, []])
    }
    const counted = await inside(landlord, (tx) => tx.selectFrom('withdrawal').selectAll().execute())
    expect(counted).toMatchObject([{ wave_id: landlord.wave.id, withdrawn_on: dayFromNow(0), responses: 1 }])
    expect((await findReceipt(db, sending.receipt)).state).toBe('unknown')
    expect((await send(landlord, id)).state).toBe('used')
  })

  test('that is not one says what is wrong with it', async () => {
    expect((await findReceipt(db, 'HELLO')).state).toBe('malformed')
    expect((await findReceipt(db, newReceipt())).state).toBe('unknown')
    const receipt = newReceipt()
    const wrong = (receipt.startsWith('0') ? '1' : '0') + receipt.slice(1)
    expect((await findReceipt(db, wrong)).state).toBe('mistyped')
  })
})

async function leadsTo(link: string): Promise<string> {
  return (await withLink(db, link, { today: today() }, async () => {})).state
}

async function close(landlord: Landlord): Promise<void> {
  await inside(landlord, (tx) =>
    tx.updateTable('wave').set({ state: 'closed' }).where('id', '=', landlord.wave.id).execute(),
  )
}
