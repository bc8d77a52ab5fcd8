import type { LoaderFunctionArgs } from '@remix-run/node'
import { BarChart } from '../../../charts/bar-chart'
import { barsOf } from '../../../charts/chart-bars'
import { strandTitle } from '../breakdown/one-question/titles'
import { type BreakdownView, findBreakdownView } from '../breakdown/view.server'
import { answerPicture } from './answer.server'
import { intervals, leftOutGroups, wordsOf } from './notes'

/** The chart of a breakdown as a picture; there is none of every question at once. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findBreakdownView, takeBars)

function takeBars(view: BreakdownView) {
  const { tables, question } = view
  if (!question || tables?.show !== 'one question') return undefined
  const [title, bars] = [strandTitle(view), barsOf(tables.categories)]
  return {
    title,
    words: wordsOf(question.text, question.positive),
    shown: bars,
    howToRead: [intervals, leftOutGroups],
    chart: <BarChart label={title} note="" bars={bars} hasBases />,
  }
}
