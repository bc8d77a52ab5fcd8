import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../db/client.server'
import { citeFigure } from '../../db/evidence.server'
import { findGapsSince } from '../../db/judgement/claim-gap.server'
import { remeasure } from '../../db/reading/remeasure.server'
import { takeReading } from '../../db/reading/take.server'
import { insertWave, type Wave } from '../../db/wave.server'
import { cellNumber, everybody } from '../../surveys/cut'
import { strandKeys } from '../../surveys/strand'
import { tinyQuestion, tinyStrand, tinySurvey } from '../fixtures/tiny'
import { cloneDatabase } from '../setup/clone'
import { insertResponses } from '../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../setup/landlord'

const keys = ['up', 'down', 'same', 'reworded']
const survey = (reworded: string) =>
  tinySurvey(
    {
      views: keys.map((key) =>
        tinyQuestion(key, key === 'reworded' ? { text: { en: reworded, cy: reworded } } : {}),
      ),
    },
    { headline: ['same'], strands: [tinyStrand('sex', ['women', 'men', 'few', 'others'])] },
  )
const definition = survey('How satisfied are you with the words?')
const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition, opens: -90, state: 'closed' })
const { survey_key: _, ...row } = landlord.wave
const later: Omit<Wave, 'survey_key'> = { ...row, id: newId(), key: 'later', name: 'Later', version: 2 }
const women = cellNumber('sex', 1)
const men = cellNumber('sex', 2)
const few = cellNumber('sex', 3)

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

/** 300 women and 300 men in the North, and so many of each other answer; so many percent of each are satisfied. */
const answers = (satisfied: (key: string, sex: number) => number, others: number) =>
  [300, 300, others, others].flatMap((length, place) => {
    const sex = place + 1
    return Array.from({ length }, (_, index) => ({
      ...{ area_id: landlord.areas.northNeighbourhood, tenure: 1, channel: 1 },
      strands: strandKeys.map((key) => (key === 'sex' ? sex : 0)),
      answers: keys.map((key) => ((100 * index) / length < satisfied(key, sex) ? 5 : 1)),
    }))
  })

beforeAll(() =>
  inside(async (tx) => {
    await insertResponses(
      tx,
      landlord,
      answers(() => 60, 40),
    )
    await takeReading(tx, landlord.wave, { isFinal: true })
  }),
)

async function cited(tx: Tx, questionKey: string, cell: number = everybody) {
  const found = await citeFigure(tx, {
    ...{ waveId: landlord.wave.id, areaId: landlord.areas.north },
    ...{ questionKey, cell },
  })
  if (found.state !== 'cited') throw new Error(found.state)
  return found.citation
}

test('a figure of which no later wave is read to its end is not known again', () =>
  inside(async (tx) => {
    const [found] = await remeasure(tx, [await cited(tx, 'up')])
    expect(found).toEqual({ later: undefined, standing: 'not known', because: 'not since' })
  }))

test('each figure is better, worse, still so or not known in the wave after, and says why', () =>
  inside(async (tx) => {
    const citations = [
      await cited(tx, 'up', women),
      await cited(tx, 'up', men),
      await cited(tx, 'down'),
      await cited(tx, 'same'),
      await cited(tx, 'reworded'),
      await cited(tx, 'same', few),
    ]
    const version = { survey_id: landlord.surveyId, version: 2, opened_at: new Date() }
    const reworded = JSON.stringify(survey('How happy are you with the words?'))
    await tx
      .insertInto('survey_version')
      .values({ organisation_id: landlord.organisationId, ...version, definition: reworded })
      .execute()
    await insertWave(tx, { ...later, opens_on: dayFromNow(-60) })
    const wave = { ...later, survey_key: landlord.wave.survey_key, opens_on: dayFromNow(-60) }
    const moved = (key: string, sex: number) => (key === 'up' && sex === 1 ? 90 : key === 'down' ? 30 : 61)
    await insertResponses(tx, { ...landlord, wave }, answers(moved, 5))
    await takeReading(tx, wave, { isFinal: true })

    const found = await remeasure(tx, citations)
    expect(found).toMatchObject([
      { standing: 'better', points: 30, later: { wave: { name: 'Later' }, figure: { percent: '90' } } },
      { standing: 'still so', points: 1, later: { figure: { percent: '61', base: 300 } } },
      { standing: 'worse', points: -30, later: { group: undefined } },
      { standing: 'still so', points: 1 },
      { standing: 'not known', because: 'in other words', later: undefined },
      { standing: 'not known', because: 'hidden', later: undefined },
    ])
    const gaps = [...(await findGapsSince(tx, citations, found)).values()]
    // The two small groups that women and men were set against as well are hidden now.
    expect(gaps).toMatchObject([
      { standing: 'not known', now: { sizes: { own: '90', rest: '61' }, certainty: 'unlikely chance' } },
      { standing: 'not known', now: { sizes: { own: '61', rest: '90' }, certainty: 'unlikely chance' } },
      { standing: 'not known', now: undefined },
    ])
    expect(await remeasure(tx, citations, wave.id)).toEqual(found)
    const inItself = await remeasure(tx, citations, landlord.wave.id)
    const notSince = { later: undefined, standing: 'not known', because: 'not since' }
    expect(inItself).toEqual(citations.map(() => notSince))
  }))
