/** How an action stands by its date. `done, day not known`: it is said to be done and not since when. `no date`: it is not
 *  done, and there is no day by which it is to be. */
export const actionStates = ['done', 'done late', 'done, day not known', 'due', 'overdue', 'no date'] as const
export type ActionState = (typeof actionStates)[number]

/** `isSlipped`: the date that stands is later than the first one, or there is none any more. `isStuck`: it is not done, and for
 *  60 days nobody has noted how it goes. */
export type Standing = { state: ActionState; isSlipped: boolean; isStuck: boolean }

/** What is known of an action. `dues` are the days it was to be done by, in the order they were set; `lastNoteOn` is the day of
 *  the last progress note, and `since` the day it was taken on, or its plan began if that is later. */
export type ActionFacts = {
  dues: readonly (string | undefined)[]
  isDone: boolean
  doneOn: string | undefined
  lastNoteOn: string | undefined
  since: string
}

/** So many days without a note make an action stuck. */
export const daysUntilStuck = 60

/** How an action stands today; `quietSince` is the day so many days ago as make one stuck. */
export function standingOf(
  action: ActionFacts,
  { today, quietSince }: { today: string; quietSince: string },
): Standing {
  const heard =
    action.lastNoteOn !== undefined && action.lastNoteOn > action.since ? action.lastNoteOn : action.since
  return {
    state: stateOf(action, today),
    isSlipped: hasSlipped(action.dues),
    isStuck: !action.isDone && heard <= quietSince,
  }
}

function stateOf({ dues, isDone, doneOn }: ActionFacts, today: string): ActionState {
  const due = dues.at(-1)
  if (isDone && doneOn === undefined) return 'done, day not known'
  if (isDone) return due !== undefined && doneOn !== undefined && doneOn > due ? 'done late' : 'done'
  if (due === undefined) return 'no date'
  return due < today ? 'overdue' : 'due'
}

function hasSlipped(dues: ActionFacts['dues']): boolean {
  const first = dues[0]
  const last = dues.at(-1)
  return dues.length > 1 && first !== undefined && (last === undefined || last > first)
}
