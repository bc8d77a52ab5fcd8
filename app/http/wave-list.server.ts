import type { Tx } from '../../db/client.server'
import { findLatestReading } from '../../db/reading/reading.server'
import { listWaves } from '../../db/wave.server'
import { notKnown, refuse } from './api.server'
import type { WaveItem, WaveList } from './api-shapes'
import { readingItem } from './reading-item'

/** The waves of a survey, newest first, each with its newest reading. */
export async function waveList(tx: Tx, survey: string): Promise<WaveList> {
  const waves = await listWaves(tx)
  const ofSurvey = waves.filter(({ survey_key }) => survey_key === survey)
  if (ofSurvey.length === 0) {
    const keys = waves.map(({ survey_key }) => survey_key)
    throw refuse('not_found', 'There is no such survey.', [
      notKnown('survey', survey, 'a survey with waves', keys),
    ])
  }
  const items: WaveItem[] = []
  for (const { id, key, name, state, opens_on, closes_on } of ofSurvey) {
    const reading = await findLatestReading(tx, id)
    items.push({ key, name, state, opens_on, closes_on, reading: reading ? readingItem(reading) : null })
  }
  return { items, next: null }
}
