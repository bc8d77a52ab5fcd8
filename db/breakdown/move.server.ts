import { sql } from 'kysely'
import { everybody } from '../../surveys/cut'
import { countFacts, monthOf } from '../../surveys/fact'
import type { Layout } from '../../surveys/layout'
import { FactReader, Tally } from '../../surveys/tally'
import { type Area, listAreas } from '../area.server'
import type { Tx } from '../client.server'
import { type SignedFacts, signedFacts } from './build.server'
import { fetchAll } from './facts.server'
import { type FindLayout, findLayout } from './layout.server'
import { lockRollup } from './lock.server'
import { addToRollup, countFolded, listNodes, type RollupChange, type RollupNode } from './rollup.server'

/** What became of a move; refused where the area or its new parent is not there, it is the whole organisation, it would
 *  lie in itself, or the tree would have more than five levels. */
export type Move = 'moved' | 'no such area' | 'the whole cannot move' | 'into itself' | 'too deep'

const deepest = 4

/** Puts an area, with all under it, under another parent, last among its children. What was answered there counts from
 *  then on in the areas above its new place, in every wave; a reader sees all of the move or nothing of it. */
export async function moveArea(
  tx: Tx,
  areaId: number,
  parentId: number,
  layouts: FindLayout = findLayout,
): Promise<Move> {
  await lockRollup(tx)
  const areas = await listAreas(tx)
  const refusal = refusalOf(areas, areaId, parentId)
  if (refusal) return refusal
  const moving = { areaId, ...pathsOf(areas, areaId, parentId), parentId }
  for (const waveId of await listRolledUpWaves(tx)) {
    await moveCounts(tx, { waveId, span: findArea(areas, areaId), moving, layouts })
  }
  await storeTree(tx, areas, renumber(areas, areaId, parentId))
  return 'moved'
}

function refusalOf(
  areas: readonly Area[],
  areaId: number,
  parentId: number,
): Exclude<Move, 'moved'> | undefined {
  const area = areas.find(({ id }) => id === areaId)
  const parent = areas.find(({ id }) => id === parentId)
  if (!area || !parent) return 'no such area'
  if (area.depth === 0) return 'the whole cannot move'
  if (parent.first >= area.first && parent.first <= area.last) return 'into itself'
  const levels = areas
    .filter(({ first }) => first >= area.first && first <= area.last)
    .map(({ depth }) => depth - area.depth)
  return parent.depth + 1 + Math.max(...levels) > deepest ? 'too deep' : undefined
}

function findArea(areas: readonly Area[], areaId: number): Area {
  const area = areas.find(({ id }) => id === areaId)
  if (!area) throw new Error(`there is no area ${areaId}`)
  return area
}

/** The areas that the move takes from, and those that it gives to: above its old place or above the new, not both. */
type Moving = { areaId: number; parentId: number; from: ReadonlySet<number>; to: ReadonlySet<number> }

function pathsOf(areas: readonly Area[], areaId: number, parentId: number): Pick<Moving, 'from' | 'to'> {
  const above = (inside: Area) =>
    areas.filter(({ first, last }) => first <= inside.first && inside.first <= last).map(({ id }) => id)
  const before = above(findArea(areas, areaId)).filter((id) => id !== areaId)
  const after = above(findArea(areas, parentId))
  return {
    from: new Set(before.filter((id) => !after.includes(id))),
    to: new Set(after.filter((id) => !before.includes(id))),
  }
}

async function listRolledUpWaves(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('rollup_node').select('wave_id').distinct().execute()
  return rows.map(({ wave_id }) => wave_id)
}

type WaveMove = { waveId: string; span: Area; moving: Moving; layouts: FindLayout }

/** Takes what is folded of the area from the areas it leaves and adds it to those it comes to. */
async function moveCounts(tx: Tx, { waveId, span, moving, layouts }: WaveMove): Promise<void> {
  const nodes = await listNodes(tx, [waveId])
  const isNew = nodes.some(({ area_id, extent }) => area_id === moving.parentId && extent === 'cells')
  const touched = nodes.filter(({ area_id }) => moving.from.has(area_id) || moving.to.has(area_id))
  if (isNew && !nodes.some(({ area_id }) => area_id === moving.areaId)) {
    touched.push(await insertTotal(tx, waveId, moving.areaId))
  }
  if (touched.length === 0) return
  const layout = await layouts(tx, waveId)
  const { months, responses } = await tallyFolded(tx, { waveId, layout, span })
  const signOf = (areaId: number) => (moving.from.has(areaId) ? -1 : 1)
  await addToRollup(
    tx,
    touched.flatMap((node) => changesOf(node, months, signOf(node.area_id))),
  )
  await countFolded(tx, waveId, new Map(touched.map(({ area_id }) => [area_id, signOf(area_id) * responses])))
}

/** The areas directly under one with every cell have their totals rolled up. */
async function insertTotal(tx: Tx, waveId: string, areaId: number): Promise<RollupNode> {
  await sql`
    insert into rollup_node (organisation_id, wave_id, area_id, extent, responses)
    values (current_setting('soundings.organisation_id')::uuid, ${waveId}, ${areaId}, 'total', 0)`.execute(tx)
  return { wave_id: waveId, area_id: areaId, extent: 'total' }
}

/** What of an area and those under it is folded: the responses without what is queued. */
async function tallyFolded(
  tx: Tx,
  { waveId, layout, span }: { waveId: string; layout: Layout; span: Area },
): Promise<{ months: ReadonlyMap<number, Tally>; responses: number }> {
  const months = new Map<number, Tally>()
  const reader = new FactReader(layout)
  let responses = 0
  for await (const rows of fetchAll<SignedFacts>(tx, signedFacts(waveId, span))) {
    for (const facts of rows) {
      const count = countFacts(facts)
      responses += facts.sign * count
      for (let index = 0; index < count; index++) {
        reader.read(facts, index)
        const month = monthOf(reader.day)
        const tally = months.get(month) ?? new Tally(layout)
        months.set(month, tally)
        tally.add(reader, facts.sign)
      }
    }
  }
  return { months, responses }
}

function changesOf(
  { wave_id, area_id, extent }: RollupNode,
  months: ReadonlyMap<number, Tally>,
  sign: 1 | -1,
): RollupChange[] {
  return [...months].map(([month, moved]) => {
    const tally = new Tally(moved.layout, extent)
    for (const cell of extent === 'cells' ? moved.cells() : [everybody])
      tally.addRow(cell, moved.row(cell), sign)
    return { waveId: wave_id, areaId: area_id, month, tally }
  })
}

/** The tree with an area under another parent, last among its children, numbered anew. */
export function renumber(areas: readonly Area[], areaId: number, parentId: number): Area[] {
  const moved = areas.map((area) => (area.id === areaId ? { ...area, parent_id: parentId } : { ...area }))
  const inOrder = [...moved.filter(({ id }) => id !== areaId), ...moved.filter(({ id }) => id === areaId)]
  let number = 0
  const visit = (area: Area, depth: number): void => {
    area.depth = depth
    area.first = ++number
    for (const child of inOrder.filter(({ parent_id }) => parent_id === area.id)) visit(child, depth + 1)
    area.last = number
  }
  for (const root of moved.filter(({ parent_id }) => parent_id === null)) visit(root, 0)
  return moved
}

async function storeTree(tx: Tx, before: readonly Area[], after: readonly Area[]): Promise<void> {
  const numbers = ({ parent_id, depth, first, last }: Area) => `${parent_id} ${depth} ${first} ${last}`
  const old = new Map(before.map((area) => [area.id, numbers(area)]))
  const changed = after.filter((area) => old.get(area.id) !== numbers(area))
  await sql`
    update area set parent_id = new.parent_id, depth = new.depth, first = new.first, last = new.last
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb)
      as new (id int, parent_id int, depth smallint, first int, last int)
    where area.id = new.id`.execute(tx)
}
