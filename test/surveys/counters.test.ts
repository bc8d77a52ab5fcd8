import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packCounters, unpackCounters } from '../../surveys/counters'

const greatest = 2 ** 52 - 1
const counter = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.integer(),
  fc.maxSafeInteger().filter((value) => Math.abs(value) <= greatest),
  fc.constantFrom(greatest, -greatest, 0),
)

describe('packed counters', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(counter), (values) => {
        const counters = Float64Array.from(values, (value) => value + 0)
        expect(unpackCounters(packCounters(counters), values.length)).toEqual(counters)
      }),
    )
  })

  test('that are small take a byte each', () => {
    expect(packCounters(Float64Array.from([0, 63, -64, 0]))).toHaveLength(4)
  })

  test.each([greatest + 1, -greatest - 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is refused',
    (value) => {
      expect(() => packCounters(Float64Array.of(value))).toThrow(/not exact/)
    },
  )

  test('that are more or fewer than they should be are refused', () => {
    const packed = packCounters(Float64Array.of(1, 1000))
    expect(() => unpackCounters(packed, 1)).toThrow(/not 1 counters/)
    expect(() => unpackCounters(packed, 3)).toThrow(/not 3 counters/)
    expect(() => unpackCounters(packed.subarray(0, 2), 2)).toThrow(/not 2 counters/)
  })
})
