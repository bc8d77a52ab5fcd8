import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { findingList } from '../../http/findings/finding-list.server'
import { FindingQuery } from '../../http/findings/shapes'

/** The findings of every wave. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'results:read', (tx) =>
    findingList(tx, readQuery(request, FindingQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
