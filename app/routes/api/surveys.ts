import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { inOrganisation } from '../../../db/client.server'
import { asToken, readQuery, refuse, requireToken, wrongMethod } from '../../http/api.server'
import { SurveyQuery } from '../../http/api-shapes'
import { draftOfFile, surveyList } from '../../http/survey-list.server'

/** The organisation's surveys, and the versions of each. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const list = await asToken(request, context, 'surveys:read', (tx) => {
    readQuery(request, SurveyQuery)
    return surveyList(tx)
  })
  return Response.json(list)
}

/** Makes a draft of the file of a survey, for an officer to open; or says everything that is wrong in it. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return wrongMethod('GET and POST')
  const { organisationId } = await requireToken(request, context, 'surveys:write')
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') {
    throw refuse('wrong_type', 'Send application/json and say so in the header "Content-Type".')
  }
  const text = await request.text()
  const made = await inOrganisation(context.db, organisationId, (tx) => draftOfFile(tx, organisationId, text))
  return Response.json(made, { status: 201 })
}
