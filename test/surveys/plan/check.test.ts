import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../surveys/plan/check'
import type { Inconsistency } from '../../../surveys/plan/inconsistency'
import type { OwnFigure, PlanWords } from '../../../surveys/plan/plan'
import { readWrittenDate } from '../../../surveys/plan/written-date'

type Recommendation = PlanWords['recommendations'][number]

const on = (written: string) => readWrittenDate(written, '2010-04-30') ?? { written, on: undefined }

const recommendation = (over: Partial<Recommendation> = {}): Recommendation => ({
  ...{ reference: 'R1', text: 'Answer letters', target: on('June 2011'), recommended: on('June 2011') },
  ...{
    responsible: 'Ada Finch, Head of Letters',
    sponsor: 'Bo Lark, Director',
    outcomes: '',
    impact: 'high',
  },
  ...{ cost: '', costPounds: undefined, costBand: undefined, say: '', quote: '', priority: '' },
  ...{ actions: [], measures: [] },
  ...over,
})

const action = (text: string, due: string, done?: { doneOn: string | undefined }) => ({
  ...{ text, due: on(due), isDone: done !== undefined, doneOn: done?.doneOn },
})

const measure = (over: Partial<Recommendation['measures'][number]> = {}) => ({
  ...{ text: 'More answered', by: on('March 2011'), target: 80, isShare: true, isOfSurvey: true },
  ...over,
})

const plan = (recommendations: Recommendation[], figures: OwnFigure[] = []): PlanWords => ({
  ...{ beganOn: '2010-04-30', inspectedOn: '2010-04-26', annualCost: 100_000_000, recommendations, figures },
})

const found = (recommendations: Recommendation[], figures: OwnFigure[] = []) =>
  checkPlan(plan(recommendations, figures))
const rules = (all: Inconsistency[]) => all.map(({ rule }) => rule)

describe('what does not add up in a plan', () => {
  test('is nothing where everything does', () => {
    const whole = recommendation({
      actions: [action('Write', 'May 2010', { doneOn: '2010-05-03' }), action('Send', 'June 2011')],
      measures: [measure()],
    })
    expect(found([whole])).toEqual([])
  })

  test('is an action due before the inspection, before the plan began, or after its recommendation', () => {
    const actions = [action('A', 'January 2010'), action('B', '28 April 2010'), action('C', 'July 2011')]
    expect(found([recommendation({ actions })])).toMatchObject([
      { rule: 'due before the inspection', reference: 'R1', action: 1 },
      { rule: 'due before the plan', reference: 'R1', action: 2 },
      { rule: 'due after its recommendation', reference: 'R1', action: 3 },
    ])
    const done = [action('B', '28 April 2010', { doneOn: '2010-04-28' })]
    expect(found([recommendation({ actions: done })])).toEqual([])
  })

  test('is a date that is not the one recommended, and “immediately”, which is no date', () => {
    const target = on('Immediately')
    const actions = [action('A', 'May 2011'), action('B', 'May 2010')]
    expect(found([recommendation({ target, actions })])).toMatchObject([
      { rule: 'not the date recommended', reference: 'R1' },
      { rule: 'immediately is no date', reference: 'R1', latest: { written: 'May 2011' } },
    ])
    expect(rules(found([recommendation({ target, recommended: target })]))).toEqual([
      'immediately is no date',
    ])
  })

  test('is a date that is not there', () => {
    const none = recommendation({
      target: on(''),
      actions: [action('A', '')],
      measures: [measure({ by: on('') })],
    })
    expect(found([none])).toMatchObject([
      { rule: 'no date', reference: 'R1' },
      { rule: 'no date', action: 1 },
      { rule: 'no date', measure: 1 },
    ])
  })

  test('is a measure whose day comes after that of its recommendation', () => {
    expect(found([recommendation({ measures: [measure({ by: on('2012') })] })])).toMatchObject([
      { rule: 'measured after its recommendation', measure: 1, by: { on: '2012-12-31' } },
    ])
  })

  test('is what was done on no day, and one action by two days', () => {
    const one = recommendation({ actions: [action('Sign it off', 'August 2010', { doneOn: undefined })] })
    const other = recommendation({ reference: 'R2', actions: [action('Sign it off', 'September 2010')] })
    expect(found([one, other])).toMatchObject([
      { rule: 'done on no day', reference: 'R1', action: 1 },
      {
        rule: 'two dates for one action',
        reference: 'R2',
        action: 1,
        dates: [{ reference: 'R1' }, { reference: 'R2' }],
      },
    ])
  })

  test('is two figures for one thing on one day, and shares of more than a hundred', () => {
    const figure = (about: string, value: string, over: Partial<OwnFigure> = {}): OwnFigure => ({
      ...{ about, value, on: '2010-03-31', source: 'The report', sharesOf: '' },
      ...over,
    })
    const share = (about: string, value: string) => figure(about, value, { sharesOf: 'Repairs' })
    const figures = [
      ...[
        figure('Certificates', '98'),
        figure('Certificates', '97.97'),
        figure('Certificates', '99.3', { on: '2010-04-26' }),
      ],
      ...[share('Emergency', '25'), share('Urgent', '36'), share('Routine', '40')],
    ]
    expect(found([recommendation()], figures)).toMatchObject([
      { rule: 'two figures for one thing', figures: [{ value: '98' }, { value: '97.97' }] },
      { rule: 'shares do not add up', sharesOf: 'Repairs', sum: 101, values: ['25', '36', '40'] },
    ])
    const whole = ['33.3', '33.4', '33.3'].map((value, index) => share(String(index), value))
    expect(found([recommendation()], whole)).toEqual([])
  })

  test('is a reference used twice, missing, or not like the others', () => {
    const all = ['R1', 'R3.1', 'R3.1', '3.3'].map((reference) => recommendation({ reference }))
    expect(found(all)).toMatchObject([
      { rule: 'reference used twice', reference: 'R3.1' },
      { rule: 'reference not like the others', reference: '3.3', looksLike: 'R3.3' },
      { rule: 'reference missing', missing: 'R2' },
      { rule: 'reference missing', missing: 'R3.2' },
    ])
  })

  test('is nobody responsible, no sponsor, and one person with two roles', () => {
    const one = recommendation({ responsible: '', sponsor: '' })
    const two = recommendation({ reference: 'R2' })
    const three = recommendation({ reference: 'R3', responsible: 'Ada Finch, Head of Calls' })
    expect(found([one, two, three])).toMatchObject([
      { rule: 'nobody responsible', reference: 'R1' },
      { rule: 'no sponsor', reference: 'R1' },
      {
        rule: 'one person, two roles',
        reference: 'R3',
        person: 'Ada Finch',
        roles: ['Head of Letters', 'Head of Calls'],
      },
    ])
  })

  test('is a share of what tenants answer that nobody reaches, and a cost in another band than said', () => {
    const all = [
      measure({ target: 100 }),
      measure({ target: 100, isOfSurvey: false }),
      measure({ target: 101, isOfSurvey: false }),
    ]
    expect(found([recommendation({ measures: all })])).toMatchObject([
      { rule: 'cannot be reached', measure: 1 },
      { rule: 'cannot be reached', measure: 3 },
    ])
    expect(found([recommendation({ costPounds: 3_000_000, costBand: 'low' })])).toMatchObject([
      { rule: 'not the cost it is said to be', said: 'low', is: 'medium' },
    ])
  })
})
