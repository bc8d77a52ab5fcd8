import type { LoaderFunctionArgs } from '@remix-run/node'
import { inOrganisation } from '../../../../db/client.server'
import { spreadsheetFormat } from '../../../export/figure-formats'
import { findWaveFigures, streamFigures } from '../../../export/figures.server'
import { fileAnswer } from '../../../export/file-answer'
import { originOf } from '../../../http/origin'
import { requireWave } from '../../../http/require-wave.server'
import { officers, requireAccount } from '../../../session/session.server'

/** The figures of a wave's newest reading, one group at a time, as a CSV file, read while it is sent. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation_id: organisationId } = await requireAccount(request, context, officers)
  const figures = await inOrganisation(context.db, organisationId, async (tx) => {
    const wave = await requireWave(tx, params.wave)
    const address = `${originOf(request, context.settings)}/officer/waves/${wave.id}/breakdown`
    return findWaveFigures(tx, wave, address)
  })
  if (!figures) throw new Response(null, { status: 404 })
  const body = streamFigures(context, organisationId, { figures, format: spreadsheetFormat })
  return fileAnswer(body, [figures.wave.name, 'all figures'], 'csv')
}
