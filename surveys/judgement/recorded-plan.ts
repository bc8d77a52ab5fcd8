import type { MeasureState } from '../plan/reaching'
import type { ActionState, Standing } from '../plan/standing'

/** A plan as a judgement of prospects kept it: by its name, as it stood on a day, with every action and measure of it. */
export type RecordedPlan = {
  name: string
  on: string
  actions: readonly RecordedAction[]
  measures: readonly RecordedMeasure[]
}

/** An action by the reference of its recommendation, with the day by which it was to be done, if there was one. */
export type RecordedAction = Standing & { reference: string; text: string; dueOn?: string | undefined }

/** A measure, with the id of the landlord's own figure that said how it stood, if one did. */
export type RecordedMeasure = {
  reference: string
  text: string
  state: MeasureState
  figureId?: string | undefined
}

/** How an action plan has gone so far, in counts. `doneInTime` and `doneLate` are of actions whose day is known; `slipped` were
 *  given a later date, `stuck` are not done and nothing has been noted of them for long; `notYet` are measures whose day has
 *  not come. `plan` is what was counted. */
export type PlanRecord = {
  actions: number
  doneInTime: number
  doneLate: number
  overdue: number
  slipped: number
  stuck: number
  measures: { met: number; missed: number; notYet: number; notKnown: number }
  plan?: RecordedPlan | undefined
}

/** True where an action tells how the plan went: it had come due, or been moved, or was stuck. */
export const isTelling = ({ state, isSlipped, isStuck }: RecordedAction): boolean =>
  isSlipped || isStuck || (state !== 'due' && state !== 'no date')

/** How many actions are said to be done and not on which day; none are known where the plan was not kept with its counts. */
export const doneOnNoDay = ({ plan }: PlanRecord): number =>
  (plan?.actions ?? []).filter(({ state }) => state === 'done, day not known').length

/** True where there is something to judge a plan by: an action, or a measure. */
export const holdsAnything = ({ actions, measures }: PlanRecord): boolean =>
  actions + Object.values(measures).reduce((sum, count) => sum + count, 0) > 0

/** The counts of a plan. */
export function countPlan({
  actions,
  measures,
}: {
  actions: readonly Standing[]
  measures: readonly Pick<RecordedMeasure, 'state'>[]
}): PlanRecord {
  const inState = (state: ActionState) => actions.filter((one) => one.state === state).length
  const measured = (state: MeasureState) => measures.filter((one) => one.state === state).length
  return {
    actions: actions.length,
    doneInTime: inState('done'),
    doneLate: inState('done late'),
    overdue: inState('overdue'),
    slipped: actions.filter(({ isSlipped }) => isSlipped).length,
    stuck: actions.filter(({ isStuck }) => isStuck).length,
    measures: {
      ...{ met: measured('met'), missed: measured('missed') },
      ...{ notYet: measured('not yet'), notKnown: measured('not known') },
    },
  }
}
