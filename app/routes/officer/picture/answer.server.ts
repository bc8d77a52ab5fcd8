import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import { getOrganisation } from '../../../../db/organisation.server'
import type { Wave } from '../../../../db/wave.server'
import { drawPicture, type Picture } from '../../../charts/picture.server'
import { fileAnswer } from '../../../export/file-answer'
import { loadWaveView } from '../../../http/wave-view.server'
import { type About, notesOf } from './notes'

/** What a page shows, where it has what every picture needs. */
type View = {
  wave: About['wave']
  reading: About['reading'] | undefined
  chosen: { areaName: string; isWhole: boolean }
}

/** A chart as it is taken away: what it shows, with the bases it rests on. */
type Taken = Pick<Picture, 'title' | 'words' | 'chart'> & Parameters<typeof notesOf>[1]

/** Answers with the chart of a page as an SVG file; with 404 where the page has none, or nothing is shown in it. */
export async function answerPicture<Found extends View>(
  args: LoaderFunctionArgs,
  find: (tx: Tx, wave: Wave, search: URLSearchParams) => Promise<Found | undefined>,
  take: (view: Found) => Taken | undefined,
): Promise<Response> {
  const { view, landlord } = await loadWaveView(args, async (tx, wave, search) => ({
    view: await find(tx, wave, search),
    landlord: (await getOrganisation(tx)).name,
  }))
  const taken = view && take(view)
  if (!view?.reading || !taken || taken.shown.length === 0) throw new Response(null, { status: 404 })
  const { wave, reading, chosen } = view
  const area = { name: chosen.areaName, isWhole: chosen.isWhole }
  const notes = notesOf({ landlord, wave, area, reading }, taken)
  return fileAnswer(drawPicture({ ...taken, notes }), [wave.name, taken.title], 'svg')
}
