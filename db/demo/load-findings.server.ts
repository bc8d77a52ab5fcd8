import type { Tx } from '../client.server'
import { findLatestReading } from '../reading/reading.server'
import { demoDecisions } from './findings'

/** Stores what was decided of the findings of a wave, on its latest reading. */
export async function loadDecisions(
  tx: Tx,
  organisationId: string,
  { officerId, waveId }: { officerId: string; waveId: string },
): Promise<void> {
  const reading = await findLatestReading(tx, waveId)
  if (!reading) throw new Error('The wave whose findings were decided on has no reading.')
  const accounts = await tx.selectFrom('account').select(['id', 'email']).execute()
  const idOf = new Map(accounts.map(({ id, email }) => [email, id]))
  await tx
    .insertInto('finding_decision')
    .values(
      demoDecisions.map(({ finding, state, note, owner, into, on }) => ({
        ...{ organisation_id: organisationId, wave_id: waveId, finding, version: 1 },
        ...{ reading_id: reading.id, state, note, merged_into: into ?? null },
        owner_id: owner === undefined ? null : (idOf.get(owner) ?? null),
        decided_by: officerId,
        decided_at: new Date(on),
      })),
    )
    .execute()
}
