import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { BreakdownQuery } from '../../http/api-shapes'
import { breakdownList } from '../../http/breakdown-list.server'

/** What the latest reading of a wave says for one area. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'results:read', (tx) =>
    breakdownList(tx, params.survey ?? '', readQuery(request, BreakdownQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
