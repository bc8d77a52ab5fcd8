import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { countLive } from './breakdown/count.server'
import { lockRollup } from './breakdown/lock.server'
import { forgetChanges } from './breakdown/queue.server'
import type { Tx } from './client.server'
import { hasResponses, type Wave } from './wave.server'

/** A survey that was over before it came here, as a wave of one of the organisation's own; days are `YYYY-MM-DD`,
 *  `accountId` is who makes it. */
export type PastWave = {
  survey: { survey_id: string; version: number }
  name: string
  firstDay: string
  lastDay: string
  accountId: string
}

/** Makes a wave that takes files and nothing else, until it is closed. Gives its id; undefined where the survey has a
 *  wave of this name. */
export async function insertPastWave(
  tx: Tx,
  organisation_id: string,
  { survey, name, firstDay, lastDay, accountId }: PastWave,
): Promise<string | undefined> {
  // Of two made at once, one waits and then finds the other's name.
  await tx.selectFrom('survey').select('id').where('id', '=', survey.survey_id).forUpdate().execute()
  if (await hasWaveNamed(tx, survey.survey_id, name)) return undefined
  const waves = await tx.selectFrom('wave').select('key').where('survey_id', '=', survey.survey_id).execute()
  const id = newId()
  await tx
    .insertInto('wave')
    .values({
      ...{ organisation_id, id, ...survey, name },
      key: newWaveKey(name, new Set(waves.map(({ key }) => key))),
      state: 'open',
      answered_by: 'files',
      ...{ opens_on: firstDay, closes_on: lastDay, results_on: lastDay },
    })
    .execute()
  await tx
    .insertInto('past_wave')
    .values({ organisation_id, wave_id: id, made_at: sql<Date>`now()`, made_by: accountId })
    .execute()
  return id
}

/** Whether the survey has a wave of this name, however its letters are written. */
export async function hasWaveNamed(tx: Tx, surveyId: string, name: string): Promise<boolean> {
  const waves = await tx.selectFrom('wave').select('name').where('survey_id', '=', surveyId).execute()
  return waves.some((wave) => wave.name.toLowerCase() === name.toLowerCase())
}

/** Who made and who closed such a wave and when, as far as it is known. */
export function findPastRecord(tx: Tx, waveId: string) {
  return tx
    .selectFrom('past_wave')
    .leftJoin('account as maker', 'maker.id', 'past_wave.made_by')
    .leftJoin('account as closer', 'closer.id', 'past_wave.closed_by')
    .select(['made_at', 'closed_at', 'maker.name as maker', 'closer.name as closer'])
    .where('wave_id', '=', waveId)
    .executeTakeFirst()
}

/** A wave's name as URLs have it, with a number where another name came to the same. */
export function newWaveKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const key = plain || 'wave'
  for (let number = 1; ; number++) {
    const tried = number === 1 ? key : `${key}-${number}`
    if (!taken.has(tried)) return tried
  }
}

/** What became of closing or deleting such a wave: done; it is not one that takes files now; it has no responses yet, or
 *  not as many as was said, or has some; files were imported into it, or a concern was passed on from it, the record of
 *  which stays. */
export type PastOutcome = 'done' | 'not open' | 'empty' | 'changed' | 'not empty' | 'imported' | 'passed on'

/** Closes a wave that files answer and that has as many responses as was said: from then on nothing is added to it or
 *  undone, and its final reading is due. Waits for a file that is being imported. */
export async function closePastWave(
  tx: Tx,
  waveId: string,
  { responses, accountId }: { responses: number; accountId: string },
): Promise<PastOutcome> {
  const wave = await lockFilling(tx, waveId)
  if (!wave) return 'not open'
  const now = await countLive(tx, waveId)
  if (now === 0) return 'empty'
  if (now !== responses) return 'changed'
  await tx.updateTable('wave').set({ state: 'closed', is_complete: true }).where('id', '=', waveId).execute()
  const closing = { closed_at: sql<Date>`now()`, closed_by: accountId }
  await tx
    .insertInto('past_wave')
    .values({ organisation_id: wave.organisation_id, wave_id: waveId, ...closing })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'wave_id']).doUpdateSet(closing))
    .execute()
  return 'done'
}

/** Deletes a wave that files answer and that nothing was ever imported into, with its record of files that came to
 *  nothing. */
export async function deletePastWave(tx: Tx, waveId: string): Promise<PastOutcome> {
  // Folding the queue writes rows of the wave; it does so under this lock.
  await lockRollup(tx)
  if (!(await lockFilling(tx, waveId))) return 'not open'
  const kept = await whatKeeps(tx, waveId)
  if (kept) return kept
  await forgetChanges(tx, waveId)
  await tx.deleteFrom('wave').where('id', '=', waveId).execute()
  return 'done'
}

/** What in a wave that files answer stays, and the wave with it; undefined where it can be deleted. */
export async function whatKeeps(
  tx: Tx,
  waveId: string,
): Promise<'not empty' | 'imported' | 'passed on' | undefined> {
  if (await hasResponses(tx, waveId)) return 'not empty'
  if (await hasImported(tx, waveId)) return 'imported'
  return (await hasReferral(tx, waveId)) ? 'passed on' : undefined
}

/** The wave if it takes files now; nobody imports into it or closes it until the transaction ends. Whoever locks an
 *  import as well locks the wave first. */
async function lockFilling(tx: Tx, waveId: string): Promise<Pick<Wave, 'organisation_id'> | undefined> {
  const wave = await tx
    .selectFrom('wave')
    .select(['organisation_id', 'state', 'answered_by'])
    .where('id', '=', waveId)
    .forUpdate()
    .executeTakeFirst()
  return wave && takesFilesOnly(wave) ? wave : undefined
}

/** Whether a file was ever imported into the wave, undone since or not. */
async function hasImported(tx: Tx, waveId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('import')
    .select('id')
    .where('wave_id', '=', waveId)
    .where('imported_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function hasReferral(tx: Tx, waveId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('referral')
    .select('id')
    .where('wave_id', '=', waveId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a wave takes files and nothing else, still. */
export const takesFilesOnly = ({ state, answered_by }: Pick<Wave, 'state' | 'answered_by'>): boolean =>
  state === 'open' && answered_by === 'files'
