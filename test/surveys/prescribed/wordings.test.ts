import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../../surveys/bringing-in/field'
import { checkDefinition } from '../../../surveys/check-definition'
import { notApplicable } from '../../../surveys/codes'
import { measuresOf, type Question } from '../../../surveys/definition'
import { lineById } from '../../../surveys/frameworks/all'
import { optionsOf, wordedOptionsOf } from '../../../surveys/option'
import { rowsOfJson, rowsOfTable } from '../../../surveys/prescribed/wording-row'
import { readWordings } from '../../../surveys/prescribed/wordings'
import { similarTo } from '../../../surveys/questions/similar-to'
import { regimes } from '../../../surveys/standard-measures/all'
import { star2020 } from '../../../surveys/standard-measures/star'
import { tsm2023 } from '../../../surveys/standard-measures/tsm'
import { wales2022 } from '../../../surveys/standard-measures/wales'
import { tinySurvey } from '../../fixtures/tiny'
import { type sixCodes, sixQuestions, wordingRows } from '../../fixtures/wordings'

const problemsOf = (...read: Parameters<typeof readWordings>) => {
  const found = readWordings(...read)
  return found.ok ? [] : found.problems.map(({ row, message }) => `${row}: ${message}`)
}
const named = (code: string) =>
  sixQuestions().find(({ standard }) => standard?.code === code) ?? ({} as Question)

describe('a file of prescribed words', () => {
  it('makes a question of each code in its words, on its scale, under its code', () => {
    const question = named('TP01')
    expect(question).toMatchObject({
      key: 'tsm-2023-tp01',
      type: 'satisfaction',
      text: { en: 'Words of TP01 in en?', cy: 'Words of TP01 in cy?' },
      short: { en: 'TP01: Service as a whole', cy: 'TP01' },
      mayNotApply: false,
      standard: { regime: 'tsm-2023', code: 'TP01' },
    })
    expect(question.askedIf).toBeUndefined()
    expect(wordedOptionsOf(question).map(({ code, text }) => [code, text.cy])).toEqual([
      [5, 'best cy'],
      [4, 'good cy'],
      [3, 'middle cy'],
      [2, 'bad cy'],
      [1, 'worst cy'],
    ])
  })

  it('sends a question through its filter, and offers “not applicable” where it is prescribed', () => {
    for (const code of ['TP02', 'TP03']) expect(named(code).askedIf).toBe('tsm-2023-tp02-filter')
    expect(named('TP02-filter')).toMatchObject({ type: 'yes-no', lines: [] })
    expect(optionsOf(named('TP08')).at(-1)).toEqual({ code: notApplicable, key: 'not-applicable' })
    expect(wordedOptionsOf(named('TP05')).at(-1)?.text.en).toBe('no idea en')
    expect(named('TP08').type).toBe('agreement')
  })

  it('makes questions a survey can ask, measured by the top two', () => {
    const survey = tinySurvey({ all: sixQuestions() })
    expect(checkDefinition({ ...survey, headline: [] }, lineById.keys())).toMatchObject({ ok: true })
    expect(measuresOf(survey).map(({ question }) => question.standard?.code)).toEqual([
      'TP01',
      'TP02',
      'TP03',
      'TP05',
      'TP08',
    ])
  })

  it('makes questions whose answers a file of responses may have in the prescribed words', () => {
    const fields = fieldsOf(tinySurvey({ all: sixQuestions() }), [])
    const choices = fields.find(({ key }) => key === 'tsm-2023-tp08')?.choices
    expect(choices?.map(({ code, texts }) => [code, texts[0]])).toEqual([
      ...[5, 4, 3, 2, 1].map((code, place) => [
        code,
        `${['best', 'good', 'middle', 'bad', 'worst'][place]} en`,
      ]),
      [0, 'no idea en'],
    ])
  })

  it('is refused with everything that is wrong in it, row by row', () => {
    const [good] = wordingRows('TP01')
    if (!good) throw new Error('no row')
    const rows = [
      { ...good, number: 2, code: '' },
      { ...good, number: 3, language: 'klingon' },
      { ...good, number: 4, question: '' },
      { ...good, number: 5, language: 'en' },
      { ...good, number: 6, code: 'TP99' },
      { ...wordingRows('TP08')[0], number: 7, code: 'TP08' },
      { ...good, number: 8, code: 'TP04', options: ['best', 'best', 'middle', 'bad', 'worst'] },
      { ...wordingRows('TP09')[1], number: 9, code: 'TP09' },
      { ...good, number: 10, code: 'TP12', scale: 'agreement' },
    ] as typeof sixCodes
    expect(problemsOf(tsm2023, rows)).toEqual([
      '2: There is no code',
      expect.stringMatching(/^3: “klingon” is not a language: use one of en, cy/),
      '4: There are no words of the question',
      '5: TP01 is in the file twice in this language',
      '6: TP99 is not a code of Tenant Satisfaction Measures 2023',
      '7: TP08 takes 6 answers, and here are 5. The best first, and “not applicable” last.',
      '8: Two answer options are the same',
      '9: TP09 is not there in English',
      '9: TP09 is asked only of who made a complaint in the last 12 months: bring in TP09-filter too',
      '10: TP12 is on the satisfaction scale, and the file says agreement',
    ])
  })

  it('may leave a filter out that is there already, and offers as many answers in each language', () => {
    expect(problemsOf(tsm2023, wordingRows('TP09'))).toHaveLength(1)
    expect(problemsOf(tsm2023, wordingRows('TP09'), ['TP09-filter'])).toEqual([])
    const [english, welsh] = wordingRows('WALES-home')
    if (!english || !welsh) throw new Error('no rows')
    const uneven = [english, { ...welsh, options: [...welsh.options, 'no idea'] }]
    expect(problemsOf(wales2022, uneven)).toEqual([
      '2: WALES-home has more answers in one language than in another',
    ])
  })

  it('may settle what our data do not: a scale, “not applicable”, a third answer to a filter, a new measure', () => {
    const six = ['best', 'good', 'middle', 'bad', 'worst', 'no idea']
    const agreeing = wordingRows('WALES-trust', six).map((row) => ({ ...row, scale: 'agreement' }))
    const read = readWordings(wales2022, agreeing)
    expect(read).toMatchObject({ ok: true, questions: [{ type: 'agreement', mayNotApply: true }] })
    expect(problemsOf(tsm2023, wordingRows('TP10-filter', ['Yes', 'No', 'no idea']))).toEqual([])
    expect(problemsOf(tsm2023, wordingRows('TP09-filter', ['Yes', 'No', 'no idea']))).toHaveLength(2)
    const own = wordingRows('STAR-post')
    expect(problemsOf(star2020, own).join()).toMatch(/say its topic.*Say the scale of STAR-post.*in “like”/)
    const told = own.map((row) => ({ ...row, topic: 'Post', scale: 'satisfaction', like: 'easy-to-read' }))
    expect(readWordings(star2020, told)).toMatchObject({
      ok: true,
      questions: [{ short: { en: 'STAR-post: Post' }, lines: ['30.3.a'], judgement: 'access' }],
    })
  })

  it('never makes a question of ours one of a regulator: no question of the bank has a mark', () => {
    const keys = regimes.flatMap(({ key }) =>
      key === 'tsm-2023' ? sixQuestions().map((one) => one.key) : [],
    )
    expect(Object.keys(similarTo).filter((key) => keys.includes(key))).toEqual([])
  })
})

describe('reading the rows of a file', () => {
  it('finds columns by name in any order, and options between upright lines', () => {
    const cells = ['en', 'TP01', 'a | b|c', 'What?', '']
    const read = rowsOfTable(['Language', 'CODE', 'options', 'question', 'hint'], [{ number: 2, cells }])
    expect(read.rows).toEqual([
      { number: 2, code: 'TP01', language: 'en', question: 'What?', options: ['a', 'b', 'c'] },
    ])
  })

  it('names every column that is missing', () => {
    expect(rowsOfTable(['code'], []).problems.map(({ message }) => message)).toEqual([
      'There is no column “language”',
      'There is no column “question”',
      'There is no column “options”',
    ])
  })

  it('reads a list in JSON, and says which entry is none', () => {
    const entry = { code: 'TP01', language: 'en', question: 'What?', options: ['a', 'b'] }
    expect(rowsOfJson([entry, 'x'])).toEqual({
      rows: [{ number: 1, ...entry }],
      problems: [{ row: 2, message: expect.stringContaining('not an object') }],
    })
    expect(rowsOfJson({}).problems).toHaveLength(1)
    expect(rowsOfJson([]).problems).toHaveLength(1)
  })
})
