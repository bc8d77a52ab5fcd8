import type { LoaderFunctionArgs } from '@remix-run/node'
import { TrendChart } from '../../../charts/trend-chart'
import { kindsIn, marksInWords } from '../../../charts/trend-marks'
import { positiveOf } from '../../../locales/positive'
import { findTrendView, type TrendView } from '../trend/trend-view.server'
import { answerPicture } from './answer.server'
import { intervals, leftOutGroups, wordsOf } from './notes'

/** The chart of a trend as a picture. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findTrendView, takeLine)

function takeLine({ question, chosen, points, sources }: TrendView) {
  const group = chosen.isEverybody ? [] : [chosen.groupName]
  const title = [`${question.short} by ${chosen.by}`, ...group, chosen.areaName].join(', ')
  const others = chosen.isEverybody ? '' : ' The dashed line is the others.'
  return {
    title,
    words: `${wordsOf(question.text, positiveOf(question))}${others}`,
    shown: points.flatMap(({ figure }) => figure ?? []),
    sources: chosen.by === 'wave' ? sources.filter((_, place) => points[place]?.figure) : [],
    howToRead: [intervals, marksInWords(kindsIn(points)), leftOutGroups],
    chart: <TrendChart label={title} note="" points={points} />,
  }
}
