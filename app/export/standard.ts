import type { Measure, Question } from '../../surveys/definition'
import { questionBank } from '../../surveys/questions/all'
import { similarTo } from '../../surveys/questions/similar-to'
import { measuresOfRegime, regimes } from '../../surveys/standard-measures/all'
import { listInWords } from '../locales/list'

/** How a question stands to the measures that regulators prescribe, in words; undefined where it has nothing to do with
 *  one. One of ours, in our words, is similar to a measure at most. */
export function standingOf(question: Question): string | undefined {
  const { standard } = question
  if (standard) {
    const regime = regimes.find(({ key }) => key === standard.regime)
    const measure = measuresOfRegime(standard.regime).find(({ code }) => code === standard.code)
    return [
      `${standard.code} of ${regime?.name ?? standard.regime}, in the prescribed words${regime ? ` (${regime.setBy})` : ''}.`,
      regime?.tenures === 'apart' &&
        'Rented homes and shared ownership are reported apart: take the figures by tenure, not the one of everybody.',
      measure?.rentedOnly && 'Shared owners are not to be asked it.',
    ]
      .filter(Boolean)
      .join(' ')
  }
  const codes = similarTo[question.key] ?? []
  const isOurs = questionBank.some(({ key, text }) => key === question.key && text.en === question.text.en)
  if (codes.length === 0 || !isOurs) return undefined
  return `In our own words, similar to ${listInWords(codes)}, and never reported as that.`
}

/** For each measure in prescribed words, which it is: part of how figures were made. */
export function standardsOf(measures: readonly Measure[]): { about: string; words: string }[] {
  return measures.flatMap(({ question }) => {
    const words = question.standard && standingOf(question)
    return words ? [{ about: `Standard measure ${question.standard?.code}`, words }] : []
  })
}
