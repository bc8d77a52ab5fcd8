import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** The place after the last of a recommendation's actions or measures; nobody else is given one until the transaction ends. */
export async function nextPlace(
  tx: Tx,
  table: 'action' | 'plan_measure',
  recommendationId: string,
): Promise<number> {
  await tx
    .selectFrom('recommendation')
    .select('id')
    .where('id', '=', recommendationId)
    .forNoKeyUpdate()
    .execute()
  const { place } = await tx
    .selectFrom(table)
    .select(sql<number>`coalesce(max(place), 0) + 1`.as('place'))
    .where('recommendation_id', '=', recommendationId)
    .executeTakeFirstOrThrow()
  return place
}
