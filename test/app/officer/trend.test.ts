import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findTrendView } from '../../../app/routes/officer/trend/trend-view.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const survey = (words: string) =>
  tinySurvey(
    { views: [tinyQuestion('same'), tinyQuestion('words', { text: { en: words } })] },
    { headline: ['same'], strands: [tinyStrand('ethnicity')] },
  )
const landlord = await makeLandlord(db, { definition: survey('How good?'), opens: -90, state: 'closed' })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const later: Wave = {
  ...landlord.wave,
  ...{ id: newId(), key: 'later', name: 'Later', version: 2, opens_on: dayFromNow(-1) },
}

type Some = { area?: number; channel?: number; ethnicity?: number }

/** So many answers, of which so many are satisfied with everything. */
const answers = (count: number, satisfied: number, { area = 4, channel = 1, ethnicity = 1 }: Some = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: area, tenure: 1, channel, strands: Array<number>(9).fill(ethnicity) },
    answers: Array<number>(2).fill(index < satisfied ? 5 : 1),
  }))

await inside(async (tx) => {
  const { organisationId: organisation_id, surveyId: survey_id } = landlord
  const definition = JSON.stringify(survey('How bad?'))
  await tx
    .insertInto('survey_version')
    .values({ organisation_id, survey_id, version: 2, definition, opened_at: new Date() })
    .execute()
  const { survey_key: _, ...row } = later
  await insertWave(tx, row)
  await insertResponses(tx, landlord, [...answers(300, 150), ...answers(300, 200, { area: 8, ethnicity: 2 })])
  await takeReading(tx, landlord.wave, { isFinal: true })
  const paper = answers(300, 100, { area: 8, channel: 5, ethnicity: 2 })
  await insertResponses(tx, { ...landlord, wave: later }, [...answers(300, 200), ...paper])
  await takeReading(tx, later, { isFinal: true })
})

const viewOf = (query: string) => inside((tx) => findTrendView(tx, later, new URLSearchParams(query)))

describe('a trend', () => {
  test('has a point for every wave with a reading, oldest first, and how the figure moved', async () => {
    const view = await viewOf('')
    expect(view?.points.map(({ figure }) => figure?.percent)).toEqual(['58.3', '50.0'])
    const since = landlord.wave.name
    expect(view?.points[1]?.change).toEqual({ points: -8.3, since, isUnlikelyChance: true })
  })

  test('marks a wave in which people answered by other ways', async () => {
    const view = await viewOf('')
    expect(view?.points.map(({ marks }) => marks)).toEqual([
      [],
      [{ kind: 'channels', words: 'Personal link: 50% of answers, 100% before' }],
    ])
    const south = await viewOf('area=S')
    expect(south?.points[1]?.marks.map(({ words }) => words)).toEqual([
      'Paper: 100% of answers, at most 0% before',
    ])
  })

  test('has a gap with a mark where the question was asked in other words', async () => {
    const view = await viewOf('question=words')
    expect(view?.points.map(({ figure, marks }) => [figure?.percent, marks])).toEqual([
      [undefined, [{ kind: 'words', words: 'Asked in other words: not comparable' }]],
      ['50.0', []],
    ])
  })

  test('sets a group against the others', async () => {
    const view = await viewOf('group=ethnicity.first')
    expect(view?.points.map(({ figure, rest }) => [figure?.percent, rest])).toEqual([
      ['50', { percent: '67', answered: 300, isWhole: false, isUnlikelyChance: true }],
      ['67', { percent: '33', answered: 300, isWhole: false, isUnlikelyChance: true }],
    ])
  })

  test('tells of each area within how it moved', async () => {
    const view = await viewOf('')
    expect(view?.within.map(({ key, before, change }) => [key, before, change])).toEqual([
      ['N', '50', { points: 17, isUnlikelyChance: true }],
      ['S', '67', { points: -34, isUnlikelyChance: true }],
    ])
  })

  test.each([
    ['by=month', true],
    ['by=month&area=N', true],
    ['by=month&area=N1', false],
    ['by=month&group=ethnicity.first', false],
  ])('%s is offered: %s', async (query, isOffered) => {
    expect((await viewOf(query))?.isOffered).toBe(isOffered)
  })

  test.each(['area=X', 'question=x', 'group=age.16-24', 'by=day'])('%s is not found', async (query) => {
    expect(await viewOf(query)).toBeUndefined()
  })
})
