import { describe, expect, it } from 'vitest'
import type { MarginOffer } from '../../../surveys/weighting/margin'
import { fillShown } from '../../../surveys/weighting/shown'
import { margin, offers } from './offers'

type Counts = Record<number, number | undefined>

/** What is said to figures for some ages, of 200 who answered. */
function said(counts: Counts, figures: readonly (number | undefined)[], of: readonly MarginOffer[] = offers) {
  const shown = {
    all: 200,
    counts: new Map(Object.entries(counts).map(([code, count]) => [Number(code), count])),
  }
  return fillShown([margin('age', figures)], of, [shown])
}

const problemsOf = (filled: ReturnType<typeof said>) => (filled.ok ? [] : filled.problems)

describe('the groups that a reading shows', () => {
  it('are weighted by as they stand there, and everybody else keeps their share', () => {
    expect(said({ 1: 90, 2: 60, 3: 30, 30: 20 }, [1, 2, 1])).toEqual({
      ok: true,
      margins: [
        {
          ...{ key: 'age', name: 'age', rest: 20 },
          categories: [
            { key: '1', name: 'age 1', responses: 90, target: 0.25 },
            { key: '2', name: 'age 2', responses: 60, target: 0.5 },
            { key: '3', name: 'age 3', responses: 30, target: 0.25 },
          ],
        },
      ],
    })
    expect(said({ 1: 90, 2: 60, 3: undefined, 30: undefined }, [1, 1])).toMatchObject({
      margins: [{ rest: 50, categories: [{ responses: 90 }, { responses: 60 }] }],
    })
  })

  it('need a figure, and those it hides can have none, whyever they are hidden: one sentence for all', () => {
    const counts = { 1: 90, 2: 60, 3: undefined, 30: undefined }
    expect(problemsOf(said(counts, [1, undefined, 1]))).toMatchObject([
      { margin: 'age', category: '2', message: expect.stringContaining('enter its figure') },
      { margin: 'age', category: '3', message: expect.stringContaining('results do not show how many') },
    ])
    // A group nobody is in has no cell at all.
    const words = [counts, { 1: 90, 2: 60, 30: 50 }].map((some) => problemsOf(said(some, [1, 1, 1])))
    expect(words[0]).toEqual(words[1])
    expect(words[0]).toHaveLength(1)
  })
})

describe('a wider group of which a part is hidden', () => {
  const [, age] = offers as [MarginOffer, MarginOffer]
  const wide = { ...age, categories: [{ key: '1', name: 'wide', codes: [1, 2] }, ...age.categories.slice(2)] }
  const of = (counts: Counts) => said(counts, [1, undefined, 1], [wide])

  it('is counted with its part of all that is hidden, where it shows more than that', () => {
    expect(of({ 1: 100, 2: undefined, 3: 70, 30: undefined })).toMatchObject({
      margins: [{ rest: 15, categories: [{ responses: 115 }, { responses: 70 }] }],
    })
  })

  it('is not weighted by where as many may be hidden as it shows', () => {
    expect(problemsOf(of({ 1: 40, 2: undefined, 3: 110, 30: undefined }))).toMatchObject([{ category: '1' }])
  })

  it('never counts more than there are, whatever was kept from an earlier reading', () => {
    expect(of({ 1: 130, 2: undefined, 3: 75, 30: undefined })).toMatchObject({
      margins: [{ rest: 0, categories: [{ responses: 130 }, { responses: 75 }] }],
    })
  })
})
