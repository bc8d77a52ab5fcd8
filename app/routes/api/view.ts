import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, refuse, wrongMethod } from '../../http/api.server'
import { type ApiView, apiViews, queryOf } from '../../http/api-views'
import { originOf } from '../../http/origin'
import { requireKeyedWave } from '../../http/require-keyed-wave.server'
import { viewList } from '../../http/view-list.server'

/** A view of a wave, row by row: the one that its address ends with. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const views: Partial<Record<string, ApiView>> = apiViews
  const view = views[name]
  if (!view) throw refuse('not_found', 'There is nothing at this address.')
  const origin = originOf(request, context.settings)
  const list = await asToken(request, context, view.scope ?? 'results:read', async (tx) => {
    const query = readQuery(request, queryOf(view))
    return viewList(tx, await requireKeyedWave(tx, params), { ...view, query, origin })
  })
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
