import { expect, test } from 'vitest'
import { columnsOf, mostValues } from '../../../surveys/bringing-in/column'
import { fieldsOf } from '../../../surveys/bringing-in/field'
import { matchValue } from '../../../surveys/bringing-in/match'
import { isPersonal } from '../../../surveys/bringing-in/personal'
import { suggestMapping } from '../../../surveys/bringing-in/suggest'
import { perceptionSurvey } from '../../../surveys/templates/perception'

const areas = [
  { code: 'N1A', name: 'Hill' },
  { code: 'N1B', name: 'Dale' },
  { code: 'S1A', name: 'Quay' },
  { code: 'S2A', name: 'Quay' },
]
const fields = fieldsOf(perceptionSurvey, areas)
const overall = perceptionSurvey.sections[0]?.questions[0]
const field = (key: string) => {
  const found = fields.find((one) => one.key === key)
  if (!found) throw new Error(`no field ${key}`)
  return found
}

/** The columns of a file, heading by values. */
const columns = (file: Record<string, string[]>) => {
  const longest = Math.max(...Object.values(file).map(({ length }) => length))
  const rows = Array.from({ length: longest }, (_, at) =>
    Object.values(file).map((values) => values[at] ?? ''),
  )
  return columnsOf(Object.keys(file), rows)
}

test('a file of LimeSurvey is matched by its words, and what is the tool’s own is left out', () => {
  const mapping = suggestMapping(
    fields,
    columns({
      id: ['1', '2', '3'],
      submitdate: ['2026-11-20 10:00:00', '2026-11-20 11:00:00', ''],
      lastpage: ['3', '3', '1'],
      startlanguage: ['en', 'cy', 'en'],
      seed: ['1829', '28', '99182'],
      [`G01Q01. ${overall?.text.en}`]: ['A1', 'A2', 'A5'],
      'G02Q07. What is your sex?': ['F', 'M', 'A3'],
      'G02Q08. How old are you?': ['25-34', '75+', '43'],
    }),
  )
  expect(mapping.columns).toEqual([
    'external_id',
    'received_on',
    '',
    'language',
    '',
    overall?.key,
    'strand-sex',
    'strand-age',
  ])
  expect(mapping.values['5']).toEqual({
    A1: 'very-satisfied',
    A2: 'fairly-satisfied',
    A5: 'very-dissatisfied',
  })
  expect(mapping.values['6']).toEqual({ F: 'female', M: 'male' })
  expect(mapping.values['7']).toEqual({ '25-34': '25-34', '75+': '75-over', '43': '35-44' })
})

test('a file of Microsoft Forms is matched by whole questions and labels, months first', () => {
  const mapping = suggestMapping(
    fields,
    columns({
      ID: ['1', '2'],
      'Start time': ['11/19/26 9:58:00', '11/20/26 9:58:00'],
      'Completion time': ['11/19/26 10:05:00', '11/20/26 10:05:00'],
      [overall?.text.en ?? '']: ['Fairly satisfied', 'Neither satisfied nor dissatisfied'],
      'Which area is your home in?': ['Hill', 'Dale'],
      'How is your home held?': ['Leasehold', 'Shared ownership'],
    }),
  )
  expect(mapping.columns).toEqual(['external_id', '', 'received_on', overall?.key, 'area', 'tenure'])
  expect(mapping.dayOrder).toBe('month-first')
  expect(mapping.values['4']).toEqual({ Hill: 'N1A', Dale: 'N1B' })
})

test('no field is suggested for two columns', () => {
  const { columns: chosen } = suggestMapping(
    fields,
    columns({ sex: ['Male', 'Female'], 'What is your sex?': ['Male', 'Female'], Sex: ['Male', 'Female'] }),
  )
  expect(chosen.filter((key) => key === 'strand-sex')).toHaveLength(1)
})

test.each([
  ['strand-sex', 'prefer not to say', 'prefer-not-to-say'],
  ['strand-sex', 'Not stated', 'prefer-not-to-say'],
  ['strand-sex', 'N/A', ''],
  ['overall-service', 'Don’t know', ''],
  ['overall-service', 'Bodlon iawn', 'very-satisfied'],
  ['overall-service', 'Satisfied', 'fairly-satisfied'],
  ['overall-service', '-oth-', ''],
  ['had-repair', 'Y', 'yes'],
  ['tenure', 'Shared owner', 'shared-ownership'],
  ['channel', 'Phone', 'telephone'],
  ['language', 'Welsh', 'cy'],
  ['area', 'n1a', 'N1A'],
])('in %s, %s is %s', (key, value, expected) => {
  expect(matchValue(field(key), value)).toEqual({ key: expected, isGuess: false })
})

test.each([
  ['overall-service', '5', 'very-satisfied'],
  ['overall-service', 'A1', 'very-satisfied'],
  ['overall-service', 'AO05', 'very-dissatisfied'],
  ['strand-sex', '1', 'female'],
])('in %s, %s is %s by its number only', (key, value, expected) => {
  expect(matchValue(field(key), value)).toEqual({ key: expected, isGuess: true })
})

test.each([
  ['area', 'Quay'],
  ['area', 'Atlantis'],
  ['overall-service', '7'],
  ['overall-service', 'meh'],
  ['strand-age', 'under 25'],
])('in %s, nothing says what %s is', (key, value) => {
  expect(matchValue(field(key), value)).toBeUndefined()
})

test.each([
  ['Email', ['x']],
  ['E-mail address', []],
  ['Name', ['A', 'B']],
  ['What is your name?', []],
  ['ipaddr', []],
  ['Your name (optional)', []],
  ['Respondent name', []],
  ['Householder', ['Ann Example']],
  ['What is your address?', []],
  ['G03Q01. What is your e-mail address?', []],
  ['If you would like us to ring you, please leave your name and telephone number', []],
  ['tenantName', []],
  ['user_name', []],
  ['Home postcode', []],
  ['Best phone', []],
  ['Beth yw eich enw?', []],
  ['How did you hear of us?', ['a@example.org', 'b@example.org', '']],
  ['Contact', ['07700 900123', '01632 960 001', 'no']],
  ['Where', ['NE1 4ST', 'SW1A 1AA']],
])('a column "%s" says who somebody is', (heading, values) => {
  expect(isPersonal(heading, values)).toBe(true)
})

test.each([
  ['How easy is it to contact us by phone or e-mail?', ['Very satisfied', 'Fairly satisfied']],
  ['What one thing would you change?', ['Write to me at a@example.org', 'Nothing', 'The doors']],
  ['Area name', ['Hill']],
  ['How satisfied are you with your home?', ['Very satisfied']],
  ['Satisfied that calls to your phone are returned', ['Agree']],
  ['What name would you give our newsletter?', ['Soundings']],
  ['Postcode district', ['NE1', 'NE2']],
  ['Would you rather answer by telephone?', ['Yes']],
  ['id', ['1', '2']],
  ['submitdate', ['2026-11-20 10:00:00']],
])('a column "%s" does not', (heading, values) => {
  expect(isPersonal(heading, values)).toBe(false)
})

test('nothing a survey asks or a tool tells of a response is taken for a person', () => {
  const texts = fields.flatMap(({ texts }) => texts)
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => isPersonal(text, []))).toEqual([])
})

test('of a column with very many different values only some are kept, and it says so', () => {
  const [column] = columns({ id: Array.from({ length: 100 }, (_, at) => String(at)) })
  expect(column?.values).toHaveLength(mostValues)
  expect(column?.hasMore).toBe(true)
})

test('a person’s own words are told from answers', () => {
  const words = Array.from({ length: 30 }, (_, at) => `I would like you to ring me back number ${at}`)
  const [own, answers] = columns({ words, answers: words.map((_, at) => (at % 2 ? 'Agree' : 'Disagree')) })
  expect(own?.isWords).toBe(true)
  expect(answers?.isWords).toBe(false)
})
