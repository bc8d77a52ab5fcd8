import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueIn, prospectsInWords, prospectsOf } from '../../../surveys/judgement/prospects'
import type { PlanRecord } from '../../../surveys/judgement/recorded-plan'
import { judgementScales } from '../../../surveys/judgement-scale'

const count = fc.nat(12)
const record: fc.Arbitrary<PlanRecord> = fc
  .record({
    ...{ waiting: count, doneInTime: count, doneLate: count, overdue: count, slipped: count, stuck: count },
    measures: fc.record({ met: count, missed: count, notYet: count, notKnown: count }),
  })
  .map(({ waiting, ...rest }) => ({ ...rest, actions: waiting + dueIn({ ...rest, actions: 0 }) }))

const rankOf = (one: PlanRecord) =>
  judgementScales.prospects.levels.findIndex(({ key }) => key === prospectsOf(one)?.key)

const sound: PlanRecord = {
  ...{ actions: 12, doneInTime: 7, doneLate: 1, overdue: 2, slipped: 1, stuck: 1 },
  measures: { met: 2, missed: 1, notYet: 4, notKnown: 3 },
}

test('an overdue action that was done in time instead, or a measure met, never makes it worse', () => {
  fc.assert(
    fc.property(record, (one) => {
      const { doneInTime, overdue, measures } = one
      fc.pre(rankOf(one) >= 0)
      const met = { ...one, measures: { ...measures, met: measures.met + 1 } }
      expect(rankOf(met)).toBeLessThanOrEqual(rankOf(one))
      fc.pre(overdue > 0)
      const better = { ...one, doneInTime: doneInTime + 1, overdue: overdue - 1 }
      expect(rankOf(better)).toBeLessThanOrEqual(rankOf(one))
    }),
  )
})

test.each([
  ['promising', sound],
  [
    'excellent',
    {
      ...sound,
      doneInTime: 10,
      doneLate: 0,
      overdue: 0,
      slipped: 1,
      stuck: 0,
      measures: { met: 0, missed: 0, notYet: 0, notKnown: 1 },
    },
  ],
  ['uncertain', { ...sound, measures: { met: 0, missed: 1, notYet: 0, notKnown: 0 } }],
  [
    'promising',
    {
      ...sound,
      doneInTime: 10,
      doneLate: 0,
      overdue: 0,
      stuck: 0,
      slipped: 2,
      measures: { ...sound.measures, missed: 0 },
    },
  ],
  ['promising', { ...sound, slipped: 4 }],
  ['uncertain', { ...sound, slipped: 5 }],
  ['poor', { ...sound, doneInTime: 1, doneLate: 1, overdue: 8 }],
  [undefined, { ...sound, doneInTime: 1, doneLate: 0, overdue: 1 }],
])('%s', (level, one) => {
  expect(prospectsOf(one)?.key).toBe(level)
})

test('the record is told in sentences', () => {
  expect(prospectsInWords(sound)).toBe(
    'Of 12 actions: 7 done in time, 1 done late, 2 overdue, 1 moved to a later date, 1 stuck. Of the measures: 2 met the target, 1 missed it, 4 not due yet, 3 not known. The rule suggests: promising prospects.',
  )
  const action = { ...{ reference: 'R1', text: 'Ring back' }, ...{ isSlipped: false, isStuck: false } }
  const plan = { name: 'Plan', on: '2026-11-24', actions: [], measures: [] }
  const undated = { ...action, state: 'done, day not known' } as const
  expect(prospectsInWords({ ...sound, plan: { ...plan, actions: [undated] } })).toContain(
    '1 done late, 1 done on a day not known, 2 overdue',
  )
})
