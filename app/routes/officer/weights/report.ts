import { tenFive } from '../../../../surveys/disclosure/ten-five'
import { type WeightingReport, weightUnit } from '../../../../surveys/weighting/weigh'
import { grouped } from '../../../locales/number'

/** A report as the page shows it, in words and round numbers: what it is made from is near what the weights do, not that
 *  itself. */
export type DisplayedReport = ReturnType<typeof displayReport>

/** What the page shows of a report, made from nothing but what a reading shows, on weights with this cap. */
export function displayReport(report: WeightingReport, cap: number) {
  const { margins } = report
  return {
    basis: margins.length > 1 ? `${basis} ${eachByItself}` : basis,
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
    sentences: [movedInWords(margins), worthInWords(report)].filter((sentence) => sentence !== undefined),
    match: matchOf(report),
    largest: `${times(report.largest)} (at most ${cap})`,
    smallest: times(report.smallest),
    cost: costInWords(report),
  }
}

const basis =
  'These are worked out from the numbers of people that the results show, so they are near what the weights do, not exact.'
const eachByItself =
  'As you weight by more than one thing, they are worked out from each thing by itself. Nobody in a small group, or a small combination of groups, is given away.'

/** The group whose share the weights move furthest: what its answers counted for, and what they count for now. */
function movedInWords(margins: WeightingReport['margins']): string | undefined {
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
  return `${furthest.name} (${furthest.margin}) moves furthest: from ${before} of the answers to about ${after}.`
}

function worthInWords({ responses, effectiveBase }: WeightingReport): string {
  return `With these weights ${grouped(responses)} answers tell as much as ${aboutSo(effectiveBase)} equal ones would.`
}

function costInWords({ responses, effectiveBase, designEffect }: WeightingReport): string {
  const worth = `${grouped(responses)} answers are, with these weights, as certain as ${aboutSo(effectiveBase)} without`
  return `${worth} (a design effect of about ${designEffect.toFixed(1)})`
}

function matchOf({ hasConverged, margins, furthest }: WeightingReport): string {
  if (!hasConverged) {
    return `Not every group: ${furthest.category} (${furthest.margin}) stays ${farInWords(furthest.points)} below its figure. Allow a larger weight, or add its figure to another group’s`
  }
  return margins.length > 1
    ? 'Every group can be as large as its figure says, each thing by itself'
    : 'Every group is as large as its figure says'
}

/** How far a group stays below its figure, in whole points. */
export function farInWords(exact: number): string {
  const points = Math.round(exact)
  return points < 1 ? 'less than a point' : `about ${points} ${points === 1 ? 'point' : 'points'}`
}

/** A number of people, to the nearest five. */
const aboutSo = (count: number) => `about ${grouped(tenFive(Math.round(count)) ?? Math.round(count))}`
const about = (count: number) =>
  tenFive(count) === undefined ? 'Fewer than 10' : `About ${grouped(tenFive(count) ?? 0)}`

function percent(share: number): string {
  const whole = Math.round(100 * share)
  return whole === 0 ? 'Under 1%' : `${whole}%`
}

/** A weight as a multiple of the average. */
function times(weight: number): string {
  const shown = (weight / weightUnit).toFixed(1)
  return shown === '0.0' ? 'under 0.1' : `about ${shown}`
}
