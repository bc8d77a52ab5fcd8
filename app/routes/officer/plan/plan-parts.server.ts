import type { Evidence } from '../../../../db/evidence.server'
import type { ReachedMeasure } from '../../../../db/plan/reaching.server'
import type { PlanAction, PlanMeasure } from '../../../../db/plan/whole.server'
import type { MeasureState } from '../../../../surveys/plan/reaching'
import type { ActionState } from '../../../../surveys/plan/standing'
import { dayInWords } from '../../../locales/day'
import { evidenceInWords } from '../../../locales/evidence'
import { planDateInWords } from '../../../locales/plan'

/** An action as pages show it. */
export type ActionView = {
  id: string
  number: number
  text: string
  state: ActionState
  isSlipped: boolean
  isStuck: boolean
  /** By when it is to be done, whether it was moved, and when it was done. */
  dates: string
}

/** An action, the `index`th of its recommendation from 0. */
export function viewAction(action: PlanAction, index: number): ActionView {
  const { id, text, standing } = action
  return { id, number: index + 1, text, ...standing, dates: datesInWords(action) }
}

function datesInWords({ due, dues, isDone, doneOn, standing }: PlanAction): string {
  const first = dues[0]
  const by = due.on === undefined && due.written === '' ? 'No date' : `By ${planDateInWords(due)}`
  const moved = standing.isSlipped && first ? `, first ${planDateInWords(first)}` : ''
  const done = isDone && doneOn !== undefined ? `; done on ${dayInWords(doneOn, 'en')}` : ''
  return `${by}${moved}${done}.`
}

/** A measure as pages show it: what is aimed at, how that stands and the figure that says so. */
export type MeasureView = { id: string; text: string; aim: string; state: MeasureState; figure: string }

/** A measure with how it stands. */
export function viewMeasure(measure: PlanMeasure, reached: ReachedMeasure | undefined): MeasureView {
  const { id, text } = measure
  return {
    id,
    text,
    aim: aimInWords(measure),
    state: reached?.state ?? 'not known',
    figure: figureInWords(measure, reached),
  }
}

function aimInWords({ target, isMost, unit, by }: PlanMeasure): string {
  const when = by.written === '' ? '' : `, by ${planDateInWords(by)}`
  if (target === undefined) return `No number says whether it is reached${when}.`
  const words = unit === '' ? '' : unit.startsWith('%') ? unit : ` ${unit}`
  return `Target: ${isMost ? 'at most' : 'at least'} ${target}${words}${when}.`
}

function figureInWords(measure: PlanMeasure, reached: ReachedMeasure | undefined): string {
  if (measure.of) return surveyInWords(measure, reached)
  if (measure.figureAbout === undefined) return ''
  const own = reached?.own
  if (!own) return 'No figure of a known day has been entered.'
  const words = own.unit.startsWith('%') || own.unit === '' ? own.unit : ` ${own.unit}`
  return `${own.value}${words} on ${dayInWords(own.on ?? '', 'en')} (${own.source}).`
}

function surveyInWords({ target, isMost }: PlanMeasure, reached: ReachedMeasure | undefined): string {
  if (!reached?.evidence) return 'No wave of the survey that asks it is read to its end.'
  const { figure } = reached.evidence
  const sentence = evidenceInWords(reached.evidence, 'en')
  if (!figure || target === undefined || reached.state === 'met') return sentence
  return `${sentence} ${besideInterval(figure, { target, isMost, isNear: reached.isNear })}`
}

type Beside = { target: number; isMost: boolean; isNear: boolean }

function besideInterval(
  { percent }: NonNullable<Evidence['figure']>,
  { target, isMost, isNear }: Beside,
): string {
  if (isNear) {
    return `The target ${target}% lies within the interval: that the figure is ${percent}% and not ${target}% may be chance.`
  }
  return `The target ${target}% lies ${isMost ? 'below' : 'above'} the interval.`
}
