import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { startJobs } from '../../../app/jobs/jobs.server'
import { closeWaves, takeDueReadings } from '../../../app/jobs/waves.server'
import { inOrganisation } from '../../../db/client.server'
import { withLock } from '../../../db/lock.server'
import { findLatestReading } from '../../../db/reading.server'
import { findWave } from '../../../db/wave.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { invite, type Landlord, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()

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
    expect(await takeDueReadings(db, landlord.organisationId, now)).toEqual([landlord.wave.id])
    expect(await latestOf(landlord)).toMatchObject({ number: 1, is_final: true, responses: 12 })
    expect(await takeDueReadings(db, landlord.organisationId, now)).toEqual([])
  })

  test('read an open wave at 50 responses, and again only a day and 50 responses later', async () => {
    const landlord = await landlordWith(49, 21)
    const now = new Date()
    const tomorrow = new Date(now.getTime() + 86_400_000 + 60_000)
    const read = (moment: Date) => takeDueReadings(db, landlord.organisationId, moment)
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
    const landlord = await landlordWith(1, 21)
    const done: string[] = []
    const outer = await withLock(db, landlord.organisationId, async () => {
      const inner = await withLock(db, landlord.organisationId, async () => void done.push('inner'))
      expect(inner).toBe(false)
      done.push('outer')
    })
    expect(outer).toBe(true)
    expect(done).toEqual(['outer'])
  })
})
