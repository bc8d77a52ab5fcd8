import type { Db } from '../client.server'
import { foldChanges } from './fold.server'
import { type FindLayout, findLayout } from './layout.server'
import { largestRead, promoteNodes } from './promotion.server'

/** Folds all that the organisation has queued, then rolls up what has grown too large to be read from its responses; ends
 *  early when `isStopping` says so, or when another process is at it. Gives how many changes were folded. */
export async function keepRollup(
  db: Db,
  organisationId: string,
  {
    isStopping = () => false,
    layouts = findLayout,
    threshold = largestRead,
  }: { isStopping?: () => boolean; layouts?: FindLayout; threshold?: number } = {},
): Promise<number> {
  let folded = 0
  while (!isStopping()) {
    const some = await foldChanges(db, organisationId, { layouts })
    if (!some) break
    folded += some
  }
  while (!isStopping() && (await promoteNodes(db, organisationId, { threshold, layouts })));
  return folded
}
