import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { EntryQuery } from '../../http/api-shapes'
import { entryList } from '../../http/entry-list.server'

/** The published "you said, we did" entries. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'entries:read', (tx) =>
    entryList(tx, readQuery(request, EntryQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
