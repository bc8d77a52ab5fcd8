import { everybody } from '../../surveys/cut'
import type { SurveyDefinition } from '../../surveys/definition'
import type { Tx } from '../client.server'
import { getDefinition } from '../survey.server'
import type { Entry } from './entry.server'

/** The survey by whose strands each entry that is for a group says for whom it is: that of the figure it rests on. */
export async function findGroupDefinitions(
  tx: Tx,
  entries: readonly Pick<Entry, 'reading_id' | 'for_cell'>[],
): Promise<Map<string, SurveyDefinition>> {
  const ids = new Set(entries.flatMap((one) => (one.for_cell === everybody ? [] : [one.reading_id])))
  if (ids.size === 0) return new Map()
  const rows = await tx
    .selectFrom('reading')
    .innerJoin('wave', 'wave.id', 'reading.wave_id')
    .select(['reading.id', 'wave.survey_id', 'wave.version'])
    .where('reading.id', 'in', [...ids])
    .execute()
  const found = rows.map(async ({ id, ...version }) => [id, await getDefinition(tx, version)] as const)
  return new Map(await Promise.all(found))
}
