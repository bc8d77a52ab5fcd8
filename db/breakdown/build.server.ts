import { sql } from 'kysely'
import { everybody } from '../../surveys/cut'
import { countFacts, type Facts, monthOf } from '../../surveys/fact'
import type { Layout } from '../../surveys/layout'
import { FactReader, isEmpty, Tally } from '../../surveys/tally'
import type { Tx } from '../client.server'
import type { RollupNodeTable } from '../schema'
import { batchesOf, fetchAll } from './facts.server'
import { storeRows } from './rollup.server'
import type { Span } from './tree.server'

export type Extent = RollupNodeTable['extent']

/** An area to roll up, with the place of its subtree in the tree. */
export type Plan = Span & { extent: Extent }

/** Rolls areas of a wave up anew from the responses, in one pass over those under `within`: what is there less what is
 *  queued, both as they are when it begins. The lock must be held. What was rolled up of these areas goes; readers see
 *  it until the transaction commits. Memory is that of the areas of one path down the tree. */
export async function buildNodes(
  tx: Tx,
  { waveId, layout, within, plans }: { waveId: string; layout: Layout; within: Span; plans: readonly Plan[] },
): Promise<void> {
  const ids = plans.map(({ id }) => id)
  await sql`delete from rollup_node where wave_id = ${waveId} and area_id = any(${ids}::int[])`.execute(tx)
  await sql`
    insert into rollup_node (organisation_id, wave_id, area_id, extent, responses)
    select current_setting('soundings.organisation_id')::uuid, ${waveId}::uuid, area_id, extent, 0
    from unnest(${ids}::int[], ${plans.map(({ extent }) => extent)}::text[]) as node (area_id, extent)`.execute(
    tx,
  )
  const building = new Building(tx, { waveId, layout, plans })
  for await (const rows of fetchAll<SignedFacts>(tx, signedFacts(waveId, within))) {
    for (const facts of rows) await building.add(facts)
  }
  await building.finish()
}

/** Facts of one area; `first` is the area's number in the tree. */
export type SignedFacts = Facts & { first: number; sign: 1 | -1 }

/** The responses of every area in the span to be added and the queued changes to be undone, in the order of the tree. */
export function signedFacts(waveId: string, { first, last }: Span) {
  const ofArea = (table: 'response' | 'response_change', condition = sql``) =>
    batchesOf(sql`${sql.table(table)} where wave_id = ${waveId} and area_id = area.id ${condition}`)
  return sql`
    select area.first, batch.sign, batch.places, batch.records
    from area cross join lateral (
      select 1 as sign, * from (${ofArea('response')}) as stored
      union all
      select -1, * from (${ofArea('response_change', sql`and sign = 1`)}) as added
      union all
      select 1, * from (${ofArea('response_change', sql`and sign = -1`)}) as removed
    ) as batch
    where area.first between ${first} and ${last}
    order by area.first`
}

/** An area whose subtree is being read. */
type Open = Plan & { months: Map<number, Tally>; responses: number }

class Building {
  readonly #tx: Tx
  readonly #waveId: string
  readonly #layout: Layout
  readonly #reader: FactReader
  /** Areas not reached yet, in the order of the tree, the next one last. */
  readonly #ahead: Plan[]
  /** From the whole down to where the reading is. */
  readonly #path: Open[] = []

  constructor(tx: Tx, { waveId, layout, plans }: { waveId: string; layout: Layout; plans: readonly Plan[] }) {
    this.#tx = tx
    this.#waveId = waveId
    this.#layout = layout
    this.#reader = new FactReader(layout)
    this.#ahead = [...plans].sort((one, other) => other.first - one.first)
  }

  async add({ first, sign, ...facts }: SignedFacts): Promise<void> {
    await this.#moveTo(first)
    const count = countFacts(facts)
    const nodes = this.#counting()
    const byDay = new Map<number, Tally[]>()
    for (const node of nodes) node.responses += sign * count
    for (let index = 0; index < count; index++) {
      this.#reader.read(facts, index)
      const { day } = this.#reader
      const tallies = byDay.get(day) ?? nodes.map((node) => this.#tallyOf(node, monthOf(day)))
      byDay.set(day, tallies)
      for (const tally of tallies) tally.add(this.#reader, sign)
    }
  }

  /** Stores what is left. */
  async finish(): Promise<void> {
    await this.#moveTo(Number.POSITIVE_INFINITY)
  }

  /** The areas of the path that count what is read: the innermost one with every cell and those within it. Those
   *  above get its sums when it is done. */
  #counting(): Open[] {
    return this.#path.slice(
      Math.max(
        0,
        this.#path.findLastIndex(({ extent }) => extent === 'cells'),
      ),
    )
  }

  async #moveTo(first: number): Promise<void> {
    for (;;) {
      const next = this.#ahead.at(-1)
      const here = this.#path.at(-1)
      if (here && here.last < Math.min(first, next?.first ?? first)) await this.#close()
      else if (next && next.first <= first) {
        this.#ahead.pop()
        this.#path.push({ ...next, months: new Map(), responses: 0 })
      } else if (here && here.last < first) await this.#close()
      else return
    }
  }

  async #close(): Promise<void> {
    const done = this.#path.pop()
    if (!done) return
    if (done.extent === 'cells') this.#raise(done)
    for (const [month, tally] of done.months) {
      const place = { waveId: this.#waveId, areaId: done.id, month, tally }
      const cells = tally.cells().filter((cell) => !isEmpty(tally.row(cell)))
      await storeRows(
        this.#tx,
        cells.map((cell) => ({ ...place, cell })),
      )
    }
    await sql`
      update rollup_node set responses = ${done.responses}
      where wave_id = ${this.#waveId} and area_id = ${done.id}`.execute(this.#tx)
  }

  #raise({ months, responses }: Open): void {
    for (const node of this.#counting()) {
      node.responses += responses
      for (const [month, tally] of months) {
        const cells = node.extent === 'cells' ? tally.cells() : [everybody]
        for (const cell of cells) this.#tallyOf(node, month).addRow(cell, tally.row(cell))
      }
    }
  }

  #tallyOf(node: Open, month: number): Tally {
    const tally = node.months.get(month) ?? new Tally(this.#layout, node.extent)
    node.months.set(month, tally)
    return tally
  }
}
