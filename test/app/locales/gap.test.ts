import { describe, expect, test } from 'vitest'
import { gapInWords, signedPoints } from '../../../app/locales/gap'
import { groupInSentence } from '../../../app/locales/group'
import {
  type DisplayedGap,
  displayGap,
  standingOut,
  withoutMirrors,
} from '../../../surveys/analysis/displayed-gap'
import { findGaps } from '../../../surveys/analysis/gaps'
import { figureOf, hiddenFigure } from '../../../surveys/breakdown'
import { cellNumber } from '../../../surveys/cut'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'
import { perceptionSurvey } from '../../../surveys/templates/perception'

const figure = (satisfied: number, base: number) =>
  figureOf({ counts: [0, base - satisfied, 0, satisfied, 0, 0] }, topTwoOfFive)
const gapOf = (
  part: ReturnType<typeof figure>,
  whole: ReturnType<typeof figure>,
  aside = [figure(5, 10)],
) => {
  const [found] = findGaps([{ whole, aside, parts: [{ figure: part }, { figure: figure(300, 400) }] }])
  return found && displayGap(found)
}
const who = (cut: Parameters<typeof cellNumber>[0], code: number) =>
  groupInSentence(perceptionSurvey, cellNumber(cut, code))

describe('a gap in words', () => {
  const young = gapOf(figure(390, 859), figure(4215, 7628))

  test('says who, less or more than whom, both percentages, and how sure it is', () => {
    expect(young && gapInWords(young, 'Satisfied', { who: who('age', 2) })).toBe(
      'Tenants of 25 to 34 are less satisfied than others: 45% against 57%, and the gap is unlikely to be chance.',
    )
    expect(young && gapInWords(young, 'Agree', { who: 'women', among: 'carers' })).toBe(
      'Among carers, women agree less often than others: 45% against 57%, and the gap is unlikely to be chance.',
    )
    expect(young && gapInWords(young, 'Satisfied', { who: 'Saltmarsh Row', isArea: true })).toContain(
      'Saltmarsh Row is less satisfied than the other areas: 45%',
    )
  })

  test('says where the rest is only the groups shown, and gives no sizes that would tell more than the figures', () => {
    const partial = gapOf(figure(390, 859), figure(4215, 7628), [hiddenFigure as ReturnType<typeof figure>])
    expect(partial && gapInWords(partial, 'Satisfied', { who: 'women' })).toContain(
      'than the other groups shown: ',
    )
    const { sizes, ...without } = young as DisplayedGap
    expect(sizes).toEqual({ own: '45', rest: '57', points: -12 })
    expect(without.bases).toEqual({ own: 859, rest: 6759 })
    expect(gapInWords(without, 'Satisfied', { who: 'women' })).toBe(
      'Women are less satisfied than others, and the gap is unlikely to be chance.',
    )
  })

  test('is not there for a hidden figure, and a small one is not tested', () => {
    expect(gapOf(hiddenFigure as ReturnType<typeof figure>, figure(300, 400))).toBeUndefined()
    expect(gapOf(figure(4, 29), figure(300, 400))).toMatchObject({ certainty: 'too small' })
  })

  test('calls groups as people do', () => {
    expect([
      who('sex', 1),
      who('ethnicity', 11),
      who('language', 10),
      who('tenure', 3),
      who('age', 7),
    ]).toEqual([
      ...['women', 'Pakistani tenants', 'tenants whose main language is Polish', 'leaseholders'],
      'tenants of 75 and over',
    ])
  })
})

test('what stands out is unlikely to be chance, the largest first', () => {
  const gap = (certainty: DisplayedGap['certainty'], points: number) => ({
    gap: {
      ...{ certainty, isBelow: true, isWholeRest: true, bases: { own: 99, rest: 99 } },
      sizes: { own: '1', rest: '2', points },
    },
  })
  const all = [
    gap('unlikely chance', 5),
    gap('may be chance', -30),
    gap('unlikely chance', -9),
    { gap: undefined },
  ]
  expect(standingOut(all).map((one) => one.gap.sizes?.points)).toEqual([-9, 5])
})

describe('of two gaps', () => {
  const gap = (of: string, points: number, [own, rest]: [number, number]) => ({
    of,
    gap: {
      ...{ certainty: 'unlikely chance' as const, isBelow: points < 0, isWholeRest: true },
      ...{ bases: { own, rest }, sizes: { own: '1', rest: '2', points } },
    },
  })

  test('that are each the rest of the other, one is not said to be above by what the other is below', () => {
    const [men, women] = [gap('sex', 8, [90, 120]), gap('sex', -8, [120, 90])]
    const [few, many] = [gap('tenure', 8, [90, 400]), gap('tenure', -8, [400, 90])]
    const ages = [gap('age', 8, [90, 400]), gap('age', -8, [300, 190]), gap('age', 3, [100, 390])]
    const none = { of: 'sex', gap: undefined }
    const told = [none, { ...women, mirror: men }, { ...few, mirror: many }, ...ages]
    expect(withoutMirrors([men, none, women, many, few, ...ages])).toEqual(told)
  })

  test('both are said where the rest of each holds somebody hidden', () => {
    // Of 90, 120 and 40 people the 40 are hidden, who are in the rest of either.
    const both = [gap('sex', 8, [90, 160]), gap('sex', -8, [120, 130])]
    expect(withoutMirrors(both)).toEqual(both)
  })
})

test('a difference of one is one point', () => {
  expect([1, -1, 0, -12].map(signedPoints)).toEqual(['+1 point', '−1 point', '0 points', '−12 points'])
})
