import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeSurveyFile } from '../../../../../surveys/building/interchange'
import { asAccount, officers } from '../../../../session/session.server'
import { requireShown } from '../preview/shown.server'

/** A draft or a version as a file. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { definition } = await requireShown(tx, params)
    const name = `${definition.key}${params.version ? `-version-${params.version}` : '-draft'}.json`
    return new Response(writeSurveyFile(definition), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  })
}
