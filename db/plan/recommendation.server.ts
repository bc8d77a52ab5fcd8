import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { RecommendationWords } from '../../surveys/plan/plan'
import type { Tx } from '../client.server'
import { type Basis, restOn } from './basis.server'
import { type Author, type Changed, stamp } from './plan.server'

/** The columns that hold the words of a recommendation. */
export const recommendationRow = (words: RecommendationWords) => ({
  ...{ reference: words.reference, text: words.text, outcomes: words.outcomes, say: words.say },
  ...{ target_written: words.target.written, target_on: words.target.on ?? null },
  ...{ recommended_written: words.recommended.written, recommended_on: words.recommended.on ?? null },
  ...{ responsible: words.responsible, sponsor: words.sponsor, impact: words.impact ?? null },
  ...{ cost: words.cost, cost_pounds: words.costPounds ?? null, cost_band: words.costBand ?? null },
  ...{ quote: words.quote, priority: words.priority },
})

/** Adds a recommendation at the end of a plan, with what it rests on; gives its id. */
export async function insertRecommendation(
  tx: Tx,
  by: Author,
  { planId, words, rests }: { planId: string; words: RecommendationWords; rests: readonly Basis[] },
): Promise<string> {
  const id = newId()
  await tx.selectFrom('plan').select('id').where('id', '=', planId).forNoKeyUpdate().execute()
  const { place } = await tx
    .selectFrom('recommendation')
    .select(sql<number>`coalesce(max(place), 0) + 1`.as('place'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('recommendation')
    .values({
      ...{ organisation_id: by.organisation_id, id, plan_id: planId, place, changed_by: by.id },
      ...recommendationRow(words),
    })
    .execute()
  await restOn(tx, by, { id, rests })
  return id
}

/** Changes the words of a recommendation and what it rests on. */
export async function changeRecommendation(
  tx: Tx,
  by: Author,
  change: { id: string; seen: number; words: RecommendationWords; rests: readonly Basis[] },
): Promise<Changed> {
  const { numUpdatedRows } = await tx
    .updateTable('recommendation')
    .set({ ...recommendationRow(change.words), ...stamp(by, change.seen) })
    .where('id', '=', change.id)
    .where('version', '=', change.seen)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return 'changed'
  await restOn(tx, by, change)
  return 'done'
}
