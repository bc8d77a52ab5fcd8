import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { judgementList } from '../../http/judgements/judgement-list.server'
import { JudgementQuery } from '../../http/judgements/shapes'

/** The judgements that are signed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'judgements:read', (tx) =>
    judgementList(tx, readQuery(request, JudgementQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
