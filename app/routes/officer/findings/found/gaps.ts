import type { Area } from '../../../../../db/area.server'
import type { FindingKind } from '../../../../../surveys/analysis/finding'
import { measuresOf, type SurveyDefinition } from '../../../../../surveys/definition'
import { breakdownHref } from '../../breakdown/href'
import { foundGaps, type Group, groupsOfAreas, groupsOfCells } from '../../breakdown/standing-out/findings'
import { groupKey } from '../../trend/trend-choice'
import type { WaveFamilies } from './families.server'
import { type Found, foundOf, isGroup } from './found'

export type Asked = { waveId: string; definition: SurveyDefinition; families: WaveFamilies }

/** The gaps that are unlikely to be chance, as the breakdown of each area says: of groups in the whole organisation and in
 *  its regions, and of every area to those beside it. */
export function gapsFound(asked: Asked): Found[] {
  const { definition, families } = asked
  const { whole, regions, beside } = families
  const groups = groupsOfCells(definition, whole.family, regions)
  return [
    ...groupGaps(asked, { kind: 'group', area: whole.area, groups }),
    ...regions.flatMap(({ area, family }) => {
      const within = groupsOfCells(definition, family).map((group) => ({ ...group, inArea: area.name }))
      return groupGaps(asked, { kind: 'within', area, groups: within })
    }),
    ...beside.flatMap((parent) => areaGaps(asked, parent)),
  ]
}

type Groups = { kind: FindingKind; area: Area; groups: readonly Group[] }

function groupGaps(asked: Asked, { kind, area, groups }: Groups): Found[] {
  const told = groups.filter(({ cell }) => isGroup(cell))
  const gaps = foundGaps(measuresOf(asked.definition), told)
  return gaps.flatMap((gap) => foundGap(asked, gap, { kind, area, seenIn: area }))
}

function areaGaps(asked: Asked, { area, children, family }: WaveFamilies['beside'][number]): Found[] {
  const where = area.depth === 0 ? {} : { inArea: area.name }
  const groups = groupsOfAreas(family, children).map((group) => ({ ...group, ...where }))
  const byCode = new Map(children.map((child) => [child.code, child]))
  return foundGaps(measuresOf(asked.definition), groups).flatMap((gap) => {
    const child = byCode.get(gap.finding.area ?? '')
    return child ? foundGap(asked, gap, { kind: 'area', area: child, seenIn: area }) : []
  })
}

type Gap = ReturnType<typeof foundGaps>[number]

function foundGap(
  { waveId, definition, families }: Asked,
  { finding, measure, group, gap, mirror }: Gap,
  { kind, area, seenIn }: { kind: FindingKind; area: Area; seenIn: Area },
): Found[] {
  const { question, strand, sentence, inRegions } = finding
  const otherSide = mirror && {
    ...{ kind, isBelow: !gap.isBelow, question: measure.question.key },
    ...{ group: groupKey(definition, mirror.cell), area: mirror.area ?? area.code },
  }
  return foundOf({
    aliases: otherSide ? [otherSide] : [],
    ...{ kind, isBelow: gap.isBelow, definition, measure, area, cell: group.cell },
    figure: families.figureAt(area.id, measure.place, group.cell),
    points: gap.sizes?.points,
    sentence: () => sentence,
    seenAt: breakdownHref(waveId, { area: seenIn.code, question, ...(strand && { strand }) }),
    regions: inRegions?.words,
  })
}
