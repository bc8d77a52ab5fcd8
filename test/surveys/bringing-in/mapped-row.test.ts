import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../surveys/bringing-in/column'
import { columnProblems } from '../../../surveys/bringing-in/column-problems'
import { type Field, fieldsOf } from '../../../surveys/bringing-in/field'
import { RowReader } from '../../../surveys/bringing-in/mapped-row'
import type { Mapping } from '../../../surveys/bringing-in/mapping'
import { suggestMapping } from '../../../surveys/bringing-in/suggest'
import type { ImportRules } from '../../../surveys/imported-response'
import { perceptionSurvey } from '../../../surveys/templates/perception'

const areas = [
  { code: 'ALL', name: 'Everywhere' },
  { code: 'N1A', name: 'Hill' },
  { code: 'N1B', name: 'Dale' },
]
const rules: ImportRules = {
  definition: perceptionSurvey,
  areas: new Map(areas.map(({ code }, index) => [code, index + 1])),
  wholeArea: 1,
  firstDay: '2026-11-01',
  lastDay: '2026-11-30',
}
const fields = fieldsOf(perceptionSurvey, areas)

const mapping = (more: Partial<Mapping>): Mapping => ({
  columns: [],
  values: {},
  dayOrder: 'day-first',
  channel: 'paper',
  receivedOn: '2026-11-05',
  source: '',
  ...more,
})

const read = (own: Mapping, cells: string[]) => new RowReader(rules, fields, own).read(cells, 'row-1')

test('a row becomes the response it says', () => {
  const own = mapping({
    columns: ['external_id', 'overall-service', 'strand-sex', 'area', '', 'had-repair', 'repairs'],
    values: { '1': { A1: 'very-dissatisfied' } },
    source: 'lime',
  })
  const result = read(own, ['7', 'A1', 'F', 'dale', 'left out', 'Yes', 'Satisfied'])
  expect(result).toMatchObject({
    ok: true,
    response: { externalId: 'lime-7', areaId: 3, channel: 5, receivedOn: '2026-11-05', language: 'en' },
  })
  if (!result.ok) return
  expect(result.response.answers.slice(0, 3)).toEqual([1, 1, 4])
  expect(result.response.strands.filter((code) => code !== 0)).toEqual([1])
})

test('everything that is wrong with a row is said at once, each at its column', () => {
  const own = mapping({
    columns: ['external_id', 'received_on', 'overall-service', 'area', 'had-repair', 'repairs'],
  })
  const result = read(own, ['', '31/02/2026', 'meh', 'Atlantis', 'No', 'Very satisfied'])
  if (result.ok) throw new Error('nothing was wrong')
  expect(result.problems).toEqual([
    { place: 0, message: 'is empty: each response needs a number of its own' },
    { place: 1, message: '“31/02/2026” is not a day' },
    { place: 2, message: '“meh” is not matched to an answer' },
    { place: 3, message: '“Atlantis” is not matched to an area' },
    {
      place: 5,
      message: expect.stringMatching(/^is asked only of those who answered yes to “Did we do a repair /),
    },
  ])
})

test('a day outside the wave, or none where somebody did not finish, is refused', () => {
  const own = mapping({ columns: ['received_on', 'overall-service'] })
  expect(read(own, ['1980-01-01 00:00:00', 'Very satisfied'])).toMatchObject({
    problems: [{ place: 0, message: 'should be from 2026-11-01 to 2026-11-30' }],
  })
  expect(read(own, ['', 'Very satisfied'])).toMatchObject({
    problems: [{ place: 0, message: expect.stringContaining('did not finish') }],
  })
})

test('a value known only by its number is not taken on trust', () => {
  const own = mapping({ columns: ['overall-service'] })
  expect(read(own, ['5'])).toMatchObject({ problems: [{ message: '“5” is not matched to an answer' }] })
  const told = mapping({ columns: ['overall-service'], values: { '0': { '5': 'very-satisfied' } } })
  expect(read(told, ['5']).ok).toBe(true)
})

test('a channel that a row does not say is the file’s', () => {
  const own = mapping({ columns: ['channel', 'overall-service'] })
  expect(read(own, ['Phone', 'Agree'])).toMatchObject({ ok: false })
  expect(read(own, ['', 'Very satisfied'])).toMatchObject({ response: { channel: 5 } })
  expect(read(own, ['Phone', 'Very satisfied'])).toMatchObject({ response: { channel: 6 } })
})

test('what a mapping lacks is said at its fields, all at once', () => {
  const problems = columnProblems(
    { columns: ['area', 'area', 'nonsense'], channel: '', receivedOn: '5 May' },
    fields,
    rules,
  )
  expect(problems.map(({ field }) => field)).toEqual([
    'column-1',
    'column-2',
    'column-0',
    'channel',
    'received-on',
  ])
  expect(columnProblems(mapping({ columns: ['overall-service'] }), fields, rules)).toEqual([])
  const early = mapping({ columns: ['overall-service'], receivedOn: '2026-10-31' })
  expect(columnProblems(early, fields, rules)).toEqual([
    { field: 'received-on', message: 'Enter a day from 2026-11-01 to 2026-11-30' },
  ])
})

/** A choice's words, or what stands for none of them. */
const cellOf = ({ choices }: Field) => fc.constantFrom('', ...choices.map(({ texts }) => texts[0] ?? ''))

test('a file written with the survey’s own words is matched whole and comes back the same', () => {
  const chosen = fields.filter(({ kind, key }) => (kind === 'choice' || kind === 'age') && key !== 'channel')
  const isFollowUp = (key: string) =>
    perceptionSurvey.sections.some(({ questions }) =>
      questions.some((question) => question.key === key && question.askedIf !== undefined),
    )
  const written = chosen.filter(({ key }) => !isFollowUp(key))
  const row = fc.tuple(...written.map(cellOf))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
      const headings = written.map(({ texts }) => texts[0] ?? '')
      const suggested = suggestMapping(fields, columnsOf(headings, rows))
      const used = rows.some((cells) => cells.some((cell) => cell !== ''))
      if (!used) return
      expect(suggested.columns).toEqual(written.map(({ key }) => key))
      const reader = new RowReader(rules, fields, {
        ...mapping({}),
        ...suggested,
        channel: 'paper',
        receivedOn: '2026-11-05',
      })
      for (const cells of rows) {
        const result = reader.read(cells, 'one')
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        written.forEach((field, place) => {
          if (field.group !== 'strand') return
          const code = field.choices.find(({ texts }) => texts[0] === cells[place])
          const expected = cells[place] === '' ? 31 : code?.key === 'prefer-not-to-say' ? 30 : code?.code
          expect(result.response.strands).toContain(expected)
        })
      }
    }),
    { numRuns: 50 },
  )
})
