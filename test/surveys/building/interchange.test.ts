import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSurveyFile, writeSurveyFile } from '../../../surveys/building/interchange'
import type { SurveyDefinition } from '../../../surveys/definition'
import { lineById } from '../../../surveys/frameworks/all'
import { questionBank } from '../../../surveys/questions/all'
import { strands } from '../../../surveys/strands/all'
import { templates } from '../../../surveys/templates/all'
import { tenMistakes } from '../../fixtures/ten-mistakes'

const read = (text: string) => readSurveyFile(text, lineById.keys())
const fileOf = (survey: unknown) => JSON.stringify({ format: 'soundings-survey', version: 1, survey })

/** Anything a person may write, as it is kept: without room around it. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((words) => words.trim() || 'x')

/** Surveys of questions of the bank in any order and cut, in any words. */
const anySurvey = fc
  .record({
    title: text,
    purpose: text,
    welsh: text,
    privacy: fc.constantFrom('confidential' as const, 'anonymous' as const),
    minutes: fc.integer({ min: 1, max: 30 }),
    questions: fc.uniqueArray(fc.constantFrom(...questionBank.filter(({ askedIf }) => !askedIf)), {
      minLength: 1,
      maxLength: 12,
      selector: ({ key }) => key,
    }),
    asked: fc.subarray(strands),
    words: fc.array(text, { minLength: 12, maxLength: 12 }),
  })
  .map(
    ({ title, purpose, welsh, privacy, minutes, questions, asked, words }): SurveyDefinition => ({
      ...{ key: 'any', privacy, layout: 'sections', minutes, languages: ['en', 'cy'], headline: [] },
      title: { en: title, cy: welsh },
      purpose: { en: purpose, cy: welsh },
      sections: [
        {
          key: 'first',
          title: { en: title, cy: welsh },
          questions: questions.map((question, place) => ({
            ...question,
            text: { en: words[place] ?? 'x', cy: welsh },
          })),
        },
      ],
      strands: asked,
    }),
  )

describe('a survey as a file', () => {
  it.each(templates.map((template) => [template.key, template] as const))(
    '%s comes back as it was',
    (_, survey) => {
      expect(read(writeSurveyFile(survey))).toEqual({ ok: true, definition: survey })
    },
  )

  it('comes back as it was, whatever its words', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const file = writeSurveyFile(survey)
        const back = read(file)
        expect(back).toEqual({ ok: true, definition: survey })
        expect(back.ok && writeSurveyFile(back.definition)).toBe(file)
      }),
      { numRuns: 50 },
    )
  })

  it('is the same file in whatever order the survey was kept', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, each]) => [name, reversed(each)]),
      )
    }
    for (const survey of templates) {
      expect(writeSurveyFile(reversed(survey) as SurveyDefinition)).toBe(writeSurveyFile(survey))
    }
  })

  it('with ten mistakes is refused with all ten, each at its place', () => {
    const refused = read(fileOf(tenMistakes))
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path).sort()).toEqual(
      [
        'survey.privacy',
        'survey.purpose.cy',
        'survey.headline[0]',
        'survey.sections[0].questions[0].text',
        'survey.sections[0].questions[1].askedIf',
        'survey.sections[0].questions[2].key',
        'survey.sections[0].questions[2].judgement',
        'survey.sections[0].questions[3].lines[0]',
        'survey.sections[0].questions[4].mayNotAply',
        'survey.strands[0].categories[1].code',
      ].sort(),
    )
    expect(refused).not.toHaveProperty('draft')
  })

  it.each([
    ['{"format":', /^is not JSON/, ''],
    ['{\n  "format": oops }', /line 2, character 13/, ''],
    ['{"a": [1, 2,]}', /line 1, character 13/, ''],
    ['[]', /not a file of a survey/, 'format'],
    [JSON.stringify(templates[0]), /not a file of a survey/, 'format'],
    ['{"format":"soundings-survey","version":2}', /another edition/, 'version'],
    ['{"format":"soundings-survey","version":1}', /is missing|should be an object/, 'survey'],
  ])('says of %s what it is not', (file, message, path) => {
    const refused = read(file)
    expect(refused.ok ? undefined : refused.problems[0]).toMatchObject({
      path,
      message: expect.stringMatching(message) as string,
    })
  })

  it('of a survey without its words yet can be brought in as a draft', () => {
    const [survey] = templates
    const half = { ...survey, purpose: { en: '' }, sections: [] }
    const refused = read(fileOf(half))
    expect(refused.ok ? undefined : refused.draft).toEqual(half)
  })
})
