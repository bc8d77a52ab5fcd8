import { expect, test } from 'vitest'
import { askedBefore } from '../../../surveys/analysis/asked-before'
import { measuresOf } from '../../../surveys/definition'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'

const now = tinySurvey({ views: [tinyQuestion('one'), tinyQuestion('two')] })
const [one, two] = measuresOf(now)

test('a question in the same words is found where the other version has it', () => {
  const before = tinySurvey({ views: [tinyQuestion('two'), tinyQuestion('one')] })
  expect(one && askedBefore(one, before)).toEqual({ asked: 'alike', place: 2 })
})

test('a question in other words, or answered otherwise, is another question', () => {
  const before = tinySurvey({
    views: [
      tinyQuestion('one', { text: { en: 'Other words?' } }),
      tinyQuestion('two', { type: 'agreement' }),
    ],
  })
  expect(one && askedBefore(one, before)).toEqual({ asked: 'in other words' })
  expect(two && askedBefore(two, before)).toEqual({ asked: 'in other words' })
})

test('a language added since makes no other question', () => {
  const text = { ...one?.question.text, en: one?.question.text.en ?? '', so: 'Su’aal' }
  const before = tinySurvey({ views: [tinyQuestion('one', { text })] })
  expect(one && askedBefore(one, before)).toEqual({ asked: 'alike', place: 1 })
  expect(two && askedBefore(two, before)).toEqual({ asked: 'not at all' })
})

test('a number from 0 to 10 is another one where its ends mean something else', () => {
  const asking = (high: string) =>
    tinySurvey({
      all: [tinyQuestion('one', { type: 'zero-to-ten', ends: { low: { en: 'Never' }, high: { en: high } } })],
    })
  const [measure] = measuresOf(asking('Always'))
  expect(measure && askedBefore(measure, asking('Always')).asked).toBe('alike')
  expect(measure && askedBefore(measure, asking('Often')).asked).toBe('in other words')
})
