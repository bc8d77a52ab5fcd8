import { v7 as newId } from 'uuid'
import type { Tx } from './client.server'
import { hasWaveNamed, newWaveKey } from './past-wave.server'

/** A period of fieldwork that tenants answer: days are `YYYY-MM-DD`; `shortAddress` is where its open link begins, none
 *  where it has none. */
export type NewWave = {
  survey: { survey_id: string; version: number }
  name: string
  opensOn: string
  closesOn: string
  resultsOn: string
  /** What the landlord says of the results in its own words. */
  promise: string | undefined
  shortAddress: string | undefined
}

/** Opens a wave with an opened version: it takes answers from its first day to its last. Gives its id; or what is taken: the
 *  survey has a wave of this name, or some wave has this short address. */
export async function openWave(
  tx: Tx,
  organisation_id: string,
  { survey, name, opensOn, closesOn, resultsOn, promise, shortAddress }: NewWave,
): Promise<{ ok: true; id: string } | { ok: false; taken: 'name' | 'address' }> {
  // Of two opened at once, one waits and then finds the other's name.
  await tx.selectFrom('survey').select('id').where('id', '=', survey.survey_id).forUpdate().execute()
  if (await hasWaveNamed(tx, survey.survey_id, name)) return { ok: false, taken: 'name' }
  const waves = await tx.selectFrom('wave').select('key').where('survey_id', '=', survey.survey_id).execute()
  const added = await tx
    .insertInto('wave')
    .values({
      ...{ organisation_id, id: newId(), ...survey, name, state: 'open' },
      key: newWaveKey(name, new Set(waves.map(({ key }) => key))),
      ...{ opens_on: opensOn, closes_on: closesOn, results_on: resultsOn, promise: promise ?? null },
      short_address: shortAddress ?? null,
    })
    .onConflict((conflict) => conflict.constraint('wave_short_address_unique').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ? { ok: true, id: added.id } : { ok: false, taken: 'address' }
}
