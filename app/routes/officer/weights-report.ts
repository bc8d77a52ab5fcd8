import { tenFive } from '../../../surveys/disclosure/ten-five'
import { type WeightingReport, weightUnit } from '../../../surveys/weighting/weigh'
import { grouped } from '../../locales/number'

/** A report as the page shows it, every number rounded so that nobody can be told from it: counts by the 10-5 rule,
 *  shares in whole per cent. */
export type DisplayedReport = ReturnType<typeof displayReport>

/** What may be shown of a report on weights with this cap. */
export function displayReport(report: WeightingReport, cap: number) {
  const { responses, margins, hasConverged, passes, furthest } = report
  return {
    margins: margins.map(({ key, name, categories, rest }) => ({
      key,
      name,
      rows: categories.map((category) => ({
        key: category.key,
        name: category.name,
        responses: about(category.responses),
        before: percent(category.before),
        target: percent(category.target),
        after: percent(category.after),
      })),
      rest: rest === 0 ? undefined : about(rest),
    })),
    match: hasConverged
      ? `Every group is as large as its figure says, after ${grouped(passes)} ${passes === 1 ? 'round' : 'rounds'} of adjusting`
      : `Not every group: ${furthest.category} (${furthest.margin}) stays ${furthest.points.toFixed(1)} points below its figure. Allow a larger weight, or add its figure to another group’s`,
    largest: `${times(report.largest)} (at most ${cap})`,
    smallest: times(report.smallest),
    cost: `${grouped(responses)} answers are, with these weights, as certain as ${grouped(Math.round(report.effectiveBase))} without (a design effect of ${report.designEffect.toFixed(2)})`,
  }
}

function about(count: number): string {
  const shown = tenFive(count)
  return shown === undefined ? 'Fewer than 10' : `About ${grouped(shown)}`
}

function percent(share: number): string {
  const whole = Math.round(100 * share)
  return whole === 0 ? 'Under 1%' : `${whole}%`
}

/** A weight as a multiple of the average. */
function times(weight: number): string {
  return (weight / weightUnit).toFixed(2)
}
