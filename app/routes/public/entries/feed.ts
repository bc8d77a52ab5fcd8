import type { LoaderFunctionArgs } from '@remix-run/node'
import { originOf } from '../../../http/origin'
import { translator } from '../../../locales/translate'
import { inPublicOrganisation } from '../public-page.server'
import { atomFeed } from './atom'
import { viewEntries } from './entry-views.server'
import { changedOn } from './feed-days.server'
import { findPublicEntries } from './public-entries.server'

/** The public entries as an Atom feed, in the language and with the choices of its address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url)
  const page = `${originOf(request, context.settings)}/organisations/${params.organisation}/you-said-we-did`
  const feed = await inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => {
      const { entries } = await findPublicEntries(tx, searchParams, { language, own })
      const views = await viewEntries(tx, entries, { language, own })
      return { views, changed: await changedOn(tx, entries) }
    },
  )
  const words = translator(feed.language, 'public', feed.own)
  const xml = atomFeed({
    language: feed.language,
    title: `${words('said-did')} - ${feed.organisation.name}`,
    author: feed.organisation.name,
    self: `${originOf(request, context.settings)}${pathname}${search}`,
    page: `${page}${search}`,
    entries: feed.views.map((entry) => ({
      id: entry.id,
      title: entry.view,
      href: `${page}/${entry.id}${feed.kept}`,
      changed: feed.changed.get(entry.id) ?? '',
      about: entry.service,
      text: [
        `${words(`we-${entry.outcome.replace(' ', '-')}`)}: ${entry.reply}`,
        ...[entry.reason, entry.unconfirmed, entry.gathered, entry.evidence, entry.remeasured],
      ].filter((line) => line !== undefined && line !== ''),
    })),
  })
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
