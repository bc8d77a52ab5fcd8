import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayReport } from '../../../app/routes/officer/weights/report'
import { fillMargins } from '../../../surveys/weighting/sample'
import { fillShown } from '../../../surveys/weighting/shown'
import { tellReport } from '../../../surveys/weighting/told'
import { weigh } from '../../../surveys/weighting/weigh'
import { margin, offers } from './offers'

/** Counts by code, from 1, with those who did not say, as a reading shows them. */
const shownOf = (counts: readonly number[], unsaid: number) => ({
  all: counts.reduce((sum, count) => sum + count, unsaid),
  counts: new Map([...counts.map((count, index) => [index + 1, count] as const), [30, unsaid] as const]),
})

const figure = fc.integer({ min: 1, max: 9 })
const cap = fc.constantFrom(1.5, 2, 3, 10)

describe('what is told of weights by one thing of which a reading shows everything', () => {
  it('is what they do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 0, max: 90 }),
        fc.array(figure, { minLength: 3, maxLength: 3 }),
        cap,
        (counts, unsaid, figures, cap) => {
          const asked = [margin(counts.length === 2 ? 'sex' : 'age', figures.slice(0, counts.length))]
          const classes = [...counts, unsaid].flatMap((count, index) =>
            count === 0 ? [] : [{ count, codes: [index === counts.length ? 30 : index + 1] }],
          )
          const filled = fillShown(asked, offers, [shownOf(counts, unsaid)])
          if (!filled.ok) throw new Error('it was refused')
          const { report } = weigh(classes, fillMargins(asked, offers, classes), cap)
          expect(tellReport(filled.margins, cap)).toEqual({
            ...report,
            margins: report.margins.map(({ categories, ...more }) => ({
              ...more,
              categories: categories.map((category) => expect.objectContaining(category)),
            })),
          })
        },
      ),
      { seed: 1 },
    )
  })
})

describe('what the page says of weights', () => {
  const displayed = (cap: number) => {
    const asked = [margin('sex', [5, 5]), margin('age', [2, 3, 4])]
    const filled = fillShown(asked, offers, [shownOf([180, 91], 13), shownOf([60, 133, 70], 21)])
    if (!filled.ok) throw new Error('it was refused')
    return displayReport(tellReport(filled.margins, cap), cap)
  }

  it('is in words and round numbers, and of several things worked out from each by itself', () => {
    expect(displayed(3)).toMatchObject({
      basis: expect.stringContaining('each thing by itself'),
      match: 'Every group can be as large as its figure says, each thing by itself',
      largest: expect.stringMatching(/^about \d\.\d \(at most 3\)$/),
      smallest: expect.stringMatching(/^about 0\.\d$/),
      cost: expect.stringMatching(/^284 answers are.* as certain as about 2\d[05] .* of about 1\.\d\)$/),
      margins: [{ rows: [{ responses: 'About 180' }, { responses: 'About 90' }], rest: 'About 15' }, {}],
    })
  })

  it('names the group that the cap holds furthest back', () => {
    expect(displayed(1.5).match).toMatch(/^Not every group: age 3 \(age\) stays about 5 points below/)
    const filled = fillShown([margin('sex', [1, 1])], offers, [shownOf([90, 10], 0)])
    if (!filled.ok) throw new Error('it was refused')
    const { match, largest, smallest } = displayReport(tellReport(filled.margins, 3), 3)
    expect(match).toMatch(/^Not every group: sex 2 \(sex\) stays about 20 points below its figure\./)
    expect([largest, smallest]).toEqual(['about 3.0 (at most 3)', 'about 0.8'])
  })
})
