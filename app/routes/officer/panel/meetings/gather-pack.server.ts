import { listAreas } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import type { Meeting } from '../../../../../db/panel/meeting.server'
import { gatherContents, type PackContents } from '../../../../../db/panel/pack-contents.server'
import type { Panel } from '../../../../../db/panel/panel.server'
import { findLastOverall } from '../../../../../db/reading/reading.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import { measuresOf } from '../../../../../surveys/definition'
import type { PackGap } from '../../../../../surveys/panel/agenda-pack'
import { findDecidedFindings } from '../../findings/findings-view.server'

/** No meeting talks of more gaps. */
const mostGaps = 8

/** What a panel's meeting is given to read today. */
export async function gatherPack(
  tx: Tx,
  { meeting, panel }: { meeting: Meeting; panel: Panel },
): Promise<PackContents> {
  const latest = await findLastOverall(tx)
  const gaps = latest ? await listGaps(tx, latest.wave, panel) : []
  return gatherContents(tx, { meeting, panel, gaps, today: today() })
}

const gapKinds = ['group', 'within', 'area']

/** The gaps of the panel's area and of those directly in it, the first to look at first; none that was dismissed, or put
 *  with another. */
async function listGaps(tx: Tx, wave: Wave, panel: Panel): Promise<PackGap[]> {
  const found = await findDecidedFindings(tx, wave)
  const areas = await listAreas(tx)
  const ids = areas
    .filter(({ id, parent_id }) => id === panel.area_id || parent_id === panel.area_id)
    .map(({ id, code }) => [code, id] as const)
  const idOf = new Map(ids)
  const measures = new Map(
    measuresOf(await getDefinition(tx, wave)).map(({ question, place }) => [question.key, place]),
  )
  const open = (found?.findings ?? []).filter(({ state }) => state !== 'dismissed' && state !== 'merged')
  const gaps = open.flatMap(({ kind, area, question, cell, isAdverse, points }) => {
    const area_id = idOf.get(area.code)
    const measure = measures.get(question.key)
    if (!gapKinds.includes(kind) || area_id === undefined || measure === undefined) return []
    const told = points === undefined ? {} : { points: Math.abs(points) }
    return [{ area_id, measure, cell, isBelow: isAdverse, ...told }]
  })
  return gaps.slice(0, mostGaps)
}
