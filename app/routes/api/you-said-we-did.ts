import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { entryList } from '../../http/entries/entry-list.server'
import { EntryQuery } from '../../http/entries/shapes'

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
