import { expect, test } from 'vitest'
import { promiseStanding, remindedFrom, usualResultsDay } from '../../../db/promise/standing'

const promisedOn = '2027-03-31'
const on = (today: string, publishedOn?: string) => promiseStanding({ promisedOn, publishedOn }, today)

test('a promise is kept to the end of its day, late after it, and not judged before', () => {
  expect(on('2027-05-01', '2027-03-31')).toEqual({ state: 'kept' })
  expect(on('2027-05-01', '2027-04-02')).toEqual({ state: 'late', days: 2 })
  expect(on('2027-03-31')).toEqual({ state: 'coming', days: 0 })
  expect(on('2027-03-01')).toEqual({ state: 'coming', days: 30 })
  expect(on('2027-04-01')).toEqual({ state: 'overdue', days: 1 })
})

test('days are counted over the changes of the clock and the year', () => {
  expect(usualResultsDay('2027-12-01')).toBe('2028-01-12')
  expect(remindedFrom('2027-04-05')).toBe('2027-03-22')
})
