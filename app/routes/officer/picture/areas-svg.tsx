import type { LoaderFunctionArgs } from '@remix-run/node'
import { BarChart } from '../../../charts/bar-chart'
import { barsOf } from '../../../charts/chart-bars'
import { areasTitle } from '../breakdown/one-question/titles'
import { type BreakdownView, findBreakdownView } from '../breakdown/view.server'
import { answerPicture } from './answer.server'
import { intervals, leftOutAreas, wordsOf } from './notes'

/** The chart of the areas within one as a picture; there is none of more areas than a chart has room for. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findBreakdownView, takeAreas)

function takeAreas(view: BreakdownView) {
  const { tables, question } = view
  if (!question || tables?.show !== 'one question') return undefined
  const [title, bars] = [areasTitle(view), barsOf(tables.areas)]
  return {
    title,
    words: wordsOf(question.text, question.positive),
    shown: bars,
    howToRead: [intervals, leftOutAreas],
    chart: <BarChart label={title} note="" bars={bars} hasBases />,
  }
}
