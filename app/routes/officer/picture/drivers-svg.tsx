import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import type { Wave } from '../../../../db/wave.server'
import { ShareChart } from '../../../charts/share-chart'
import { findDriversView } from '../drivers/drivers-view.server'
import { limitWords } from '../drivers/limits'
import { driversTitle } from '../drivers/title'
import { answerPicture } from './answer.server'

/** What goes along with satisfaction, a bar a question, as a picture; there is none where too few answered. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, findUnweighted, takeShares)

/** It rests on everybody, and counts every answer as one. */
async function findUnweighted(tx: Tx, wave: Wave) {
  const { reading, ...view } = await findDriversView(tx, wave)
  return {
    ...view,
    reading: reading && { ...reading, weightedBy: undefined },
    chosen: { areaName: '', isWhole: true },
  }
}

function takeShares({ drivers }: Awaited<ReturnType<typeof findUnweighted>>) {
  if (!drivers) return undefined
  const { outcome, explained, rows } = drivers
  const title = driversTitle(outcome.short)
  return {
    title,
    words: `Shares of the ${explained}% that the other questions together explain of how people answer “${outcome.text}”`,
    shown: rows.flatMap(({ figure }) => figure ?? []),
    howToRead: [limitWords],
    chart: <ShareChart label={title} shares={rows.map(({ short, share }) => ({ name: short, share }))} />,
  }
}
