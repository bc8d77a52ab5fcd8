import type { Selectable } from 'kysely'
import type { Tx } from './client.server'
import type { AreaTable } from './schema'

export type Area = Omit<Selectable<AreaTable>, 'organisation_id'>

/** Every area of the organisation, parents before children, in the order of the tree. */
export function listAreas(tx: Tx): Promise<Area[]> {
  return tx
    .selectFrom('area')
    .select(['id', 'parent_id', 'depth', 'kind', 'name', 'code', 'region_code', 'first', 'last'])
    .orderBy('first')
    .execute()
}

/** An area of the tree before it has numbers. */
export type AreaNode = {
  kind: string
  name: string
  code: string
  regionCode?: string
  children?: AreaNode[]
}

/** The rows of a tree: ids and preorder numbers from 1, in the order of the tree. */
export function numberAreas(root: AreaNode): Area[] {
  const areas: Area[] = []
  const visit = (node: AreaNode, parent: Area | undefined): number => {
    const number = areas.length + 1
    const area: Area = {
      id: number,
      parent_id: parent?.id ?? null,
      depth: parent ? parent.depth + 1 : 0,
      kind: node.kind,
      name: node.name,
      code: node.code,
      region_code: node.regionCode ?? null,
      first: number,
      last: number,
    }
    areas.push(area)
    for (const child of node.children ?? []) area.last = visit(child, area)
    return area.last
  }
  visit(root, undefined)
  return areas
}

/** Adds the areas of a new organisation. */
export async function insertAreas(tx: Tx, organisationId: string, areas: Area[]): Promise<void> {
  await tx
    .insertInto('area')
    .values(areas.map((area) => ({ organisation_id: organisationId, ...area })))
    .execute()
}
