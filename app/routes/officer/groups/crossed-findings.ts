import type { CrossedFamily, CrossedGap } from '../../../../db/reading/crossed-family.server'
import type { Family } from '../../../../db/reading/family.server'
import { standingOut, withoutMirrors } from '../../../../surveys/analysis/displayed-gap'
import { cutName, cutOf } from '../../../../surveys/cell'
import type { CutKey } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { gapInWords } from '../../../locales/gap'
import { groupInSentence } from '../../../locales/group'
import { positiveOf } from '../../../locales/positive'
import type { Crossing } from './crossing'

/** A gap within a group that is unlikely to be chance, in a sentence: of categories of `strand`, among those of a category of
 *  `within`. `isOnlyTogether`: each of the two groups by itself was tested too, and does not stand out. */
export type CrossedFinding = {
  sentence: string
  strand: CutKey
  within: CutKey
  names: string
  isOnlyTogether: boolean
}

type Families = { definition: SurveyDefinition; family: Family; crossed: CrossedFamily }

/** The gaps of the strands asked for, whichever way they are looked at: those that only the two together show come first,
 *  then the largest. */
export function crossedFindings(
  { measure, strand, within }: Omit<Crossing, 'area'>,
  { definition, family, crossed }: Families,
): CrossedFinding[] {
  const isAsked = ({ cell, among }: CrossedGap) => {
    const cuts = [cutOf(cell)?.cut, cutOf(among)?.cut]
    return cuts.includes(strand) && (within === undefined || cuts.includes(within))
  }
  const isOrdinary = (cell: number) => family.ofCell(measure.place, cell).gap?.certainty === 'may be chance'
  const all = crossed.gaps
    .filter(isAsked)
    .map((one) => ({ ...one, of: `${cutOf(one.cell)?.cut} ${one.among}` }))
  const findings = standingOut(withoutMirrors(all)).flatMap(({ cell, among, gap }) => {
    const [own, other] = [cutOf(cell)?.cut, cutOf(among)?.cut]
    if (!own || !other) return []
    const whose = { who: groupInSentence(definition, cell), among: groupInSentence(definition, among) }
    return {
      sentence: gapInWords(gap, positiveOf(measure.question), whose),
      ...{ strand: own, within: other },
      names: `${cutName(definition, own).en} and ${cutName(definition, other).en.toLowerCase()}`,
      isOnlyTogether: isOrdinary(cell) && isOrdinary(among),
    }
  })
  return [true, false].flatMap((is) => findings.filter(({ isOnlyTogether }) => isOnlyTogether === is))
}
