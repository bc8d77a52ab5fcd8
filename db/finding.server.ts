import type { Selectable } from 'kysely'
import type { Account } from './account.server'
import type { Tx } from './client.server'
import type { FindingDecisionTable } from './schema'
import type { Wave } from './wave.server'

type Row = Selectable<FindingDecisionTable>

/** What was decided of a finding, with the names of who owns it and who decided. */
export type FindingDecision = Pick<
  Row,
  'finding' | 'version' | 'state' | 'note' | 'owner_id' | 'merged_into' | 'decided_at'
> & { owner: string | null; decider: string | null }

function decisions(tx: Tx) {
  return tx
    .selectFrom('finding_decision as decision')
    .leftJoin('account as owner', 'owner.id', 'decision.owner_id')
    .leftJoin('account as decider', 'decider.id', 'decision.decided_by')
    .select([
      'finding',
      'decision.version',
      'decision.state',
      'note',
      'owner_id',
      'merged_into',
      'decided_at',
    ])
    .select(['owner.name as owner', 'decider.name as decider'])
}

/** The decision that stands of each finding of a wave, by the finding. */
export async function listDecisions(tx: Tx, waveId: string): Promise<Map<string, FindingDecision>> {
  const rows = await decisions(tx)
    .distinctOn('finding')
    .where('wave_id', '=', waveId)
    .orderBy('finding')
    .orderBy('decision.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.finding, row]))
}

/** Every decision on a finding of a wave, the last first. */
export function listDecisionsOn(tx: Tx, waveId: string, finding: string): Promise<FindingDecision[]> {
  return decisions(tx)
    .where('wave_id', '=', waveId)
    .where('finding', '=', finding)
    .orderBy('decision.version', 'desc')
    .execute()
}

/** A decision that stands in an earlier wave. */
export type EarlierDecision = FindingDecision & { wave_id: string; wave_name: string }

/** The last decision that stands on each finding in the waves of the same survey before this one, by the finding. */
export async function listEarlierDecisions(
  tx: Tx,
  { survey_id, opens_on }: Pick<Wave, 'survey_id' | 'opens_on'>,
): Promise<Map<string, EarlierDecision>> {
  const rows = await decisions(tx)
    .innerJoin('wave', 'wave.id', 'decision.wave_id')
    .select(['wave.id as wave_id', 'wave.name as wave_name'])
    .distinctOn('finding')
    .where('wave.survey_id', '=', survey_id)
    .where('wave.opens_on', '<', opens_on)
    .orderBy('finding')
    .orderBy('wave.opens_on', 'desc')
    .orderBy('decision.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.finding, row]))
}

/** What somebody decides: to accept with an owner or none, to dismiss with the reason as a note, to merge into another
 *  finding of the wave, or to take back what was decided. */
export type NewDecision = Pick<Row, 'state' | 'note' | 'owner_id' | 'merged_into'>

/** `changed`: somebody decided since the decision that was seen. `not there`: what it was to be merged into is dismissed or
 *  merged itself. */
export type Decided = 'done' | 'changed' | 'not there'

/** Writes down a decision on a finding of the wave's reading; `seen` is the version of the last one that the officer knew
 *  of, 0 for none. */
export async function recordDecision(
  tx: Tx,
  account: Pick<Account, 'organisation_id' | 'id'>,
  { waveId, readingId, finding, seen }: { waveId: string; readingId: string; finding: string; seen: number },
  decision: NewDecision,
): Promise<Decided> {
  // One after another in a wave, or two could be merged into each other.
  await tx.selectFrom('wave').select('id').where('id', '=', waveId).forNoKeyUpdate().executeTakeFirst()
  const standing = await listDecisions(tx, waveId)
  if ((standing.get(finding)?.version ?? 0) !== seen) return 'changed'
  const into = decision.merged_into === null ? undefined : standing.get(decision.merged_into)?.state
  if (into === 'merged' || into === 'dismissed') return 'not there'
  await tx
    .insertInto('finding_decision')
    .values({
      organisation_id: account.organisation_id,
      ...{ wave_id: waveId, finding, version: seen + 1, reading_id: readingId },
      ...decision,
      decided_by: account.id,
    })
    .execute()
  return 'done'
}

/** A finding that somebody owns, in the wave it was accepted in. */
export type OwnedFinding = Pick<Row, 'finding' | 'wave_id'> & { wave_name: string; survey_id: string }

/** What an account owns of what was accepted and still stands so, the newest waves first. */
export async function listOwnedFindings(tx: Tx, accountId: string): Promise<OwnedFinding[]> {
  return tx
    .selectFrom('finding_decision as decision')
    .innerJoin('wave', 'wave.id', 'decision.wave_id')
    .select(['finding', 'decision.wave_id', 'wave.name as wave_name', 'wave.survey_id'])
    .where('owner_id', '=', accountId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('finding_decision as later')
            .select('later.version')
            .whereRef('later.wave_id', '=', 'decision.wave_id')
            .whereRef('later.finding', '=', 'decision.finding')
            .whereRef('later.version', '>', 'decision.version'),
        ),
      ),
    )
    .orderBy('wave.opens_on', 'desc')
    .orderBy('finding')
    .execute()
}

/** Who can own a finding: everybody who signs in to the officers' pages, by name. */
export function listOwners(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('role', 'in', ['officer', 'administrator'])
    .orderBy('name')
    .execute()
}
