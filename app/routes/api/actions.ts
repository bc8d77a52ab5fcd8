import type { LoaderFunctionArgs } from '@remix-run/node'
import { actionList } from '../../http/action-list.server'
import { ActionQuery } from '../../http/action-shapes'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'

/** The actions of a plan. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'actions:read', (tx) =>
    actionList(tx, readQuery(request, ActionQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
