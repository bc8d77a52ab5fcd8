import type { PlanPlace } from '../../surveys/plan/inconsistency'
import type { PlanTask } from '../../surveys/plan/task'
import { listInWords } from './list'

/** What is to be done about what does not add up: as a heading, and how. */
export const taskInWords: Record<PlanTask, { title: string; how: string }> = {
  references: {
    title: 'Put references right',
    how: 'Each recommendation has one reference of its own. All are written alike, without gaps.',
  },
  people: {
    title: 'Say who answers for it',
    how: 'Each recommendation has somebody responsible and a sponsor, and each person has one role.',
  },
  'missing dates': {
    title: 'Give a date',
    how: 'Say by which day it is to be done, or on which day it was done.',
  },
  dates: {
    title: 'Settle which date is right',
    how: 'Two dates do not fit together. Move one of them, with the reason.',
  },
  figures: {
    title: 'Settle which figure is right',
    how: 'Look up where each figure is from, and put the right one in the place of the wrong one.',
  },
  aims: {
    title: 'Look at the target or the cost again',
    how: 'What is aimed at must be possible, and a cost is called what it is.',
  },
}

/** Several places of one recommendation: R2.1, actions 1, 3 and 4. */
export function placesInWords(reference: string, places: readonly PlanPlace[]): string {
  const actions = places.flatMap(({ action }) => (action === undefined ? [] : [String(action)]))
  const measures = places.flatMap(({ measure }) => (measure === undefined ? [] : [String(measure)]))
  return [
    reference,
    ...(actions.length > 0 ? [`${actions.length === 1 ? 'action' : 'actions'} ${listInWords(actions)}`] : []),
    ...(measures.length > 0 ? [`how we will know ${listInWords(measures)}`] : []),
  ].join(', ')
}
