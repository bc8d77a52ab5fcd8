import { standardSurvey } from '../../surveys/templates/standard'
import type { Tx } from '../client.server'
import { insertSurvey } from '../survey.server'
import { insertWave } from '../wave.server'
import { addDays } from './day'
import { Random } from './random'

/** The demonstration's anonymous survey, all on one page, open to whoever reads the poster and not answered yet. */
export const quickCheck = { key: 'quick-check', name: 'A quick check', shortAddress: 'quick' }

/** Stores the quick check and its one wave, open around `today`. */
export async function loadQuickCheck(tx: Tx, organisationId: string, today: string): Promise<void> {
  const opensOn = addDays(today, -2)
  await insertWave(tx, {
    organisation_id: organisationId,
    id: new Random('quick check').uuid(Date.parse('2026-01-05')),
    survey_id: await insertSurvey(tx, organisationId, standardSurvey),
    version: 1,
    key: quickCheck.key,
    name: quickCheck.name,
    state: 'open',
    opens_on: opensOn,
    closes_on: addDays(today, 21),
    results_on: addDays(today, 56),
    short_address: quickCheck.shortAddress,
  })
}
