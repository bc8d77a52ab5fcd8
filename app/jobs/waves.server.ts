import { type Db, inOrganisation, inSnapshot } from '../../db/client.server'
import { today } from '../../db/day.server'
import { destroyDrafts } from '../../db/draft.server'
import { findLatestReading, isReadingDue, takeReading } from '../../db/reading.server'
import { hideTransactions } from '../../db/response.server'
import { getDefinition } from '../../db/survey.server'
import { closeEndedWaves, countResponses, listWaves, type Wave } from '../../db/wave.server'

/** Closes the organisation's waves whose last day has passed, with their drafts destroyed. */
export function closeWaves(db: Db, organisationId: string, now: Date): Promise<string[]> {
  return inOrganisation(db, organisationId, async (tx) => {
    const closed = await closeEndedWaves(tx, today(now))
    for (const waveId of closed) await destroyDrafts(tx, waveId)
    return closed
  })
}

/** Takes the readings of the organisation that are due; gives back the ids of the waves that were read. A wave that was
 *  closed and not yet read, whatever happened in between, is read now. */
export async function takeDueReadings(db: Db, organisationId: string, now: Date): Promise<string[]> {
  const waves = await inOrganisation(db, organisationId, listWaves)
  const read: string[] = []
  for (const wave of waves) if (await readIfDue(db, wave, now)) read.push(wave.id)
  return read
}

function readIfDue(db: Db, wave: Wave, now: Date): Promise<boolean> {
  return inSnapshot(db, wave.organisation_id, async (tx) => {
    const latest = await findLatestReading(tx, wave.id)
    const responses = await countResponses(tx, wave.id)
    if (!isReadingDue({ state: wave.state, latest, responses, now })) return false
    await takeReading(tx, wave, { isFinal: wave.state === 'closed' })
    return true
  })
}

/** Makes yesterday's responses of the organisation's anonymous waves untraceable to their invitations by the order in
 *  which the database keeps them. */
export function hideYesterday(db: Db, organisationId: string, now: Date): Promise<void> {
  const yesterday = today(new Date(now.getTime() - 24 * 3_600_000))
  return inOrganisation(db, organisationId, async (tx) => {
    for (const wave of await listWaves(tx)) {
      if (wave.opens_on > yesterday || wave.closes_on < yesterday) continue
      const { privacy } = await getDefinition(tx, wave)
      if (privacy === 'anonymous') await hideTransactions(tx, wave.id, yesterday)
    }
  })
}
