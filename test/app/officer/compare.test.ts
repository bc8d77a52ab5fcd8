import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { findCompareView } from '../../../app/routes/officer/compare/compare-view.server'
import { comparisonInWords } from '../../../app/routes/officer/compare/in-words'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const survey = (words: string, version = 1) =>
  tinySurvey(
    { views: [tinyQuestion('same'), tinyQuestion('words', { text: { en: words } })] },
    { headline: ['same'], strands: [tinyStrand('sex'), { ...tinyStrand('ethnicity'), version }] },
  )
const landlord = await makeLandlord(db, { definition: survey('How good?'), opens: -90, state: 'closed' })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const later: Wave = {
  ...landlord.wave,
  ...{ id: newId(), key: 'later', name: 'Later', version: 2, opens_on: dayFromNow(-1) },
}

/** So many answers of a sex in an area, of which so many are satisfied with everything. */
const answers = (count: number, satisfied: number, { area = 4, sex = 1 } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id: area, tenure: 1, channel: 1, strands: Array<number>(9).fill(sex) },
    answers: Array<number>(2).fill(index < satisfied ? 5 : 1),
  }))

await inside(async (tx) => {
  const { organisationId: organisation_id, surveyId: survey_id } = landlord
  const definition = JSON.stringify(survey('How bad?', 2))
  await tx
    .insertInto('survey_version')
    .values({ organisation_id, survey_id, version: 2, definition, opened_at: new Date() })
    .execute()
  const { survey_key: _, ...row } = later
  await insertWave(tx, row)
  const north = [...answers(300, 150), ...answers(300, 240, { sex: 2 })]
  await insertResponses(tx, landlord, [...north, ...answers(300, 210, { area: 8, sex: 2 })])
  await takeReading(tx, landlord.wave, { isFinal: true })
  const now = [...answers(300, 210), ...answers(300, 243, { sex: 2 })]
  await insertResponses(tx, { ...landlord, wave: later }, [...now, ...answers(300, 150, { area: 8, sex: 2 })])
  await takeReading(tx, later, { isFinal: true })
})

const viewOf = async (query: string, wave = later) => {
  const view = await inside((tx) => findCompareView(tx, wave, new URLSearchParams(query)))
  if (!view) throw new Error(`nothing at ${query}`)
  return view
}
const rowsOf = (view: Awaited<ReturnType<typeof viewOf>>) =>
  view.rows.map(({ name, here, there, difference }) => [
    ...[name, here?.percent, there?.percent, difference?.points, difference?.isUnlikelyChance],
  ])

describe('a comparison', () => {
  test('without a choice is with the wave before, or for the first wave with the newest of the others', async () => {
    const second = await viewOf('')
    expect(second.there).toMatchObject({ waveId: landlord.wave.id, area: 'ALL' })
    const first = await viewOf('', landlord.wave)
    expect(first.there).toMatchObject({ waveId: later.id, area: 'ALL' })
  })

  test('holds a wave against the one before it, everybody and group by group', async () => {
    const view = await viewOf('strand=sex&area=N')
    expect(view.there?.name).toBe(landlord.wave.name)
    expect(rowsOf(view).slice(0, 3)).toEqual([
      ['Everybody', '76', '65', 11, true],
      [expect.any(String), '70', '50', 20, true],
      [expect.any(String), '81', '80', 1, false],
    ])
    expect(comparisonInWords(view, 'Later')).toHaveLength(2)
    expect(comparisonInWords(view, 'Later')[0]).toContain(
      '76% are satisfied in Later, 65% in Now, 11 points apart, which is unlikely to be chance.',
    )
  })

  test('holds an area against another of the same wave', async () => {
    const view = await viewOf('strand=sex&area=N&against=area.S')
    expect(rowsOf(view)[0]).toEqual(['Everybody', '76', '50', 26, true])
    expect(view.there).toMatchObject({ name: 'South', area: 'S', waveId: later.id })
  })

  test('has only everybody where the strand was asked otherwise then', async () => {
    expect(rowsOf(await viewOf('strand=ethnicity&area=N')).map(([name]) => name)).toEqual(['Everybody'])
    expect((await viewOf('strand=ethnicity&area=N&against=area.S')).rows.length).toBeGreaterThan(1)
  })

  test.each([
    ['in other words', 'question=words'],
    ['one in the other', 'area=N&against=area.N1'],
    ['one in the other', 'area=N1&against=area.N'],
    ['one in the other', 'area=N&against=area.N'],
  ])('says why not: %s', async (problem, query) => {
    const view = await viewOf(query)
    expect(view.problem).toBe(problem)
    expect(view.rows).toEqual([])
  })

  test('has another area where there is no wave before it', async () => {
    const view = await viewOf('area=N', landlord.wave)
    expect(view.there).toMatchObject({ area: 'S', waveId: landlord.wave.id })
  })

  test.each(['against=area.none', `against=wave.${later.id}`, 'against=x', 'question=all'])(
    'is nothing for %s',
    async (query) => {
      const view = await inside((tx) => findCompareView(tx, later, new URLSearchParams(query)))
      expect(view).toBeUndefined()
    },
  )
})
