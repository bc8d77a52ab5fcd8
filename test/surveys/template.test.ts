import { describe, expect, it } from 'vitest'
import { noAnswers } from '../../surveys/answers'
import { minutesOf } from '../../surveys/building/length'
import { checkDefinition } from '../../surveys/check-definition'
import { coverageOf, linesOf } from '../../surveys/coverage'
import { codedQuestions, measuresOf, questionsOf, SurveyDefinition } from '../../surveys/definition'
import { frameworks, lineById } from '../../surveys/frameworks/all'
import { askedOn, pathOf } from '../../surveys/path'
import { questionBank } from '../../surveys/questions/all'
import { scales } from '../../surveys/scale'
import { strandKeys } from '../../surveys/strand'
import { readySurveys, templates } from '../../surveys/templates/all'
import { complaintSurvey } from '../../surveys/templates/complaint'
import { gasSurvey } from '../../surveys/templates/gas'
import { newTenancySurvey } from '../../surveys/templates/new-tenancy'
import { nuisanceSurvey } from '../../surveys/templates/nuisance'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { toAll } from '../../surveys/templates/ready-survey'
import { repairSurvey } from '../../surveys/templates/repair'
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

    it('is a definition that can be opened: its lines, services and filters exist', () => {
      expect(checkDefinition(survey, lineById.keys())).toMatchObject({ ok: true })
    })

    it('tells the length that the rule for every survey gives', () => {
      expect(survey.minutes).toBe(minutesOf(survey))
    })

    it('has only questions of the bank, routed as there or asked of everybody', () => {
      for (const question of questionsOf(survey)) {
        const banked = questionBank.find(({ key }) => key === question.key)
        expect([banked, banked && toAll(banked)], question.key).toContainEqual(question)
      }
    })

    it('asks about the whole first, and for words after every question to tick', () => {
      const [first] = measuresOf(survey)
      expect(survey.headline[0]).toBe(first?.question.key)
      const kinds = questionsOf(survey).map(({ type }) => (type === 'comment' ? 'words' : 'tick'))
      expect(kinds).toEqual(kinds.toSorted())
    })

    it('has every text in Welsh', () => {
      expect(textsWithoutWelsh(survey)).toEqual([])
    })
  },
)

describe('the ready surveys', () => {
  it('have a key, a title and a use of their own, the use in Welsh too', () => {
    const uses = readySurveys.map(({ use }) => use)
    const keys = templates.map(({ key }) => key)
    const titles = templates.map(({ title }) => title.en)
    for (const texts of [keys, titles, uses.map(({ en }) => en)]) expect(new Set(texts).size).toBe(11)
    expect(textsWithoutWelsh(uses)).toEqual([])
  })

  it('each give evidence for a line, and together for more than the two surveys of all tenants', () => {
    const evidenced = (surveys: SurveyDefinition[]) =>
      linesOf(
        coverageOf(
          surveys.map((survey) => ({ key: survey.key, questions: questionsOf(survey) })),
          frameworks,
        ),
      ).filter(({ evidence }) => evidence.some(({ questions }) => questions.length > 0)).length
    for (const survey of templates) expect(evidenced([survey]), survey.key).toBeGreaterThan(0)
    expect(evidenced(templates)).toBeGreaterThan(evidenced([perceptionSurvey, standardSurvey]))
  })

  it('after an event ask all of them what only concerns that event', () => {
    for (const { definition } of [
      repairSurvey,
      gasSurvey,
      complaintSurvey,
      newTenancySurvey,
      nuisanceSurvey,
    ]) {
      const [first] = questionsOf(definition)
      expect(first?.askedIf, definition.key).toBeUndefined()
      expect(questionBank.find(({ key }) => key === first?.key)?.askedIf, definition.key).toBeDefined()
    }
  })

  it('save those steps to whom they do not apply', () => {
    const routed = templates.filter((survey) => questionsOf(survey).some(({ askedIf }) => askedIf))
    expect(routed).toHaveLength(9)
    const asked = (code: number) => {
      const answers = { ...noAnswers(), codes: { 'repair-again': code } }
      const { definition } = repairSurvey
      return pathOf(definition, answers).flatMap((page) =>
        askedOn(definition, page, answers).map(({ key }) => key),
      )
    }
    expect(asked(1)).toContain('repair-again-answer')
    expect(asked(2)).not.toContain('repair-again-answer')
  })
})

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
