import type { Node } from '../../../db/bench/wide-table.server'
import { listNodes } from '../../../db/breakdown/rollup.server'
import { inOrganisation } from '../../../db/client.server'
import type { MeasuredWave } from './measured-wave.server'

/** An area to be read, what it is called in the figures, and how many responses it has. */
export type NamedNode = Node & { name: string; responses: number }

const depths = ['root', 'region', 'authority', 'neighbourhood']

/** The areas that are read: at each depth the one of median size, and the largest that has no rollup, which is the
 *  slowest of its kind. */
export async function chooseNodes(wave: MeasuredWave): Promise<NamedNode[]> {
  const { db, landlord, sizes } = wave
  const { organisationId, areas } = landlord
  const rows = await inOrganisation(db, organisationId, (tx) => listNodes(tx, [landlord.wave.id]))
  const rolledUp = new Set(rows.filter(({ extent }) => extent === 'cells').map(({ area_id }) => area_id))
  const bySize = areas
    .map(({ id, first, last, depth }) => ({ id, first, last, depth, responses: sizes.get(id) ?? 0 }))
    .sort((one, other) => other.responses - one.responses)
  const medians = depths.flatMap((name, depth) => {
    const all = bySize.filter((node) => node.depth === depth)
    const median = all[Math.floor(all.length / 2)]
    return median ? { ...median, name } : []
  })
  const raw = bySize.find(({ id }) => !rolledUp.has(id))
  return raw ? [...medians, { ...raw, name: 'largest not rolled up' }] : medians
}
