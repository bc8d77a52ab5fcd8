import type { Regime, StandardMeasure } from './measure'
import { star2020, starMeasures } from './star'
import { tsm2023, tsm2026, tsmMeasures } from './tsm'
import { wales2022, walesMeasures } from './wales'

/** The sets of standard measures, each in one version of its regime. */
export const regimes: Regime[] = [tsm2023, tsm2026, star2020, wales2022]

/** Every standard measure of every regime, in the order of its regime. */
export const standardMeasures: StandardMeasure[] = [...tsmMeasures, ...starMeasures, ...walesMeasures]

/** The measures of one regime. */
export const measuresOfRegime = (regime: string): StandardMeasure[] =>
  standardMeasures.filter((measure) => measure.regime === regime)
