import { expect, test } from 'vitest'
import { everybody } from '../../../surveys/cut'
import type { Measure } from '../../../surveys/definition'
import { CountedPlaces } from '../../../surveys/reading/counted-places'
import { decideShown } from '../../../surveys/reading/decide'
import { Parts } from '../../../surveys/reading/parts'
import { tinyQuestion } from '../../fixtures/tiny'

const tree = [{ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 1 }]
const cells = [32, 33]
const option = (code: number) => ({ code, key: `option-${code}`, text: { en: `Option ${code}` } })
const question = tinyQuestion('chosen', { type: 'many-of', options: [option(1), option(2)] })

/** Two options, and how many chose each, or did not, in each category of each of the two regions. */
const counts = [
  [
    [20, 0],
    [90, 110],
    [120, 80],
    [130, 70],
  ],
  [
    [10, 10],
    [100, 100],
    [100, 100],
    [100, 100],
  ],
]

function placesOf(parts: Parts): CountedPlaces {
  const places = new CountedPlaces(parts)
  for (const { id: area } of tree) {
    for (const cell of [everybody, ...cells]) {
      const row = new Float64Array(parts.layout.width)
      counts.forEach((ofMeasure, measure) => {
        ofMeasure.forEach((pair, at) => {
          const isHere = area === 1 || area === 2 + Math.floor(at / 2)
          const isOfIt = cell === everybody || cell === cells[at % 2]
          if (!isHere || !isOfIt) return
          pair.forEach((count, code) => {
            const slot = parts.layout.slot(measure, code + 1)
            row[slot] = (row[slot] ?? 0) + count
          })
        })
      })
      places.add({ area, cell, other: everybody }, row)
    }
  }
  return places
}

async function shownOf(measures: readonly Pick<Measure, 'place' | 'points' | 'satisfied'>[]) {
  const parts = new Parts(measures)
  const asked = { parts, tree, earlier: [], number: 1, places: placesOf(parts) }
  const { shown } = await decideShown(asked, async () => {})
  return shown.map((measure) => [...measure])
}

const measures = [1, 2].map((place) => ({ place, points: 2, satisfied: [1] }))

test('where all of a few chose an option, the others of the question are hidden with it: their bases are the same', async () => {
  const [first = [], second] = await shownOf(
    measures.map((measure) => ({ ...measure, question, option: option(measure.place) })),
  )
  expect(first).toContain(0)
  expect(first).toContain(1)
  expect(second).toEqual(first)
  const [alone, other] = await shownOf(measures)
  expect(alone).toEqual(first)
  expect(other).not.toContain(0)
})
