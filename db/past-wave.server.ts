import { v7 as newId } from 'uuid'
import { lockRollup } from './breakdown/lock.server'
import { forgetChanges } from './breakdown/queue.server'
import type { Tx } from './client.server'
import type { Wave } from './wave.server'

/** A survey that was over before it came here, as a wave of one of the organisation's own; days are `YYYY-MM-DD`. */
export type PastWave = {
  survey: { survey_id: string; version: number }
  name: string
  firstDay: string
  lastDay: string
}

/** Makes a wave that takes files and nothing else, until it is closed. Gives its id; undefined where the survey has a
 *  wave of this name. */
export async function insertPastWave(
  tx: Tx,
  organisation_id: string,
  { survey, name, firstDay, lastDay }: PastWave,
): Promise<string | undefined> {
  // Of two made at once, one waits and then finds the other's name.
  await tx.selectFrom('survey').select('id').where('id', '=', survey.survey_id).forUpdate().execute()
  const waves = await tx
    .selectFrom('wave')
    .select(['key', 'name'])
    .where('survey_id', '=', survey.survey_id)
    .execute()
  if (waves.some((wave) => wave.name.toLowerCase() === name.toLowerCase())) return undefined
  const id = newId()
  await tx
    .insertInto('wave')
    .values({
      ...{ organisation_id, id, ...survey, name },
      key: newKey(name, new Set(waves.map(({ key }) => key))),
      state: 'open',
      answered_by: 'files',
      ...{ opens_on: firstDay, closes_on: lastDay, results_on: lastDay },
    })
    .execute()
  return id
}

/** The name as URLs have it, with a number where another name came to the same. */
function newKey(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const key = plain || 'past-survey'
  for (let number = 1; ; number++) {
    const tried = number === 1 ? key : `${key}-${number}`
    if (!taken.has(tried)) return tried
  }
}

/** What became of closing or deleting such a wave: done; it is not one that takes files now; it has no responses yet, or
 *  has some; a concern was passed on from it, the record of which stays. */
export type PastOutcome = 'done' | 'not open' | 'empty' | 'not empty' | 'passed on'

/** Closes a wave that files answer: from then on nothing is added to it or undone, and its final reading is due. Waits
 *  for a file that is being imported. */
export async function closePastWave(tx: Tx, waveId: string): Promise<PastOutcome> {
  if (!(await lockFilling(tx, waveId))) return 'not open'
  if (!(await hasAny(tx, 'response', waveId))) return 'empty'
  await tx.updateTable('wave').set({ state: 'closed', is_complete: true }).where('id', '=', waveId).execute()
  return 'done'
}

/** Deletes a wave that files answer and that has no responses, with its record of files that came to nothing. */
export async function deletePastWave(tx: Tx, waveId: string): Promise<PastOutcome> {
  // Folding the queue writes rows of the wave; it does so under this lock.
  await lockRollup(tx)
  // Before the wave, as whoever imports does.
  await tx.selectFrom('import').select('id').where('wave_id', '=', waveId).forUpdate().execute()
  if (!(await lockFilling(tx, waveId))) return 'not open'
  if (await hasAny(tx, 'response', waveId)) return 'not empty'
  if (await hasAny(tx, 'referral', waveId)) return 'passed on'
  await forgetChanges(tx, waveId)
  await tx.deleteFrom('wave').where('id', '=', waveId).execute()
  return 'done'
}

/** Whether the wave takes files now; nobody imports into it or closes it until the transaction ends. */
async function lockFilling(tx: Tx, waveId: string): Promise<boolean> {
  const wave = await tx
    .selectFrom('wave')
    .select(['state', 'answered_by'])
    .where('id', '=', waveId)
    .forUpdate()
    .executeTakeFirst()
  return wave?.state === 'open' && wave.answered_by === 'files'
}

async function hasAny(tx: Tx, table: 'response' | 'referral', waveId: string): Promise<boolean> {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('wave_id', '=', waveId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a wave takes files and nothing else, still. */
export const takesFilesOnly = ({ state, answered_by }: Pick<Wave, 'state' | 'answered_by'>): boolean =>
  state === 'open' && answered_by === 'files'
