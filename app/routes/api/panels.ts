import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { panelList } from '../../http/panel-list.server'
import { PanelQuery } from '../../http/panel-shapes'

/** The panels with what is public of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'panels:read', (tx) => {
    readQuery(request, PanelQuery)
    return panelList(tx)
  })
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
