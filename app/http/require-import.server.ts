import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { findImport, type NamedImport } from '../../db/importing/file.server'
import type { Wave } from '../../db/wave.server'
import { requireWave } from './require-wave.server'

/** The wave and the import whose ids stand in the address, or the answer that there is no such page. */
export async function requireImport(
  tx: Tx,
  params: { wave?: string; import?: string },
): Promise<{ wave: Wave; found: NamedImport }> {
  const wave = await requireWave(tx, params.wave)
  const parsed = z.uuid().safeParse(params.import)
  const found = parsed.success ? await findImport(tx, wave.id, parsed.data) : undefined
  if (!found) throw new Response(null, { status: 404 })
  return { wave, found }
}
