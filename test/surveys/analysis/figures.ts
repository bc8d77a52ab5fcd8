import { type Figure, figureOf } from '../../../surveys/breakdown'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'

/** A figure of so many satisfied of so many who answered. */
export const shownFigure = (satisfied: number, base: number, readOn?: string): Figure =>
  figureOf({ counts: [0, base - satisfied, 0, satisfied, 0, 0] }, topTwoOfFive, { readOn })
