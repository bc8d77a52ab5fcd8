import { everybody } from '../../../surveys/cut'
import { floor } from '../../../surveys/disclosure/floor'
import { roundedPercent } from '../../../surveys/statistics/rounding'
import { type Notebook, nameOf } from './notebook'
import type { WaveTruth } from './truth'

/** Figures that are not what was counted, rounded to whole numbers (a headline to one decimal), or of fewer than the
 *  floor. */
export function wrongFigures(notebook: Notebook, truths: ReadonlyMap<string, WaveTruth>): string[] {
  const wrong: string[] = []
  for (const { spot, figures } of notebook.shown()) {
    const [satisfied = 0, others = 0] = truths.get(spot.wave)?.partsOf(spot) ?? []
    const counted = satisfied + others
    for (const { base, percent } of figures) {
      const decimals = percent.includes('.') ? 1 : 0
      const mayHaveDecimal = spot.area === 1 && spot.cell === everybody && spot.other === undefined
      const isRight =
        counted >= floor &&
        base === counted &&
        percent === roundedPercent(satisfied, counted, decimals) &&
        (decimals === 0 || mayHaveDecimal)
      if (!isRight) wrong.push(`${nameOf(spot)}: ${percent}% of ${base}, counted ${satisfied} of ${counted}`)
    }
  }
  return wrong
}
