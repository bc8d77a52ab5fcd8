import { describe, expect, it } from 'vitest'
import type { Question } from '../../../surveys/definition'
import { checkPrescribed } from '../../../surveys/prescribed/lock'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'
import { sixQuestions } from '../../fixtures/wordings'

const confirmed = sixQuestions()
const problemsOf = (questions: Question[], known = confirmed) =>
  checkPrescribed(tinySurvey({ all: questions }), known).map(({ path, message }) => `${path} ${message}`)
const changing = (code: string, change: Partial<Question>) =>
  confirmed.map((question) => (question.standard?.code === code ? { ...question, ...change } : question))

describe('a survey with prescribed questions', () => {
  it('may ask them as they are, after none and before others', () => {
    expect(problemsOf(confirmed)).toEqual([])
    expect(problemsOf([...confirmed, tinyQuestion('ours')])).toEqual([])
    expect(problemsOf([tinyQuestion('ours')])).toEqual([])
  })

  it.each<[string, Partial<Question>]>([
    ['text', { text: { en: 'Other words?' } }],
    ['hint', { hint: { en: 'More words' } }],
    ['type', { type: 'agreement' }],
    ['short', { short: { en: 'TP02' } }],
    ['mayNotApply', { mayNotApply: true }],
    ['askedIf', { askedIf: undefined }],
    ['standard', { standard: undefined }],
  ])('is refused when it changes the %s', (part, change) => {
    expect(problemsOf(changing('TP02', change))).toEqual([
      expect.stringMatching(new RegExp(`^sections\\[0\\]\\.questions\\[2\\]\\.${part} is locked`)),
    ])
  })

  it('is refused when an answer has other words', () => {
    const { standard } = confirmed[0] as Question
    const options = standard?.options.map((option) => ({ ...option, text: { en: 'Fine' } })) ?? []
    const changed = changing('TP01', { standard: standard && { ...standard, options } })
    expect(problemsOf(changed)).toEqual([expect.stringContaining('questions[0].standard is locked')])
  })

  it('is refused when a code was not confirmed', () => {
    expect(problemsOf(confirmed.slice(0, 1), [])).toEqual([
      expect.stringContaining('marks the question as TP01, whose prescribed words nobody has confirmed'),
    ])
  })

  it('keeps the order of the regime, its first question before all others', () => {
    const [first, filter, ...rest] = confirmed as [Question, Question, ...Question[]]
    expect(problemsOf([tinyQuestion('ours'), ...confirmed])).toEqual([
      expect.stringContaining('ask something before TP01'),
    ])
    expect(problemsOf([first, filter, ...rest.toReversed()])).toEqual([
      expect.stringContaining('in another order'),
    ])
    expect(problemsOf([filter, ...rest])).toEqual([])
  })

  it('may give evidence for other lines than the bank says', () => {
    expect(problemsOf(changing('TP01', { lines: ['30.4.a'], service: 'home' }))).toEqual([])
  })
})
