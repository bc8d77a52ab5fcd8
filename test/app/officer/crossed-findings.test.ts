import { expect, test } from 'vitest'
import { crossedFindings } from '../../../app/routes/officer/groups/crossed-findings'
import type { Certainty, DisplayedGap } from '../../../surveys/analysis/displayed-gap'
import { cellNumber } from '../../../surveys/cut'
import { type Measure, measuresOf } from '../../../surveys/definition'
import { perceptionSurvey } from '../../../surveys/templates/perception'

const measure = measuresOf(perceptionSurvey)[0] as Measure
const [women, pakistani] = [cellNumber('sex', 1), cellNumber('ethnicity', 11)]

const gapOf = (certainty: Certainty): DisplayedGap => ({
  ...{ certainty, isBelow: true, isWholeRest: true, bases: { own: 60, rest: 600 } },
  sizes: { own: '40', rest: '70', points: -30 },
})

/** Whether Pakistani women stand out only together, where women by themselves and Pakistani tenants by themselves are so. */
function areOnlyTogether(ofWomen: Certainty | undefined, ofPakistani: Certainty | undefined) {
  const single = (cell: number) => (cell === women ? ofWomen : ofPakistani)
  const certaintyOf = (_: number, cell: number) => {
    const certainty = single(cell)
    return { figure: undefined, gap: certainty && gapOf(certainty) }
  }
  const none = { figure: undefined, gap: undefined }
  const gap = gapOf('unlikely chance')
  return crossedFindings(
    { measure, strand: 'ethnicity', within: 'sex' },
    {
      definition: perceptionSurvey,
      family: { cells: [women, pakistani], ofCell: certaintyOf, ofChild: () => none },
      crossed: {
        gaps: [{ cell: pakistani, among: women, gap }],
        figureOf: () => undefined,
        gapOf: () => gap,
      },
    },
  ).map(({ isOnlyTogether }) => isOnlyTogether)
}

test('two groups stand out only together where each by itself was tested and does not', () => {
  expect(areOnlyTogether('may be chance', 'may be chance')).toEqual([true])
  expect(areOnlyTogether('may be chance', 'unlikely chance')).toEqual([false])
})

test.each([
  ['too small to test', 'too small' as const],
  ['hidden, or kept from an earlier reading', undefined],
])('it is not said that only together they stand out where one by itself is %s', (_, certainty) => {
  expect(areOnlyTogether(certainty, 'may be chance')).toEqual([false])
  expect(areOnlyTogether('may be chance', certainty)).toEqual([false])
})
