import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../surveys/check-definition'
import type { Question, SurveyDefinition } from '../../surveys/definition'
import { lineById } from '../../surveys/frameworks/all'
import { templates } from '../../surveys/templates/all'
import { filterChain } from '../fixtures/filter-chain'
import { filterInSection } from '../fixtures/filter-in-section'
import { onePage } from '../fixtures/one-page'
import { tenMistakes } from '../fixtures/ten-mistakes'
import { tinyQuestion, tinyStrand, tinySurvey } from '../fixtures/tiny'

const lines = ['30.4.a', '30.4.b', '31.1.a']

function problemsOf(input: unknown) {
  const checked = checkDefinition(input, lines)
  return checked.ok ? [] : checked.problems
}

function withQuestions(questions: Question[], more: Partial<SurveyDefinition> = {}) {
  return tinySurvey({ views: questions }, more)
}

describe('a right definition', () => {
  it('is given back whole', () => {
    for (const definition of [filterInSection, filterChain, onePage]) {
      expect(checkDefinition(definition, lines)).toEqual({ ok: true, definition })
    }
  })
})

describe('the ready surveys', () => {
  it('are right definitions', () => {
    for (const definition of templates) {
      expect(checkDefinition(definition, lineById.keys())).toEqual({ ok: true, definition })
    }
  })
})

describe('a wrong definition', () => {
  it('is refused with all of its ten mistakes, each at its place', () => {
    expect(problemsOf(tenMistakes)).toEqual([
      { path: 'privacy', message: 'should be one of: confidential, anonymous', suggestion: 'confidential' },
      { path: 'sections[0].questions[0].text', message: 'is missing' },
      { path: 'purpose.cy', message: 'is missing, and the survey lists this language' },
      {
        path: 'sections[0].questions[4].mayNotAply',
        message: 'is not a known property',
        suggestion: 'mayNotApply',
      },
      { path: 'sections[0].questions[2].key', message: "'repairs' is used before" },
      {
        path: 'sections[0].questions[1].askedIf',
        message: "'had-repairs' is not a question of this survey",
        suggestion: 'had-repair',
      },
      {
        path: 'sections[0].questions[2].judgement',
        message: 'is missing: a measured question gives evidence for one',
      },
      {
        path: 'sections[0].questions[3].lines[0]',
        message: "'30.4.aa' is not an enquiry line",
        suggestion: '30.4.a',
      },
      { path: 'headline[0]', message: "'had-repair' is not a measured question" },
      { path: 'strands[0].categories[1].code', message: "'1' is used before" },
    ])
  })

  it('is refused when it is no definition at all', () => {
    expect(problemsOf('a survey')).toEqual([{ path: '', message: 'should be an object' }])
    expect(problemsOf(undefined)).toEqual([{ path: '', message: 'is missing' }])
    expect(problemsOf({ sections: 'none', strands: [7] }).map(({ path }) => path)).toEqual([
      'key',
      'title',
      'purpose',
      'privacy',
      'layout',
      'minutes',
      'languages',
      'headline',
      'sections',
      'strands[0]',
    ])
  })

  it('says what a value should be', () => {
    const wrong = {
      ...onePage,
      key: 'A Key',
      minutes: 90,
      languages: [],
      headline: 'overall',
      title: { en: ' ' },
    }
    expect(problemsOf(wrong)).toEqual([
      { path: 'key', message: 'use small letters, digits and hyphens, starting with a letter' },
      { path: 'title.en', message: 'should not be empty' },
      { path: 'minutes', message: 'should be at most 30' },
      { path: 'languages', message: 'should have at least 1 entry' },
      { path: 'headline', message: 'should be a list' },
    ])
  })
})

describe('a filter', () => {
  it('is a yes/no question asked before', () => {
    const questions = [
      tinyQuestion('overall'),
      tinyQuestion('late', { askedIf: 'later' }),
      tinyQuestion('not-yes-no', { askedIf: 'overall' }),
      tinyQuestion('self', { type: 'yes-no', askedIf: 'self' }),
      tinyQuestion('later', { type: 'yes-no' }),
    ]
    expect(problemsOf(withQuestions(questions))).toEqual([
      { path: 'sections[0].questions[1].askedIf', message: "'later' is not asked before this question" },
      { path: 'sections[0].questions[2].askedIf', message: "'overall' is not a yes/no question" },
      { path: 'sections[0].questions[3].askedIf', message: "'self' is not asked before this question" },
    ])
  })

  it('is refused in a survey on one page', () => {
    const questions = [tinyQuestion('moved', { type: 'yes-no' }), tinyQuestion('move', { askedIf: 'moved' })]
    expect(problemsOf(withQuestions(questions, { layout: 'one page' }))).toEqual([
      { path: 'sections[0].questions[1].askedIf', message: 'cannot be used in a survey on one page' },
    ])
  })
})

describe('the keys of a survey', () => {
  it('are not words kept for a field or a page', () => {
    const questions = ['helped', 'strand-age', 'constructor', 'overall'].map((key) => tinyQuestion(key))
    const survey = tinySurvey({
      repairs: questions,
      'repairs-2': [tinyQuestion('time')],
      review: [tinyQuestion('end')],
    })
    expect(problemsOf(survey).map(({ path }) => path)).toEqual([
      'sections[1].key',
      'sections[2].key',
      'sections[0].questions[0].key',
      'sections[0].questions[1].key',
      'sections[0].questions[2].key',
    ])
  })

  it('are not used twice, nor are those of a strand and its categories', () => {
    const survey = {
      ...tinySurvey(
        { views: [tinyQuestion('overall')] },
        { strands: [tinyStrand('age', ['young', 'young'])] },
      ),
      sections: [...filterChain.sections, ...filterChain.sections.slice(0, 1)],
    }
    expect(problemsOf({ ...survey, strands: [...survey.strands, tinyStrand('age')] })).toEqual([
      { path: 'sections[4].key', message: "'start' is used before" },
      { path: 'sections[4].questions[0].key', message: "'complained' is used before" },
      { path: 'strands[1].key', message: "'age' is used before" },
      { path: 'strands[0].categories[1].key', message: "'young' is used before" },
    ])
  })
})

describe('what a question gives evidence for', () => {
  it('is named: a judgement, lines and a service that are known', () => {
    const questions = [tinyQuestion('overall', { lines: [] }), tinyQuestion('rent', { service: 'reapirs' })]
    expect(problemsOf(withQuestions(questions))).toEqual([
      {
        path: 'sections[0].questions[0].lines',
        message: 'is empty: a measured question gives evidence for at least one',
      },
      {
        path: 'sections[0].questions[1].service',
        message: "'reapirs' is not a service",
        suggestion: 'repairs',
      },
    ])
  })

  it('includes a headline of the survey, the nearest suggested', () => {
    expect(problemsOf(withQuestions([tinyQuestion('overall')], { headline: ['overal'] }))).toEqual([
      { path: 'headline[0]', message: "'overal' is not a question of this survey", suggestion: 'overall' },
    ])
  })
})

describe('the length of a survey', () => {
  it('is at most 80 questions beside comments', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => tinyQuestion(`q${index}`))
    expect(problemsOf(withQuestions([...many(80), tinyQuestion('words', { type: 'comment' })]))).toEqual([])
    expect(problemsOf(withQuestions(many(81)))).toEqual([
      { path: 'sections', message: 'have 81 questions; a survey has at most 80 beside comments' },
    ])
  })
})
