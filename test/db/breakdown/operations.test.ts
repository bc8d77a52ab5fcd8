import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { listAreas } from '../../../db/area.server'
import { foldChanges } from '../../../db/breakdown/fold.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { mergeCategory } from '../../../db/breakdown/merge.server'
import { moveArea } from '../../../db/breakdown/move.server'
import { countChanges, listChangedOrganisations } from '../../../db/breakdown/queue.server'
import { rewriteWeights } from '../../../db/breakdown/reweight.server'
import { inOrganisation, inSnapshot, type Tx } from '../../../db/client.server'
import { completeWave } from '../../../db/wave.server'
import { measuresOf } from '../../../surveys/definition'
import { Layout } from '../../../surveys/layout'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'
import { untilOneWaits } from '../../setup/waiting'
import { compareAreas } from './comparison'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const layout = new Layout(measuresOf(onePage))
const everywhere = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const treeBefore = await inside(listAreas)

afterEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('rollup_node').execute()
    await tx.deleteFrom('response').execute()
    await tx.deleteFrom('response_change').execute()
    await tx.updateTable('wave').set({ is_complete: false }).execute()
    for (const { id, ...area } of treeBefore)
      await tx.updateTable('area').set(area).where('id', '=', id).execute()
  }),
)

const store = (count: number, areaIds = everywhere) =>
  inside((tx) => insertResponses(tx, landlord, randomResponses(landlord, areaIds, count)))
const keep = (threshold = 50) => keepRollup(db, organisationId, { threshold })
const differences = async () =>
  (await inside((tx) => compareAreas(tx, { waveId: wave.id, layout }))).differences
const nodes = () =>
  inside(async (tx) => {
    const rows = await tx.selectFrom('rollup_node').select(['area_id', 'extent']).orderBy('area_id').execute()
    return rows.map(({ area_id, extent }) => `${area_id} ${extent}`)
  })

describe('rolling up', () => {
  test('takes in every area that has outgrown the threshold, whatever its depth, and the totals below it', async () => {
    await store(100, [4])
    await store(10, [9])
    await keep()
    expect(await nodes()).toEqual(['1 cells', '2 cells', '3 cells', '4 cells', '5 total', '6 total'])
    expect(await differences()).toEqual([])
  })

  test('leaves a small wave to be read from its responses, and folds its changes into nothing', async () => {
    await store(50)
    expect(await keep()).toBe(50)
    expect(await nodes()).toEqual([])
    expect(await differences()).toEqual([])
  })

  test('takes in an area that grows later', async () => {
    await store(60, [4])
    await keep()
    await store(60, [9])
    await keep()
    const before = ['1 cells', '2 cells', '3 cells', '4 cells', '5 total']
    expect(await nodes()).toEqual([...before, '6 cells', '7 total', '9 cells', '10 total'])
    expect(await differences()).toEqual([])
  })

  test('counts what is queued once, whether it came before or after', async () => {
    await store(100)
    await inside((tx) => tx.deleteFrom('response').where('area_id', '=', 4).execute())
    await keep(20)
    await store(30)
    expect(await inside(countChanges)).toBe(30)
    expect(await differences()).toEqual([])
    await keep(20)
    expect(await differences()).toEqual([])
  })

  test('is tried again by nobody while another process is at it', async () => {
    await store(3)
    await inside(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 1))`.execute(tx)
      expect(await foldChanges(db, organisationId)).toBeUndefined()
    })
    expect(await listChangedOrganisations(db)).toEqual([organisationId])
    expect(await foldChanges(db, organisationId)).toBe(3)
    expect(await listChangedOrganisations(db)).toEqual([])
  })
})

describe('moving an area', () => {
  const move = (areaId: number, parentId: number) => inside((tx) => moveArea(tx, areaId, parentId))

  test('takes its responses from the areas above its old place to those above the new, queued or folded', async () => {
    await store(200)
    await keep()
    await store(20)
    expect(await move(areas.northNeighbourhood, areas.southAuthority)).toBe('moved')
    expect(await differences()).toEqual([])
    const tree = await inside(listAreas)
    expect(tree.map(({ id, first, depth }) => [id, first, depth])).toContainEqual([4, 8, 3])
    await keep()
    expect(await differences()).toEqual([])
    expect(await move(areas.northNeighbourhood, areas.northAuthority)).toBe('moved')
    expect(await differences()).toEqual([])
  })

  test('with all that lies under it goes one level further down, and no further', async () => {
    await store(100)
    await keep()
    expect(await move(areas.northAuthority, areas.southAuthority)).toBe('moved')
    expect(await differences()).toEqual([])
    expect(await move(areas.southAuthority, areas.north)).toBe('moved')
    expect(await move(areas.southAuthority, 9)).toBe('too deep')
    expect(await differences()).toEqual([])
  })

  test.each([
    ['the whole cannot move', 1, 2],
    ['into itself', 2, 2],
    ['into itself', 2, 4],
    ['too deep', 2, 7],
    ['no such area', 99, 1],
    ['no such area', 2, 99],
  ])('is refused: %s', async (refusal, areaId, parentId) => {
    expect(await move(areaId, parentId)).toBe(refusal)
    expect(await inside(listAreas)).toEqual(treeBefore)
  })

  test('in a transaction that keeps one snapshot is refused, as it could miss what was folded meanwhile', async () => {
    await expect(inSnapshot(db, organisationId, (tx) => moveArea(tx, 4, 7))).rejects.toThrow(
      /repeatable read/,
    )
  })
})

describe('merging a category', () => {
  const merge = (from: number, into: number) =>
    inside((tx) => mergeCategory(tx, { strand: 'ethnicity', from, into }))

  test('makes one of two in every response, through the queue', async () => {
    await store(100)
    await keep()
    const before = randomResponses(landlord, everywhere, 100).filter(({ strands }) => strands[1] === 2).length
    expect(await merge(2, 1)).toEqual({ state: 'merged', responses: before })
    expect(await inside(countChanges)).toBe(2 * before)
    expect(await differences()).toEqual([])
  })

  test('leaves a complete wave as it was read', async () => {
    await store(20)
    await inside((tx) => completeWave(tx, wave.id))
    expect(await merge(2, 1)).toEqual({ state: 'already read' })
  })

  test('is refused where the two are one, or one is none', async () => {
    expect(await merge(2, 2)).toEqual({ state: 'same category' })
    expect(await merge(2, 17)).toEqual({ state: 'unknown category' })
    expect(await merge(30, 1)).toEqual({ state: 'unknown category' })
  })
})

describe('weighting a wave', () => {
  const place = { organisationId, waveId: wave.id }
  const weigh = (weight: number) =>
    rewriteWeights(db, place, async (tx) => {
      await sql`update response set weight = ${weight}::int * greatest(tenure, 1) where area_id > 3`.execute(
        tx,
      )
      return true
    })
  const weighted = () =>
    inside((tx) => tx.selectFrom('rollup').select('cell').where('weights', 'is not', null).execute())

  test('builds its rollup anew and queues nothing, what was queued before included', async () => {
    await store(200)
    await keep()
    await store(20)
    await weigh(7000)
    expect(await inside(countChanges)).toBe(20)
    expect((await weighted()).length).toBeGreaterThan(0)
    expect(await differences()).toEqual([])
    await keep()
    expect(await differences()).toEqual([])
  })

  test('back to 1 leaves no sums of weights', async () => {
    await store(200)
    await keep()
    await weigh(7000)
    await rewriteWeights(db, place, async (tx) => {
      await tx.updateTable('response').set({ weight: 10000 }).execute()
      return true
    })
    expect(await weighted()).toEqual([])
    expect(await differences()).toEqual([])
  })

  test('begins again when it and another waited for each other', async () => {
    await store(20)
    const ids = (await inside((tx) => tx.selectFrom('response').select('id').execute())).map(({ id }) => id)
    const [one = '', other = ''] = ids
    const touch = (tx: Tx, id: string) => sql`update response set weight = 5 where id = ${id}`.execute(tx)
    let attempts = 0
    let holdsOne = () => {}
    const held = new Promise<void>((resolve) => {
      holdsOne = resolve
    })
    const writer = inside(async (tx) => {
      await touch(tx, one)
      holdsOne()
      await untilOneWaits(db)
      await touch(tx, other)
    })
    // PostgreSQL ends whichever has waited a second by the time that both wait, which may be this one.
    const isEnded = writer.then(
      () => false,
      (error: { code?: string }) => error.code === '40P01',
    )
    await held
    await rewriteWeights(db, place, async (tx) => {
      attempts += 1
      await touch(tx, other)
      await touch(tx, one)
      return true
    })
    expect(attempts).toBe((await isEnded) ? 1 : 2)
  })
})
