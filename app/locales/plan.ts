import type { DatedPlace, Inconsistency } from '../../surveys/plan/inconsistency'
import type { MeasureState } from '../../surveys/plan/reaching'
import type { ActionState, Standing } from '../../surveys/plan/standing'
import type { WrittenDate } from '../../surveys/plan/written-date'
import { dayInWords } from './day'
import { grouped } from './number'

/** How an action stands. */
export const actionStateInWords: Record<ActionState, string> = {
  done: 'Done',
  'done late': 'Done late',
  'done, day not known': 'Done, nobody says when',
  due: 'Due',
  overdue: 'Overdue',
  'no date': 'No date',
}

/** How what was aimed at stands. */
export const measureStateInWords: Record<MeasureState, string> = {
  met: 'Reached',
  missed: 'Missed',
  'not yet': 'Not reached yet',
  'not known': 'Not known',
}

/** How far a recommendation is by its actions: 1 of 3 actions done, 1 overdue. */
export function progressInWords(actions: readonly Standing[]): string {
  if (actions.length === 0) return 'It has no actions yet.'
  const done = actions.filter(({ state }) => state.startsWith('done')).length
  const overdue = actions.filter(({ state }) => state === 'overdue').length
  const stuck = actions.filter(({ isStuck }) => isStuck).length
  const marks = [overdue > 0 ? `${overdue} overdue` : '', stuck > 0 ? `${stuck} stuck` : ''].filter(Boolean)
  return `${[`${done} of ${actions.length} ${actions.length === 1 ? 'action' : 'actions'} done`, ...marks].join(', ')}.`
}

/** A date of a plan by the day it means, with how it was written where that says less: a month means its last day. */
export function planDateInWords({ written, on }: WrittenDate): string {
  if (on === undefined) return written === '' ? 'no date' : `“${written}”, which is no date`
  const day = dayInWords(on, 'en')
  return /\d{1,2}\D+\d{4}|\d{4}-\d{1,2}-\d|^\d{1,2}\D/.test(written) ? day : `${day} (written “${written}”)`
}

/** Pounds as they are written: £1,250. */
export const poundsInWords = (pounds: number): string => `£${grouped(pounds)}`

/** Where in a plan something is. */
export function placeInWords({
  reference,
  action,
  measure,
}: Pick<Inconsistency, 'reference' | 'action' | 'measure'>) {
  const part =
    action === undefined
      ? measure === undefined
        ? ''
        : `, how we will know ${measure}`
      : `, action ${action}`
  return reference === undefined ? 'The plan' : `${reference}${part}`
}

/** What does not add up, in a sentence. */
export function inconsistencyInWords(found: Inconsistency): string {
  switch (found.rule) {
    case 'due before the inspection':
      return `It is to be done by ${planDateInWords(found.due)}, before the inspection of ${day(found.inspectedOn)}.`
    case 'due before the plan':
      return `It is to be done by ${planDateInWords(found.due)}, before the plan began on ${day(found.beganOn)}, and is not done.`
    case 'due after its recommendation':
      return `It is to be done by ${planDateInWords(found.due)}, after its recommendation: ${planDateInWords(found.target)}.`
    case 'measured after its recommendation':
      return `It is to be reached by ${planDateInWords(found.by)}, after its recommendation: ${planDateInWords(found.target)}.`
    case 'not the date recommended':
      return `The plan says ${planDateInWords(found.target)}; recommended was ${planDateInWords(found.recommended)}.`
    case 'immediately is no date':
      return `“${found.target.written}” is no date.${found.latest ? ` Its actions go on to ${planDateInWords(found.latest)}.` : ''}`
    case 'no date':
      return 'It has no date.'
    case 'done on no day':
      return 'It is said to be done, but not on which day.'
    case 'two dates for one action':
      return `One action has two dates: ${found.dates.map(datedInWords).join(', ')}.`
    default:
      return otherInWords(found)
  }
}

type OfDates = Extract<
  Inconsistency['rule'],
  | `due ${string}`
  | 'measured after its recommendation'
  | 'not the date recommended'
  | 'immediately is no date'
  | 'no date'
  | 'done on no day'
  | 'two dates for one action'
>

/** What does not add up besides dates. */
function otherInWords(found: Exclude<Inconsistency, { rule: OfDates }>): string {
  switch (found.rule) {
    case 'two figures for one thing':
      return `${found.figures[0].about}${dayOf(found.figures[0].on)}: ${found.figures.map(({ value, source }) => `${value} (${source})`).join(' and ')}.`
    case 'shares do not add up':
      return `${found.sharesOf}: ${found.values.join(' + ')} makes ${found.sum}, not 100.`
    case 'reference used twice':
      return 'This reference is used more than once.'
    case 'reference not like the others':
      return `The others are written as ${found.looksLike}.`
    case 'reference missing':
      return `There is no ${found.missing}, although there are references after it.`
    case 'nobody responsible':
      return 'Nobody is responsible for it.'
    case 'no sponsor':
      return 'It has no executive sponsor.'
    case 'one person, two roles':
      return `${found.person} is ${found.roles[0]} elsewhere and ${found.roles[1]} here.`
    case 'cannot be reached':
      return `No survey reaches ${found.target}%: one who disagrees is enough.`
    case 'not the cost it is said to be':
      return `Its cost is said to be ${found.said}. ${poundsInWords(found.pounds)} is ${percentOf(found.pounds, found.annualCost)}% of the ${poundsInWords(found.annualCost)} that the service costs a year, which is ${found.is}.`
  }
}

const day = (on: string) => dayInWords(on, 'en')
const dayOf = (on: string | undefined) => (on === undefined ? '' : ` on ${day(on)}`)
const datedInWords = ({ reference, due }: DatedPlace) => `${planDateInWords(due)} in ${reference}`
const percentOf = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)
