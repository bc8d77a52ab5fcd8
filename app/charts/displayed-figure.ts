import { type BaseSize, displayPercent, type Figure } from '../../surveys/breakdown'

/** A figure as a page shows it, rounded, and nothing besides; undefined stands for a hidden one. */
export type DisplayedFigure = { base: number; percent: string; low: string; high: string; size: BaseSize }

/** What may be shown of a figure: a headline has one decimal from a base of 100, a breakdown whole numbers. */
export function displayFigure(
  figure: Figure | undefined,
  kind: 'headline' | 'breakdown',
): DisplayedFigure | undefined {
  if (!figure || figure.state === 'hidden') return undefined
  const percent = displayPercent(figure, kind)
  if (percent === undefined) return undefined
  const decimals = percent.includes('.') ? 1 : 0
  return {
    base: figure.base,
    percent,
    low: figure.low.toFixed(decimals),
    high: figure.high.toFixed(decimals),
    size: figure.size,
  }
}

/** A whole number with its thousands set apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
