import type { Gathered } from '../../../../db/entry/gather.server'
import type { GatheredView } from '../../../../db/entry/panel-view.server'
import type { PanelViewView, Voice } from '../../../components/entry/entry-view'
import { listInWords } from '../../../locales/list'
import { translator } from '../../../locales/translate'

/** Where whoever reads an entry can read a view of a panel; undefined for a view that is no page of theirs. */
export type HrefOfView = (viewId: string) => string | undefined

/** What an entry gathers as one reader may know it: of the views of panels those that are public and those that are pages
 *  of theirs, so that no other is told of or counted. */
export function viewGathered(
  gathered: Gathered | undefined,
  views: readonly GatheredView[],
  { hrefOfView, ...voice }: Voice & { hrefOfView?: HrefOfView | undefined },
): { gathered: string | undefined; panelViews: PanelViewView[] } {
  const panelViews = views.flatMap(({ id, words, published_on, panel_name }) => {
    const href = hrefOfView?.(id)
    return published_on === null && href === undefined ? [] : [{ id, words, panel: panel_name, href }]
  })
  const counts = {
    comments: gathered?.commentIds.length ?? 0,
    findings: gathered?.findings.length ?? 0,
    'panel-views': panelViews.length,
  }
  return { gathered: gatheredInWords(counts, voice), panelViews }
}

/** "Gathered from 4 comments and 1 finding in the figures."; undefined where it gathers none. */
function gatheredInWords(counts: Record<string, number>, { language, own }: Voice): string | undefined {
  const words = translator(language, 'public', own)
  const sources = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [words(name, { count })] : [],
  )
  return sources.length > 0 ? words('gathered-from', { sources: listInWords(sources, language) }) : undefined
}
