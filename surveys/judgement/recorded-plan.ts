import type { MeasureState } from '../plan/reaching'
import type { Standing } from '../plan/standing'

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

/** True where an action tells how the plan went: it had come due, or been moved, or was stuck. */
export const isTelling = ({ state, isSlipped, isStuck }: RecordedAction): boolean =>
  isSlipped || isStuck || (state !== 'due' && state !== 'no date')
