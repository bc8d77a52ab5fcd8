import { v7 as newId } from 'uuid'
import type { OwnFigure } from '../../surveys/plan/plan'
import type { Tx } from '../client.server'
import type { Judgement } from '../judgement/judgement.server'
import type { Author } from './plan.server'

/** A figure of the landlord's own, as it is entered; `supersedes` is the one that it stands in the place of. */
export type NewOwnFigure = {
  about: string
  sharesOf: string
  value: string
  unit: string
  on: string | undefined
  source: string
  supersedes?: string | undefined
}

/** A figure as it is stored. One that `isSuperseded` counts no more. */
export type StoredFigure = OwnFigure & { id: string; unit: string; isSuperseded: boolean }

/** Adds a figure of the landlord's own to a plan. */
export async function addOwnFigure(
  tx: Tx,
  by: Author,
  { planId, figure }: { planId: string; figure: NewOwnFigure },
): Promise<void> {
  const { about, value, unit, source, supersedes } = figure
  await tx
    .insertInto('plan_figure')
    .values({
      ...{ organisation_id: by.organisation_id, id: newId(), plan_id: planId, about, value, unit, source },
      ...{ shares_of: figure.sharesOf, figure_on: figure.on ?? null, added_by: by.id },
      supersedes_id: supersedes ?? null,
    })
    .execute()
}

/** Every figure of a plan, by its day, and of one day in the order they were entered. */
export async function listOwnFigures(tx: Tx, planId: string): Promise<StoredFigure[]> {
  const rows = await tx
    .selectFrom('plan_figure')
    .select(['id', 'about', 'shares_of', 'value', 'unit', 'figure_on', 'source', 'supersedes_id'])
    .where('plan_id', '=', planId)
    .orderBy('figure_on')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  const superseded = new Set(rows.map(({ supersedes_id }) => supersedes_id))
  return rows.map(({ shares_of: sharesOf, figure_on, supersedes_id, ...row }) => ({
    ...{ ...row, sharesOf, on: figure_on ?? undefined, isSuperseded: superseded.has(row.id) },
  }))
}

/** A signed judgement that rests on a figure. */
export type RestingJudgement = Pick<Judgement, 'id' | 'framework' | 'theme' | 'kind' | 'signed_on'>

/** The last signed judgement that rests on each figure of the landlord's own, by the figure's id. */
export async function listRestedFigures(tx: Tx): Promise<Map<string, RestingJudgement>> {
  const signed = await tx
    .selectFrom('judgement')
    .select(['id', 'framework', 'theme', 'kind', 'signed_on', 'plan_record'])
    .where('state', '=', 'signed')
    .where('plan_record', 'is not', null)
    .orderBy('signed_on')
    .orderBy('version')
    .execute()
  return new Map(
    signed.flatMap(({ plan_record, ...judgement }) =>
      (plan_record?.plan?.measures ?? []).flatMap(({ figureId }) =>
        figureId === undefined ? [] : [[figureId, judgement] as const],
      ),
    ),
  )
}

/** Takes a figure away that was entered by mistake. `rested on`: a signed judgement rests on it, so nothing was done; `gone`:
 *  the plan has no such figure. */
export async function removeOwnFigure(
  tx: Tx,
  { planId, id }: { planId: string; id: string },
): Promise<'done' | 'rested on' | 'gone'> {
  const own = await tx
    .selectFrom('plan_figure')
    .select('id')
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!own) return 'gone'
  if ((await listRestedFigures(tx)).has(id)) return 'rested on'
  await tx.deleteFrom('plan_figure').where('id', '=', id).execute()
  return 'done'
}
