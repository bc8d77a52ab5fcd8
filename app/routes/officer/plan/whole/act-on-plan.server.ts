import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import { addOwnFigure, listOwnFigures, removeOwnFigure } from '../../../../../db/plan/own-figure.server'
import { type Author, changePlan } from '../../../../../db/plan/plan.server'
import type { Problem } from '../../../../components/problem'
import { typedIn } from '../../../../http/typed-in'
import { changedMeanwhile, typedOf } from '../typed-fields'
import {
  figureFields,
  planFields,
  readFigure,
  readPlan,
  type TypedFigure,
  type TypedPlan,
} from './plan-fields'

type Typed = { plan?: TypedPlan; figure?: TypedFigure }

/** What became of what was sent from the page of a plan as a whole and its figures. */
type Done =
  | { state: 'done'; isFigure: boolean }
  | { state: 'refused'; status: 409 | 422; typed: Typed; problems: Problem[] }

type Sent = { form: FormData; planId: string; beganOn: string }

const refused = (status: 409 | 422, problems: Problem[], typed: Typed = {}): Done => ({
  ...{ state: 'refused', status, typed, problems },
})

/** Does what was sent from that page. */
export function actOnPlan(tx: Tx, by: Author, sent: Sent): Promise<Done> {
  const act = typedIn(sent.form, 'act')
  if (act === 'remove') return remove(tx, sent)
  return act === 'figure' ? add(tx, by, sent) : change(tx, by, sent)
}

async function remove(tx: Tx, { form, planId }: Sent): Promise<Done> {
  const id = z.uuid().safeParse(typedIn(form, 'id')).data
  if (id === undefined) throw new Response(null, { status: 400 })
  if ((await removeOwnFigure(tx, { planId, id })) !== 'rested on') return { state: 'done', isFigure: true }
  const message =
    'A signed judgement rests on this figure, so it cannot be taken away. Put the right figure in its place'
  return refused(409, [{ field: `figure-${id}`, message }])
}

async function add(tx: Tx, by: Author, { form, planId, beganOn }: Sent): Promise<Done> {
  const typed = typedOf(form, figureFields)
  const read = readFigure(typed, beganOn)
  if (!read.ok) return refused(422, read.problems, { figure: typed })
  const figures = await listOwnFigures(tx, planId)
  const instead = typed.instead === '' ? undefined : figures.find(({ id }) => id === typed.instead)
  if (typed.instead !== '' && (!instead || instead.isSuperseded)) {
    return refused(409, changedMeanwhile('figure'), { figure: typed })
  }
  await addOwnFigure(tx, by, { planId, figure: { ...read.figure, supersedes: instead?.id } })
  return { state: 'done', isFigure: true }
}

async function change(tx: Tx, by: Author, { form, planId }: Sent): Promise<Done> {
  const typed = typedOf(form, planFields)
  const read = readPlan(typed)
  if (!read.ok) return refused(422, read.problems, { plan: typed })
  const seen = Number(typed.seen) || 0
  const changed = await changePlan(tx, by, { id: planId, seen, details: read.details })
  if (changed === 'changed') return refused(409, changedMeanwhile('name'), { plan: typed })
  return { state: 'done', isFigure: false }
}
