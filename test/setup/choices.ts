import fc from 'fast-check'
import { noAnswers } from '../../surveys/answers'
import { packAnswers } from '../../surveys/pack'
import { ownOptions } from '../fixtures/own-options'
import { tinyStrand } from '../fixtures/tiny'
import { type Counted, randomResponses } from './fieldwork'
import type { Landlord } from './landlord'

/** A survey with options of its own and a strand to break them down by. */
export const choosing = { ...ownOptions, strands: [tinyStrand('ethnicity')] }

const options: string[] = ['phone', 'letter', 'website', 'none-of-these']

const chosen = fc.record({
  ticked: fc.oneof(fc.subarray(options.slice(0, 3)), fc.constant(options.slice(3))),
  way: fc.constantFrom(0, 7, 7, 2, 30, 31),
  points: fc.constantFrom(1, 5, 9, 10, 11, 31),
})

/** Responses to it as they might come, the same for the same seed. */
export function randomChoices(landlord: Landlord, areaIds: number[], count: number, seed = 7): Counted[] {
  const choices = fc.sample(chosen, { numRuns: count, seed })
  return randomResponses(landlord, areaIds, count, seed).map((response, index) => {
    const { ticked = [], way = 0, points = 31 } = choices[index] ?? {}
    const boxes = options.map((key) => {
      const code = ticked.length === 0 ? 31 : ticked.includes(key) ? 1 : 2
      return [`contacted.${key}`, code] as const
    })
    const codes = { ...Object.fromEntries(boxes), 'best-way': way, recommend: points }
    return { ...response, answers: packAnswers(choosing, { ...noAnswers(), codes }) }
  })
}
