import type { DisplayedFigure } from '../../../../../surveys/breakdown'
import { everybody } from '../../../../../surveys/cut'
import type { Question, SurveyDefinition } from '../../../../../surveys/definition'
import { value as descriptors } from '../../../../../surveys/frameworks/common-descriptors'
import { chanceInWords, changeInWords, pointsInWords } from '../../../../locales/change'
import { groupInSentence } from '../../../../locales/group'
import { listInWords } from '../../../../locales/list'
import { positiveOf, positiveVerb } from '../../../../locales/positive'

/** Whose figure of which question. */
export type Whose = {
  definition: SurveyDefinition
  question: Question
  area: { name: string; depth: number }
  cell: number
}

/** A fall in a sentence: In South, 55% are satisfied, down 9 points since Autumn 2025, which is unlikely to be chance. */
export const fallInWords = (
  whose: Whose,
  figure: DisplayedFigure,
  { points, since }: { points: number; since: string },
): string => `${figureInWords(whose, figure)}, ${changeInWords(points, { since, isUnlikelyChance: true })}.`

/** What a figure is so many points below. */
export type Missed = { points: number; what: string }

/** How far below each of what was set a figure is. */
export function missInWords(whose: Whose, figure: DisplayedFigure, misses: readonly Missed[]): string {
  const below = misses.map(({ points, what }) => `${pointsInWords(points)} below ${what}`)
  return `${figureInWords(whose, figure)}, ${listInWords(below)}, ${chanceInWords(true)}.`
}

/** What the frameworks say of a landlord that keeps its target and misses the benchmark. */
export const warningWords = `It keeps the target set here. The frameworks name that as a sign of no more than a fair service: “${descriptors.ownTargets.lower}”`

function figureInWords({ definition, question, area, cell }: Whose, figure: DisplayedFigure): string {
  const where = area.depth === 0 ? [] : [`in ${area.name}`]
  const who = cell === everybody ? [] : [`of ${groupInSentence(definition, cell)}`]
  const begin = [...where, ...who].join(', ') || 'of everybody'
  const said = `${figure.percent}% ${positiveVerb[positiveOf(question)]}`
  return `${begin.charAt(0).toUpperCase()}${begin.slice(1)}, ${said}`
}
