import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { saveWeights } from '../../../app/routes/officer/weights/saving.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { today } from '../../../db/day.server'
import { findFigures, listCells } from '../../../db/reading/figure.server'
import { takeReading } from '../../../db/reading/take.server'
import { cellNumber } from '../../../surveys/cut'
import { strandKeys } from '../../../surveys/strand'
import { onePage } from '../../fixtures/one-page'
import { tinyStrand } from '../../fixtures/tiny'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const groups = ['first', 'second', 'third', 'fourth']
const definition = { ...onePage, strands: [tinyStrand('ethnicity', groups)] }
const place = strandKeys.indexOf('ethnicity')

/** How many answered of the third and the fourth group, twenty together, which the reading hides; and in which of the
 *  first two seven of the answers came on the day of the reading. */
type World = { third: number; lateOf?: 1 | 2; state?: 'closed' | 'open' }
const hiddenTogether = 20

const inside = <T>(landlord: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, landlord.organisationId, work)

let worlds = 0
/** A landlord in this world: 150 of the first group, 60 of the second, 40 who did not say; half of each satisfied. */
async function landlordIn({ third, lateOf, state = 'closed' }: World): Promise<Landlord> {
  const landlord = await makeLandlord(db, { address: `world-${++worlds}`, definition, state })
  const sizes = { 1: 150, 2: 60, 3: third, 4: hiddenTogether - third, 30: 40 }
  const responses = Object.entries(sizes).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ area_id: 4, tenure: 1, channel: 1, answers: [index % 2 === 0 ? 5 : 1, 31, 31] },
      strands: strandKeys.map((_, strand) => (strand === place ? Number(code) : 31)),
      received_on: index < 7 && Number(code) === lateOf ? today() : landlord.wave.opens_on,
    })),
  )
  await inside(landlord, async (tx) => {
    await insertResponses(tx, landlord, responses)
    await takeReading(tx, landlord.wave, { isFinal: state === 'closed' })
  })
  return landlord
}

/** Every figure of the newest reading. */
const shownOf = (landlord: Landlord) =>
  inside(landlord, async (tx) => {
    const { id } = await tx.selectFrom('reading').select('id').executeTakeFirstOrThrow()
    const areaIds = (await tx.selectFrom('area').select('id').orderBy('id').execute()).map(({ id }) => id)
    return findFigures(tx, id, { areaIds, cells: await listCells(tx, id) })
  })

/** What the desk answers to somebody who asks what these figures would do, a number for each of the groups named. */
const preview = (landlord: Landlord, figures: Record<string, number>, cap = 10) =>
  inside(landlord, (tx) => {
    const values = Object.entries(figures).map(([group, figure]) => [
      `figure-ethnicity-${groups.indexOf(group)}`,
      String(figure),
    ])
    const typed = { by: ['ethnicity'], values: { cap: String(cap), ...Object.fromEntries(values) } }
    return saveWeights(tx, landlord.wave, { intent: 'preview', typed, accountId: newId() })
  })

/** Figures for every choice of two groups or more, with one after another the largest. */
const everyChoice = Array.from({ length: 16 }, (_, bits) => groups.filter((_, at) => (bits >> at) & 1))
  .filter(({ length }) => length >= 2)
  .flatMap((chosen) =>
    chosen.map((large) => Object.fromEntries(chosen.map((one) => [one, one === large ? 3 : 1]))),
  )

async function everyAnswer(landlord: Landlord): Promise<string[]> {
  const answers: string[] = []
  for (const figures of everyChoice) answers.push(JSON.stringify(await preview(landlord, figures)))
  return answers
}

/** How many of the fourth group there may be, to somebody who solves what the desk says of the largest weight for it: the
 *  weight of a group is its share of the figures, of all in groups with one, over how many it is. */
async function boundsOfFourth(landlord: Landlord): Promise<[number, number]> {
  let possible = Array.from({ length: hiddenTogether + 1 }, (_, count) => count)
  for (const fourth of [1, 2, 3]) {
    const saved = await preview(landlord, { first: 1, second: 1, fourth })
    const shown = saved.state === 'previewed' ? saved.report?.largest.match(/\d+(\.(\d+))?/) : undefined
    if (!shown) continue
    const [words, , decimals = ''] = shown
    possible = possible.filter((count) => {
      const weight = (fourth / (fourth + 2)) * ((150 + 60 + count) / count)
      return Math.min(10, weight).toFixed(decimals.length) === Number(words).toFixed(decimals.length)
    })
  }
  return [Math.min(...possible), Math.max(...possible)]
}

describe('somebody who asks what weights would do as often as they like', () => {
  test('cannot solve the answers for how many are in a group that the reading hides', async () => {
    const landlord = await landlordIn({ third: 6 })
    const hidden = (await shownOf(landlord)).filter(
      ({ area_id, measure, cell }) =>
        area_id === 1 && measure === 1 && [3, 4].some((code) => cell === cellNumber('ethnicity', code)),
    )
    expect(hidden.map(({ figure }) => figure.state)).toEqual(['hidden', 'hidden'])
    const [least, most] = await boundsOfFourth(landlord)
    expect(most - least).toBeGreaterThanOrEqual(10)
  })

  test('is answered alike whatever is hidden, be it under ten or not', async () => {
    const one = await landlordIn({ third: 6 })
    const [shown, answers] = [await shownOf(one), await everyAnswer(one)]
    for (const third of [4, 8, 12, 14]) {
      const other = await landlordIn({ third })
      expect(await shownOf(other)).toEqual(shown)
      expect(await everyAnswer(other)).toEqual(answers)
    }
    expect(answers.filter((answer) => answer.includes('previewed')).length).toBeGreaterThan(0)
  })

  test('is answered alike whoever answered an open wave on the day of its reading', async () => {
    const one = await landlordIn({ third: 6, lateOf: 1, state: 'open' })
    const other = await landlordIn({ third: 6, lateOf: 2, state: 'open' })
    expect(await shownOf(other)).toEqual(await shownOf(one))
    expect(await everyAnswer(other)).toEqual(await everyAnswer(one))
  })
})
