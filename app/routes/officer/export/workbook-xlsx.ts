import type { LoaderFunctionArgs } from '@remix-run/node'
import { inOrganisation } from '../../../../db/client.server'
import { fileAnswer } from '../../../export/file-answer'
import { streamOf } from '../../../export/stream.server'
import { workbook } from '../../../export/workbook.server'
import { originOf } from '../../../http/origin'
import { requireWave } from '../../../http/require-wave.server'
import { officers, requireAccount } from '../../../session/session.server'
import { findWaveTables } from './wave-tables.server'

/** A wave as one workbook, read while it is sent; its method says what is not in it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation_id: organisationId } = await requireAccount(request, context, officers)
  const wave = await inOrganisation(context.db, organisationId, (tx) => requireWave(tx, params.wave))
  const address = `${originOf(request, context.settings)}/officer/waves/${wave.id}`
  const tables = await findWaveTables(context.db, organisationId, { wave, address })
  if (!tables) throw new Response(null, { status: 404 })
  return fileAnswer(streamOf(context, workbook(tables)), [wave.name, 'everything'], 'xlsx')
}
