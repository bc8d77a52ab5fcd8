import type { Reading } from '../../../db/reading/reading.server'
import type { Wave } from '../../../db/wave.server'
import type { SurveyDefinition } from '../../../surveys/definition'
import { weightedBy } from '../../../surveys/weighting/weighted-by'
import { momentInWords } from '../../locales/day'
import { groupsInWords } from '../../locales/weighting'

/** What every page of a wave says of it. */
export function aboutWave(wave: Wave, definition: SurveyDefinition) {
  const { id, name, state, opens_on: opensOn, closes_on: closesOn } = wave
  return { id, name, state, answeredBy: wave.answered_by, opensOn, closesOn, survey: definition.title.en }
}

/** When a reading was taken, from how many responses, and what it is weighted by in words (undefined: nothing). */
export function aboutReading(reading: Reading, definition: SurveyDefinition) {
  const { number, taken_at, is_final, responses } = reading
  const groups = weightedBy(reading.weighting, definition)
  const words = groups && groupsInWords(groups, 'en')
  return { number, takenAt: momentInWords(taken_at), isFinal: is_final, responses, weightedBy: words }
}

/** What is said of a wave and its reading where several waves stand side by side. */
export function aboutSource(wave: Wave, reading: Reading, definition: SurveyDefinition) {
  const { id, name, state } = wave
  return { id, name, state, ...aboutReading(reading, definition) }
}
