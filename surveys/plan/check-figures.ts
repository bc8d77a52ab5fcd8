import type { Inconsistency } from './inconsistency'
import type { OwnFigure, PlanWords } from './plan'

/** What does not add up in the landlord's own figures: two of one thing on one day, and shares of a whole that is not 100. */
export function checkFigures({ figures }: Pick<PlanWords, 'figures'>): Inconsistency[] {
  return [...checkTwo(figures), ...checkShares(figures)]
}

const dayOf = ({ on }: OwnFigure) => on ?? ''

function checkTwo(figures: readonly OwnFigure[]): Inconsistency[] {
  const first = new Map<string, OwnFigure>()
  return figures.flatMap((figure): Inconsistency[] => {
    const about = `${figure.about.trim().toLowerCase()} ${figure.sharesOf} ${dayOf(figure)}`
    const earlier = first.get(about)
    if (!earlier) first.set(about, figure)
    if (!earlier || earlier.value === figure.value) return []
    return [{ rule: 'two figures for one thing', figures: [earlier, figure] }]
  })
}

function checkShares(figures: readonly OwnFigure[]): Inconsistency[] {
  const wholes = new Map<string, OwnFigure[]>()
  for (const figure of figures.filter(({ sharesOf }) => sharesOf !== '')) {
    const whole = `${figure.sharesOf} ${dayOf(figure)}`
    wholes.set(whole, [...(wholes.get(whole) ?? []), figure])
  }
  return [...wholes.values()].flatMap((shares): Inconsistency[] => {
    const values = shares.map(({ value }) => value)
    // In thousandths, so that no binary fraction makes 99.99 of 100.
    const sum = values.reduce((all, value) => all + Math.round(Number(value) * 1000), 0) / 1000
    const { sharesOf, on } = shares[0] ?? { sharesOf: '', on: undefined }
    return sum === 100 ? [] : [{ rule: 'shares do not add up', sharesOf, on, values, sum }]
  })
}
