import { describe, expect, it } from 'vitest'
import { askedBefore } from '../../../surveys/analysis/asked-before'
import { compareVersions } from '../../../surveys/building/compare-versions'
import { measuresOf } from '../../../surveys/definition'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { standardSurvey } from '../../../surveys/templates/standard'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'

const filter = tinyQuestion('filter', { type: 'yes-no' })
const ask = (...keys: string[]) => keys.map((key) => tinyQuestion(key))
const told = (before: ReturnType<typeof tinySurvey>, after: ReturnType<typeof tinySurvey>) =>
  Object.fromEntries(compareVersions(before, after).map((change) => [change.key, change]))

describe('two versions of a survey', () => {
  it('that are the same have nothing to tell', () => {
    for (const { change, compares, question } of compareVersions(perceptionSurvey, perceptionSurvey)) {
      expect(change).toBe('same')
      if (question.judgement) expect(compares).toBe('yes')
    }
  })

  it('tell what is new, removed and moved, and call as little moved as they can', () => {
    const before = tinySurvey({ one: ask('a', 'b', 'c', 'd') })
    const after = tinySurvey({ one: ask('d', 'a', 'b', 'e') })
    const changes = compareVersions(before, after)
    expect(changes.map(({ key, change, hasMoved }) => [key, change, hasMoved])).toEqual([
      ['d', 'changed', true],
      ['a', 'same', false],
      ['b', 'same', false],
      ['e', 'new', false],
      ['c', 'removed', false],
    ])
    expect(changes[0]?.compares).toBe('yes')
  })

  it('show the words of both side by side, and compare no figures across them', () => {
    const before = tinySurvey({ one: [tinyQuestion('a', { text: { en: 'Old', cy: 'Hen' } })] })
    const after = tinySurvey({ one: [tinyQuestion('a', { text: { en: 'New', cy: 'Hen' } })] })
    expect(told(before, after).a).toMatchObject({
      change: 'changed',
      reworded: [{ part: 'text', language: 'en', before: 'Old', after: 'New' }],
      compares: 'no',
    })
  })

  it('compare figures where only a language or a hint was added', () => {
    const before = tinySurvey({ one: [tinyQuestion('a', { text: { en: 'Old' } })] })
    const after = tinySurvey({
      one: [tinyQuestion('a', { text: { en: 'Old', cy: 'Hen' }, hint: { en: 'More' } })],
    })
    expect(told(before, after).a).toMatchObject({ change: 'changed', compares: 'yes' })
  })

  it('tell other answers from other people asked', () => {
    const before = tinySurvey({ one: [filter, ...ask('a', 'b')] })
    const after = tinySurvey({
      one: [filter, tinyQuestion('a', { type: 'agreement' }), tinyQuestion('b', { askedIf: 'filter' })],
    })
    expect(told(before, after)).toMatchObject({
      a: { hasOtherAnswers: true, hasOtherRoute: false, compares: 'no' },
      b: { hasOtherAnswers: false, hasOtherRoute: true, compares: 'asked of others' },
    })
  })

  it('compare over time what the results compare', () => {
    const reworded = {
      ...standardSurvey,
      sections: standardSurvey.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question, place) =>
          place % 3 === 0 ? { ...question, text: { ...question.text, en: 'In other words' } } : question,
        ),
      })),
    }
    const changes = compareVersions(perceptionSurvey, reworded)
    for (const measure of measuresOf(reworded)) {
      const change = changes.find(({ key }) => key === measure.question.key)
      const isAlike = askedBefore(measure, perceptionSurvey).asked === 'alike'
      expect(change?.compares !== undefined && change.compares !== 'no', measure.question.key).toBe(isAlike)
    }
  })
})
