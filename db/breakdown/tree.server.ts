import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** The organisation's areas by id, each with its parent. */
export class Tree {
  readonly #parents: ReadonlyMap<number, number | null>

  constructor(parents: ReadonlyMap<number, number | null>) {
    this.#parents = parents
  }

  /** The area and every one above it, up to the whole organisation; throws for one that is not in the tree. */
  pathOf(areaId: number): number[] {
    const parent = this.#parents.get(areaId)
    if (parent === undefined) throw new Error(`there is no area ${areaId}`)
    return parent === null ? [areaId] : [areaId, ...this.pathOf(parent)]
  }
}

/** The tree as it is now. */
export async function findTree(tx: Tx): Promise<Tree> {
  const rows = await tx.selectFrom('area').select(['id', 'parent_id']).execute()
  return new Tree(new Map(rows.map(({ id, parent_id }) => [id, parent_id])))
}

/** A place in the tree: the numbers of an area's subtree, which are the `first` of every area in it. */
export type Span = { id: number; first: number; last: number }

/** The span of an area; throws when there is none. */
export async function getSpan(tx: Tx, areaId: number): Promise<Span> {
  const { rows } = await sql<Span>`select id, first, last from area where id = ${areaId}`.execute(tx)
  if (!rows[0]) throw new Error(`there is no area ${areaId}`)
  return rows[0]
}
