import type { LoaderFunctionArgs } from '@remix-run/node'
import { BarChart } from '../../../charts/bar-chart'
import { type BreakdownView, findBreakdownView } from '../breakdown/view.server'
import { answerPicture } from './answer.server'
import { wordsOf } from './notes'

/** The chart of a breakdown as a picture; there is none of every question at once. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findBreakdownView, takeBars)

function takeBars({ tables, question, chosen }: BreakdownView) {
  if (!question || tables?.show !== 'one question') return undefined
  const bars = tables.categories.flatMap(({ name, figure }) => (figure ? [{ name, ...figure }] : []))
  const title = `${question.short} by ${chosen.strandName.toLowerCase()}, ${chosen.areaName}`
  return {
    title,
    words: wordsOf(question.text, question.positive),
    shown: bars,
    chart: <BarChart label={title} note="" bars={bars} hasBases />,
  }
}
