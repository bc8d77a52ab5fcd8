import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Tx } from './client.server'
import type { WaveTable } from './schema'

export type Wave = Selectable<WaveTable> & { survey_key: string }

/** Adds a wave. */
export async function insertWave(tx: Tx, wave: Insertable<WaveTable>): Promise<void> {
  await tx.insertInto('wave').values(wave).execute()
}

function waves(tx: Tx) {
  return tx
    .selectFrom('wave')
    .innerJoin('survey', 'survey.id', 'wave.survey_id')
    .selectAll('wave')
    .select('survey.key as survey_key')
}

/** Every wave of the organisation, newest first. */
export function listWaves(tx: Tx): Promise<Wave[]> {
  return waves(tx).orderBy('wave.opens_on', 'desc').orderBy('wave.id').execute()
}

/** Every wave of a survey, oldest first. */
export function listWavesOfSurvey(tx: Tx, surveyId: string): Promise<Wave[]> {
  return waves(tx).where('wave.survey_id', '=', surveyId).orderBy('wave.opens_on').execute()
}

/** The wave with this id. */
export function findWave(tx: Tx, id: string): Promise<Wave | undefined> {
  return waves(tx).where('wave.id', '=', id).executeTakeFirst()
}

/** The wave of a survey, both by the keys that URLs use. */
export function findWaveByKeys(tx: Tx, surveyKey: string, waveKey: string): Promise<Wave | undefined> {
  return waves(tx).where('survey.key', '=', surveyKey).where('wave.key', '=', waveKey).executeTakeFirst()
}

/** Where the short address of a poster leads. */
export async function findShortAddress(
  db: Db,
  address: string,
): Promise<{ organisationId: string; waveId: string } | undefined> {
  const { rows } = await sql<{ organisation_id: string; id: string }>`
    select organisation_id, id from find_short_address(${address.toLowerCase()})`.execute(db)
  const found = rows[0]
  return found && { organisationId: found.organisation_id, waveId: found.id }
}

/** How many responses the wave has now, by counting them one by one: for what is proved by it. Pages have `countLive`. */
export async function countResponses(tx: Tx, waveId: string): Promise<number> {
  const row = await tx
    .selectFrom('response')
    .select(sql<number>`count(*)::int`.as('responses'))
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow()
  return row.responses
}

/** Whether the wave has any response now. */
export async function hasResponses(tx: Tx, waveId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('response')
    .select('id')
    .where('wave_id', '=', waveId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Lets nothing more into the wave: first waits for every batch that is being stored, and whoever comes after finds it
 *  complete. Must be committed before the snapshot of the final reading begins. A snapshot is taken by the first
 *  query, before that query waits for a lock, so a reading that locked the wave itself would miss the very batch
 *  that it waited for. */
export async function completeWave(tx: Tx, waveId: string): Promise<void> {
  await tx
    .updateTable('wave')
    .set({ is_complete: true })
    .where('id', '=', waveId)
    .where('is_complete', '=', false)
    .execute()
}

/** Closes the open waves whose last day lies before `day`, but those that files answer; gives back their ids. Waits for
 *  responses being sent. */
export async function closeEndedWaves(tx: Tx, day: string): Promise<string[]> {
  const closed = await tx
    .updateTable('wave')
    .set({ state: 'closed' })
    .where('state', '=', 'open')
    .where('answered_by', '=', 'tenants')
    .where('closes_on', '<', day)
    .returning('id')
    .execute()
  return closed.map(({ id }) => id)
}
