import { countFacts, monthOf } from '../../surveys/fact'
import type { Layout } from '../../surveys/layout'
import { FactReader, Tally } from '../../surveys/tally'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { type FindLayout, findLayout } from './layout.server'
import { tryLockRollup } from './lock.server'
import { type Changes, takeChanges } from './queue.server'
import { addToRollup, countFolded, listNodes, type RollupNode } from './rollup.server'
import { findTree, type Tree } from './tree.server'

const changesAtOnce = 20_000

/** Folds some of the organisation's queued changes into its rollup, in one transaction: a reader finds each change
 *  either queued or folded. Gives how many, 0 when none waited, and undefined when another process is at it. */
export function foldChanges(
  db: Db,
  organisationId: string,
  { atMost = changesAtOnce, layouts = findLayout }: { atMost?: number; layouts?: FindLayout } = {},
): Promise<number | undefined> {
  return inOrganisation(db, organisationId, async (tx) => {
    if (!(await tryLockRollup(tx))) return undefined
    const changes = await takeChanges(tx, atMost)
    for (const waveId of new Set(changes.map((change) => change.waveId))) {
      const ofWave = changes.filter((change) => change.waveId === waveId)
      await foldWave(tx, { waveId, changes: ofWave, layouts })
    }
    return changes.reduce((sum, facts) => sum + countFacts(facts), 0)
  })
}

type WaveChanges = { waveId: string; changes: Changes[]; layouts: FindLayout }

/** Changes of a wave of which nothing is rolled up are in the responses, and need no counting. */
async function foldWave(tx: Tx, { waveId, changes, layouts }: WaveChanges): Promise<void> {
  const nodes = await listNodes(tx, [waveId])
  if (nodes.length === 0) return
  const folding = new Folding(await layouts(tx, waveId), nodes, await findTree(tx))
  for (const one of changes) folding.add(one)
  await addToRollup(
    tx,
    [...folding.tallies.values()].map((one) => ({ waveId, ...one })),
  )
  await countFolded(tx, waveId, folding.responses)
}

type Target = { areaId: number; month: number; tally: Tally }

/** Counts changes into a tally for every rolled up area they lie under and every month. */
class Folding {
  readonly tallies = new Map<string, Target>()
  /** How many responses more (or fewer) each area has. */
  readonly responses = new Map<number, number>()
  readonly #layout: Layout
  readonly #reader: FactReader
  readonly #extents: ReadonlyMap<number, RollupNode['extent']>
  readonly #tree: Tree

  constructor(layout: Layout, nodes: readonly RollupNode[], tree: Tree) {
    this.#layout = layout
    this.#reader = new FactReader(layout)
    this.#extents = new Map(nodes.map(({ area_id, extent }) => [area_id, extent]))
    this.#tree = tree
  }

  add({ areaId, sign, ...facts }: Changes): void {
    const areas = this.#tree.pathOf(areaId).filter((id) => this.#extents.has(id))
    const count = countFacts(facts)
    for (const id of areas) this.responses.set(id, (this.responses.get(id) ?? 0) + sign * count)
    const byDay = new Map<number, Tally[]>()
    for (let index = 0; index < count; index++) {
      this.#reader.read(facts, index)
      const { day } = this.#reader
      const tallies = byDay.get(day) ?? areas.map((id) => this.#tallyOf(id, monthOf(day)))
      byDay.set(day, tallies)
      for (const tally of tallies) tally.add(this.#reader, sign)
    }
  }

  #tallyOf(areaId: number, month: number): Tally {
    const key = `${areaId} ${month}`
    const found = this.tallies.get(key) ?? {
      areaId,
      month,
      tally: new Tally(this.#layout, this.#extents.get(areaId)),
    }
    this.tallies.set(key, found)
    return found.tally
  }
}
