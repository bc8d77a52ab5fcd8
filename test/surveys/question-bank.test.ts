import { describe, expect, it } from 'vitest'
import { Judgement, Question } from '../../surveys/definition'
import { lineById } from '../../surveys/frameworks/all'
import { questionBank } from '../../surveys/questions/all'
import { isMeasured } from '../../surveys/scale'
import { services } from '../../surveys/service'
import { textsWithoutWelsh } from './welsh'

const measured = questionBank.filter((question) => isMeasured(question.type))

describe('the question bank', () => {
  it.each(questionBank.map((question) => [question.key, question]))(
    '%s is a valid question',
    (_key, question) => {
      expect(Question.safeParse(question).error).toBeUndefined()
    },
  )

  it('has at least 24 measured questions and one open comment', () => {
    expect(measured.length).toBeGreaterThanOrEqual(24)
    expect(
      questionBank.filter((question) => question.type === 'comment').map((question) => question.key),
    ).toEqual(['one-change'])
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
