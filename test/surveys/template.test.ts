import { describe, expect, it } from 'vitest'
import { codedQuestions, measuresOf, questionsOf, SurveyDefinition } from '../../surveys/definition'
import { scales } from '../../surveys/scale'
import { strandKeys } from '../../surveys/strand'
import { templates } from '../../surveys/templates/all'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { standardSurvey } from '../../surveys/templates/standard'
import { textsWithoutWelsh } from './welsh'

describe.each(templates.map((template) => [template.key, template] as const))(
  'the ready survey %s',
  (_key, survey) => {
    it('is a valid definition', () => {
      expect(SurveyDefinition.safeParse(survey).error).toBeUndefined()
    })

    it('asks no question twice', () => {
      const keys = questionsOf(survey).map((question) => question.key)
      expect(new Set(keys).size).toBe(keys.length)
    })

    it('routes only by a yes/no question that it asks earlier', () => {
      const questions = questionsOf(survey)
      questions.forEach((question, index) => {
        if (question.askedIf === undefined) return
        const filter = questions.slice(0, index).find((earlier) => earlier.key === question.askedIf)
        expect(filter?.type, question.key).toBe('yes-no')
      })
    })

    it('has headline figures that it measures', () => {
      const measured = measuresOf(survey).map(({ question }) => question.key)
      expect(measured).toEqual(expect.arrayContaining(survey.headline))
    })

    it('asks its strands in the order a response stores them', () => {
      const keys = survey.strands.map((strand) => strand.key)
      expect(keys).toEqual(strandKeys.filter((key) => keys.includes(key)))
    })

    it('has every text in Welsh', () => {
      expect(textsWithoutWelsh(survey)).toEqual([])
    })
  },
)

describe('the tenant survey', () => {
  it('has 24 measured questions, two filters, a comment and all nine strands', () => {
    expect(measuresOf(perceptionSurvey)).toHaveLength(24)
    expect(codedQuestions(perceptionSurvey)).toHaveLength(26)
    expect(questionsOf(perceptionSurvey)).toHaveLength(27)
    expect(perceptionSurvey.strands).toHaveLength(9)
  })

  it('has a section for each of the judgements it is for', () => {
    const judgements = perceptionSurvey.sections.map((section) => [
      ...new Set(section.questions.flatMap((question) => question.judgement ?? [])),
    ])
    expect(judgements).toEqual([['access'], ['diversity'], ['resident involvement']])
  })
})

describe('the standard survey', () => {
  it('is 12 five-point questions for everybody, 7 strands and a comment on one page', () => {
    expect(measuresOf(standardSurvey)).toHaveLength(12)
    expect(questionsOf(standardSurvey)).toHaveLength(13)
    expect(standardSurvey.strands).toHaveLength(7)
    expect(standardSurvey.layout).toBe('one page')
    for (const { question } of measuresOf(standardSurvey)) {
      expect([question.mayNotApply, question.askedIf]).toEqual([false, undefined])
    }
  })

  it('has 128 radio buttons, so that its weight compares with what other systems were measured on', () => {
    const points = measuresOf(standardSurvey).reduce(
      (sum, { question }) => sum + scales[question.type].length,
      0,
    )
    const categories = standardSurvey.strands.reduce((sum, strand) => sum + strand.categories.length + 1, 0)
    expect(points + categories).toBe(128)
  })
})
