import { expect, test } from 'vitest'
import { hiddenFigure } from '../../../surveys/breakdown'
import { cellNumber, everybody } from '../../../surveys/cut'
import { gapsOfClaims, gapsSince } from '../../../surveys/judgement/claim-gaps'
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

test('a gap that closed is better, one that opened worse, and one that kept its size still so though both rose', () => {
  const before = [group(1, 100, 160), group(2, 140, 140), group(3, 80, 120)]
  const now = [group(1, 150, 160), group(2, 90, 150), group(3, 120, 160)]
  const found = gapsSince(before.map((one, at) => ({ before: one, now: now[at] ?? one })))
  expect(found.map(({ standing }) => standing)).toEqual(['better', 'worse', 'still so'])
  expect(found.map((one) => one.now?.sizes?.points)).toEqual([-5, -30, -20])
})

test('ways from one gap to the next are judged together by Holm, and so are the gaps now', () => {
  const pair = { before: group(1, 100, 130), now: group(1, 122, 130) }
  expect(gapsSince([pair])).toMatchObject([{ standing: 'still so' }])
  const moved = { before: group(1, 100, 130), now: group(1, 132, 134) }
  expect(gapsSince([moved])).toMatchObject([{ standing: 'better' }])
  const still = { before: group(2, 130, 131), now: group(2, 131, 131) }
  const others = [2, 3, 4].map(() => still)
  expect(gapsSince([moved, ...others])).toMatchObject([{ standing: 'still so' }, {}, {}, {}])
  const held = { before: group(1, 100, 130), now: group(1, 118, 140) }
  expect(gapsSince([held])[0]?.now?.certainty).toBe('unlikely chance')
  expect(gapsSince([held, ...others])[0]?.now?.certainty).toBe('may be chance')
})

test('a gap that is hidden, or of too few, or set against others than it was is not known again', () => {
  const before = group(1, 100, 160)
  const hide = (cell: number) =>
    before.cells.map((at) => (at.cell === cell ? { ...at, figure: hiddenFigure } : at))
  expect(gapsSince([{ before, now: { ...before, cells: hide(women) } }])).toEqual([
    { now: undefined, standing: 'not known' },
  ])
  expect(gapsSince([{ before, now: { ...before, cells: hide(everybody) } }])).toMatchObject([
    { now: { isWholeRest: false }, standing: 'not known' },
  ])
  const few = {
    ...before,
    cells: before.cells.map((at) => (at.cell === women ? { ...at, figure: shown(9, 20) } : at)),
  }
  expect(gapsSince([{ before, now: few }])).toMatchObject([
    { now: { certainty: 'too small' }, standing: 'not known' },
  ])
})
