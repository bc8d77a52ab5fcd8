import { tenFive } from '../../../surveys/disclosure/ten-five'
import type { ToldReport } from '../../../surveys/weighting/told'
import { weightUnit } from '../../../surveys/weighting/weigh'
import { grouped } from '../../locales/number'

/** A report as the page shows it: counts by the 10-5 rule, shares in whole per cent. */
export type DisplayedReport = NonNullable<ReturnType<typeof displayReport>>

/** What the page shows of a report on weights with this cap; nothing where it may not be told, or was made before there
 *  were rules for what may. */
export function displayReport(report: ToldReport, cap: number) {
  if (!report.isTold) return undefined
  const { responses, margins, hasConverged, passes, furthest } = report
  return {
    margins: margins.map(({ key, name, categories, rest, restIn }) => ({
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
      restIn,
    })),
    match: hasConverged
      ? `Every group is as large as its figure says, after ${grouped(passes)} ${passes === 1 ? 'round' : 'rounds'} of adjusting`
      : `Not every group: ${furthest.category} (${furthest.margin}) stays ${furthest.points.toFixed(1)} points below its figure. Allow a larger weight, or add its figure to another group’s`,
    largest: `${times(report.largest)} (at most ${cap})`,
    smallest: times(report.smallest),
    cost: `${grouped(responses)} answers are, with these weights, as certain as ${grouped(Math.round(report.effectiveBase))} without (a design effect of ${report.designEffect.toFixed(2)})`,
  }
}

/** Every count of a report is ten at least. */
const about = (count: number) => `About ${grouped(tenFive(count) ?? 10)}`

function percent(share: number): string {
  const whole = Math.round(100 * share)
  return whole === 0 ? 'Under 1%' : `${whole}%`
}

/** A weight as a multiple of the average. */
function times(weight: number): string {
  return (weight / weightUnit).toFixed(2)
}
