import { chanceInWords, changeInWords } from '../../../locales/change'
import { positiveOf, positiveVerb } from '../../../locales/positive'
import type { TrendView } from './trend-view.server'

/** What the trend says of this wave, or of the last month, in a few plain sentences. */
export function trendInWords({ chosen, question, points }: TrendView): string[] {
  const here = points.find(({ isHere }) => isHere)
  const area = chosen.isWhole ? '' : `in ${chosen.areaName}, `
  const who = chosen.isEverybody ? '' : `of the group “${chosen.groupName}”, `
  if (!here?.figure) return [`${here?.name ?? 'Here'}: too few answered to show a figure.`]
  const said = question.finding ?? `${positiveVerb[positiveOf(question)]} (“${question.text}”)`
  const { figure, change, rest } = here
  const moved = change ? `, ${changeInWords(change.points, change)}` : ''
  const when = here.unfinished ? `${here.name} (${here.unfinished})` : here.name
  const sentences = [`${when}: ${area}${who}${figure.percent}% ${said}${moved}.`]
  if (rest) {
    const others = rest.isWhole ? 'of everybody who gave another category' : 'of the other categories shown'
    sentences.push(
      `That is against ${rest.percent}% ${others}, a gap ${chanceInWords(rest.isUnlikelyChance)}.`,
    )
  }
  return sentences
}

/** What else changed at a point; undefined where nothing is known of it. */
export function marksInWords({ marks }: Pick<TrendView['points'][number], 'marks'>): string | undefined {
  return marks.length > 0 ? marks.map(({ words }) => words).join('; ') : undefined
}
