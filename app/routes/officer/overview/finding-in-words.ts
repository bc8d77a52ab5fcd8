import type { DisplayedFigure } from '../../../../surveys/breakdown'
import type { Standing } from '../../../../surveys/standing'
import { changeInWords, pointsInWords } from '../../../locales/change'
import { dayInWords } from '../../../locales/day'
import { positiveOf, positiveVerb } from '../../../locales/positive'
import type { ChangeSince } from './last-wave.server'

type Found = {
  type: string
  short: string
  text: string
  finding: string | undefined
  figure: DisplayedFigure | undefined
  change: ChangeSince | undefined
  target: { percent: number; standing: Standing | undefined } | undefined
}

/** A headline measure in one plain sentence: the figure, how it moved, and where it stands against its target. */
export function findingInWords({ figure, change, target, ...question }: Found): string {
  if (!figure) return `${question.short}: too few answered to show a figure.`
  const kept = figure.readOn ? `, as on ${dayInWords(figure.readOn, 'en')}` : ''
  const clauses = [
    `${figure.percent}% ${saidOf(question)}${kept}${change ? changeClause(change) : ''}`,
    target?.standing && targetClause(target.percent, target.standing),
  ]
  return `${clauses.filter(Boolean).join('; ')}.`
}

function saidOf({ type, text, finding }: Pick<Found, 'type' | 'text' | 'finding'>): string {
  return finding ?? `${positiveVerb[positiveOf({ type })]} (“${text}”)`
}

function changeClause(change: ChangeSince): string {
  if ('points' in change) return `, ${changeInWords(change.points, change)}`
  const { since, missing } = change
  if (missing === 'hidden') return `; how far that is from ${since} cannot be told, as a figure is hidden`
  return missing === 'not at all'
    ? `; it was not asked in ${since}`
    : `; it was asked in other words in ${since}, so no change can be told`
}

function targetClause(percent: number, { side, points, mayBeChance }: Standing): string {
  if (side === 'level') return `level with the target of ${percent}%`
  const chance = mayBeChance ? `, by ${pointsInWords(points)}, which may be chance` : ''
  return `${side} the target of ${percent}%${chance}`
}
