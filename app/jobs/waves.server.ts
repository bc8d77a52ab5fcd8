import type { Logger } from 'pino'
import { type Db, inOrganisation, inSnapshot, type Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { destroyDrafts } from '../../db/draft.server'
import { findLatestReading, isReadingDue } from '../../db/reading/reading.server'
import { takeReading } from '../../db/reading/take.server'
import { hideTransactions, listDaysUsed, markHidden } from '../../db/response.server'
import { getDefinition } from '../../db/survey.server'
import { closeEndedWaves, completeWave, countResponses, listWaves, type Wave } from '../../db/wave.server'
import { findWeighting, isReadAsAsked, weighWave } from '../../db/weighting.server'
import { withoutRows } from './failure'

/** Closes the organisation's waves whose last day has passed and gives back their ids; then destroys the drafts of
 *  every closed wave that has not had its final reading, so that a wave whose drafts were left standing, whatever
 *  happened, loses them before it is read. Two transactions, as destroyDrafts asks. */
export async function closeWaves(db: Db, organisationId: string, now: Date): Promise<string[]> {
  const closed = await inOrganisation(db, organisationId, (tx) => closeEndedWaves(tx, today(now)))
  const waves = await inOrganisation(db, organisationId, listWaves)
  for (const { id, state, is_complete } of waves) {
    if (state !== 'closed' || is_complete) continue
    await inOrganisation(db, organisationId, (tx) => destroyDrafts(tx, id))
  }
  return closed
}

/** Takes the readings of the organisation that are due; gives back the ids of the waves that were read. A wave that was
 *  closed and not yet read, whatever happened in between, is read now. One that cannot be read is logged, and does not
 *  hold up the others. */
export async function takeDueReadings(
  db: Db,
  organisationId: string,
  now: Date,
  log: Logger,
): Promise<string[]> {
  const waves = await inOrganisation(db, organisationId, listWaves)
  const read: string[] = []
  for (const wave of waves) {
    try {
      if (await readIfDue(db, wave, now, log)) read.push(wave.id)
    } catch (error) {
      log.error({ err: withoutRows(error), organisationId, wave: wave.id }, 'a wave could not be read')
    }
  }
  return read
}

async function readIfDue(db: Db, wave: Wave, now: Date, log: Logger): Promise<boolean> {
  const isFinal = wave.state === 'closed'
  // One that files answer is read once, when they are all there: until then each can still be taken back.
  if (wave.answered_by === 'files' && !isFinal) return false
  if (isFinal && !wave.is_complete) {
    await inOrganisation(db, wave.organisation_id, (tx) => completeWave(tx, wave.id))
  }
  if (!(await inOrganisation(db, wave.organisation_id, (tx) => isDue(tx, wave, now)))) return false
  // In a transaction of its own: a snapshot could not change a response that somebody takes back meanwhile. Those that
  // come before the snapshot weigh 1 until the next reading; none comes to a closed wave.
  await weighWave(db, wave)
  const reading = await inSnapshot(db, wave.organisation_id, async (tx) => {
    if (!(await isDue(tx, wave, now))) return undefined
    await takeReading(tx, wave, { isFinal })
    return findLatestReading(tx, wave.id)
  })
  if (reading?.unproven) {
    const { number, unproven } = reading
    log.warn({ organisationId: wave.organisation_id, wave: wave.id, number, unproven }, unprovenInWords)
  }
  return reading !== undefined
}

const unprovenInWords = 'a reading hides figures of which it could not be shown that nobody can tell them'

/** A closed wave is read once more while its final reading has other weights than those asked for. */
async function isDue(tx: Tx, wave: Wave, now: Date): Promise<boolean> {
  const latest = await findLatestReading(tx, wave.id)
  if (latest?.is_final) return !isReadAsAsked(await findWeighting(tx, wave.id), latest)
  const responses = await countResponses(tx, wave.id)
  return isReadingDue({ state: wave.state, latest, responses, now })
}

/** Makes the responses of the organisation's anonymous waves untraceable to their invitations by the order in which
 *  the database keeps them: of every day that is over and has not been hidden yet. Gives back the waves' ids. */
export async function hideDays(db: Db, organisationId: string, now: Date): Promise<string[]> {
  // An hour into the new day at least: what was begun before midnight has been stored by then.
  const yesterday = today(new Date(now.getTime() - 25 * 3_600_000))
  const hidden: string[] = []
  for (const wave of await inOrganisation(db, organisationId, listWaves)) {
    if (wave.state === 'planned' || (wave.hidden_until ?? '') >= lastDayToHide(wave, yesterday)) continue
    if (await hideWave(db, wave, yesterday)) hidden.push(wave.id)
  }
  return hidden
}

function lastDayToHide({ closes_on }: Wave, yesterday: string): string {
  return closes_on < yesterday ? closes_on : yesterday
}

function hideWave(db: Db, wave: Wave, yesterday: string): Promise<boolean> {
  return inOrganisation(db, wave.organisation_id, async (tx) => {
    const { privacy } = await getDefinition(tx, wave)
    if (privacy !== 'anonymous' || wave.opens_on > yesterday) return false
    const until = lastDayToHide(wave, yesterday)
    for (const day of await listDaysUsed(tx, wave, until)) await hideTransactions(tx, wave.id, day)
    // Last, as tenants too take an invitation first and then the wave.
    await markHidden(tx, wave.id, until)
    return true
  })
}
