import type { LoaderFunctionArgs } from '@remix-run/node'
import { asToken, readQuery, wrongMethod } from '../../http/api.server'
import { SurveyQuery } from '../../http/api-shapes'
import { versionFile } from '../../http/survey-list.server'

/** A version of a survey as the file that can be brought in elsewhere. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const file = await asToken(request, context, 'surveys:read', (tx) => {
    readQuery(request, SurveyQuery)
    return versionFile(tx, params)
  })
  return new Response(file, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}

export function action() {
  return wrongMethod('GET')
}
