import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { CommentQuery } from '../../http/api-shapes'
import { commentList } from '../../http/comment-list.server'
import { requireKeyedWave } from '../../http/require-keyed-wave.server'

/** The released comments of a wave. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'comments:read', async (tx) =>
    commentList(tx, await requireKeyedWave(tx, params), readQuery(request, CommentQuery)),
  )
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
