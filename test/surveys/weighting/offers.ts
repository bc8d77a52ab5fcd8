import type { Margin, MarginOffer } from '../../../surveys/weighting/margin'

const offer = (key: 'sex' | 'age', categories: number): MarginOffer => ({
  key,
  name: key,
  source: { kind: 'strand', strand: key },
  categories: Array.from({ length: categories }, (_, index) => {
    const code = index + 1
    return { key: String(code), name: `${key} ${code}`, codes: [code] }
  }),
})

/** Sex, of two groups, and age, of three: each of one code, from 1. */
export const offers = [offer('sex', 2), offer('age', 3)]

/** A margin with these figures for its first groups; none where it is undefined. */
export const margin = (key: string, figures: readonly (number | undefined)[]): Margin => ({
  key,
  unit: 'counts',
  figures: Object.fromEntries(
    figures.flatMap((figure, index) => (figure === undefined ? [] : [[index + 1, figure]])),
  ),
})
