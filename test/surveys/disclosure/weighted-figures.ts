import type { Layer } from '../../../surveys/disclosure/history'
import type { Lattice } from '../../../surveys/disclosure/lattice'
import { type Reach, type WeightRange, weightedDecimals } from '../../../surveys/disclosure/precision'
import type { WeightedRow } from './bounds'

/** What an answer of each category of the first cut weighs in a reading. */
export type Weights = readonly number[]

/** With how many decimals a weighted percentage is shown, or not at all. */
export type Precision = (sum: number, range: WeightRange, reach: Reach) => 0 | 1 | undefined

/** As if weights told nothing: a decimal for everybody in the organisation, whole points for all others. */
export const withoutRule: Precision = (_sum, _range, reach) => (reach === 'whole' ? 1 : 0)

export const withRule: Precision = (sum, range, reach) => {
  const decimals = weightedDecimals(sum, range, reach)
  return decimals && withoutRule(sum, range, reach)
}

/** A figure whose weighted percentage is known when the places of its classes are: who has the same weight. */
type Known = { place: number; classes: readonly number[]; reach: Reach }

/** Everybody in each area, and each category of another cut in the organisation and its regions. */
function figuresOf(lattice: Lattice): Known[] {
  const cut = lattice.cuts[0]
  if (!cut) return []
  const codes = Array.from({ length: cut.size }, (_, code) => code)
  const areas = lattice.areas.map((_, area): Known => {
    const classes = codes.map((code) => lattice.single(area, cut.first + code))
    return { place: lattice.single(area, 0), classes, reach: area === 0 ? 'whole' : 'part' }
  })
  const pairs = lattice.pairs.filter(({ one }) => one === 0)
  const cells = lattice.upper.flatMap((area, upper) =>
    pairs.flatMap((pair) =>
      Array.from({ length: pair.columns }, (_, column): Known => {
        const place = lattice.single(area, lattice.firstOf(pair.other) + column)
        return {
          place,
          classes: codes.map((code) => lattice.double(upper, pair, code, column)),
          reach: 'part',
        }
      }),
    ),
  )
  return [...areas, ...cells]
}

/** What the weighted figures of these readings tell, each weighted by its own weights. */
export function weightedRows(
  lattice: Lattice,
  readings: readonly Layer[],
  { weights, precision }: { weights: readonly Weights[]; precision: Precision },
): WeightedRow[] {
  return readings.flatMap((layer, reading) => {
    const used = weights[reading] ?? []
    const range = rangeOf(lattice, layer, used)
    return figuresOf(lattice).flatMap((figure) =>
      layer.dark[figure.place] ? [] : rowsOf(figure, layer, { reading, weights: used, range, precision }),
    )
  })
}

type Weighted = { reading: number; weights: Weights; range: WeightRange; precision: Precision }

/** That the percentage lies within half a step of the one shown. */
function rowsOf(
  { classes, reach }: Known,
  { parts }: Layer,
  { reading, weights, range, precision }: Weighted,
): WeightedRow[] {
  const sums = parts.map((part) =>
    classes.reduce((sum, place, code) => sum + (weights[code] ?? 0) * (part[place] ?? 0), 0),
  )
  const total = sums.reduce((sum, one) => sum + one, 0)
  const decimals = precision(total, range, reach)
  if (decimals === undefined) return []
  const step = decimals === 1 ? 0.001 : 0.01
  const shown = step * Math.floor((sums[0] ?? 0) / total / step + 0.5)
  const beyond = (share: number) =>
    parts.flatMap((_, part) =>
      classes.map((place, code) => ({
        ...{ part, place },
        value: (weights[code] ?? 0) * ((part === 0 ? 1 : 0) - share),
      })),
    )
  return [
    { reading, terms: beyond(shown - step / 2), low: -slack, high: Number.POSITIVE_INFINITY },
    { reading, terms: beyond(shown + step / 2), low: Number.NEGATIVE_INFINITY, high: slack },
  ]
}

const slack = 1e-6

/** The smallest and the largest weight that anybody has. */
function rangeOf(lattice: Lattice, { parts }: Layer, weights: Weights): WeightRange {
  const first = lattice.cuts[0]?.first ?? 0
  const used = weights.filter((_, code) => parts.some((part) => part[lattice.single(0, first + code)] !== 0))
  return { smallest: Math.min(...used), largest: Math.max(...used) }
}
