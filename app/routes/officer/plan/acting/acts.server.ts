import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import {
  addNote,
  completeAction,
  insertAction,
  moveAction,
  reopenAction,
  rewordAction,
} from '../../../../../db/plan/action.server'
import type { Author, Changed } from '../../../../../db/plan/plan.server'
import { type Problem, problemsOf } from '../../../../components/problem'
import type { Placed } from '../find-plan.server'
import { date, dayUntil, neededWords, seenVersion, type Typed } from '../typed-fields'

/** The fields of what can be done with an action or a recommendation. */
export const actFields = ['act', 'seen', 'note', 'done', 'due', 'reason', 'text'] as const
export type TypedAct = Typed<(typeof actFields)[number]>

/** What became of an act: done, refused with every problem, `changed` where somebody else changed the action meanwhile, or not
 *  one that a form of ours sends. */
export type Acted = { state: 'done' | 'changed' | 'unknown' } | { state: 'refused'; problems: Problem[] }

type On = Placed & { actionId?: string; today: string }

/** Does what was asked with an action, or adds a note or an action to a recommendation. */
export async function act(tx: Tx, by: Author, typed: TypedAct, on: On): Promise<Acted> {
  const attempt = Object.entries(attemptsOf(tx, by, on)).find(([name]) => name === typed.act)?.[1]
  return attempt ? attempt(typed) : { state: 'unknown' }
}

type Attempt = (typed: TypedAct) => Promise<Acted>

/** An act by what it reads of the form, and what it does with that. */
function acting<Fields extends z.ZodType>(
  fields: Fields,
  run: (read: z.infer<Fields>) => Promise<Changed>,
): Attempt {
  return async (typed) => {
    const parsed = fields.safeParse(typed)
    if (!parsed.success) return { state: 'refused', problems: problemsOf(parsed.error.issues) }
    return { state: await run(parsed.data) }
  }
}

function attemptsOf(tx: Tx, by: Author, on: On): Record<string, Attempt> {
  const { recommendation, actionId, today } = on
  const recommendationId = recommendation.id
  const note = acting(z.object({ note: neededWords('Enter how it goes') }), async (typed) => {
    await addNote(tx, by, { recommendationId, actionId, notedOn: today, text: typed.note })
    return 'done'
  })
  return actionId === undefined
    ? { note, add: addingShape(tx, by, on) }
    : { note, ...changesOf(tx, by, { ...on, actionId }) }
}

function addingShape(tx: Tx, by: Author, { recommendation, today }: On): Attempt {
  const fields = z.object({
    text: neededWords('Enter what is to be done', 500),
    due: date(today, 'Enter by when it is to be done'),
  })
  return acting(fields, async ({ text, due }) => {
    await insertAction(tx, by, { recommendationId: recommendation.id, text, due, takenOn: today })
    return 'done'
  })
}

function changesOf(tx: Tx, by: Author, { actionId: id, today }: On & { actionId: string }) {
  return {
    complete: acting(
      z.object({ seen: seenVersion, done: dayUntil(today, 'Enter the day it was done') }),
      ({ seen, done }) => completeAction(tx, by, { id, seen, doneOn: done }),
    ),
    reopen: acting(z.object({ seen: seenVersion }), ({ seen }) => reopenAction(tx, by, { id, seen })),
    move: acting(
      z.object({
        seen: seenVersion,
        due: date(today, 'Enter the new date'),
        reason: neededWords('Say why the date is moved', 500),
      }),
      ({ seen, due, reason }) => moveAction(tx, by, { id, seen, due, reason }),
    ),
    reword: acting(
      z.object({ seen: seenVersion, text: neededWords('Enter what is to be done', 500) }),
      ({ seen, text }) => rewordAction(tx, by, { id, seen, text }),
    ),
  }
}
