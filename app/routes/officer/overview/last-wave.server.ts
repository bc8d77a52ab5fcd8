import type { Tx } from '../../../../db/client.server'
import { findChangesOfEverybody } from '../../../../db/reading/changes.server'
import { areWeightedAlike, listReadWaves, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { askedBefore } from '../../../../surveys/analysis/asked-before'
import type { Measure } from '../../../../surveys/definition'

/** How a headline figure moved since the last wave, by name; or why that cannot be told. */
export type ChangeSince = { since: string } & (
  | { points: number; isUnlikelyChance: boolean | undefined }
  | { missing: 'in other words' | 'not at all' | 'hidden' }
)

/** The wave of the same survey before this one that has been read, and what became of each figure since. */
export type LastWave = {
  name: string
  /** Whether both readings are weighted by the same settings, or neither is. */
  isWeightedAlike: boolean
  changeOf: (measure: Measure) => ChangeSince
}

/** The wave of the same survey before this one that has been read, in its newest reading; undefined where none has. */
export async function findReadBefore(tx: Tx, wave: Pick<Wave, 'survey_id' | 'opens_on'>) {
  const read = await listReadWaves(tx, wave.survey_id)
  return read.findLast((one) => one.wave.opens_on < wave.opens_on)
}

/** Undefined for the first wave of a survey, and where none before it has a reading. */
export async function findLastWave(tx: Tx, wave: Wave, reading: Reading): Promise<LastWave | undefined> {
  const earlier = await findReadBefore(tx, wave)
  return earlier && describe(tx, earlier.wave, { found: earlier.reading, wave, reading })
}

async function describe(
  tx: Tx,
  earlier: Wave,
  { found, wave, reading }: { found: Reading; wave: Wave; reading: Reading },
): Promise<LastWave> {
  const definition = await getDefinition(tx, earlier)
  const root = (await listReadAreas(tx, earlier.id))[0]
  const now = { readingId: reading.id, definition: await getDefinition(tx, wave) }
  const before = { readingId: found.id, definition }
  const areas = root ? [{ now: root.id, before: root.id }] : []
  const changes = await findChangesOfEverybody(tx, { now, before }, { areas, kind: 'headline' })
  const since = earlier.name
  return {
    name: since,
    isWeightedAlike: areWeightedAlike(found, reading),
    changeOf: (measure) => {
      const { asked } = askedBefore(measure, definition)
      if (asked !== 'alike') return { since, missing: asked }
      const change = root && changes(measure.place, root.id)
      if (!change) return { since, missing: 'hidden' }
      return { since, points: change.points, isUnlikelyChance: change.tested?.isUnlikelyChance }
    },
  }
}
