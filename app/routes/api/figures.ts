import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFormat, ndjsonFormat } from '../../export/figure-formats'
import { findWaveFigures, streamFigures } from '../../export/figures.server'
import { asToken, refuse, wrongMethod } from '../../http/api.server'
import { originOf } from '../../http/origin'
import { requireKeyedWave } from '../../http/require-keyed-wave.server'

const formats = { 'text/csv': csvFormat, 'application/x-ndjson': ndjsonFormat }

/** The figures of a wave's newest reading, one group at a time, a line each. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { organisationId, figures } = await asToken(request, context, 'results:read', async (tx, token) => {
    const wave = await requireKeyedWave(tx, params)
    const address = `${originOf(request, context.settings)}/officer/waves/${wave.id}/breakdown`
    const found = await findWaveFigures(tx, wave, address)
    if (!found) throw refuse('not_found', 'No reading of this wave has been taken yet.')
    return { organisationId: token.organisationId, figures: found }
  })
  const type = typeFor(request)
  const body = streamFigures(context, organisationId, { figures, format: formats[type] })
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8`, Vary: 'Accept' } })
}

export function action() {
  return wrongMethod('GET')
}

/** What the request takes that is given here; CSV where it takes anything. */
function typeFor(request: Request): keyof typeof formats {
  const accepted = (request.headers.get('Accept') ?? '*/*').split(',').map((one) => one.split(';')[0]?.trim())
  if (accepted.includes('application/x-ndjson')) return 'application/x-ndjson'
  if (['text/csv', 'text/*', '*/*'].some((type) => accepted.includes(type))) return 'text/csv'
  throw refuse('not_offered', 'Ask for text/csv or application/x-ndjson in the header "Accept".')
}
