import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../surveys/building/draft'
import { lengthRule, minutesOf } from '../../../surveys/building/length'
import {
  addFromBank,
  addOwn,
  editQuestion,
  moveQuestion,
  moveToSection,
  removeQuestion,
} from '../../../surveys/building/questions'
import { routesFor, withRoute } from '../../../surveys/building/routing'
import { addSection, moveSection, removeSection, renameSection } from '../../../surveys/building/sections'
import { changeSettings, setStrands } from '../../../surveys/building/settings'
import type { Step } from '../../../surveys/building/step'
import { checkDefinition } from '../../../surveys/check-definition'
import { questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import { lineById } from '../../../surveys/frameworks/all'
import { questionBank } from '../../../surveys/questions/all'
import { strands } from '../../../surveys/strands/all'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { ownOptions } from '../../fixtures/own-options'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'

const keysOf = (definition: SurveyDefinition) =>
  definition.sections.map(({ questions }) => questions.map(({ key }) => key))
const done = (step: Step | undefined): SurveyDefinition => {
  if (!step) throw new Error('the step was refused')
  return step.definition
}
const words = (short: string) => {
  const { key: _key, ...others } = tinyQuestion('any', { short: { en: short } })
  return others
}
const three = tinySurvey({ first: ['a', 'b'].map((key) => tinyQuestion(key)), second: [tinyQuestion('c')] })

describe('a question', () => {
  it('of the bank comes with those that decide who is asked it, before it', () => {
    const step = addFromBank(
      emptyDraft('New', 'new'),
      { question: 'complaints', section: 'first' },
      questionBank,
    )
    expect(keysOf(done(step))).toEqual([['made-complaint', 'complaints']])
    expect(step?.at).toBe('question-complaints')
    expect(step?.what).toContain('decides who is asked it')
  })

  it('of the bank is added once', () => {
    const added = done(
      addFromBank(emptyDraft('New', 'new'), { question: 'repairs', section: 'first' }, questionBank),
    )
    expect(addFromBank(added, { question: 'repairs', section: 'first' }, questionBank)).toBeUndefined()
    expect(addFromBank(added, { question: 'nothing', section: 'first' }, questionBank)).toBeUndefined()
  })

  it('of the landlord’s own gets a key that nothing else has', () => {
    const once = done(addOwn(three, 'first', words('Bin 2'), questionBank))
    const twice = done(addOwn(once, 'second', words('Bin 2'), questionBank))
    expect(keysOf(twice)).toEqual([
      ['a', 'b', 'own-bin-no2'],
      ['c', 'own-bin-no2-b'],
    ])
  })

  it('moves by one, and from the edge of a section into the next', () => {
    expect(keysOf(done(moveQuestion(three, 'a', 'down')))).toEqual([['b', 'a'], ['c']])
    expect(keysOf(done(moveQuestion(three, 'b', 'down')))).toEqual([['a'], ['b', 'c']])
    expect(keysOf(done(moveQuestion(three, 'c', 'up')))).toEqual([['a', 'b', 'c'], []])
    expect(moveQuestion(three, 'a', 'up')).toBeUndefined()
    expect(moveQuestion(three, 'c', 'down')).toBeUndefined()
    expect(keysOf(done(moveToSection(three, 'a', 'second')))).toEqual([['b'], ['c', 'a']])
  })

  it('that is taken out is no headline, and the work goes on beside it', () => {
    const survey = { ...three, headline: ['a', 'c'] }
    expect(removeQuestion(survey, 'a')).toMatchObject({
      definition: { headline: ['c'] },
      at: 'question-b',
    })
    expect(removeQuestion(survey, 'c')?.at).toBe('section-second')
  })

  it('that others are routed by leaves a problem at each of them, and asks nobody else', () => {
    const survey = done(removeQuestion(perceptionSurvey, 'made-complaint'))
    const checked = checkDefinition(survey, lineById.keys())
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual([
      'sections[0].questions[10].askedIf',
    ])
  })

  it('is edited in its place, and is a headline only where it has a percentage', () => {
    const edited = done(editQuestion(three, 'a', words('Other'), { isHeadline: true }))
    expect(edited.headline).toEqual(['a'])
    expect(questionsOf(edited)[0]).toMatchObject({ key: 'a', short: { en: 'Other' } })
    const comment = { ...words('Other'), type: 'comment' as const }
    expect(done(editQuestion(edited, 'a', comment, { isHeadline: true })).headline).toEqual([])
  })

  it('is routed by an earlier yes/no question, and by no later one', () => {
    const survey = tinySurvey({
      one: [tinyQuestion('first'), tinyQuestion('filter', { type: 'yes-no' }), tinyQuestion('after')],
    })
    expect(routesFor(survey, 'first')).toEqual([])
    const route = routesFor(survey, 'after').find(({ question }) => question.key === 'filter')
    expect(route).toMatchObject({ question: { key: 'filter' }, answer: 'Yes' })
    const routed = withRoute(words('After'), route?.value ?? '')
    const edited = done(editQuestion(survey, 'after', routed, { isHeadline: false }))
    expect(checkDefinition(edited, lineById.keys()).ok).toBe(true)
    expect(withRoute(routed, '').askedIf).toBeUndefined()
  })

  it('is asked by an answer of any kind that can be picked, and keeps several that it is asked by now', () => {
    const values = routesFor(ownOptions, 'texts-clear').map(({ value }) => value)
    expect(values).toContain('best-way:text-message')
    expect(values).toContain('contacted:none-of-these')
    const own = routesFor(ownOptions, 'heard-in-time').at(-1)
    expect(own).toMatchObject({ value: 'contacted:phone,letter', answer: 'Phone or Letter' })
    const asked = questionsOf(ownOptions).find(({ key }) => key === 'heard-in-time')
    expect(asked && withRoute(asked, own?.value ?? '')).toEqual(asked)
  })
})

describe('a section', () => {
  it('gets a key that is no page of a survey, and no part of another section’s', () => {
    const titles = ['Review', 'Repairs', 'Repairs 2', 'Repairs', '我们']
    const survey = titles.reduce((built, en) => done(addSection(built, { en })), three)
    expect(survey.sections.slice(2).map(({ key }) => key)).toEqual([
      'review-b',
      'repairs',
      'repairs-no2',
      'repairs-b',
      'section',
    ])
  })

  it('that is taken out leaves its questions to its neighbour', () => {
    expect(keysOf(done(removeSection(three, 'second')))).toEqual([['a', 'b', 'c']])
    expect(keysOf(done(removeSection(three, 'first')))).toEqual([['a', 'b', 'c']])
  })

  it('moves with its questions, and is renamed without losing them', () => {
    expect(keysOf(done(moveSection(three, 'second', 'up')))).toEqual([['c'], ['a', 'b']])
    expect(moveSection(three, 'second', 'down')).toBeUndefined()
    expect(done(renameSection(three, 'second', { en: 'New' })).sections[1]).toMatchObject({
      key: 'second',
      title: { en: 'New' },
    })
  })
})

describe('the survey as a whole', () => {
  it('takes the bank’s words in a language that is new to it, and keeps its own', () => {
    const bank = [tinyQuestion('a', { text: { en: 'Text of a', cy: 'Testun a' } })]
    const step = changeSettings({ ...three, languages: ['en', 'cy'] }, three as never, { bank, strands: [] })
    expect(questionsOf(step.definition)[0]?.text).toEqual({ en: 'Text of a' })
    const settings = { ...three, languages: ['en' as const, 'cy' as const] }
    const added = changeSettings(three, settings, { bank, strands: [] }).definition
    expect(questionsOf(added).map(({ text }) => text.cy)).toEqual(['Testun a', undefined, undefined])
  })

  it('asks strands in their own order, each saying why', () => {
    const asked = { sex: { why: { en: 'To see.' } }, age: { why: { en: 'Because.' } } }
    const survey = setStrands(three, asked, strands).definition
    expect(survey.strands.map(({ key, why }) => [key, why.en])).toEqual([
      ['age', 'Because.'],
      ['sex', 'To see.'],
    ])
    expect(setStrands(survey, {}, strands).definition.strands).toEqual([])
  })

  it('is as long as the rule says until somebody says otherwise', () => {
    const survey = perceptionSurvey.sections.flatMap(({ questions }) => questions)
    const grow = (definition: SurveyDefinition) =>
      survey.reduce(
        (built, { key }) =>
          addFromBank(built, { question: key, section: 'first' }, questionBank)?.definition ?? built,
        definition,
      )
    const grown = grow(emptyDraft('New', 'new'))
    expect(grown.minutes).toBe(minutesOf(grown))
    expect(grown.minutes).toBeGreaterThan(2)
    expect(grow({ ...emptyDraft('New', 'new'), minutes: 9 }).minutes).toBe(9)
    expect(minutesOf(perceptionSurvey)).toBe(5)
    expect(lengthRule).toContain('8 seconds')
  })

  it('keeps every key once and every question, whatever is done to it', () => {
    const number = fc.nat({ max: 40 })
    const act = fc.tuple(
      fc.constantFrom('add', 'own', 'up', 'down', 'to', 'section', 'drop', 'lift'),
      number,
      number,
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let survey = emptyDraft('New', 'new')
        for (const [what, one, other] of acts) {
          const before = questionsOf(survey).length
          const step = take(survey, what, one, other)
          survey = step?.definition ?? survey
          const keys = questionsOf(survey).map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
          expect(new Set(survey.sections.map(({ key }) => key)).size).toBe(survey.sections.length)
          if (!['add', 'own', 'drop'].includes(what)) expect(keys.length).toBe(before)
        }
      }),
    )
  })
})

function take(survey: SurveyDefinition, what: string, one: number, other: number): Step | undefined {
  const all = questionsOf(survey)
  const key = all[one % Math.max(1, all.length)]?.key ?? ''
  const section = survey.sections[other % Math.max(1, survey.sections.length)]?.key ?? ''
  const added = questionBank[one]?.key ?? ''
  if (what === 'add') return addFromBank(survey, { question: added, section }, questionBank)
  if (what === 'own') return addOwn(survey, section, words(`Own ${one % 3}`), questionBank)
  if (what === 'up' || what === 'down') return moveQuestion(survey, key, what)
  if (what === 'to') return moveToSection(survey, key, section)
  if (what === 'section') return addSection(survey, { en: `Part ${other % 3}` })
  if (what === 'lift') return moveSection(survey, section, 'up')
  return survey.sections.length > 1 ? removeSection(survey, section) : undefined
}
