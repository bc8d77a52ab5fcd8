import type { Tx } from './client.server'
import type { Citation } from './evidence.server'
import { listCitedByPacks } from './panel/pack.server'

/** A figure of a reading that something rests on; `by` says what, in words. */
export type Cited = Citation & { by: string }

const citation = ['reading_id', 'evidence_area_id', 'evidence_measure', 'evidence_cell'] as const

/** Every figure of some readings that an entry, in any words the panel was sent, a claim of a judgement or an agenda pack rests on. */
export async function listCited(tx: Tx, readingIds: readonly string[]): Promise<Cited[]> {
  if (readingIds.length === 0) return []
  const entries = await tx
    .selectFrom('entry')
    .select([...citation, 'view'])
    .where('reading_id', 'in', readingIds)
    .union(
      tx
        .selectFrom('entry_version')
        .select([...citation, 'view'])
        .where('reading_id', 'in', readingIds),
    )
    .orderBy('view')
    .execute()
  const claims = await tx
    .selectFrom('claim_figure')
    .innerJoin('claim', 'claim.id', 'claim_figure.claim_id')
    .select([...citation, 'claim'])
    .where('reading_id', 'in', readingIds)
    .orderBy('claim_figure.id')
    .execute()
  return [
    ...entries.map(({ view, ...place }) => ({ ...place, by: `entry "${view}"` })),
    ...claims.map(({ claim, ...place }) => ({ ...place, by: `claim "${claim}"` })),
    ...(await listCitedByPacks(tx, readingIds)).map((place) => ({ ...place, by: 'agenda pack' })),
  ]
}
