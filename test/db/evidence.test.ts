import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../db/client.server'
import { citeFigure, listEvidence } from '../../db/evidence.server'
import { takeReading } from '../../db/reading/take.server'
import { everybody } from '../../surveys/cut'
import { cloneDatabase } from '../setup/clone'
import { type Landlord, makeLandlord } from '../setup/landlord'
import { fewMen, readHundredResponses } from '../setup/reading'

const { db } = await cloneDatabase()
let landlord: Landlord

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  await inside((tx) => readHundredResponses(tx, landlord))
})

const pick = (over: { areaId?: number; cell?: number; questionKey?: string; waveId?: string } = {}) => ({
  waveId: landlord.wave.id,
  questionKey: 'overall-service',
  areaId: landlord.areas.north as number,
  cell: everybody,
  ...over,
})

async function cite(tx: Tx) {
  const cited = await citeFigure(tx, pick())
  if (cited.state !== 'cited') throw new Error(cited.state)
  return cited.citation
}

describe('the figure an entry rests on', () => {
  test('is the cell of the latest reading, with its base, interval and words', () =>
    inside(async (tx) => {
      const [evidence] = await listEvidence(tx, [await cite(tx)])
      expect(evidence).toMatchObject({
        figure: { percent: '75', base: 60 },
        weightedBy: undefined,
        area: { name: 'North', isWhole: false },
        group: undefined,
        question: { key: 'overall-service' },
        wave: { name: 'Now' },
      })
    }))

  test('is refused when it is hidden, empty, not measured, or no reading was taken', () =>
    inside(async (tx) => {
      expect(await citeFigure(tx, pick({ cell: fewMen }))).toEqual({ state: 'hidden' })
      expect(await citeFigure(tx, pick({ areaId: 999 }))).toEqual({ state: 'hidden' })
      expect(await citeFigure(tx, pick({ questionKey: 'had-repair' }))).toEqual({ state: 'not asked' })
      expect(await citeFigure(tx, pick({ waveId: newId() }))).toEqual({ state: 'no reading' })
    }))

  test('stays that of its reading when a later reading is taken', () =>
    inside(async (tx) => {
      const cited = await cite(tx)
      await takeReading(tx, landlord.wave, { isFinal: true })
      const later = await citeFigure(tx, pick())
      expect(later.state === 'cited' && later.citation.reading_id).not.toBe(cited.reading_id)
      const [evidence] = await listEvidence(tx, [cited])
      expect(evidence?.figure?.percent).toBe('75')
    }))
})
