import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as keying, action as keyingAction } from '../../../app/routes/officer/keying/keying'
import { action as make, loader as paper } from '../../../app/routes/officer/paper/paper'
import { loader as sheets } from '../../../app/routes/officer/paper/sheets'
import { keyForm } from '../../../db/paper/keying.server'
import { takeReading } from '../../../db/reading/take.server'
import { verifyWave } from '../../../db/verify.server'
import { completeWave } from '../../../db/wave.server'
import { noAnswers } from '../../../surveys/answers'
import { strandKeys } from '../../../surveys/strand'
import { ownOptions } from '../../fixtures/own-options'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { dayFromNow } from '../../setup/landlord'
import { accountAt, PaperDesk, said, wanted } from './paper-desk'

const { db } = await cloneDatabase()

const counts = async (desk: PaperDesk) => (await paper(desk.get())).counts

describe('forms', () => {
  test('are made with a code each, and remembered with what the next will want', async () => {
    const desk = await PaperDesk.open(db, 'made')
    const codes = await desk.make({ size: 'large', forms: '3' })
    expect(new Set(codes).size).toBe(3)
    const { typed, batches } = await paper(desk.get())
    expect(typed).toMatchObject({ size: 'large', 'return-to': 'FREEPOST HOMES' })
    expect(batches).toMatchObject([{ kind: 'English, large print', made: 3 }])
  })

  test('say every problem of what was asked at once', async () => {
    const desk = await PaperDesk.open(db, 'wrong')
    const refused = await make(
      desk.post({
        language: 'ur',
        size: '',
        area: '1',
        forms: '101',
        'return-by': dayFromNow(22),
        'return-to': ' ',
      }),
    )
    const { problems } = (refused as { data: { problems: { field: string }[] } }).data
    expect(problems.map(({ field }) => field)).toEqual([
      ...['language', 'size', 'area', 'forms', 'return-by', 'return-to'],
    ])
  })

  test('ask where the home is only where they are handed out everywhere', async () => {
    const desk = await PaperDesk.open(db, 'areas')
    const fieldsOf = async (area: string) => {
      const made = (await make(desk.post({ ...wanted(), area }))) as Response
      const batch = made.headers.get('Location')?.split('/').pop() ?? ''
      return (await sheets(desk.get('', { batch }))).about.map(({ field }) => field)
    }
    expect(await fieldsOf('')).toContain('area')
    expect(await fieldsOf(String(desk.landlord.areas.southAuthority))).not.toContain('area')
  })

  test('have the same codes beside the same boxes in every language', async () => {
    const desk = await PaperDesk.open(db, 'languages')
    const boxesOf = async (language: string) => {
      const made = (await make(desk.post({ ...wanted(), language }))) as Response
      const batch = made.headers.get('Location')?.split('/').pop() ?? ''
      const view = await sheets(desk.get('', { batch }))
      const questions = [...view.sections.flatMap((section) => section.questions), ...view.about]
      const codes = questions.map((one) => [
        one.field,
        one.number,
        'boxes' in one && one.boxes.map(({ code }) => code),
      ])
      return { codes, words: JSON.stringify(questions) }
    }
    const [english, welsh] = [await boxesOf('en'), await boxesOf('cy')]
    expect(welsh.codes).toEqual(english.codes)
    expect(welsh.words).not.toEqual(english.words)
    expect(english.words).toContain('Answer question 2 only if you ticked “Phone” or “Letter” in question 1.')
    expect(english.words).toContain('If not, go to question 3.')
    expect(english.words).toContain('If not, go to “About you”.')
  })
})

describe('keying', () => {
  test('stores what the same answers sent by a tenant would be stored as, by paper', async () => {
    const desk = await PaperDesk.open(db, 'keyed')
    const [code = ''] = await desk.make({ language: 'cy' })
    const next = await desk.key(code.toLowerCase(), {
      ...{ contacted: '3 2', 'heard-in-time': '4', 'best-way': '2', 'texts-clear': '5', recommend: '3' },
      ...{ 'why-low': 'Ring back.', 'strand-sex': '', tenure: '2', area: '3', helped: '1' },
      received: dayFromNow(-2),
    })
    const bare = code.replace('-', '')
    expect(next).toEqual({
      next: `/officer/waves/${desk.landlord.wave.id}/keying?keyed=${bare}&received=${dayFromNow(-2)}`,
    })
    const [response, ...others] = await desk.responses()
    expect(others).toEqual([])
    expect(response).toMatchObject({
      ...{ channel: 5, language: 'cy', tenure: 2, area_id: 3, helped: true, received_on: dayFromNow(-2) },
    })
    // Letter, website, phone, none; when heard; text message and e-mail; not asked how clear texts are; 3 of 10.
    expect([...(response?.answers ?? [])]).toEqual([2, 1, 1, 2, 4, 1, 2, 0, 4])
    expect(response?.strands).toHaveLength(strandKeys.length)
    const comments = await desk.inside((tx) => tx.selectFrom('comment').selectAll().execute())
    expect(comments).toMatchObject([{ question_key: 'why-low', text: 'Ring back.', state: 'waiting' }])
    expect(await counts(desk)).toEqual({ made: 2, keyed: 1, takenBack: 0, out: 1 })
  })

  test('counts the form in the area it was handed out in, whatever is keyed', async () => {
    const desk = await PaperDesk.open(db, 'handed-out')
    const [code = ''] = await desk.make({ area: '7' })
    await desk.key(code, { area: '3', recommend: '9' })
    expect((await desk.responses()).map(({ area_id }) => area_id)).toEqual([7])
  })

  test('says all that is wrong at once, keeps what was typed, and stores nothing', async () => {
    const desk = await PaperDesk.open(db, 'all-wrong')
    const [code = ''] = await desk.make()
    const wrong = `${code.slice(0, 4)}-${code[6]}${code[5]}${code.slice(7)}`
    const fields = { contacted: '1 4', 'heard-in-time': '7', recommend: '11', received: dayFromNow(1) }
    const refused = await desk.key(code[5] === code[6] ? 'AAAA-AAAB' : wrong, fields)
    expect(refused).toMatchObject({ status: 422, typed: fields })
    expect('problems' in refused && refused.problems).toEqual([
      'code: One character of the code is wrong: compare it with the form',
      'contacted: Question 1: one of these goes with no other. Type x where it is not clear',
      'heard-in-time: Question 2: type one of 5, 4, 3, 2, 1, or x where it is not clear',
      'recommend: Question 5: type one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, or x where it is not clear',
      expect.stringMatching(/^received: The day the form was received is from/),
    ])
    expect(await desk.responses()).toEqual([])
  })

  test('refuses a form twice, one of nobody, of another wave, and of another landlord', async () => {
    const [desk, other] = [await PaperDesk.open(db, 'once'), await PaperDesk.open(db, 'other')]
    const [code = ''] = await desk.make()
    const [theirs = ''] = await other.make()
    await desk.key(code, { recommend: '9' })
    const problems = async (typed: string) => {
      const refused = await desk.key(typed)
      return 'problems' in refused ? refused.problems.join() : refused.next
    }
    expect(await problems(code)).toMatch(/^code: Form .* was keyed on .*undo it first$/)
    expect(await problems('')).toMatch(/^code: Type the code of the form/)
    expect(await problems(theirs)).toBe('code: No form has this code')
    const { id, ...wave } = await desk.inside((tx) =>
      tx.selectFrom('wave').selectAll().executeTakeFirstOrThrow(),
    )
    const later = newId()
    await desk.inside((tx) =>
      tx
        .insertInto('wave')
        .values({ ...wave, id: later, key: 'later', name: 'Later' })
        .execute(),
    )
    const [second = ''] = await desk.make()
    const elsewhere = said(
      await keyingAction(
        desk.post({ intent: 'key', code: second, received: dayFromNow(0) }, { wave: later }),
      ),
    )
    expect(elsewhere).toMatchObject({ problems: ['code: This form is of “Now”, not of this wave'] })
    expect(id).not.toBe(later)
    expect(await desk.responses()).toHaveLength(1)
  })

  test('by two at the same moment stores the form once', async () => {
    const desk = await PaperDesk.open(db, 'two-at-once')
    const { wave } = desk.landlord
    const [code = ''] = await desk.make()
    const answers = { ...noAnswers(), codes: { recommend: 5 } }
    const day = dayFromNow(0)
    const keyed = { definition: ownOptions, answers, receivedOn: day, today: day, accountId: desk.accountId }
    const both = await Promise.all([1, 2].map(() => desk.inside((tx) => keyForm(tx, wave.id, code, keyed))))
    expect(both.map(({ state }) => state).sort()).toEqual(['done', 'keyed'])
    expect(await desk.responses()).toHaveLength(1)
  })

  test('is over when the wave is closed, and has not begun before it opens', async () => {
    const desk = await PaperDesk.open(db, 'over')
    const [code = ''] = await desk.make()
    await desk.inside((tx) => tx.updateTable('wave').set({ state: 'closed' }).execute())
    expect(await desk.key(code)).toMatchObject({
      problems: ['code: This wave takes no answers now, so nothing was keyed'],
    })
    expect(await make(desk.post(wanted()))).not.toBeInstanceOf(Response)
    const early = await PaperDesk.open(db, 'early', { state: 'planned', opens: 2 })
    const [soon = ''] = await early.make()
    expect(await early.key(soon, { received: dayFromNow(2) })).toMatchObject({ status: 422 })
    expect(await early.responses()).toEqual([])
  })
})

describe('taking a form out', () => {
  test('that was keyed wrongly lets it be keyed again', async () => {
    const desk = await PaperDesk.open(db, 'undone')
    const [code = ''] = await desk.make()
    await desk.key(code, { recommend: '1' })
    const undone = await desk.takeOut(code, 'wrong')
    expect(undone).toEqual({ next: expect.stringContaining('?undone=') })
    expect(await desk.responses()).toEqual([])
    expect(await desk.takeOut(code, 'wrong')).toMatchObject({
      problems: ['out-code: This form has not been keyed'],
    })
    await desk.key(code, { recommend: '10' })
    expect((await desk.responses()).map(({ answers }) => [...answers].at(-1))).toEqual([11])
  })

  test('for the tenant deletes the answers for good', async () => {
    const desk = await PaperDesk.open(db, 'taken-back')
    const [code = ''] = await desk.make()
    await desk.key(code, { recommend: '1' })
    await desk.takeOut(code, 'asked')
    expect(await desk.responses()).toEqual([])
    expect(await counts(desk)).toEqual({ made: 2, keyed: 0, takenBack: 1, out: 1 })
    const again = await desk.key(code)
    expect('problems' in again && again.problems[0]).toMatch(/were taken back: it cannot be keyed again$/)
  })

  test('for the tenant before it is keyed keeps it from ever being', async () => {
    const desk = await PaperDesk.open(db, 'never-keyed')
    const [code = ''] = await desk.make()
    expect(await desk.takeOut(code, 'asked')).toEqual({ next: expect.stringContaining('?deleted=') })
    expect(await counts(desk)).toEqual({ made: 2, keyed: 0, takenBack: 1, out: 1 })
    expect(await desk.key(code)).toMatchObject({ status: 422 })
    expect(await desk.responses()).toEqual([])
  })

  test('leaves a record of who keyed and undid how many on which day, which stays', async () => {
    const desk = await PaperDesk.open(db, 'record')
    const [first = '', second = ''] = await desk.make()
    for (const code of [first, second]) await desk.key(code, { recommend: '1' })
    await desk.takeOut(first, 'wrong')
    await desk.key(first, { recommend: '2' })
    await desk.takeOut(second, 'asked')
    const { acts, batches } = await paper(desk.get())
    expect(acts).toMatchObject([{ name: 'Sam Officer', keyed: 3, undone: 1, takenBack: 1 }])
    // What is keyed is told of the whole wave only: forms are handed out in an area and a language.
    expect(batches).toMatchObject([{ made: 2 }])
    expect(batches[0]).not.toHaveProperty('keyed')
  })

  test('is counted as explained when a reading is proved, and after the final one is done for the tenant only', async () => {
    const desk = await PaperDesk.open(db, 'verified')
    const { wave } = desk.landlord
    const codes = await desk.make()
    await desk.inside((tx) => insertResponses(tx, desk.landlord, randomResponses(desk.landlord, [4, 7], 60)))
    for (const code of codes) await desk.key(code, { recommend: '9' })
    await desk.inside((tx) => takeReading(tx, wave, { isFinal: false }))
    await desk.takeOut(codes[0] ?? '', 'wrong')
    expect(await desk.inside((tx) => verifyWave(tx, wave))).toMatchObject({
      mismatch: undefined,
      withdrawn: 1,
    })
    await desk.inside((tx) => completeWave(tx, wave.id))
    expect(await desk.takeOut(codes[1] ?? '', 'wrong')).toMatchObject({ status: 422 })
    expect(await desk.takeOut(codes[1] ?? '', 'asked')).toEqual({
      next: expect.stringContaining('?deleted='),
    })
  })
})

describe('the pages', () => {
  let desk: PaperDesk
  let panel: PaperDesk
  beforeAll(async () => {
    desk = await PaperDesk.open(db, 'pages')
    panel = new PaperDesk(db, desk.landlord, await accountAt(db, desk.landlord, 'panel'))
  })

  test('are for officers', async () => {
    for (const load of [paper, keying, sheets]) {
      await expect(load(panel.get('', { batch: newId() }))).rejects.toMatchObject({ status: 403 })
    }
    await expect(make(panel.post(wanted()))).rejects.toMatchObject({ status: 403 })
    await expect(keyingAction(panel.post({ intent: 'key' }))).rejects.toMatchObject({ status: 403 })
  })

  test('say that there is no batch of another wave or landlord', async () => {
    const other = await PaperDesk.open(db, 'pages-other')
    const made = (await make(other.post(wanted()))) as Response
    const batch = made.headers.get('Location')?.split('/').pop() ?? ''
    await expect(sheets(desk.get('', { batch }))).rejects.toMatchObject({ status: 404 })
    await expect(sheets(desk.get('', { batch: 'none' }))).rejects.toMatchObject({ status: 404 })
  })

  test('keep the day received for the next form', async () => {
    const day = dayFromNow(-3)
    const { received } = await keying(desk.get(`?keyed=AAAA&received=${day}`))
    expect(received).toContain(String(Number(day.slice(8))))
    expect((await keying(desk.get('?received=1999-01-01'))).received).not.toContain('1999')
  })
})
