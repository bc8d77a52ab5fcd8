import { describe, expect, it } from 'vitest'
import { readSurveyFile, writeSurveyFile } from '../../surveys/building/interchange'
import { tellProblems } from '../../surveys/building/problem-words'
import { addFromBank, editQuestion, moveQuestion, removeQuestion } from '../../surveys/building/questions'
import type { Step } from '../../surveys/building/step'
import { checkDefinition } from '../../surveys/check-definition'
import { type Question, questionsOf, type SurveyDefinition } from '../../surveys/definition'
import { lineById } from '../../surveys/frameworks/all'
import { questionBank } from '../../surveys/questions/all'
import { markStale, wordsName } from '../../surveys/stale'
import { perceptionSurvey } from '../../surveys/templates/perception'
import { ownOptions } from '../fixtures/own-options'

const english = questionBank.find((question) => question.key === 'repairs')?.text.en ?? ''
const survey: SurveyDefinition = {
  ...perceptionSurvey,
  languages: ['en', 'cy', 'ur'],
  sections: perceptionSurvey.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.key === 'repairs'
        ? { ...question, text: { en: english, cy: 'Trwsio?', ur: 'مرمت؟' } }
        : question,
    ),
  })),
}
const key = 'question.repairs.text'

/** The survey after its question on repairs was given other words, as the builder keeps it. */
function rewording(before: SurveyDefinition, text: Partial<Question['text']>, right: string[] = []) {
  const now = questionsOf(before).find((question) => question.key === 'repairs') as Question
  const { key: _, ...words } = { ...now, text: { ...now.text, ...text } }
  const step = editQuestion(before, 'repairs', words, { isHeadline: true })
  return markStale(before, step?.definition ?? before, right)
}

const taking = (before: SurveyDefinition, step: Step | undefined) =>
  markStale(before, step?.definition ?? before)
const told = (definition: SurveyDefinition) => {
  const checked = checkDefinition(definition, lineById.keys())
  return checked.ok ? [] : tellProblems(definition, checked.problems)
}

describe('words left as they were while their English changed', () => {
  const reworded = rewording(survey, { en: 'Are you happy with repairs?' })

  it('are stale in every language they are in, with the English they were translated from', () => {
    expect(reworded.stale).toEqual({ [key]: { cy: english, ur: english } })
    const again = rewording(reworded, { en: 'Are repairs all right?' })
    expect(again.stale).toEqual({ [key]: { cy: english, ur: english } })
  })

  it('are stale no more once written again, said to be right, or the English is as it was', () => {
    expect(rewording(reworded, { cy: 'Ydych chi’n hapus?' }).stale).toEqual({ [key]: { ur: english } })
    expect(rewording(reworded, {}, [wordsName(key, 'ur')]).stale).toEqual({ [key]: { cy: english } })
    expect(rewording(reworded, { en: english })).not.toHaveProperty('stale')
    const both = rewording(survey, { en: 'Happy?', cy: 'Hapus?', ur: 'خوش؟' })
    expect(both).not.toHaveProperty('stale')
  })

  it('stay so wherever the question goes, and go with it', () => {
    const moved = taking(reworded, moveQuestion(reworded, 'repairs', 'down'))
    expect(moved.stale).toEqual(reworded.stale)
    const removed = taking(reworded, removeQuestion(reworded, 'repairs'))
    expect(removed).not.toHaveProperty('stale')
    const section = removed.sections[0]?.key ?? ''
    const asInBank = taking(removed, addFromBank(removed, { question: 'repairs', section }, questionBank))
    expect(asInBank).not.toHaveProperty('stale')
  })

  it('are a problem in each language of the survey, and in no other', () => {
    expect(told(reworded)).toEqual([
      {
        ...{ place: { kind: 'question', key: 'repairs' }, languages: ['cy', 'ur'] },
        part: expect.stringMatching(/^Question \d+, “Repairs”,$/),
        message: 'was translated from other words: look again at its words',
      },
    ])
    expect(told({ ...reworded, languages: ['en', 'ur'] })[0]?.languages).toEqual(['ur'])
    expect(told({ ...reworded, languages: ['en'] })).toEqual([])
  })

  it('are found in every text of a survey, each at its place', () => {
    const [first] = survey.sections
    const [strand] = survey.strands
    const marks = [
      ['survey.title', 'title.cy'],
      [`survey.section.${first?.key}`, 'sections[0].title.cy'],
      [`question.${first?.questions[0]?.key}.short`, 'sections[0].questions[0].short.cy'],
      [`strand.${strand?.key}.why`, 'strands[0].why.cy'],
      [`strand.${strand?.key}.category.${strand?.categories[1]?.key}`, 'strands[0].categories[1].text.cy'],
    ] as const
    const stale = Object.fromEntries(marks.map(([text]) => [text, { cy: 'Old' }]))
    const checked = checkDefinition({ ...survey, stale }, lineById.keys())
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(marks.map(([, path]) => path))

    const own = { 'question.contacted.option.letter': { cy: 'Old' }, 'question.recommend.low': { cy: 'Old' } }
    const ofOwn = checkDefinition({ ...ownOptions, stale: own }, lineById.keys())
    expect(ofOwn.ok ? [] : ofOwn.problems.map(({ path }) => path)).toEqual([
      'sections[0].questions[0].options[1].text.cy',
      'sections[1].questions[0].ends.low.cy',
    ])
    const nowhere = checkDefinition({ ...survey, stale: { 'question.gone.text': {} } }, lineById.keys())
    expect(nowhere.ok ? [] : nowhere.problems.map(({ message }) => message)).toEqual([
      'is not a text of this survey',
    ])
  })

  it('are in the file of a survey, which comes back as it was', () => {
    const file = writeSurveyFile(reworded)
    const read = readSurveyFile(file, lineById.keys())
    expect(read).toMatchObject({ ok: false, draft: reworded })
    const { stale = {} } = reworded
    const backwards = Object.fromEntries(Object.entries(stale).reverse())
    expect(writeSurveyFile({ ...reworded, stale: backwards })).toBe(file)
    const inEnglish = { ...reworded, languages: ['en' as const] }
    expect(readSurveyFile(writeSurveyFile(inEnglish), lineById.keys())).toEqual({
      ok: true,
      definition: inEnglish,
    })
  })
})
