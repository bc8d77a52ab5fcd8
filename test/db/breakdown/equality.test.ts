import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { type Db, inOrganisation, inSnapshot, type Tx } from '../../../db/client.server'
import { cloneDatabase } from '../../setup/clone'
import { compareAreas } from './comparison'
import { another, makeScene, readOften } from './scene'
import { Turmoil, threshold } from './turmoil'

const { db, serverUrl } = await cloneDatabase()
const scene = await makeScene(db)
const { landlord, layouts } = scene
const pools: Db[] = []
const pool = () => {
  const made = another(serverUrl)
  pools.push(made)
  return made
}
afterAll(() => Promise.all(pools.map((one) => one.destroy())))
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const turmoil = new Turmoil(landlord, layouts, 'equality')

/** The waves with all that is wrong with them, in one snapshot. */
const differences = () =>
  inSnapshot(db, landlord.organisationId, async (tx) => {
    const found: string[] = []
    for (const [waveId, layout] of layouts) {
      found.push(...(await compareAreas(tx, { waveId, layout })).differences)
    }
    return found
  })

// Whatever else the machine is doing: left behind, its writers would go on during the tests below.
test('every read equals plain SQL in its snapshot while all else goes on', { timeout: 300_000 }, async () => {
  const writers = pool()
  for (let loop = 0; loop < 3; loop++) turmoil.write(writers)
  turmoil.administer(pool())
  turmoil.fold(pool())
  turmoil.fold(pool())
  const seen = await Promise.all([
    readOften(pool(), scene, { reads: 120, seed: 'one' }),
    readOften(pool(), scene, { reads: 120, seed: 'other' }),
  ]).finally(() => turmoil.stop())
  expect(seen.flatMap((one) => one.differences)).toEqual([])
  expect(seen.every(({ tails, nodes }) => tails > 0 && nodes > 0)).toBe(true)
  const everything = [
    'inserted',
    'rolled back',
    'corrected',
    'erased',
    'moved',
    'merged',
    'weighted',
    'folded',
  ]
  expect(everything.filter((what) => !turmoil.done[what])).toEqual([])
})

test('once all is folded the rollup alone holds everything', async () => {
  await keepRollup(db, landlord.organisationId, { layouts: turmoil.findLayout, threshold })
  const { rows } = await inside((tx) => sql`select from response_change`.execute(tx))
  expect(rows).toEqual([])
  expect(await differences()).toEqual([])
})

test('a counter that is wrong by one is found', async () => {
  const spoil = (by: number) =>
    inside((tx) =>
      sql`update rollup set counts = set_byte(counts, 0, get_byte(counts, 0) + ${by}) where area_id = 1 and cell = 0
        and wave_id = ${[...layouts.keys()][0]}`.execute(tx),
    )
  await spoil(2)
  expect((await differences()).some((line) => line.startsWith('1 0 1: '))).toBe(true)
  await spoil(-2)
  expect(await differences()).toEqual([])
})

test('a change that is folded and not taken out of the queue is found', async () => {
  await inside((tx) =>
    sql`insert into response_change select organisation_id, wave_id, area_id, received_on, weight, 1, tenure, channel,
      strands, answers from response limit 1`.execute(tx),
  )
  expect(await differences()).not.toEqual([])
  await inside((tx) => sql`delete from response_change`.execute(tx))
})

test('when every response is erased nothing is left in any counter', async () => {
  await inside((tx) => sql`delete from response`.execute(tx))
  await keepRollup(db, landlord.organisationId, { layouts: turmoil.findLayout, threshold })
  const left = await inside((tx) =>
    sql`select area_id, month, cell from rollup
      where counts <> decode(repeat('00', length(counts)), 'hex') or weights is not null
      union all select area_id, responses, 0 from rollup_node where responses <> 0`.execute(tx),
  )
  expect(left.rows).toEqual([])
})
