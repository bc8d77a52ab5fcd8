import { displayPercent, type Figure } from '../breakdown'

/** Where the quarters of comparable landlords begin, 0 to 100: a quarter of them are below `lower`, half below
 *  `median`, and a quarter reach `upper`. */
export type Quartiles = { lower: number; median: number; upper: number }

/** A quarter of landlords, 1 for the best. */
export type Quarter = 1 | 2 | 3 | 4

/** The quarter that a headline figure as it is shown falls into; `best` and `worst` are those that its 95% interval
 *  reaches. Undefined where the figure is hidden. */
export type Quartile = { quarter: Quarter; best: Quarter; worst: Quarter }

export function quartileOf(figure: Figure, quartiles: Quartiles): Quartile | undefined {
  const shown = displayPercent(figure, 'headline')
  if (figure.state === 'hidden' || shown === undefined) return undefined
  const decimals = shown.includes('.') ? 1 : 0
  const [low, high] = [figure.low, figure.high].map((end) => Number(end.toFixed(decimals)))
  return {
    quarter: quarterOf(Number(shown), quartiles),
    best: quarterOf(high as number, quartiles),
    worst: quarterOf(low as number, quartiles),
  }
}

function quarterOf(percent: number, { lower, median, upper }: Quartiles): Quarter {
  if (percent >= upper) return 1
  if (percent >= median) return 2
  return percent >= lower ? 3 : 4
}
