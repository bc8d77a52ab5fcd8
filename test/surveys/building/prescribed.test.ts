import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../surveys/building/draft'
import { addFromBank } from '../../../surveys/building/questions'
import { type BankSearch, searchBank } from '../../../surveys/building/search'
import { questionsOf, type SurveyDefinition } from '../../../surveys/definition'
import { frameworks } from '../../../surveys/frameworks/all'
import { checkPrescribed } from '../../../surveys/prescribed/lock'
import { questionBank } from '../../../surveys/questions/all'
import { tinyQuestion, tinySurvey } from '../../fixtures/tiny'
import { sixQuestions } from '../../fixtures/wordings'

const confirmed = sixQuestions()
const bank = [...confirmed, ...questionBank]
const keyOf = (code: string) => `tsm-2023-${code}`

const search = (asked: Partial<BankSearch>) =>
  searchBank(bank, { words: '', theme: '', line: '', service: '', ...asked }, frameworks).map(
    ({ key }) => key,
  )

/** The codes, or keys, of the questions in order after adding some, each at the end of a section. */
function adding(before: SurveyDefinition, ...added: [code: string, section: string][]) {
  let last = ''
  const after = added.reduce((definition, [code, section]) => {
    const step = addFromBank(definition, { question: keyOf(code), section }, bank)
    if (!step) throw new Error(`${code} was refused`)
    last = step.what
    return step.definition
  }, before)
  expect(checkPrescribed(after, confirmed)).toEqual([])
  return { codes: questionsOf(after).map(({ key, standard }) => standard?.code ?? key), last }
}

const ours = tinySurvey({ one: [tinyQuestion('a')], two: [tinyQuestion('b')] })

describe('prescribed questions in the bank', () => {
  it('are found by words, code, topic and line, and with them what is similar to the code', () => {
    expect(search({ words: 'tp02' })).toEqual([keyOf('tp02-filter'), keyOf('tp02'), 'repairs'])
    expect(search({ words: 'tp01 en' })).toEqual([keyOf('tp01')])
    expect(search({ words: 'words of', service: 'repairs' })).toEqual([keyOf('tp02'), keyOf('tp03')])
    const like = questionBank.find(({ key }) => key === 'repairs')
    expect(search({ line: like?.lines[0] ?? '' })).toEqual(expect.arrayContaining([keyOf('tp02'), 'repairs']))
  })
})

describe('a prescribed question that is added', () => {
  it('comes with the filter that decides who is asked it, once', () => {
    const { codes } = adding(emptyDraft('New', 'new'), ['tp02', 'first'], ['tp03', 'first'])
    expect(codes).toEqual(['TP02-filter', 'TP02', 'TP03'])
  })

  it('that comes first of all does, whatever is asked already', () => {
    const { codes, last } = adding(ours, ['tp01', 'two'])
    expect(codes).toEqual(['TP01', 'a', 'b'])
    expect(last).toMatch(/, where its order wants it$/)
  })

  it('stands where the order of the codes wants it, at the end of its section where it may', () => {
    const filled = adding(ours, ['tp08', 'two'], ['tp05', 'two'])
    expect(filled.codes).toEqual(['a', 'b', 'TP05', 'TP08'])
    expect(adding(ours, ['tp02', 'one'], ['tp08', 'two'])).toEqual({
      codes: ['a', 'TP02-filter', 'TP02', 'b', 'TP08'],
      last: 'Added “TP08: Fairness and respect”',
    })
    const { codes } = adding(ours, ['tp08', 'one'], ['tp02', 'two'], ['tp01', 'two'])
    expect(codes).toEqual(['TP01', 'a', 'TP02-filter', 'TP02', 'TP08', 'b'])
  })

  it('stands after its filter where that is asked in a later section', () => {
    const filter = confirmed.find(({ standard }) => standard?.code === 'TP02-filter')
    const late = tinySurvey({ one: [tinyQuestion('a')], two: filter ? [filter] : [] })
    expect(adding(late, ['tp03', 'one']).codes).toEqual(['a', 'TP02-filter', 'TP03'])
  })
})
