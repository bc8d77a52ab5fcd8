import type { Tx } from '../../db/client.server'
import { listWaves, type Wave } from '../../db/wave.server'
import { notKnown, refuse } from './api.server'

/** The wave whose survey and key stand in an address of the API, or a refusal with the nearest that there are. */
export async function requireKeyedWave(
  tx: Tx,
  { survey = '', wave = '' }: { survey?: string; wave?: string },
): Promise<Wave> {
  const waves = await listWaves(tx)
  const ofSurvey = waves.filter(({ survey_key }) => survey_key === survey)
  const found = ofSurvey.find(({ key }) => key === wave)
  if (found) return found
  const surveys = waves.map(({ survey_key }) => survey_key)
  const keys = ofSurvey.map(({ key }) => key)
  const problem =
    ofSurvey.length === 0
      ? notKnown('survey', survey, 'a survey with waves', surveys)
      : notKnown('wave', wave, 'a wave of this survey', keys)
  throw refuse('not_found', 'There is no such wave.', [problem])
}
