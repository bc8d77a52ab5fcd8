import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayReport } from '../../../app/routes/officer/weights/report'
import type { Margin, MarginOffer } from '../../../surveys/weighting/margin'
import { type AnswerClass, fillMargins } from '../../../surveys/weighting/sample'
import { tellReport } from '../../../surveys/weighting/told'
import { weigh } from '../../../surveys/weighting/weigh'

const offer = (key: 'sex' | 'age', categories: number): MarginOffer => ({
  key,
  name: key,
  source: { kind: 'strand', strand: key },
  categories: Array.from({ length: categories }, (_, index) => {
    const code = index + 1
    return { key: String(code), name: `${key} ${code}`, codes: [code] }
  }),
})
const offers = [offer('sex', 2), offer('age', 3)]

const margin = (key: string, figures: readonly number[]): Margin => ({
  key,
  unit: 'counts',
  figures: Object.fromEntries(figures.map((figure, index) => [index + 1, figure])),
})

/** How many answered, by the code of the sex (a row each, the last of no group) and that of the age. */
type Table = readonly (readonly number[])[]

/** Only classes that somebody is in, as they are counted. */
const classesOf = (table: Table): AnswerClass[] =>
  table.flatMap((row, sex) =>
    row.flatMap((count, age) => (count === 0 ? [] : [{ count, codes: [sex + 1, age + 1] }])),
  )

/** All that is told of weights, as it is and as the page shows it; or what is refused. */
function told(table: Table, margins: Margin[], cap: number) {
  const filled = fillMargins(margins, offers, classesOf(table))
  if (!filled.ok) return filled
  const report = tellReport(filled.margins, cap)
  return { report, displayed: displayReport(report, cap) }
}

/** The same margins, with so many more in the one class as there are fewer in the next. */
function moved(table: Table, by: number): Table {
  const signs = [
    [1, -1],
    [-1, 1],
  ]
  return table.map((row, sex) => row.map((count, age) => count + by * (signs[sex]?.[age] ?? 0)))
}

const count = fc.integer({ min: 0, max: 60 })
const figure = fc.integer({ min: 1, max: 9 })
const cap = fc.constantFrom(1.5, 2, 3, 10)

describe('what is told of weights by more than one thing', () => {
  it('is the same whether nobody or nine people are in two groups at once', () => {
    const of = (few: number) =>
      told(
        moved(
          [
            [0, 80, 30, 4],
            [60, 50, 40, 12],
            [5, 3, 0, 0],
          ],
          few,
        ),
        [margin('sex', [5, 5]), margin('age', [2, 3, 4])],
        3,
      )
    expect(of(9)).toEqual(of(0))
    expect(of(0)).toMatchObject({
      report: { isTold: true, isEstimate: true, responses: 284 },
      displayed: {
        largest: expect.stringMatching(/^about 1\.\d\d \(at most 3\)$/),
        smallest: expect.stringMatching(/^about 0\.\d\d$/),
        cost: expect.stringMatching(/as certain as about 2\d\d .* of about 1\.\d\d\)$/),
      },
    })
  })

  it('and what is refused, depend on nothing but how many are in each group of each by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(figure, { minLength: 5, maxLength: 5 }),
        cap,
        (table, by, [f = 1, m = 1, ...ages], cap) => {
          const other = moved(table, by)
          fc.pre(other.flat().every((count) => count >= 0))
          const margins = [margin('sex', [f, m]), margin('age', ages)]
          expect(told(other, margins, cap)).toEqual(told(table, margins, cap))
        },
      ),
      { seed: 1 },
    )
  })
})

describe('what is told of weights by one thing', () => {
  it('is what they do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 2, maxLength: 3 }),
        fc.oneof(fc.constant(0), fc.integer({ min: 11, max: 90 })),
        fc.array(figure, { minLength: 3, maxLength: 3 }),
        cap,
        (counts, rest, figures, cap) => {
          const key = counts.length === 2 ? 'sex' : 'age'
          const classes = [...counts, rest].flatMap((count, index) => {
            const code = index + 1
            return count === 0 ? [] : [{ count, codes: [code] }]
          })
          const filled = fillMargins([margin(key, figures.slice(0, counts.length))], offers, classes)
          if (!filled.ok) throw new Error('it was refused')
          const told = tellReport(filled.margins, cap)
          fc.pre(told.isTold)
          expect(told).toMatchObject(weigh(classes, filled.margins, cap).report)
          expect(told.isEstimate).toBe(false)
        },
      ),
      { seed: 1 },
    )
  })
})
