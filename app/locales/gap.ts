import type { Certainty, DisplayedGap } from '../../surveys/analysis/displayed-gap'
import { pointsInWords } from './change'
import type { Positive } from './positive'

/** A gap in words for a badge. */
export const certaintyInWords: Record<Certainty, string> = {
  'unlikely chance': 'Unlikely to be chance',
  'may be chance': 'May be chance',
  'too small': 'Base too small to test',
}

/** Whether a difference may be chance in words for a badge; undefined: too few answered to test it. */
export function testedInWords(isUnlikelyChance: boolean | undefined): string {
  if (isUnlikelyChance === undefined) return certaintyInWords['too small']
  return certaintyInWords[isUnlikelyChance ? 'unlikely chance' : 'may be chance']
}

/** What stands for a gap where there is nobody to compare with, or the figure is hidden. */
export const notComparedWords = 'Not compared'

/** Whom a sentence about a gap is of: `who` as said within it (women), `among` whom both sides are (men) or `inArea` in
 *  which area, and whether it is an area, which is in the singular. */
export type Whose = {
  who: string
  among?: string | undefined
  inArea?: string | undefined
  isArea?: boolean
}

/** A gap in one plain sentence: who, less or more satisfied (or agreeing) than whom, by how much, and how sure it is. */
export function gapInWords(gap: DisplayedGap, positive: Positive, whose: Whose): string {
  const { who, among, inArea, isArea } = whose
  const whole = inArea ? `In ${inArea}, ${who}` : `${who.charAt(0).toUpperCase()}${who.slice(1)}`
  const begin = among ? `Among ${among}, ${who}` : whole
  const how = gap.isBelow ? 'less' : 'more'
  const what = {
    Satisfied: `${isArea ? 'is' : 'are'} ${how} satisfied`,
    Agree: `${isArea ? 'agrees' : 'agree'} ${how} often`,
    'Gave 9 or 10': `gave 9 or 10 ${how} often`,
  }[positive]
  return `${begin} ${what} than ${othersInWords(gap, isArea)}${sizeInWords(gap)}${endOf(gap.certainty)}`
}

/** Whom a gap is set against. */
export function othersInWords({ isWholeRest }: Pick<DisplayedGap, 'isWholeRest'>, isArea = false): string {
  if (isArea) return isWholeRest ? 'the other areas' : 'the other areas shown'
  return isWholeRest ? 'others' : 'the other groups shown'
}

/** A difference in points with its sign: +1 point; a true minus, as a hyphen is read out as nothing. */
export function signedPoints(points: number): string {
  const sign = points === 0 ? '' : points < 0 ? '−' : '+'
  return `${sign}${pointsInWords(Math.abs(points))}`
}

function sizeInWords({ sizes, isUnweighted }: DisplayedGap): string {
  if (!sizes) return ''
  const { own, rest, points } = sizes
  if (points === 0) return ` by less than one point (${own}%)`
  return `: ${own}% against ${rest}%${isUnweighted ? ' without the weights' : ''}`
}

const endOf = (certainty: Certainty): string => `, and the gap ${sureness[certainty]}.`

/** A sentence about a gap without how sure it is, for where another family of tests says that. */
export const withoutSureness = (sentence: string): string =>
  certainties.reduce((words, certainty) => words.replace(endOf(certainty), '.'), sentence)

/** How sure a gap is, as the end of a sentence that begins with it. */
export const surenessOfGap = ({ certainty }: DisplayedGap): string => sureness[certainty]

const sureness: Record<Certainty, string> = {
  'unlikely chance': 'is unlikely to be chance',
  'may be chance': 'may be chance',
  'too small': 'is of too few people to test',
}

const certainties = Object.keys(sureness) as Certainty[]
