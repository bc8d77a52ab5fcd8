import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFacts } from '../../surveys/fact'
import { FactBlock } from '../../surveys/fact-block'
import { Layout } from '../../surveys/layout'
import { FactReader, Tally } from '../../surveys/tally'

const layout = new Layout([
  { place: 1, points: 5 },
  { place: 2, points: 2 },
])
const keyLimit = 6

const response = fc.record({
  weight: fc.constantFrom(10_000, 8_000, 23_456),
  answers: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 1, 2, 31)),
  keys: fc.tuple(fc.nat(keyLimit - 1), fc.nat(keyLimit - 1)),
})

test('responses counted a block at a time are counted as one by one, under every key they have', () => {
  fc.assert(
    fc.property(fc.array(response, { minLength: 1, maxLength: 40 }), fc.nat(39), (responses, cut) => {
      const facts = packFacts(
        responses.map(({ weight, answers }) => ({
          weight,
          answers,
          day: 20_000,
          tenure: 1,
          channel: 1,
          strands: new Array(9).fill(1),
        })),
      )
      const reader = new FactReader(layout)
      const inBlocks = new Tally(layout, { keys: keyLimit })
      const block = new FactBlock(2, { keyCount: 2, keyLimit })
      const oneByOne = new Map<number, Tally>()
      responses.forEach(({ keys }, index) => {
        reader.read(facts, index)
        block.add(reader, Int32Array.from(keys))
        for (const key of keys) {
          const tally = oneByOne.get(key) ?? new Tally(layout, 'total')
          oneByOne.set(key, tally)
          tally.add(reader)
        }
        if (index !== cut && index !== responses.length - 1) return
        inBlocks.addBlock(block)
        block.clear()
      })
      expect(inBlocks.cells()).toEqual([...oneByOne.keys()].sort((one, other) => one - other))
      for (const [key, tally] of oneByOne) expect(inBlocks.row(key)).toEqual(tally.row(0))
    }),
  )
})
