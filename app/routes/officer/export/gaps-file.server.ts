import type { Tx } from '../../../../db/client.server'
import { findFamily } from '../../../../db/reading/family.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { measuresOf } from '../../../../surveys/definition'
import { gapRule } from '../../../export/method'
import { tableOf } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { gapRows, gapsColumns } from './gaps-table'

/** What stands out in an area (the whole organisation unless one is named) as a file; undefined where there is no such
 *  area, or there are no results yet. */
export async function findGapsFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const areas = await listReadAreas(tx, wave.id)
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  const reading = await findLatestReading(tx, wave.id)
  if (!area || !reading) return undefined
  const definition = await getDefinition(tx, wave)
  const children = areas.filter(({ parent_id }) => parent_id === area.id)
  const family = await findFamily(tx, reading.id, area, children)
  return {
    tables: [tableOf('Stands out', gapsColumns, gapRows(definition, { area, children, family }))],
    of: `what stands out in ${area.name}`,
    measures: measuresOf(definition),
    more: [gapRule],
    words: [wave.name, area.name, 'what stands out'],
  }
}
