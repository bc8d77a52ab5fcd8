import { sql } from 'kysely'
import { pino } from 'pino'
import postgres from 'postgres'
import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { startJobs } from '../../../app/jobs/jobs.server'
import { closeWaves, hideDays, takeDueReadings } from '../../../app/jobs/waves.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { importResponses } from '../../../db/import.server'
import { withLock } from '../../../db/lock.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { findWave, insertWave } from '../../../db/wave.server'
import { applyWeights, removeWeights } from '../../../db/weighting.server'
import type { SurveyDefinition } from '../../../surveys/definition'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { dayFromNow, invite, type Landlord, makeLandlord } from '../../setup/landlord'

const { db, ownerUrl } = await cloneDatabase()

let landlords = 0
async function landlordWith(responses: number, closes: number): Promise<Landlord> {
  const landlord = await makeLandlord(db, { address: `landlord-${++landlords}`, definition: onePage, closes })
  await answer(landlord, responses)
  return landlord
}

const answer = (landlord: Landlord, responses: number) =>
  inOrganisation(db, landlord.organisationId, (tx) =>
    insertResponses(tx, landlord, randomResponses(landlord, [4], responses)),
  )

/** Another wave of the same survey, which opened a day earlier, with its responses. */
async function addOlderWave(landlord: Landlord, responses: number): Promise<Landlord> {
  const { survey_key, ...latest } = landlord.wave
  const wave = { ...latest, id: newId(), key: 'then', opens_on: dayFromNow(-8) }
  await inOrganisation(db, landlord.organisationId, (tx) => insertWave(tx, wave))
  const older = { ...landlord, wave: { ...wave, survey_key } }
  await answer(older, responses)
  return older
}

/** From now on the database refuses every reading of the landlord's wave, saying what it was about to store. */
async function refuseReadings({ wave }: Landlord, detail: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1 })
  await owner.unsafe(`create function refuse() returns trigger language plpgsql as $$
    begin raise 'no room' using detail = '${detail}'; end $$;
    create trigger refuse before insert on reading for each row when (new.wave_id = '${wave.id}')
    execute function refuse()`)
  await owner.end()
}

/** Takes the readings that are due; what is logged goes to `lines`. */
function readDue({ organisationId }: Landlord, now: Date, lines: string[] = []): Promise<string[]> {
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  return takeDueReadings(db, organisationId, now, log)
}

const latestOf = ({ organisationId, wave }: Landlord) =>
  inOrganisation(db, organisationId, (tx) => findLatestReading(tx, wave.id))

const stateOf = async ({ organisationId, wave }: Landlord) =>
  (await inOrganisation(db, organisationId, (tx) => findWave(tx, wave.id)))?.state

describe('the jobs', () => {
  test('close a wave the day after its last, and destroy what was not sent', async () => {
    const landlord = await landlordWith(3, 0)
    const { id } = await invite(db, landlord)
    const { organisationId } = landlord
    await inOrganisation(db, organisationId, (tx) =>
      tx
        .insertInto('draft')
        .values({
          organisation_id: organisationId,
          invitation_id: id,
          language: 'en',
          answers: JSON.stringify({ codes: {}, comments: {}, strands: {} }),
          visited: [],
        })
        .execute(),
    )
    const now = new Date()
    expect(await closeWaves(db, organisationId, now)).toEqual([])
    expect(await closeWaves(db, organisationId, new Date(now.getTime() + 86_400_000))).toEqual([
      landlord.wave.id,
    ])
    expect(await stateOf(landlord)).toBe('closed')
    const drafts = await inOrganisation(db, organisationId, (tx) =>
      tx.selectFrom('draft').selectAll().execute(),
    )
    expect(drafts).toEqual([])
  })

  test('take the final reading of a closed wave once, even if they were stopped in between', async () => {
    const landlord = await landlordWith(12, -1)
    const now = new Date()
    await closeWaves(db, landlord.organisationId, now)
    expect(await readDue(landlord, now)).toEqual([landlord.wave.id])
    expect(await latestOf(landlord)).toMatchObject({ number: 1, is_final: true, responses: 12 })
    expect(await readDue(landlord, now)).toEqual([])
  })

  test('read the other waves of an organisation when one cannot be read, and say which without its answers', async () => {
    const landlord = await landlordWith(12, -1)
    const older = await addOlderWave(landlord, 12)
    const now = new Date()
    await closeWaves(db, landlord.organisationId, now)
    await refuseReadings(landlord, 'Failing row contains (Bangladeshi)')
    const lines: string[] = []
    expect(await readDue(landlord, now, lines)).toEqual([older.wave.id])
    expect(lines).toEqual([expect.stringContaining(landlord.wave.id)])
    expect(lines[0]).toContain('no room')
    expect(lines[0]).not.toContain('Bangladeshi')
  })

  test('weigh a wave with each reading after the first, and read a closed one once more when its weights change', async () => {
    const landlord = await landlordWith(400, 21)
    const { organisationId, wave } = landlord
    const now = new Date()
    const settings = {
      margins: [{ key: 'tenure', unit: 'counts' as const, figures: { 'low-cost-rent': 50, supported: 50 } }],
      cap: 10,
    }
    const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
    const weights = async () => {
      const rows = await inside((tx) => tx.selectFrom('response').select('weight').distinct().execute())
      return rows.length
    }
    const apply = () => inside((tx) => applyWeights(tx, wave, { settings, accountId: newId() }))
    await apply()
    await inside((tx) => tx.deleteFrom('response').where('tenure', '=', 2).execute())
    expect(await weights()).toBe(1)
    expect(await readDue(landlord, now)).toEqual([wave.id])
    expect(await weights()).toBe(1)
    const later = new Date(now.getTime() + 30 * 86_400_000)
    await closeWaves(db, organisationId, later)
    expect(await readDue(landlord, later)).toEqual([wave.id])
    expect(await weights()).toBe(3)
    expect(await readDue(landlord, later)).toEqual([])
    const closed = { ...wave, state: 'closed' as const }
    await inside((tx) => removeWeights(tx, closed, newId()))
    expect(await readDue(landlord, later)).toEqual([wave.id])
    expect(await weights()).toBe(1)
    expect(await readDue(landlord, later)).toEqual([])
    expect(await latestOf(landlord)).toMatchObject({ number: 3, is_final: true })
  })

  test('read an open wave at 50 responses, and again only a day and 50 responses later', async () => {
    const landlord = await landlordWith(49, 21)
    const now = new Date()
    const tomorrow = new Date(now.getTime() + 86_400_000 + 60_000)
    const read = (moment: Date) => readDue(landlord, moment)
    expect(await read(now)).toEqual([])
    await answer(landlord, 1)
    expect(await read(now)).toEqual([landlord.wave.id])
    await answer(landlord, 49)
    expect(await read(tomorrow)).toEqual([])
    await answer(landlord, 1)
    expect(await read(now)).toEqual([])
    expect(await read(tomorrow)).toEqual([landlord.wave.id])
    expect(await latestOf(landlord)).toMatchObject({ number: 2, is_final: false, responses: 100 })
  })

  test('say of how many hidden figures it could not be shown that nobody can tell them', async () => {
    const landlord = await landlordWith(60, 21)
    await inOrganisation(db, landlord.organisationId, (tx) =>
      insertResponses(tx, landlord, randomResponses(landlord, [landlord.areas.southAuthority], 5, 2)),
    )
    const now = new Date()
    const lines: string[] = []
    await readDue(landlord, now, lines)
    expect(await latestOf(landlord)).toMatchObject({ number: 1, unproven: 0 })
    await inOrganisation(db, landlord.organisationId, (tx) =>
      sql`update reading_cell set shown = array_fill(1::smallint, array[2]) where area_id <> all('{6,7}')`.execute(
        tx,
      ),
    )
    await answer(landlord, 50)
    expect(lines).toEqual([])
    expect(await readDue(landlord, new Date(now.getTime() + 86_400_000 + 60_000), lines)).toEqual([
      landlord.wave.id,
    ])
    const { unproven } = (await latestOf(landlord)) ?? {}
    expect(unproven).toBeGreaterThan(0)
    expect(lines).toEqual([expect.stringContaining(`"unproven":${unproven}`)])
    expect(lines[0]).toContain(landlord.wave.id)
  })

  test('run for every organisation as soon as they start, and stop when they are done', async () => {
    const ended = [await landlordWith(10, -1), await landlordWith(10, -2)]
    const stop = startJobs(db, pino({ level: 'silent' }))
    await expect
      .poll(() => latestOf(ended[1] as Landlord), { timeout: 20_000 })
      .toMatchObject({ is_final: true })
    await stop()
    for (const landlord of ended) expect(await stateOf(landlord)).toBe('closed')
  })

  test('leave an organisation alone while another process works on it', async () => {
    const [held, free] = [await landlordWith(10, -1), await landlordWith(10, -1)]
    await withLock(db, held.organisationId, async () => {
      const stop = startJobs(db, pino({ level: 'silent' }))
      // Organisations are taken in the order in which they were made.
      await expect.poll(() => latestOf(free), { timeout: 20_000 }).toMatchObject({ is_final: true })
      await stop()
      expect(await stateOf(held)).toBe('open')
      expect(await latestOf(held)).toBeUndefined()
    })
  })

  test('count in the final reading a batch that was being stored when it fell due, and take none after', async () => {
    const landlord = await landlordWith(12, -1)
    const { organisationId, wave } = landlord
    await closeWaves(db, organisationId, new Date())
    let reading: Promise<string[]> | undefined
    await inOrganisation(db, organisationId, async (tx) => {
      await tx.selectFrom('wave').select('id').where('id', '=', wave.id).forShare().execute()
      reading = readDue(landlord, new Date())
      await expect.poll(countWaiting, { timeout: 20_000 }).toBe(1)
      await insertResponses(tx, landlord, randomResponses(landlord, [4], 5, 2))
    })
    expect(await reading).toEqual([wave.id])
    expect(await latestOf(landlord)).toMatchObject({ is_final: true, responses: 17 })
    expect(await importResponses(db, wave, [])).toBeUndefined()
  })

  test('hide every day that is over, also those on which they did not run, and no day twice', async () => {
    const definition: SurveyDefinition = { ...onePage, privacy: 'anonymous' }
    const landlord = await makeLandlord(db, { address: `landlord-${++landlords}`, definition })
    const { organisationId, wave } = landlord
    for (const days of [-4, -4, -2, -2, 0]) await markUsed(landlord, dayFromNow(days))
    const noon = new Date(`${dayFromNow(0)}T12:00:00Z`)
    expect(await hideDays(db, organisationId, noon)).toEqual([wave.id])
    const used = await inOrganisation(db, organisationId, (tx) =>
      sql<{
        day: string
        number: string
      }>`select used_on as day, xmin::text as number from invitation`.execute(tx),
    )
    const numbersOf = (isOver: boolean) =>
      used.rows.filter(({ day }) => day < dayFromNow(0) === isOver).map(({ number }) => number)
    expect(numbersOf(true)).toHaveLength(4)
    expect(new Set(numbersOf(true)).size).toBe(1)
    expect(numbersOf(true)).not.toContain(numbersOf(false)[0])
    const found = await inOrganisation(db, organisationId, (tx) => findWave(tx, wave.id))
    expect(found?.hidden_until).toBe(dayFromNow(-1))
    expect(await hideDays(db, organisationId, noon)).toEqual([])
  })
})

/** How many connections to this database wait for another one's lock. */
async function countWaiting(): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.n
}

async function markUsed(landlord: Landlord, day: string): Promise<void> {
  const { id } = await invite(db, landlord)
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await tx.updateTable('invitation').set({ used_on: day }).where('id', '=', id).execute()
  })
}
