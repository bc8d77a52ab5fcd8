import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'kysely'
import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { closeWaves, takeDueReadings } from '../../../app/jobs/waves.server'
import { action as answers } from '../../../app/routes/officer/imports/answers'
import { action as columns } from '../../../app/routes/officer/imports/columns'
import { action as importAction } from '../../../app/routes/officer/imports/import'
import { action as upload, loader as uploads } from '../../../app/routes/officer/imports/imports'
import { keepUpload } from '../../../app/routes/officer/imports/uploading.server'
import { loader as results } from '../../../app/routes/officer/overview/wave'
import { action as close, loader as closing } from '../../../app/routes/officer/past-wave/closing'
import { action as make } from '../../../app/routes/officer/past-wave/new'
import { readPast, type TypedPast } from '../../../app/routes/officer/past-wave/past-fields'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findIntake } from '../../../db/import.server'
import { runImport } from '../../../db/importing/run.server'
import { undoImport } from '../../../db/importing/undo.server'
import { insertInvitation, openInvitation } from '../../../db/invitation.server'
import { verifyWave } from '../../../db/verify.server'
import { findWave, listWaves, type Wave } from '../../../db/wave.server'
import type { SurveyDefinition } from '../../../surveys/definition'
import { oneChange, overallService } from '../../../surveys/questions/overall'
import { sex } from '../../../surveys/strands/sex'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { untilOneWaits, untilOneWaitsFor } from '../../setup/waiting'
import { contextOf, formPost } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const log = pino({ level: 'silent' })
let landlord: Landlord
let cookie = ''

const definition: SurveyDefinition = {
  ...perceptionSurvey,
  headline: ['overall-service'],
  sections: [{ key: 'all', title: { en: 'All' }, questions: [overallService, oneChange] }],
  strands: [sex],
}

beforeAll(async () => {
  landlord = await makeLandlord(db, { definition })
  const password = 'heron-kettle-north'
  await inside((tx) =>
    insertAccount(tx, {
      ...{ organisation_id: landlord.organisationId, id: newId(), role: 'officer', password },
      ...{ name: 'Sam Officer', email: 'officer@example.org', public_name: null },
    }),
  )
  const session = await signIn(db, 'officer@example.org', password)
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
})

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

type Params = Record<string, string>
const get = (params: Params) =>
  ({
    request: new Request('http://localhost/', { headers: { Cookie: cookie } }),
    params,
    context,
  }) as LoaderFunctionArgs
const post = (fields: Record<string, string>, params: Params = {}) =>
  ({ request: formPost('/', fields, cookie), params, context }) as ActionFunctionArgs

const typed = (over: Partial<TypedPast> = {}): TypedPast => ({
  survey: `${landlord.surveyId}/1`,
  name: 'Spring 2024',
  'first-day': '1 March 2024',
  'last-day': '31/3/2024',
  ...over,
})

/** The last part of where an answer leads, or the one before it. */
const placeIn = (answer: unknown, fromEnd = 1): string =>
  answer instanceof Response ? (answer.headers.get('Location')?.split('/').at(-fromEnd) ?? '') : ''

const makePast = async (over: Partial<TypedPast> = {}) => placeIn(await make(post(typed(over))), 2)

/** A hundred and twenty people, and one who answered before the period. */
const csv = [
  ['id', overallService.text.en, 'What is your sex?', 'Day'],
  ...Array.from({ length: 120 }, (_, at) => [
    String(at + 1),
    at % 4 === 0 ? 'Fairly dissatisfied' : 'Very satisfied',
    at % 2 ? 'Female' : 'Male',
    `${1 + (at % 31)} March 2024`,
  ]),
  ['121', 'Very satisfied', 'Female', '29 February 2024'],
]
  .map((row) => row.map((value) => `"${value}"`).join(','))
  .join('\n')

/** Uploads the file, matches it and checks it; gives the id of the import. */
async function bring(wave: string): Promise<string> {
  const form = new FormData()
  form.set('file', new File([csv], 'spring.csv'))
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: form,
    headers: { Cookie: cookie },
  })
  const id = placeIn(await upload({ request, params: { wave }, context } as unknown as ActionFunctionArgs))
  const said = {
    'column-0': 'external_id',
    'column-1': overallService.key,
    'column-2': 'strand-sex',
    'column-3': 'received_on',
    channel: 'paper',
    'day-order': 'day-first',
  }
  await columns(post(said, { wave, import: id }))
  return id
}

const run = (wave: string, id: string) =>
  importAction(post({ intent: 'import', agreed: 'yes' }, { wave, import: id }))
const undo = (wave: string, id: string) =>
  importAction(post({ intent: 'undo', agreed: 'yes' }, { wave, import: id }))
const agree = (intent: 'close' | 'delete', wave: string, responses = 120) =>
  close(post({ intent, agreed: 'yes', responses: String(responses) }, { wave }))
const messagesIn = (answer: unknown): string[] =>
  (answer as { data?: { problems?: { message: string }[] } }).data?.problems?.map(({ message }) => message) ??
  []

const runJobs = async () => {
  await closeWaves(db, landlord.organisationId, new Date())
  return takeDueReadings(db, landlord.organisationId, new Date(), log)
}

const waveOf = async (id: string): Promise<Wave> => {
  const wave = await inside((tx) => findWave(tx, id))
  if (!wave) throw new Error('no wave')
  return wave
}

describe('a past survey', () => {
  test('is made, filled from a file, closed and read once; then nothing is undone', async () => {
    const id = await makePast()
    expect(await waveOf(id)).toMatchObject({
      ...{ state: 'open', answered_by: 'files', key: 'spring-2024', short_address: null },
      ...{ opens_on: '2024-03-01', closes_on: '2024-03-31' },
    })
    const imported = await bring(id)
    await answers(post({}, { wave: id, import: imported }))
    expect(messagesIn(await run(id, imported))).toEqual([])
    expect(await uploads(get({ wave: id }))).toMatchObject({ takesFiles: true, hasResponses: true })

    expect(await runJobs()).toEqual([])
    expect((await waveOf(id)).state).toBe('open')
    expect(await results(get({ wave: id }))).toMatchObject({ reading: undefined, responses: 120 })

    expect(await closing(get({ wave: id }))).toMatchObject({ responses: '120 responses', isNewest: true })
    expect(messagesIn(await close(post({ intent: 'close' }, { wave: id })))).toEqual([
      'Tick the box to say that everything is there',
    ])
    expect(placeIn(await agree('close', id))).toBe(id)
    expect(messagesIn(await undo(id, imported))).toEqual([
      'The wave has closed and its final results rest on these responses, so they stay',
    ])
    expect(await runJobs()).toEqual([id])
    const page = await results(get({ wave: id }))
    expect(page).toMatchObject({ reading: { isFinal: true, responses: 120 }, responses: 120 })
    expect(page.headline[0]?.figure).toMatchObject({ percent: '75.0', base: 120 })
    expect(page.next).toEqual([
      expect.objectContaining({ words: 'Say what you heard and what you do about it.' }),
    ])

    const by = expect.stringMatching(/^This wave was made on .* by Sam Officer\.$/)
    const closedBy = expect.stringMatching(/^The wave was closed on .* by Sam Officer\.$/)
    expect(await uploads(get({ wave: id }))).toMatchObject({ takesFiles: false, story: [by, closedBy] })

    expect(messagesIn(await undo(id, imported))).toHaveLength(1)
    expect(messagesIn(await agree('close', id))).toEqual(['This wave has been closed already'])
    expect(messagesIn(await agree('delete', id))).toEqual(['This wave has been closed already'])
    expect(await runJobs()).toEqual([])
    const wave = await waveOf(id)
    expect(await inside((tx) => verifyWave(tx, wave))).toMatchObject({ mismatch: undefined })
  })

  test('takes no response received outside its period', async () => {
    const id = await makePast({ name: 'Held' })
    const imported = await bring(id)
    expect(
      messagesIn(await importAction(post({ intent: 'import' }, { wave: id, import: imported }))),
    ).toEqual(['Tick the box to leave out the rows that cannot be imported, or put them right first'])
    await run(id, imported)
    const days = await inside((tx) =>
      tx.selectFrom('response').select('received_on').distinct().where('wave_id', '=', id).execute(),
    )
    expect(days.length).toBe(31)
    for (const { received_on } of days) expect(received_on).toMatch(/^2024-03-/)
  })

  test('is not closed with other responses than were seen', async () => {
    const id = await makePast({ name: 'Changed' })
    const imported = await bring(id)
    await run(id, imported)
    const seen = await closing(get({ wave: id }))
    expect(seen).toMatchObject({
      count: 120,
      story: [expect.stringMatching(/^This wave was made on .* by Sam Officer\.$/)],
    })
    await inside(async (tx) => {
      const one = await tx
        .selectFrom('response')
        .select('id')
        .where('wave_id', '=', id)
        .limit(1)
        .executeTakeFirstOrThrow()
      await tx.deleteFrom('response').where('id', '=', one.id).execute()
    })
    const changed = [
      'This wave has changed: it has 119 responses now. Check that everything is there, then say so again',
    ]
    const refused = await agree('close', id, seen.count)
    expect(refused).toMatchObject({ init: { status: 422 } })
    expect(messagesIn(refused)).toEqual(changed)
    expect(messagesIn(await close(post({ intent: 'close', agreed: 'yes' }, { wave: id })))).toEqual(changed)
    expect((await waveOf(id)).state).toBe('open')
    expect(placeIn(await agree('close', id, 119))).toBe(id)
  })

  test('is kept once a file was imported, undone or not, with the record of who did that', async () => {
    const id = await makePast({ name: 'Kept' })
    expect(await closing(get({ wave: id }))).toMatchObject({ isEmpty: true, kept: undefined })
    const imported = await bring(id)
    await run(id, imported)
    await undo(id, imported)
    const why =
      'A file was imported into this wave, and undone. The record of who did that stays, and the wave with it'
    expect(messagesIn(await agree('delete', id))).toEqual([why])
    expect(await closing(get({ wave: id }))).toMatchObject({ isEmpty: true, kept: why })
    const view = await uploads(get({ wave: id }))
    expect(view).toMatchObject({ kept: why, hasResponses: false })
    expect(view.imports[0]?.story).toEqual([
      expect.stringContaining('by Sam Officer'),
      expect.stringMatching(/^Imported on .* by Sam Officer/),
      expect.stringMatching(/^Undone on .* by Sam Officer/),
    ])
  })

  test('shows how many responses there are without counting them one by one', async () => {
    const id = await makePast({ name: 'Large' })
    await run(id, await bring(id))
    // As if five thousand had been folded before.
    await inside((tx) =>
      sql`insert into rollup_node (organisation_id, wave_id, area_id, extent, responses)
        select organisation_id, ${id}, id, 'total', 5000 from area where depth = 0`.execute(tx),
    )
    expect(await closing(get({ wave: id }))).toMatchObject({ count: 5120, responses: '5,120 responses' })
  })

  test('is deleted while a file is imported into it, and each comes to an end', async () => {
    const id = await makePast({ name: 'Deleted meanwhile' })
    const wave = await waveOf(id)
    // A response taken back leaves its changes in the queue.
    await inside((tx) => insertResponses(tx, { ...landlord, wave }, randomResponses(landlord, [4], 1)))
    await inside((tx) => tx.deleteFrom('response').where('wave_id', '=', id).execute())
    let deleting: Promise<unknown> | undefined
    let importing: Promise<unknown> | undefined
    let imported = ''
    await inside(async (tx) => {
      await tx.selectFrom('response_change').select('sign').where('wave_id', '=', id).forUpdate().execute()
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await inside(async (other) => {
        await other.selectFrom('wave').select('id').where('id', '=', id).forShare().execute()
        deleting = agree('delete', id)
        await untilOneWaits(db)
        imported = await bring(id)
      })
      // Now it has the wave and waits to empty the queue.
      await untilOneWaitsFor(db, rows[0]?.pid ?? 0)
      importing = run(id, imported)
      await untilOneWaits(db, 2)
    })
    const [deleted] = await Promise.all([deleting, importing])
    expect(placeIn(deleted)).toBe('officer')
    expect(await inside((tx) => findWave(tx, id))).toBeUndefined()
    const changes = (tx: Tx) =>
      tx.selectFrom('response_change').select('sign').where('wave_id', '=', id).execute()
    expect(await inside(changes)).toEqual([])
  })

  test('takes no file once it is gone', async () => {
    const id = await makePast({ name: 'Gone' })
    const wave = await waveOf(id)
    const imported = await bring(id)
    expect(placeIn(await agree('delete', id))).toBe('officer')
    expect(await inside((tx) => findIntake(tx, id))).toBe('closed')
    const form = new FormData()
    form.set('file', new File([csv], 'spring.csv'))
    const accountId = newId()
    expect(await keepUpload(db, wave, { form, accountId })).toMatchObject({ ok: false })
    expect(await runImport(db, wave, imported, { accountId, leavesOut: true })).toBe('already')
    expect(await inside((tx) => undoImport(tx, wave, imported, accountId))).toBe('not imported')
  })

  test('is not closed empty, nor deleted with responses in it', async () => {
    const id = await makePast({ name: 'Empty' })
    expect(messagesIn(await agree('close', id))).toEqual([
      'There are no responses yet: bring in a file first',
    ])
    await run(id, await bring(id))
    expect(messagesIn(await agree('delete', id))).toEqual([
      'This wave has responses, so it cannot be deleted',
    ])
    expect((await waveOf(id)).state).toBe('open')
  })

  test('is answered by no link', async () => {
    const id = await makePast({ name: 'No link' })
    // As if its last day were still to come.
    const open = { closes_on: '2999-01-01', results_on: '2999-01-01' }
    await inside((tx) => tx.updateTable('wave').set(open).where('id', '=', id).execute())
    const { organisationId, householdId } = landlord
    const opened = await inside(async (tx) => {
      const own = await insertInvitation(tx, { organisationId, waveId: id, householdId, channel: 1 })
      return openInvitation(tx, own.id, { today: '2024-03-15' })
    })
    expect(opened?.state).toBe('closed')
    const link = { short_address: 'spring' }
    await expect(
      inside((tx) => tx.updateTable('wave').set(link).where('id', '=', id).execute()),
    ).rejects.toThrow('wave_of_files_has_no_link')
  })

  test('has a key of its own, and no name twice', async () => {
    await makePast({ name: 'Área survey' })
    await makePast({ name: 'Area, survey' })
    const keys = (await inside(listWaves)).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['area-survey', 'area-survey-2']))
    const again = await make(post(typed({ name: 'area, SURVEY' })))
    expect(messagesIn(again)).toEqual(['This survey has a wave of that name already'])
    const both = await Promise.all([1, 2].map(() => make(post(typed({ name: 'Twice' })))))
    expect(both.filter((answer) => placeIn(answer) === 'imports')).toHaveLength(1)
  })

  test('no other wave is closed or deleted in this way', async () => {
    const { wave } = landlord
    await expect(closing(get({ wave: wave.id }))).rejects.toMatchObject({ status: 404 })
    expect(messagesIn(await agree('close', wave.id))).toHaveLength(1)
    expect(messagesIn(await agree('delete', wave.id))).toHaveLength(1)
    expect(await inside((tx) => findIntake(tx, wave.id))).toBe('open')
  })
})

describe('the form of a past survey', () => {
  const read = (over: Partial<TypedPast>) => {
    const result = readPast(typed(over), [`${landlord.surveyId}/1`], '2024-06-01')
    return result.ok ? result.past : result.problems.map(({ field, message }) => `${field}: ${message}`)
  }

  test('says every problem at once and keeps what was typed', async () => {
    const sent = { survey: '', name: '', 'first-day': 'spring', 'last-day': '' }
    expect(await make(post(sent))).toMatchObject({
      init: { status: 422 },
      data: {
        typed: sent,
        problems: [
          { field: 'survey', message: 'Choose the survey that was asked' },
          { field: 'name', message: 'Enter a name, such as Spring 2024' },
          { field: 'first-day', message: 'Write the first day as a day, such as 3 March 2024' },
          { field: 'last-day', message: 'Enter the last day on which people answered' },
        ],
      },
    })
  })

  test('says of days that do not fit and of a name that is taken with all the rest', async () => {
    expect(read({ survey: '', name: '', 'last-day': '29/2/2024' })).toEqual([
      'survey: Choose the survey that was asked',
      'name: Enter a name, such as Spring 2024',
      'last-day: The last day comes before the first',
    ])
    await makePast({ name: 'Taken' })
    const sent = typed({ name: 'taken', 'first-day': '', 'last-day': 'spring' })
    expect(messagesIn(await make(post(sent)))).toEqual([
      'This survey has a wave of that name already',
      'Enter the first day on which people answered',
      'Write the last day as a day, such as 3 March 2024',
    ])
  })

  test.each([
    [{ 'last-day': '1/6/2024' }, /^last-day: The last day has to be in the past/],
    [{ 'last-day': '29/2/2024' }, /^last-day: The last day comes before the first/],
    [{ 'first-day': '1/2/2022' }, /^last-day: A wave is at most two years long/],
    [{ 'first-day': '1/3/1824' }, /^first-day: Check the year/],
    [{ name: 'x'.repeat(61) }, /^name: Keep the name/],
    [{ survey: 'another' }, /^survey: Choose/],
  ])('%j is refused', (over, message) => {
    expect(read(over)).toEqual([expect.stringMatching(message)])
  })

  test('reads days however they are written', () => {
    expect(read({ 'first-day': '2024-03-01', 'last-day': '31/05/2024' })).toMatchObject({
      firstDay: '2024-03-01',
      lastDay: '2024-05-31',
    })
  })
})
