import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Tx } from '../../db/client.server'
import type { Wave } from '../../db/wave.server'
import { asAccount, officers } from '../session/session.server'
import { requireWave } from './require-wave.server'

/** What an officer's page of the wave in the address shows at the choices in it, or the answer that there is no such page
 *  where they name what does not exist. */
export function loadWaveView<View>(
  { request, context, params }: LoaderFunctionArgs,
  find: (tx: Tx, wave: Wave, search: URLSearchParams) => Promise<View | undefined>,
): Promise<View> {
  return asAccount(request, context, officers, async (tx) => {
    const { searchParams } = new URL(request.url)
    const view = await find(tx, await requireWave(tx, params.wave), searchParams)
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}
