import { describe, expect, it } from 'vitest'
import { askedBefore } from '../../../surveys/analysis/asked-before'
import { compareVersions } from '../../../surveys/building/compare-versions'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../surveys/definition'
import type { LocalText } from '../../../surveys/language'
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
      b: { hasOtherAnswers: false, hasOtherRoute: true, compares: 'of others' },
    })
  })

  it('do not compare a number from 0 to 10 whose ends mean something else', () => {
    const asking = (low: LocalText) => {
      const ends = { low, high: { en: 'Very likely' } }
      return tinySurvey({ one: [tinyQuestion('a', { type: 'zero-to-ten', ends })] })
    }
    const [before, after] = [asking({ en: 'Not likely' }), asking({ en: 'Not satisfied' })]
    expect(told(before, after).a).toMatchObject({
      reworded: [{ part: 'low', language: 'en', before: 'Not likely', after: 'Not satisfied' }],
      hasOtherAnswers: false,
      compares: 'no',
    })
    const translated = asking({ en: 'Not likely', cy: 'Annhebygol' })
    expect(told(before, translated).a).toMatchObject({ change: 'changed', compares: 'yes' })
    for (const [one, other] of [
      [before, after],
      [before, translated],
    ] as const) {
      const measure = measuresOf(other)[0] as Measure
      const isAlike = askedBefore(measure, one).asked === 'alike'
      expect(told(one, other).a?.compares).toBe(isAlike ? 'yes' : 'no')
    }
  })

  const phone = { code: 1, key: 'phone', text: { en: 'Phone', cy: 'Ffôn' } }
  const letter = { code: 2, key: 'letter', text: { en: 'Letter', cy: 'Llythyr' } }
  const choosing = (...options: (typeof phone)[]) =>
    tinySurvey({ one: [tinyQuestion('a', { type: 'one-of', options })] })

  it('compare answers that stand in another order, each under its code, and say so', () => {
    expect(told(choosing(phone, letter), choosing(letter, phone)).a).toMatchObject({
      ...{ change: 'changed', reworded: [], compares: 'yes' },
      ...{ hasReorderedAnswers: true, hasOtherAnswers: false },
    })
  })

  it.each([
    ['of which there are more', [phone, letter, { ...letter, code: 3, key: 'e-mail' }]],
    [
      'that are stored as other codes',
      [
        { ...phone, code: 2 },
        { ...letter, code: 1 },
      ],
    ],
    ['that are sent under other keys', [{ ...phone, key: 'telephone' }, letter]],
    ['of which one cannot be chosen with others any more', [{ ...phone, isAlone: true }, letter]],
  ])('do not compare answers %s', (_, options) => {
    expect(told(choosing(phone, letter), choosing(...options)).a).toMatchObject({
      ...{ hasOtherAnswers: true, compares: 'no' },
    })
  })

  it('take an answer in other words for any other text in other words', () => {
    const call = { ...phone, text: { en: 'A call', cy: 'Ffôn' } }
    expect(told(choosing(phone, letter), choosing(call, letter)).a).toMatchObject({
      reworded: [{ part: 'answer', answer: 'Phone', language: 'en', before: 'Phone', after: 'A call' }],
      ...{ hasOtherAnswers: false, compares: 'no' },
    })
    const inUrdu = { ...phone, text: { ...phone.text, ur: 'فون' } }
    expect(told(choosing(phone, letter), choosing(inUrdu, letter)).a?.compares).toBe('yes')
  })

  it('compare with care where it may not apply to some any more, who leave the figures', () => {
    const [before, after] = [false, true].map((mayNotApply) =>
      tinySurvey({ one: [tinyQuestion('a', { mayNotApply })] }),
    ) as [SurveyDefinition, SurveyDefinition]
    expect(told(before, after).a).toMatchObject({ hasOtherAnswers: true, compares: 'of others' })
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
