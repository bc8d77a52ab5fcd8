import type { Area } from '../../../../../db/area.server'
import type { DisplayedGap } from '../../../../../surveys/analysis/displayed-gap'
import type { FindingKind } from '../../../../../surveys/analysis/finding'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../../surveys/definition'
import { breakdownHref } from '../../breakdown/href'
import {
  type Finding,
  foundGaps,
  type Group,
  groupsOfAreas,
  groupsOfCells,
} from '../../breakdown/standing-out/findings'
import type { WaveFamilies } from './families.server'
import { type Found, foundOf, isChannel } from './found'

export type Asked = { waveId: string; definition: SurveyDefinition; families: WaveFamilies }

/** The gaps that are unlikely to be chance, as the breakdown of each area says: of groups in the whole organisation and in
 *  its regions, and of every area to those beside it. */
export function gapsFound({ waveId, definition, families }: Asked): Found[] {
  const measures = measuresOf(definition)
  const { whole, regions, beside, figureAt } = families
  const of = (kind: FindingKind, area: Area, { finding, measure, group, gap }: FoundGap, seenIn: Area) =>
    foundOf({
      ...{ kind, isBelow: gap.isBelow, definition, measure, area, cell: group.cell },
      figure: figureAt(area.id, measure.place, group.cell),
      points: gap.sizes?.points,
      sentence: () => finding.sentence,
      seenAt: breakdownHref(waveId, {
        ...{ area: seenIn.code, question: finding.question },
        ...(finding.strand && { strand: finding.strand }),
      }),
      regions: finding.inRegions?.words,
    })
  const ofGroups = (kind: FindingKind, area: Area, groups: readonly Group[]) =>
    foundGaps(
      measures,
      groups.filter(({ cell }) => !isChannel(cell)),
    ).flatMap((found) => of(kind, area, found, area))
  return [
    ...ofGroups('group', whole.area, groupsOfCells(definition, whole.family, regions)),
    ...regions.flatMap(({ area, family }) => {
      const groups = groupsOfCells(definition, family)
      return ofGroups(
        'within',
        area,
        groups.map((group) => ({ ...group, inArea: area.name })),
      )
    }),
    ...beside.flatMap(({ area: parent, children, family }) => {
      const where = parent.depth === 0 ? {} : { inArea: parent.name }
      const groups = groupsOfAreas(family, children).map((group) => ({ ...group, ...where }))
      const byCode = new Map(children.map((area) => [area.code, area]))
      return foundGaps(measures, groups).flatMap((found) => {
        const area = byCode.get(found.finding.area ?? '')
        return area ? of('area', area, found, parent) : []
      })
    }),
  ]
}

type FoundGap = { finding: Finding; measure: Measure; group: Group; gap: DisplayedGap }
