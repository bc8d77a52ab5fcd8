import { describe, expect, test } from 'vitest'
import { costBandOf } from '../../../surveys/plan/cost-band'
import { reachedByFigure, reachedByNumber } from '../../../surveys/plan/reaching'
import { type ActionFacts, standingOf } from '../../../surveys/plan/standing'

const today = '2026-11-23'
const facts = (over: Partial<ActionFacts> = {}): ActionFacts => ({
  ...{
    dues: ['2026-12-31'],
    isDone: false,
    doneOn: undefined,
    lastNoteOn: '2026-11-01',
    since: '2026-06-01',
  },
  ...over,
})
const stands = (over: Partial<ActionFacts>) => standingOf(facts(over), { today, quietSince: '2026-09-24' })

describe('how an action stands', () => {
  test('is due until its day has passed, overdue from the next', () => {
    expect(stands({ dues: [today] }).state).toBe('due')
    expect(stands({ dues: ['2026-11-22'] }).state).toBe('overdue')
    expect(stands({ dues: [undefined] }).state).toBe('no date')
  })

  test('is done by its day, or late, or nobody knows when', () => {
    const done = (doneOn: string | undefined, dues = ['2026-09-30']) =>
      stands({ dues, isDone: true, doneOn }).state
    expect(done('2026-09-30')).toBe('done')
    expect(done('2026-10-01')).toBe('done late')
    expect(done(undefined)).toBe('done, day not known')
  })

  test('has slipped where its date is later than the first, done or not', () => {
    expect(stands({ dues: ['2026-09-30', '2026-12-31'] }).isSlipped).toBe(true)
    expect(stands({ dues: ['2026-09-30', undefined] }).isSlipped).toBe(true)
    expect(stands({ dues: ['2026-09-30', '2026-12-31'], isDone: true, doneOn: '2026-12-01' })).toEqual({
      ...{ state: 'done', isSlipped: true, isStuck: false },
    })
    expect(stands({ dues: ['2026-09-30', '2026-08-31'] }).isSlipped).toBe(false)
    expect(stands({ dues: ['2026-09-30', '2026-12-31', '2026-09-30'] }).isSlipped).toBe(false)
  })

  test('is stuck after 60 days without a note, counted from when it was taken on', () => {
    expect(stands({ lastNoteOn: '2026-09-25' }).isStuck).toBe(false)
    expect(stands({ lastNoteOn: '2026-09-24' }).isStuck).toBe(true)
    expect(stands({ lastNoteOn: undefined, since: '2026-09-24' }).isStuck).toBe(true)
    expect(stands({ lastNoteOn: undefined, since: '2026-09-25' }).isStuck).toBe(false)
    expect(stands({ lastNoteOn: '2026-01-01', isDone: true, doneOn: '2026-02-01' }).isStuck).toBe(false)
  })
})

const figure = (percent: string, low: string, high: string) => ({
  ...{ base: 310, size: 'normal' as const },
  percent,
  low,
  high,
})
const aim = { target: 60, isMost: false, by: '2026-09-30' }

describe('a target', () => {
  test('is met by a figure that reaches it, and missed by one whose interval lies under it', () => {
    expect(reachedByFigure(figure('60', '55', '65'), aim, today)).toEqual({ state: 'met', isNear: false })
    expect(reachedByFigure(figure('52', '47', '58'), aim, today)).toEqual({ state: 'missed', isNear: false })
  })

  test('is missed by little where the interval of the figure holds it', () => {
    expect(reachedByFigure(figure('58', '53', '63'), aim, today)).toEqual({ state: 'missed', isNear: true })
  })

  test('is not missed before its day, and not known where the figure is hidden', () => {
    expect(reachedByFigure(figure('52', '47', '58'), { ...aim, by: today }, today).state).toBe('not yet')
    expect(reachedByFigure(figure('52', '47', '58'), { ...aim, by: undefined }, today).state).toBe('not yet')
    expect(reachedByFigure(figure('52', '47', '58'), { ...aim, by: 'now' }, today).state).toBe('missed')
    expect(reachedByFigure(undefined, aim, today).state).toBe('not known')
  })

  test('may be one not to pass', () => {
    const days = { target: 5, isMost: true, by: '2026-09-30' }
    expect(reachedByNumber(4.5, days, today).state).toBe('met')
    expect(reachedByNumber(6, days, today).state).toBe('missed')
    expect(reachedByNumber(undefined, days, today).state).toBe('not known')
  })
})

test('a cost is low under 1% of what the service costs a year, high above 5%', () => {
  const bands = [999_999, 1_000_000, 5_000_000, 5_000_001].map((cost) => costBandOf(cost, 100_000_000))
  expect(bands).toEqual(['low', 'medium', 'medium', 'high'])
})
