import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../surveys/building/draft'
import { themesAsked } from '../../../surveys/building/lines'
import { missingLanguages } from '../../../surveys/building/missing-words'
import { anchorOf, tellProblems } from '../../../surveys/building/problem-words'
import { type BankSearch, searchBank } from '../../../surveys/building/search'
import { checkDefinition } from '../../../surveys/check-definition'
import type { SurveyDefinition } from '../../../surveys/definition'
import { frameworks, lineById } from '../../../surveys/frameworks/all'
import { questionBank } from '../../../surveys/questions/all'
import { isHardToRead, readingAge } from '../../../surveys/reading-age'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'

const tell = (survey: SurveyDefinition) => {
  const checked = checkDefinition(survey, lineById.keys())
  return checked.ok ? [] : tellProblems(survey, checked.problems)
}
const sentences = (survey: SurveyDefinition) =>
  tell(survey).map(
    ({ part, message, languages }) =>
      `${part} ${message}${languages.length ? ` (${languages.join(', ')})` : ''}`,
  )

describe('the problems of a draft', () => {
  it('are told of one that was just begun', () => {
    expect(sentences(emptyDraft('New', 'new'))).toEqual([
      'The survey has no words for its purpose (en)',
      'The section “Our service” has no question yet: add one, or remove the section',
    ])
    expect(sentences({ ...emptyDraft('New', 'new'), sections: [] })).toContain(
      'The survey has no section yet: add one',
    )
  })

  it('are told in words, each at its place', () => {
    const survey = tinySurvey(
      {
        one: [
          tinyQuestion('a', { askedIf: 'later' }),
          tinyQuestion('b', { lines: [], askedIf: 'gone' }),
          { ...tinyQuestion('c'), judgement: undefined },
          tinyQuestion('later', { type: 'yes-no', lines: [] }),
        ],
      },
      { languages: ['en', 'cy', 'ur'] },
    )
    const told = sentences(survey)
    expect(told).toContain(
      'Question 1, “a”, is asked by an answer to “later”, which comes after it: move one of them, or ask this one of everybody',
    )
    expect(told).toContain(
      'Question 2, “b”, is asked by an answer to “gone”, which is not in the survey: add that question, or ask this one of everybody',
    )
    expect(told).toContain('Question 2, “b”, is tied to no line of enquiry: choose at least one')
    expect(told).toContain('Question 3, “c”, does not say which judgement it gives evidence for: choose one')
    expect(told).toContain('Question 1, “a”, has no words (cy, ur)')
    expect(told).toContain('The section “one” has no name (cy, ur)')
    expect(told.join()).not.toMatch(/\[\d+\]|askedIf|cy is missing/)
    expect(tell(survey).map(({ place }) => anchorOf(place))).toContain('question-b')
  })
})

describe('the words of a draft', () => {
  it('are missing in a language until every text has them', () => {
    const text = { en: 'One', cy: 'Un' }
    const question = { ...tinyQuestion('a', { text }), short: { en: 'One', cy: ' ' } }
    expect(missingLanguages(question, ['en', 'cy', 'ur'])).toEqual(['cy', 'ur'])
    expect(missingLanguages(perceptionSurvey, ['en', 'cy'])).toEqual([])
  })

  it('are hard to read for the young from a reading age of 12 on', () => {
    expect(readingAge('The cat sat on the mat.')).toBeLessThan(8)
    const hard =
      'Notwithstanding organisational priorities, consultation mechanisms facilitate participation.'
    expect(readingAge(hard)).toBeGreaterThan(15)
    expect([hard, 'The cat sat.', ''].map(isHardToRead)).toEqual([true, false, false])
  })
})

describe('the bank', () => {
  const search = (asked: Partial<BankSearch>) =>
    searchBank(questionBank, { words: '', theme: '', line: '', service: '', ...asked }, frameworks).map(
      ({ key }) => key,
    )

  it('is searched by the beginnings of words, in every language it has', () => {
    expect(search({})).toHaveLength(questionBank.length)
    expect(search({ words: 'COMPL satisf' })).toContain('complaints')
    expect(search({ words: 'cwyn' })).toContain('complaints')
    expect(search({ words: 'complaints zzz' })).toEqual([])
  })

  it('is searched by service, theme and line, and by all together', () => {
    expect(search({ service: 'complaints' })).toContain('know-complain')
    expect(search({ line: '30.4.a' })).toContain('know-complain')
    expect(search({ theme: '30.4' })).toEqual(expect.arrayContaining(['complaints', 'know-complain']))
    expect(search({ theme: '30.4', service: 'value' })).toEqual([])
  })

  it('finds a question under a line that asks the same as its own', () => {
    const [line] = [...lineById.values()].filter(
      ({ sameAs }) => sameAs && questionBank.some(({ lines }) => lines.includes(sameAs)),
    )
    expect(search({ line: line?.id ?? '' })).toEqual(
      expect.arrayContaining(search({ line: line?.sameAs ?? '' })),
    )
  })
})

it('a theme that a survey touches says what the survey will not answer of it, and what would', () => {
  const themes = themesAsked(tinySurvey({ one: [tinyQuestion('a')] }), frameworks, questionBank)
  const complaints = themes.find(({ id }) => id === '30.4')
  expect(complaints?.asked).toMatchObject([{ id: '30.4.a', questions: ['a'] }])
  expect(complaints?.unasked.find(({ id }) => id === '30.4.b')?.bank).toContain('complaints')
  expect(themes.length).toBeLessThan(5)
})
