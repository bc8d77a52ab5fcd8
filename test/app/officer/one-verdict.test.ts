import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { findCompareView } from '../../../app/routes/officer/compare/compare-view.server'
import { findWaveResults } from '../../../app/routes/officer/overview/wave-results.server'
import { findTrendView } from '../../../app/routes/officer/trend/trend-view.server'
import { listAreas } from '../../../db/area.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findFamily } from '../../../db/reading/family.server'
import { takeReading } from '../../../db/reading/take.server'
import { insertWave, type Wave } from '../../../db/wave.server'
import { cellNumber } from '../../../surveys/cut'
import { measuresOf } from '../../../surveys/definition'
import { tinyQuestion, tinyStrand, tinySurvey } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const keys = Array.from({ length: 16 }, (_, place) => `question-${place}`)
const survey = tinySurvey(
  { views: keys.map((key) => tinyQuestion(key)) },
  { headline: keys, strands: [tinyStrand('sex'), tinyStrand('ethnicity')] },
)
const landlord = await makeLandlord(db, { definition: survey, opens: -90, state: 'closed' })
const men = (more: number) => ({ men: more, women: 0 })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const later: Wave = { ...landlord.wave, id: newId(), key: 'later', name: 'Later', opens_on: dayFromNow(-1) }

/** 400 answers of each sex in each of two areas, half of them satisfied; and so many more, by question. */
function answers(more: readonly { men: number; women: number }[]) {
  const satisfied = (place: number, sex: number) =>
    200 + ((sex === 2 ? more[place]?.men : more[place]?.women) ?? 0)
  return [4, 8].flatMap((area_id) =>
    [1, 2].flatMap((sex) =>
      Array.from({ length: 400 }, (_, index) => ({
        ...{ area_id, tenure: 1, channel: 1, strands: [1, 1, 1, sex, ...Array<number>(5).fill(1)] },
        answers: keys.map((_, place) => (index < satisfied(place, sex) ? 5 : 1)),
      })),
    ),
  )
}

await inside(async (tx) => {
  await insertResponses(tx, landlord, answers([]))
  await takeReading(tx, landlord.wave, { isFinal: true })
  const { survey_key: _, ...row } = later
  await insertWave(tx, row)
  // Tested by itself, what the men say to the first, and everybody to the third, would pass for more than chance.
  await insertResponses(tx, { ...landlord, wave: later }, answers([men(22), men(90), { men: 15, women: 15 }]))
  await takeReading(tx, later, { isFinal: true })
})

const search = (choice: Record<string, string>) => new URLSearchParams(choice)
const trendOf = async (choice: Record<string, string>) => {
  const view = await inside((tx) => findTrendView(tx, later, search(choice)))
  return view?.points.find(({ isHere }) => isHere)
}
const comparedOf = (choice: Record<string, string>) =>
  inside((tx) => findCompareView(tx, later, search(choice)))

test.each(keys)(
  'a change of everybody is as sure on the overview, over time and compared: %s',
  async (question) => {
    const overview = await inside((tx) => findWaveResults(tx, later))
    const change = overview.headline.find(({ key }) => key === question)?.change
    const verdict = change && 'points' in change ? change.isUnlikelyChance : 'missing'
    expect(verdict).toBe(question === 'question-1')
    expect((await trendOf({ question }))?.change?.isUnlikelyChance).toBe(verdict)
    for (const strand of ['sex', 'ethnicity']) {
      const view = await comparedOf({ question, strand })
      expect(view?.rows[0]?.difference?.isUnlikelyChance).toBe(verdict)
    }
  },
)

test.each(keys.slice(0, 3))(
  'a change of a group, and its gap, are as sure over time as elsewhere: %s',
  async (question) => {
    const measure = measuresOf(survey).find((one) => one.question.key === question)
    const man = cellNumber('sex', 2)
    const family = await inside(async (tx) => {
      const [root] = await listAreas(tx)
      const [reading] = await tx.selectFrom('reading').select('id').where('wave_id', '=', later.id).execute()
      if (!root || !reading) throw new Error('nothing was read')
      return findFamily(tx, reading.id, root, [])
    })
    const gap = family.ofCell(measure?.place ?? 0, man).gap?.certainty
    const point = await trendOf({ question, group: 'sex.second' })
    expect(gap).toBe(question === 'question-1' ? 'unlikely chance' : 'may be chance')
    expect(point?.rest?.isUnlikelyChance).toBe(gap === 'unlikely chance')
    const row = (await comparedOf({ question, strand: 'sex' }))?.rows.find(({ key }) => key === String(man))
    expect(row?.difference?.isUnlikelyChance).toBe(question === 'question-1')
    expect(point?.change?.isUnlikelyChance).toBe(row?.difference?.isUnlikelyChance)
  },
)

test('an area is as sure in its row over time as by itself, and compared', async () => {
  const question = 'question-1'
  const view = await inside((tx) => findTrendView(tx, later, search({ question })))
  expect(view?.within.length).toBeGreaterThan(1)
  for (const { key, change } of view?.within ?? []) {
    expect(change?.isUnlikelyChance).toBeDefined()
    expect((await trendOf({ question, area: key }))?.change?.isUnlikelyChance).toBe(change?.isUnlikelyChance)
    const compared = await comparedOf({ question, area: key, strand: 'sex' })
    expect(compared?.rows[0]?.difference?.isUnlikelyChance).toBe(change?.isUnlikelyChance)
  }
})
