import { measureSizes } from '../../../db/bench/database.server'
import { insertMadeResponses } from '../../../db/bench/responses.server'
import { inOrganisation, inSnapshot } from '../../../db/client.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { takeReading } from '../../../db/reading/take.server'
import { grouped } from '../../locales/number'
import { atMost, type Figure, type Named, noted } from './figure'
import { madeResponses } from './made-landlord.server'
import type { MeasuredWave } from './measured-wave.server'
import { watchMemory } from './memory'
import { timeOnce } from './timing'

const newFrom = 3_000_000_001
const newResponses = 10_000
const mostSeconds = 60

/** The first reading of the wave with its whole suppression pattern; once, as a page never waits for one. */
export async function measureReading(wave: MeasuredWave, named: Named): Promise<Figure[]> {
  const { seconds, note } = await takeOne(wave)
  const { readings } = await measureSizes(wave.owner)
  return [
    atMost(named('a reading with its suppression'), seconds, 's', mostSeconds, `one run; ${note}`),
    noted(named('a reading as stored'), readings / 1e6, 'MB'),
  ]
}

/** A reading after more responses, which must give nothing away together with the one before; once. */
export async function measureNextReading(wave: MeasuredWave, named: Named): Promise<Figure[]> {
  const { db, landlord } = wave
  await inOrganisation(db, landlord.organisationId, (tx) =>
    insertMadeResponses(tx, {
      ...madeResponses(landlord, newFrom, newFrom + newResponses - 1),
      name: 'later',
    }),
  )
  const { seconds, note } = await takeOne(wave)
  const what = named('the next reading, 10,000 responses later')
  return [atMost(what, seconds, 's', mostSeconds, `one run; ${note}`)]
}

async function takeOne({ db, landlord }: MeasuredWave): Promise<{ seconds: number; note: string }> {
  const { organisationId, wave } = landlord
  const { result, memory } = await watchMemory(() =>
    timeOnce(() => inSnapshot(db, organisationId, (tx) => takeReading(tx, wave, { isFinal: false }))),
  )
  const reading = await inOrganisation(db, organisationId, (tx) => findLatestReading(tx, wave.id))
  if (typeof reading?.unproven !== 'number')
    throw new Error('the reading taken says nothing of unproven figures')
  const [peak, more] = [memory.peakBytes, memory.moreBytes].map((bytes) => Math.round(bytes / 1e6))
  const used = `the process at most ${peak} MB, ${more} MB more than before`
  const unproven = `${grouped(reading.unproven)} hidden figures not shown to be safe`
  return { seconds: result.ms / 1000, note: `${used}; ${unproven}` }
}
