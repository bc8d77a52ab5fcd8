import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { findWave, type Wave } from '../../db/wave.server'

/** The wave whose id stands in the address, or the answer that there is no such page. */
export async function requireWave(tx: Tx, id: string | undefined): Promise<Wave> {
  const parsed = z.uuid().safeParse(id)
  const wave = parsed.success ? await findWave(tx, parsed.data) : undefined
  if (!wave) throw new Response(null, { status: 404 })
  return wave
}
