import type { Area } from '../../../../../db/area.server'
import type { Family } from '../../../../../db/reading/family.server'
import { type DisplayedGap, standingOut, withoutMirrors } from '../../../../../surveys/analysis/displayed-gap'
import { cutName, cutOf } from '../../../../../surveys/cell'
import { type CutKey, everybody } from '../../../../../surveys/cut'
import type { Measure, SurveyDefinition } from '../../../../../surveys/definition'
import { gapInWords } from '../../../../locales/gap'
import { groupInSentence } from '../../../../locales/group'
import { positiveOf } from '../../../../locales/positive'
import { type Region, type WithinRegions, withinRegions } from './within-regions'

/** A gap that is unlikely to be chance, in a sentence, with where it is: a question by its key and its short name, and a
 *  cut with its name, or an area by its code. `inRegions`: of the whole organisation, in which regions it is found too. */
export type Finding = {
  sentence: string
  question: string
  questionName: string
  strand?: CutKey
  strandName?: string
  area?: string
  inRegions?: WithinRegions
}

/** A part that gaps are looked for in: a category of a cut, or an area. */
export type Group = Pick<Finding, 'strand' | 'strandName' | 'area'> & {
  cell: number
  who: string
  /** The area that both sides are in, where a sentence has to say it. */
  inArea?: string
  gapOf: (measure: number) => DisplayedGap | undefined
  regionsOf?: (measure: number, gap: DisplayedGap) => WithinRegions | undefined
}

/** Every category of every cut; each gap held against `regions`, where the family is the organisation's. */
export function groupsOfCells(
  definition: SurveyDefinition,
  family: Family,
  regions: readonly Region[] = [],
): Group[] {
  return family.cells.flatMap((cell) => {
    const strand = cell === everybody ? undefined : cutOf(cell)?.cut
    if (!strand) return []
    return {
      ...{ cell, strand, strandName: cutName(definition, strand).en },
      who: groupInSentence(definition, cell),
      gapOf: (measure: number) => family.ofCell(measure, cell).gap,
      regionsOf: (measure: number, { isBelow }: DisplayedGap) =>
        withinRegions(regions, { measure, cell, isBelow }),
    }
  })
}

/** Every area within. */
export function groupsOfAreas(family: Family, children: readonly Area[]): Group[] {
  return children.map(({ id, code, name }) => ({
    ...{ cell: everybody, area: code, who: name },
    gapOf: (measure: number) => family.ofChild(measure, id).gap,
  }))
}

/** The gaps of some measures that are unlikely to be chance, the largest first. */
export function findingsOf(measures: readonly Measure[], groups: readonly Group[]): Finding[] {
  return foundGaps(measures, groups).map(({ finding }) => finding)
}

/** The same, each with its gap and the part that it is of, and the other of two parts of which each is the rest of the other. */
export function foundGaps(
  measures: readonly Measure[],
  groups: readonly Group[],
): { finding: Finding; measure: Measure; group: Group; gap: DisplayedGap; mirror: Group | undefined }[] {
  const all = measures.flatMap((measure) =>
    groups.map((group) => ({
      ...{ measure, group, gap: group.gapOf(measure.place) },
      of: `${measure.place} ${group.strand ?? 'areas'}`,
    })),
  )
  return standingOut(withoutMirrors(all)).map(({ measure, group, gap, mirror }) => {
    const { question, place } = measure
    const { who, inArea, cell: _, gapOf, regionsOf, ...where } = group
    const inRegions = regionsOf?.(place, gap)
    return {
      finding: {
        sentence: gapInWords(gap, positiveOf(question), { who, inArea, isArea: where.area !== undefined }),
        ...{ question: question.key, questionName: question.short.en },
        ...where,
        ...(inRegions && { inRegions }),
      },
      ...{ measure, group, gap, mirror: mirror?.group },
    }
  })
}
