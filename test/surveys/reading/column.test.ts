import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Column } from '../../../surveys/reading/column'

/** Most are small, some stand where another byte begins, some are as many as there may ever be. */
const numbers = fc.array(
  fc.oneof(fc.nat(127), fc.constantFrom(127, 128, 16_383, 16_384, 2 ** 31 - 1, 2 ** 32), fc.maxSafeNat()),
  { maxLength: 300 },
)

it('gives back what was pushed, row by row', () => {
  fc.assert(
    fc.property(numbers, (pushed) => {
      const column = new Column()
      for (const number of pushed) column.push(number)
      const found: [number, number][] = []
      column.forEach((number, row) => {
        found.push([row, number])
      })
      expect(found).toEqual([...pushed.entries()])
    }),
  )
})

it('grows with what is in it', () => {
  const column = new Column()
  const pushed = Array.from({ length: 2000 }, (_, row) => row * row)
  for (const number of pushed) column.push(number)
  const found: number[] = []
  column.forEach((number) => {
    found.push(number)
  })
  expect(found).toEqual(pushed)
})
