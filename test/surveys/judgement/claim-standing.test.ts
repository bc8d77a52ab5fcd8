import { expect, test } from 'vitest'
import { standingsInWords } from '../../../app/locales/remeasured'
import {
  type MeasuredStanding,
  standingOfClaim,
  standingOfGroup,
} from '../../../surveys/judgement/claim-standing'

test.each<[MeasuredStanding, MeasuredStanding[]]>([
  ['worse', ['better', 'still so', 'worse']],
  ['better', ['not known', 'still so', 'better']],
  ['still so', ['not known', 'still so']],
  ['not known', ['not known']],
  ['not known', []],
])('a claim is %s whose figures are %j', (standing, figures) => {
  expect(standingOfClaim(figures)).toBe(standing)
})

test('claims are counted by how they stand, worst first, without those that are none', () => {
  expect(standingsInWords(['still so', 'worse', 'still so'])).toBe('1 worse, 2 still so')
})

test.each<[MeasuredStanding, MeasuredStanding, MeasuredStanding | undefined]>([
  ['still so', 'better', 'still so'],
  ['worse', 'worse', 'better'],
  ['worse', 'still so', 'worse'],
  ['better', 'still so', 'better'],
  ['better', 'better', 'not known'],
  ['better', 'better', undefined],
])('a group is %s whose figure is %s and whose gap is %s', (standing, figure, gap) => {
  expect(standingOfGroup(figure, gap)).toBe(standing)
})
