import type { Tx } from '../../../../../db/client.server'
import { areWeightedAlike, findLatestReading, type Reading } from '../../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../../db/reading/tree.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import { ranked } from '../../../../../surveys/analysis/finding'
import { findReadBefore } from '../../overview/last-wave.server'
import { findFalls } from './falls.server'
import { findWaveFamilies } from './families.server'
import type { Found } from './found'
import { gapsFound } from './gaps'
import { findMisses } from './misses.server'

/** Everything found in the newest reading of a wave, the first to look at first. `last`: the wave that falls are since. */
export type WaveFindings = {
  reading: Reading
  last: { name: string; isWeightedAlike: boolean } | undefined
  findings: Found[]
}

/** Undefined where there is no reading yet. */
export async function findWaveFindings(tx: Tx, wave: Wave): Promise<WaveFindings | undefined> {
  const reading = await findLatestReading(tx, wave.id)
  const families = reading && (await findWaveFamilies(tx, reading.id, await listReadAreas(tx, wave.id)))
  if (!families) return undefined
  const definition = await getDefinition(tx, wave)
  const asked = { waveId: wave.id, definition, families }
  const before = await findReadBefore(tx, wave)
  const since = before && {
    name: before.wave.name,
    sides: {
      now: { readingId: reading.id, definition },
      before: { readingId: before.reading.id, definition: await getDefinition(tx, before.wave) },
    },
  }
  const falls = since ? await findFalls(tx, asked, since) : []
  const findings = ranked([...gapsFound(asked), ...falls, ...(await findMisses(tx, asked))])
  const last = before && {
    name: before.wave.name,
    isWeightedAlike: areWeightedAlike(before.reading, reading),
  }
  return { reading, last, findings }
}
