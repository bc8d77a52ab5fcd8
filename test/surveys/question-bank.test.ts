import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../surveys/check-definition'
import { coverageOf, gapsOf } from '../../surveys/coverage'
import { Judgement, Question } from '../../surveys/definition'
import { frameworks, lineById } from '../../surveys/frameworks/all'
import { questionBank } from '../../surveys/questions/all'
import { questionsSimilarTo, similarTo } from '../../surveys/questions/similar-to'
import { isMeasured } from '../../surveys/scale'
import { services } from '../../surveys/service'
import { measuresOfRegime, regimes, standardMeasures } from '../../surveys/standard-measures/all'
import { textsWithoutWelsh } from './welsh'

const measured = questionBank.filter((question) => isMeasured(question.type))

describe('the question bank', () => {
  it.each(questionBank.map((question) => [question.key, question]))(
    '%s is a valid question',
    (_key, question) => {
      expect(Question.safeParse(question).error).toBeUndefined()
    },
  )

  it('has at least 90 questions that become a percentage', () => {
    expect(measured.length).toBeGreaterThanOrEqual(90)
  })

  it('has, for every line that tenants can judge, a question with a scale that gives evidence for it', () => {
    const gaps = gapsOf(coverageOf([{ key: 'measured', questions: measured }], frameworks))
    expect(gaps.map(({ line }) => line.id)).toEqual([])
  })

  it('asks by an open comment only where it says to leave out who somebody is', () => {
    const comments = questionBank.filter((question) => question.type === 'comment')
    expect(comments.length).toBeGreaterThan(0)
    for (const { key, hint } of comments) expect(hint?.en, key).toContain('leave out names and addresses')
  })

  it('has the questions the headline figures stand on', () => {
    const keys = measured.map((question) => question.key)
    expect(keys).toEqual(
      expect.arrayContaining(['overall-service', 'repairs', 'views-acted-on', 'rent-value']),
    )
  })

  it('gives no two questions the same key, text or short name', () => {
    for (const values of [
      questionBank.map((question) => question.key),
      questionBank.map((question) => question.text.en),
      questionBank.map((question) => question.text.cy),
      questionBank.map((question) => question.short.en),
      questionBank.map((question) => question.short.cy),
    ]) {
      expect(new Set(values).size).toBe(questionBank.length)
    }
  })

  it.each(measured.map((question) => [question.key, question]))(
    '%s gives evidence for a judgement and for lines that exist',
    (_key, question) => {
      expect(question.judgement).toBeDefined()
      expect(question.lines.length).toBeGreaterThan(0)
      expect(question.lines.filter((id) => !lineById.has(id))).toEqual([])
    },
  )

  it.each(measured.map((question) => [question.key, question]))(
    '%s counts towards the judgement on a framework that one of its lines is of',
    (_key, question) => {
      const judged = question.lines.flatMap((id) => judgedBy(id))
      expect(judged).toContain(question.judgement)
    },
  )

  it.each(Judgement.options)('has at least five measured questions for the judgement %s', (judgement) => {
    expect(measured.filter((question) => question.judgement === judgement).length).toBeGreaterThanOrEqual(5)
  })

  it('routes only by a yes/no question that comes earlier', () => {
    questionBank.forEach((question, index) => {
      if (question.askedIf === undefined) return
      const filter = questionBank.slice(0, index).find((earlier) => earlier.key === question.askedIf)
      expect(filter?.type, question.key).toBe('yes-no')
    })
  })

  it('asks one thing at a time', () => {
    const two = measured.filter(({ key, text }) => / and /.test(text.en) && !(key in oneThing))
    expect(two.map(({ key }) => key)).toEqual([])
    for (const [key, words] of Object.entries(oneThing))
      expect(questionBank.find((question) => question.key === key)?.text.en, key).toContain(words)
  })

  it.each(questionBank.map((question) => [question.key, question]))(
    '%s can be asked in a survey by itself, after what routes to it, in both languages',
    (_key, question) => {
      const title = { en: 'One question', cy: 'Un cwestiwn' }
      const survey = {
        key: 'one-question',
        title,
        purpose: title,
        privacy: 'anonymous',
        layout: 'sections',
        minutes: 1,
        languages: ['en', 'cy'],
        headline: [],
        sections: [{ key: 'all', title, questions: withFilters(question) }],
        strands: [],
      }
      const checked = checkDefinition(survey, lineById.keys())
      expect(checked).toMatchObject({ ok: true })
    },
  )

  it('asks about a thing that has happened, where yes and no are one word in Welsh for what is past', () => {
    const asked = questionBank.filter((question) => question.type === 'yes-no')
    expect(asked.length).toBeGreaterThan(5)
    for (const { key, text } of asked) {
      expect(text.en, key).toMatch(/^Did /)
      expect(text.cy, key).toMatch(/^A (wnae|symud|aeth|ddaeth)/)
    }
  })

  it('keeps short names to four words in English', () => {
    for (const question of questionBank) expect(question.short.en.split(' ').length).toBeLessThanOrEqual(4)
  })

  it('files every question under a service that has a name', () => {
    const keys = services.map((service) => service.key)
    for (const question of questionBank) expect(keys).toContain(question.service)
  })

  it('has every text in Welsh', () => {
    expect(textsWithoutWelsh([questionBank, services])).toEqual([])
  })
})

describe('a question similar to a standard measure', () => {
  const pairs = Object.entries(similarTo).flatMap(([key, codes]) => codes.map((code) => [key, code] as const))

  it.each(pairs)(
    '%s is on the same scale as %s, and like it is not asked of those it is not for',
    (key, code) => {
      const question = questionBank.find((one) => one.key === key)
      const measure = standardMeasures.find((one) => one.code === code)
      expect(question?.type).toBe(measure?.type ?? 'a measure that exists')
      const isForAll = question?.askedIf === undefined && !question?.mayNotApply
      if (measure?.filter) expect(isForAll, key).toBe(false)
    },
  )

  it('is there for each of the twelve of England, which have a code each', () => {
    const codes = measuresOfRegime('tsm-2023').map(({ code }) => code)
    expect(codes).toEqual(Array.from({ length: 12 }, (_, index) => `TP${String(index + 1).padStart(2, '0')}`))
    for (const code of codes) expect(questionsSimilarTo(code), code).not.toEqual([])
  })

  it('is in no definition marked with the code, under which nothing of ours is reported', () => {
    expect(JSON.stringify(questionBank)).not.toMatch(/TP\d\d|STAR-|WALES-/)
  })
})

/** A question after the filter it is sent through, and after that one's own. */
function withFilters(question: Question): Question[] {
  const filter = questionBank.find(({ key }) => key === question.askedIf)
  return filter ? [...withFilters(filter), question] : [question]
}

describe('the standard measures', () => {
  it('have a code once in a regime, and every regime has measures and says what to check', () => {
    for (const { key, toCheck, page } of regimes) {
      const codes = measuresOfRegime(key).map(({ code }) => code)
      expect(codes.length, key).toBeGreaterThanOrEqual(10)
      expect(new Set(codes).size, key).toBe(codes.length)
      expect(toCheck.length, key).toBeGreaterThan(0)
      expect(new URL(page).protocol).toBe('https:')
    }
    expect(standardMeasures).toHaveLength(12 + 12 + 13 + 10)
  })

  it('of England ask and offer what is known of them', () => {
    const of = (is: (measure: (typeof standardMeasures)[0]) => unknown) =>
      measuresOfRegime('tsm-2023')
        .filter(is)
        .map(({ code }) => code)
    expect(of(({ mayNotApply }) => mayNotApply)).toEqual(['TP05', 'TP06', 'TP07', 'TP08', 'TP11', 'TP12'])
    expect(of(({ rentedOnly }) => rentedOnly)).toEqual(['TP02', 'TP03', 'TP04'])
    expect(of(({ filter }) => filter)).toEqual(['TP02', 'TP03', 'TP09', 'TP10'])
    expect(of(({ type }) => type === 'agreement')).toEqual(['TP08'])
    expect(of(({ filter }) => filter?.code === 'TP02-filter')).toEqual(['TP02', 'TP03'])
  })

  it('give evidence for the lines of a question of the bank, on a judgement', () => {
    for (const { code, like } of standardMeasures) {
      const question = questionBank.find(({ key }) => key === like)
      expect(question?.judgement, code).toBeDefined()
      expect(question?.lines.length, code).toBeGreaterThan(0)
    }
  })
})

/** Questions with an "and", each with the words that are one thing to a tenant. */
const oneThing: Record<string, string> = {
  'staff-helpful': 'helpful and treat you with respect',
  'right-format': 'write and talk',
  'easy-to-read': 'letters and leaflets',
  'help-write': 'letters and leaflets',
  culture: 'way of life and what you believe',
  'harassment-stand': 'hate and bullying',
  'neighbours-stand': 'hate and bullying',
  'views-acted-on': 'hear your views and act on them',
  'help-to-join': 'help and training',
}

/** The judgement that is given on each framework. */
const judgementOn: Record<string, Judgement> = {
  'access-and-customer-care': 'access',
  diversity: 'diversity',
  'value-for-money': 'value for money',
  'resident-involvement': 'resident involvement',
  'wales-rents': 'rents',
  'wales-letting': 'letting',
  'wales-managing': 'managing',
  'wales-maintaining': 'maintaining',
  'wales-performance': 'improvement',
}

function judgedBy(lineId: string): Judgement[] {
  return frameworks
    .filter(({ themes }) => themes.some(({ lines }) => lines.some(({ id }) => id === lineId)))
    .flatMap(({ key }) => judgementOn[key] ?? [])
}
