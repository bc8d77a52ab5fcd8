import { displayPercent, type Figure } from './breakdown'

/** Where a figure stands against a fixed percentage (a benchmark, a target): `points` is the distance between the two
 *  as they are shown, 0 or more; it may be chance where the fixed one lies within the figure's 95% interval. */
export type Standing = { side: 'above' | 'below' | 'level'; points: number; mayBeChance: boolean }

/** The standing of a headline figure; undefined when it is hidden. */
export function standingOf(figure: Figure, against: number): Standing | undefined {
  const shown = displayPercent(figure, 'headline')
  if (figure.state === 'hidden' || shown === undefined) return undefined
  const tenths = Math.round(10 * Number(shown)) - Math.round(10 * against)
  return {
    side: tenths === 0 ? 'level' : tenths > 0 ? 'above' : 'below',
    points: Math.abs(tenths) / 10,
    mayBeChance: figure.low <= against && against <= figure.high,
  }
}
