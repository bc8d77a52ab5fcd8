import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import { cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import { gapsOfClaims } from '../../surveys/judgement/claim-gaps'
import type { Tx } from '../client.server'
import type { Citation } from '../evidence.server'
import { findFigures, listCells } from '../reading/figure.server'

/** What a citation is called in the map of gaps. */
export const citationKey = (one: Citation): string =>
  `${one.reading_id} ${one.evidence_area_id} ${one.evidence_measure} ${one.evidence_cell}`

/** The gap to the others of its strand of every group that the claims of one judgement cite, by citationKey: all of them one
 *  family by Holm. */
export async function findClaimGaps(
  tx: Tx,
  citations: readonly Citation[],
): Promise<Map<string, DisplayedGap>> {
  const once = new Map(citations.map((one) => [citationKey(one), one]))
  const ofGroups = [...once].filter(([, { evidence_cell }]) => evidence_cell !== everybody)
  const groups = []
  for (const [, citation] of ofGroups) groups.push(await findGroup(tx, citation))
  const gaps = gapsOfClaims(groups)
  return new Map(ofGroups.flatMap(([key], at) => (gaps[at] ? [[key, gaps[at]] as const] : [])))
}

/** A cited group with all cells of its strand. */
async function findGroup(
  tx: Tx,
  { reading_id, evidence_area_id, evidence_measure, evidence_cell }: Citation,
) {
  const cut = cutOf(evidence_cell)?.cut
  const all = await listCells(tx, reading_id)
  const cells = all.filter((cell) => cell === everybody || cutOf(cell)?.cut === cut)
  const asked = { areaIds: [evidence_area_id], measures: [evidence_measure], cells }
  return {
    cell: evidence_cell,
    measure: evidence_measure,
    cells: await findFigures(tx, reading_id, asked),
  }
}
