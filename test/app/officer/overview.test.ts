import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findWaveResults } from '../../../app/routes/officer/overview/wave-results.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { dayFromNow, type Landlord, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const survey = (one: string, key: string) =>
  tinySurvey(
    { views: [tinyQuestion('same'), tinyQuestion('words', { text: { en: one } }), tinyQuestion(key)] },
    { headline: ['same', 'words', key], strands: [tinyStrand('ethnicity')] },
  )
const landlord = await makeLandlord(db, { definition: survey('How good?', 'old'), state: 'closed' })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

/** A wave of the second version of the survey, which asks one thing in other words and one anew. */
async function addWave(name: string, state: Wave['state']): Promise<Landlord> {
  const definition = survey('How bad?', 'new')
  const { organisationId, surveyId } = landlord
  const wave: Wave = {
    ...landlord.wave,
    ...{ id: newId(), key: name.toLowerCase(), name, state, version: 2 },
    ...{ opens_on: dayFromNow(-1), is_complete: false },
  }
  await inside(async (tx) => {
    await tx
      .insertInto('survey_version')
      .values({
        ...{ organisation_id: organisationId, survey_id: surveyId, version: 2 },
        definition: JSON.stringify(definition),
        opened_at: new Date(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { survey_key: _, ...row } = wave
    await insertWave(tx, row)
  })
  return { ...landlord, wave, definition }
}

/** So many answers, of which so many are satisfied with everything. */
const answers = (count: number, satisfied: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: 4, tenure: 1, channel: 1, strands: Array<number>(9).fill(1) },
    answers: Array<number>(3).fill(index < satisfied ? 5 : 1),
  }))

const now = await addWave('Later', 'closed')
const empty = await addWave('Empty', 'open')
await inside(async (tx) => {
  await insertResponses(tx, landlord, answers(400, 200))
  await takeReading(tx, landlord.wave, { isFinal: true })
  await insertResponses(tx, now, answers(400, 300))
  await takeReading(tx, now.wave, { isFinal: true })
  await tx
    .insertInto('benchmark')
    .values({
      ...{ organisation_id: landlord.organisationId, question_key: 'same', percent: 70, source: 'A club' },
      ...{ lower_quartile: 60, median: 70, upper_quartile: 90, quartile_source: 'Another club' },
    })
    .execute()
})
const resultsOf = ({ wave }: Landlord) => inside((tx) => findWaveResults(tx, wave))

describe('the overview', () => {
  test('tells the change since the last wave of a question asked in the same words, and why not of others', async () => {
    const { last, headline } = await resultsOf(now)
    expect(last).toEqual({ name: landlord.wave.name, isWeightedAlike: true })
    const since = landlord.wave.name
    expect(headline.map(({ change }) => change)).toEqual([
      { since, points: 25, isUnlikelyChance: true },
      { since, missing: 'in other words' },
      { since, missing: 'not at all' },
    ])
  })

  test('of the first wave tells no change', async () => {
    const { last, findings } = await resultsOf(landlord)
    expect(last).toBeUndefined()
    expect(findings[0]?.words).toBe('50.0% are satisfied (“Text of same”).')
  })

  test('places a figure among landlords where their quartiles are known', async () => {
    const { headline } = await resultsOf(now)
    expect(headline.map(({ benchmark }) => benchmark?.quartile)).toEqual([
      { quarter: 2, best: 2, worst: 2, source: 'Another club' },
      undefined,
      undefined,
    ])
  })

  test('says what happens next by the state of the wave', async () => {
    const keysOf = async (wave: Landlord) => (await resultsOf(wave)).next.map(({ key }) => key)
    expect(await keysOf(now)).toEqual(['tells'])
    expect(await keysOf(empty)).toEqual(['reads', 'closes', 'final', 'tells'])
    const { next } = await inside((tx) => findWaveResults(tx, { ...empty.wave, state: 'planned' }))
    expect(next.map(({ key }) => key)).toEqual(['opens', 'reads', 'closes', 'final', 'tells'])
  })

  test('of a wave with no reading holds no figure', async () => {
    const { reading, findings, headline } = await resultsOf(empty)
    expect({ reading, findings, headline }).toEqual({ reading: undefined, findings: [], headline: [] })
  })
})
