import { expect, test } from 'vitest'
import { hiddenFigure } from '../../../surveys/breakdown'
import { cellNumber, everybody } from '../../../surveys/cut'
import { gapsOfClaims } from '../../../surveys/judgement/claim-gaps'
import { testGap } from '../../../surveys/statistics/gap'
import { holm } from '../../../surveys/statistics/holm'
import { unweightedSums } from '../../../surveys/statistics/weight-sums'

const [women, men] = [cellNumber('sex', 1), cellNumber('sex', 2)]

const shown = (satisfied: number, base: number) => ({
  state: 'shown' as const,
  ...{ base, satisfied, size: 'normal' as const, isWeighted: false, decimals: 1 as const },
  unweighted: { percent: 0, low: 0, high: 0, effectiveBase: base },
  share: { part: satisfied, whole: base },
  ...{ percent: (100 * satisfied) / base, low: 0, high: 100, effectiveBase: base },
})

/** Women against men, so many of 200 satisfied of each. */
const group = (measure: number, ofWomen: number, ofMen: number) => ({
  ...{ cell: women, measure },
  cells: [
    { measure, cell: everybody, figure: shown(ofWomen + ofMen, 400) },
    { measure, cell: women, figure: shown(ofWomen, 200) },
    { measure, cell: men, figure: shown(ofMen, 200) },
  ],
})

const pOf = (one: number, other: number) => {
  const gap = testGap(
    { satisfied: unweightedSums(one), others: unweightedSums(200 - one) },
    { satisfied: unweightedSums(other), others: unweightedSums(200 - other) },
  )
  return gap.test === 'none' ? 1 : gap.p
}

test('groups are judged together by Holm: what alone is unlikely to be chance may be, among more', () => {
  const pairs = [
    [118, 140],
    [130, 131],
    [129, 130],
  ] as const
  const alone = pOf(118, 140)
  expect(alone).toBeLessThan(0.05)
  expect(holm(pairs.map(([one, other]) => pOf(one, other)))[0]).toBeGreaterThan(0.05)
  const together = gapsOfClaims(pairs.map(([one, other], at) => group(at + 1, one, other)))
  expect(together.map((gap) => gap?.certainty)).toEqual(['may be chance', 'may be chance', 'may be chance'])
  expect(gapsOfClaims([group(1, 118, 140)])[0]).toMatchObject({
    certainty: 'unlikely chance',
    isBelow: true,
    sizes: { own: '59', rest: '70', points: -11 },
  })
})

test('a group with nobody beside it, or hidden, is not compared', () => {
  const one = group(1, 100, 100)
  expect(gapsOfClaims([{ ...one, cells: [] }])).toEqual([undefined])
  const hidden = one.cells.map((at) => (at.cell === women ? { ...at, figure: hiddenFigure } : at))
  expect(gapsOfClaims([{ ...one, cells: hidden }])).toEqual([undefined])
})
