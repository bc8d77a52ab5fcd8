import type { LoaderFunctionArgs } from '@remix-run/node'
import { TileMap, tileLegend } from '../../../charts/tile-map'
import { tilesOf } from '../breakdown/one-question/tiles'
import { mapTitle } from '../breakdown/one-question/titles'
import { type BreakdownView, findBreakdownView } from '../breakdown/view.server'
import { answerPicture } from './answer.server'
import { wordsOf } from './notes'

/** The map of the regions as a picture; there is none where the areas within are not regions. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findBreakdownView, takeMap)

function takeMap(view: BreakdownView) {
  const { question } = view
  const tiles = tilesOf(view)
  if (!question || tiles.size < 2) return undefined
  const title = mapTitle(view)
  return {
    title,
    words: wordsOf(question.text, question.positive),
    shown: [...tiles.values()].flatMap(({ figure }) => figure ?? []),
    howToRead: [tileLegend],
    chart: <TileMap label={title} tiles={tiles} />,
  }
}
