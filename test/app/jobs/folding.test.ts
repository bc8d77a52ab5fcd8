import { sql } from 'kysely'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { startFolding } from '../../../app/jobs/folding.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { countChanges } from '../../../db/breakdown/queue.server'
import { inOrganisation } from '../../../db/client.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const first = await makeLandlord(db, { definition: onePage, address: 'first' })
const second = await makeLandlord(db, { definition: onePage, address: 'second' })

const logged: string[] = []
const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) })
let stop = async () => {}
afterEach(() => stop())

const store = (landlord: Landlord) =>
  inOrganisation(db, landlord.organisationId, (tx) =>
    insertResponses(tx, landlord, randomResponses(landlord, [4], 10)),
  )
const waiting = (landlord: Landlord) => inOrganisation(db, landlord.organisationId, countChanges)

/** Comes back once nothing of the landlord waits to be folded. */
async function untilFolded(landlord: Landlord): Promise<void> {
  while ((await waiting(landlord)) > 0);
}

test('what is queued is folded soon after the start and ever after, for every organisation, until it is stopped', async () => {
  await store(first)
  stop = startFolding(db, log)
  await untilFolded(first)
  await Promise.all([store(first), store(second)])
  await Promise.all([first, second].map(untilFolded))
  await stop()
  await store(first)
  expect(await waiting(first)).toBe(10)
  expect(logged).toEqual([])
})

test('what fails for one organisation is logged, stays queued and does not hold up the others', async () => {
  await keepRollup(db, first.organisationId, { threshold: 5 })
  await inOrganisation(db, first.organisationId, (tx) => sql`update rollup set counts = '\\x00'`.execute(tx))
  await Promise.all([store(first), store(second)])
  stop = startFolding(db, log)
  await untilFolded(second)
  await stop()
  expect(logged.join('\n')).toContain('folding failed')
  expect(logged.join('\n')).not.toContain(second.organisationId)
  expect(await waiting(first)).toBe(10)
})
