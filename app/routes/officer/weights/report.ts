import { tenFive } from '../../../../surveys/disclosure/ten-five'
import type { ToldReport } from '../../../../surveys/weighting/told'
import { weightUnit } from '../../../../surveys/weighting/weigh'
import { grouped } from '../../../locales/number'

/** A report as the page shows it: counts by the 10-5 rule, shares in whole per cent. */
export type DisplayedReport = NonNullable<ReturnType<typeof displayReport>>

/** What the page shows of a report on weights with this cap; nothing where it may not be told, or was made before there
 *  were the rules of now for what may. */
export function displayReport(report: ToldReport, cap: number) {
  const { responses, margins, isEstimate } = report
  if (!report.isTold || (margins.length > 1 && !isEstimate)) return undefined
  const more = isEstimate ? 'about ' : ''
  return {
    isEstimate,
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
    sentences: [movedInWords(margins, more), worthInWords(report, more)].filter(
      (sentence) => sentence !== undefined,
    ),
    match: matchOf(report),
    largest: `${more}${times(report.largest)} (at most ${cap})`,
    smallest: `${more}${times(report.smallest)}`,
    cost: `${grouped(responses)} answers are, with these weights, as certain as ${more}${grouped(Math.round(report.effectiveBase))} without (a design effect of ${more}${report.designEffect.toFixed(2)})`,
  }
}

/** The group whose share the weights move furthest: what its answers counted for, and what they count for now. */
function movedInWords(margins: ToldReport['margins'], more: string): string | undefined {
  const groups = margins.flatMap(({ name, categories }) =>
    categories.map((category) => ({ ...category, margin: name })),
  )
  const far = ({ before, after }: (typeof groups)[number]) => Math.abs(after - before)
  const [first, ...others] = groups
  if (!first) return undefined
  const furthest = others.reduce((best, one) => (far(one) > far(best) ? one : best), first)
  const [before, after] = [percent(furthest.before), percent(furthest.after)]
  if (before === after)
    return 'The weights hardly move any group: those who answered are like your tenants in this.'
  return `${furthest.name} (${furthest.margin}) moves furthest: from ${before} of the answers to ${more}${after}.`
}

function worthInWords({ responses, effectiveBase }: ToldReport, more: string): string {
  return `With these weights your ${grouped(responses)} answers tell as much as ${more}${grouped(Math.round(effectiveBase))} equal ones would.`
}

function matchOf({ hasConverged, isEstimate, furthest }: ToldReport): string {
  if (!hasConverged) {
    return `Not every group: ${furthest.category} (${furthest.margin}) stays ${furthest.points.toFixed(1)} points below its figure. Allow a larger weight, or add its figure to another group’s`
  }
  return isEstimate
    ? 'Every group can be as large as its figure says, each thing by itself'
    : 'Every group is as large as its figure says'
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
