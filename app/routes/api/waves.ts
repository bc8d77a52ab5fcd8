import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { WaveQuery } from '../../http/api-shapes'
import { waveList } from '../../http/wave-list.server'

/** The waves of a survey, and of each its newest reading. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'results:read', (tx) => {
    readQuery(request, WaveQuery)
    return waveList(tx, params.survey ?? '')
  })
  return Response.json(list)
}

export function action() {
  return wrongMethod('GET')
}
