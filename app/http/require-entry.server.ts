import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { type Entry, findEntry } from '../../db/entry/entry.server'

/** The entry whose id stands in the address, whatever its state, or the answer that there is no such page. */
export async function requireEntry(tx: Tx, id: string | undefined): Promise<Entry> {
  const parsed = z.uuid().safeParse(id)
  const entry = parsed.success ? await findEntry(tx, parsed.data) : undefined
  if (!entry) throw new Response(null, { status: 404 })
  return entry
}
