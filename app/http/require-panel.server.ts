import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { findPanel, type Panel } from '../../db/panel/panel.server'

/** The panel whose id stands in the address, or the answer that there is no such page. */
export async function requirePanel(tx: Tx, id: string | undefined): Promise<Panel> {
  const parsed = z.uuid().safeParse(id)
  const panel = parsed.success ? await findPanel(tx, parsed.data) : undefined
  if (!panel) throw new Response(null, { status: 404 })
  return panel
}
