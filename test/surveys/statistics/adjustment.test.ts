import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../surveys/statistics/benjamini-hochberg'
import { claimFamily, errorRate, scanFamily } from '../../../surveys/statistics/family'
import type { Gap } from '../../../surveys/statistics/gap'
import { holm } from '../../../surveys/statistics/holm'
import { caseOf } from './golden'

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })

const tested = (p: number): Gap => ({
  test: 'pooled z',
  difference: 0.1,
  interval: { low: 0, high: 0.2 },
  p,
})

describe('p values of a family', () => {
  const { input, expected, allNear } = caseOf<Record<string, number[]>, Record<string, number[] & number>>(
    'G11',
  )

  it('are adjusted as R does, in the order given (G11)', () => {
    allNear(benjaminiHochberg(input.p ?? []), expected.bh)
    allNear(benjaminiHochberg(input.p_unsorted ?? []), expected.bh_unsorted)
    allNear(holm(input.p ?? []), expected.holm)
    allNear(holm(input.p_unsorted ?? []), expected.holm_unsorted)
  })

  it('leave as many findings as R finds (G11)', () => {
    const family = (input.p ?? []).map((p) => ({ gap: tested(p) }))
    const found = (list: { isUnlikelyChance: boolean }[]) =>
      list.filter(({ isUnlikelyChance }) => isUnlikelyChance).length
    expect(found(scanFamily(family))).toBe(expected.significant_bh_005)
    expect(found(claimFamily(family))).toBe(expected.significant_holm_005)
    expect((input.p ?? []).filter((p) => p < errorRate)).toHaveLength(expected.significant_raw_005 ?? 0)
  })

  it('are those of the gaps that were tested', () => {
    const family = [tested(0.01), { test: 'none', reason: 'base under 30' } as const, tested(0.04)]
    expect(scanFamily(family.map((gap) => ({ gap })))).toMatchObject([
      { adjusted: 0.02, isUnlikelyChance: true },
      { adjusted: undefined, isUnlikelyChance: false },
      { adjusted: 0.04, isUnlikelyChance: true },
    ])
  })

  it('never fall below the raw values, keep their order, and Holm is never below Benjamini-Hochberg', () => {
    fc.assert(
      fc.property(pValues, (family) => {
        const discovered = benjaminiHochberg(family)
        const held = holm(family)
        family.forEach((p, i) => {
          // One rounding of the last binary digit is allowed: m × p / m is not always p.
          const raw = p * (1 - Number.EPSILON)
          expect(discovered[i]).toBeGreaterThanOrEqual(raw)
          expect(held[i]).toBeGreaterThanOrEqual((discovered[i] ?? 0) * (1 - 4 * Number.EPSILON))
          expect(held[i]).toBeLessThanOrEqual(1)
          family.forEach((other, j) => {
            if (p < other) expect(discovered[i]).toBeLessThanOrEqual(discovered[j] ?? 0)
            if (p < other) expect(held[i]).toBeLessThanOrEqual(held[j] ?? 0)
          })
        })
      }),
    )
  })
})
