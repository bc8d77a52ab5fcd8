import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import { cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import { type GapSince, gapsOfClaims, gapsSince } from '../../surveys/judgement/claim-gaps'
import type { Tx } from '../client.server'
import type { Citation } from '../evidence.server'
import { findFigures, listCells } from '../reading/figure.server'
import type { Remeasured } from '../reading/remeasure.server'

/** What a citation is called in the map of gaps. */
export const citationKey = (one: Citation): string =>
  `${one.reading_id} ${one.evidence_area_id} ${one.evidence_measure} ${one.evidence_cell}`

/** The gap to the others of its strand of every group that the claims of one judgement cite, by citationKey: all of them one
 *  family by Holm. */
export async function findClaimGaps(
  tx: Tx,
  citations: readonly Citation[],
): Promise<Map<string, DisplayedGap>> {
  const ofGroups = groupsOf(citations)
  const groups = []
  for (const [, citation] of ofGroups) groups.push(await findGroup(tx, citation))
  const gaps = gapsOfClaims(groups)
  return new Map(ofGroups.flatMap(([key], at) => (gaps[at] ? [[key, gaps[at]] as const] : [])))
}

/** What became of each of these gaps where the figures were found again, `since` in the order of the citations: by the
 *  citationKey of the first. */
export async function findGapsSince(
  tx: Tx,
  citations: readonly Citation[],
  since: readonly Remeasured[],
): Promise<Map<string, GapSince>> {
  const foundAt = new Map(citations.map((one, at) => [citationKey(one), since[at]?.at]))
  const keys: string[] = []
  const groups = []
  for (const [key, citation] of groupsOf(citations)) {
    const at = foundAt.get(key)
    if (!at) continue
    keys.push(key)
    groups.push({ before: await findGroup(tx, citation), now: await findGroup(tx, at) })
  }
  const found = gapsSince(groups)
  return new Map(keys.flatMap((key, at) => (found[at] ? [[key, found[at]] as const] : [])))
}

/** The citations that are of a group, each once. */
const groupsOf = (citations: readonly Citation[]): [string, Citation][] =>
  [...new Map(citations.map((one) => [citationKey(one), one]))].filter(
    ([, { evidence_cell }]) => evidence_cell !== everybody,
  )

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
