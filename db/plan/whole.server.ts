import type { Selectable } from 'kysely'
import type { PlanWords, RecommendationWords } from '../../surveys/plan/plan'
import { daysUntilStuck, type Standing, standingOf } from '../../surveys/plan/standing'
import type { WrittenDate } from '../../surveys/plan/written-date'
import type { Tx } from '../client.server'
import { addDays } from '../day.server'
import { type Basis, listBases } from './basis.server'
import type { MeasuredPlace, NewMeasure } from './measure.server'
import { listOwnFigures, type StoredFigure } from './own-figure.server'
import { type Plan, pounds } from './plan.server'
import type { ActionTable, PlanMeasureTable, RecommendationTable } from './tables.server'

/** A progress note, by whom and on which day. */
export type Note = {
  id: string
  actionId: string | undefined
  on: string
  text: string
  by: string | undefined
}

/** A date of an action as it was set. */
export type DueDate = WrittenDate & { reason: string; by: string | undefined; at: Date }

/** An action with how it stands and every date it had, the first first. */
export type PlanAction = PlanWords['recommendations'][number]['actions'][number] & {
  id: string
  version: number
  dues: DueDate[]
  standing: Standing
}

/** A measure as it is stored; its figures are looked up (`reaching.server.ts`). */
export type PlanMeasure = NewMeasure & { id: string; version: number; isShare: boolean; isOfSurvey: boolean }

/** A recommendation with all that belongs to it. */
export type WholeRecommendation = RecommendationWords & {
  id: string
  version: number
  actions: PlanAction[]
  measures: PlanMeasure[]
  notes: Note[]
  rests: Basis[]
}

/** A plan with all that is in it, each in its order; of figures only those that count. `day` is the one it is looked at on: today, or of a plan of the past the
 *  day it is shown as of. */
export type WholePlan = Plan & {
  day: string
  recommendations: WholeRecommendation[]
  figures: StoredFigure[]
}

/** A plan with all that is in it. */
export async function getWholePlan(tx: Tx, plan: Plan, today: string): Promise<WholePlan> {
  const day = plan.stoodOn ?? today
  const figures = (await listOwnFigures(tx, plan.id)).filter(({ isSuperseded }) => !isSuperseded)
  const rows = await tx
    .selectFrom('recommendation')
    .selectAll()
    .where('plan_id', '=', plan.id)
    .orderBy('place')
    .execute()
  const parts = await findParts(
    tx,
    rows.map(({ id }) => id),
  )
  return {
    ...{ ...plan, day, figures },
    recommendations: rows.map((row) => wholeOf(row, parts, { plan, day })),
  }
}

type Parts = Awaited<ReturnType<typeof findParts>>

async function findParts(tx: Tx, recommendationIds: readonly string[]) {
  // No recommendation has this id, so that the queries hold where there are none.
  const ids = [...recommendationIds, '00000000-0000-0000-0000-000000000000']
  const actions = await tx
    .selectFrom('action')
    .selectAll()
    .where('recommendation_id', 'in', ids)
    .orderBy('place')
    .execute()
  const dues = await tx
    .selectFrom('action_due as due')
    .innerJoin('action', 'action.id', 'due.action_id')
    .leftJoin('account', 'account.id', 'due.added_by')
    .select(['action_id', 'written', 'due_on', 'reason', 'added_at', 'account.name as by'])
    .where('recommendation_id', 'in', ids)
    .orderBy('number')
    .execute()
  const measures = await tx
    .selectFrom('plan_measure')
    .selectAll()
    .where('recommendation_id', 'in', ids)
    .orderBy('place')
    .execute()
  const notes = await tx
    .selectFrom('progress_note as note')
    .leftJoin('account', 'account.id', 'note.added_by')
    .select(['note.id', 'recommendation_id', 'action_id', 'noted_on', 'text', 'account.name as by'])
    .where('recommendation_id', 'in', ids)
    .orderBy('noted_on', 'desc')
    .orderBy('note.added_at', 'desc')
    .execute()
  return { actions, dues, measures, notes, rests: await listBases(tx, ids) }
}

type Looked = { plan: Plan; day: string }

function wholeOf(row: Selectable<RecommendationTable>, parts: Parts, looked: Looked): WholeRecommendation {
  const own = <Part extends { recommendation_id: string }>(all: readonly Part[]) =>
    all.filter(({ recommendation_id }) => recommendation_id === row.id)
  const notes = own(parts.notes).map((note) => ({
    ...{ id: note.id, actionId: note.action_id ?? undefined, on: note.noted_on, text: note.text },
    by: note.by ?? undefined,
  }))
  return {
    ...{ id: row.id, version: row.version, ...wordsOf(row) },
    actions: own(parts.actions).map((action) => actionOf(action, { ...looked, dues: parts.dues, notes })),
    measures: own(parts.measures).map(measureOf),
    notes,
    rests: own(parts.rests).map(({ basis }) => basis),
  }
}

const dateOf = (written: string, on: string | null): WrittenDate => ({ written, on: on ?? undefined })

function wordsOf(row: Selectable<RecommendationTable>): RecommendationWords {
  const { reference, text, responsible, sponsor, outcomes, cost, say, quote, priority } = row
  return {
    ...{ reference, text, responsible, sponsor, outcomes, cost, say, quote, priority },
    target: dateOf(row.target_written, row.target_on),
    recommended: dateOf(row.recommended_written, row.recommended_on),
    impact: row.impact ?? undefined,
    costPounds: pounds(row.cost_pounds),
    costBand: row.cost_band ?? undefined,
  }
}

type AroundAction = Looked & { dues: Parts['dues']; notes: readonly Note[] }

function actionOf(row: Selectable<ActionTable>, { plan, day, dues, notes }: AroundAction): PlanAction {
  const own = dues.filter(({ action_id }) => action_id === row.id)
  const dates = own.map(({ written, due_on, reason, by, added_at: at }) => ({
    ...{ ...dateOf(written, due_on), reason, by: by ?? undefined, at },
  }))
  const about = notes.filter(({ actionId, on }) => (actionId ?? row.id) === row.id && on <= day)
  const { id, version, text, is_done: isDone } = row
  const doneOn = row.done_on ?? undefined
  const facts = {
    ...{ dues: dates.map(({ on }) => on), isDone, doneOn, lastNoteOn: about[0]?.on },
    since: row.taken_on > plan.beganOn ? row.taken_on : plan.beganOn,
  }
  const due = dates.at(-1) ?? dateOf('', null)
  return {
    id,
    version,
    text,
    isDone,
    doneOn,
    due,
    dues: dates,
    standing: standingOf(facts, { today: day, quietSince: addDays(day, -daysUntilStuck) }),
  }
}

function measureOf(row: Selectable<PlanMeasureTable>): PlanMeasure {
  const target = row.target === null ? undefined : Number(row.target)
  const of = placeOf(row)
  return {
    ...{ id: row.id, version: row.version, text: row.text, by: dateOf(row.by_written, row.by_on), target },
    ...{ isMost: row.is_most, unit: row.unit, of, figureAbout: row.figure_about ?? undefined },
    ...{ isShare: row.unit === '%', isOfSurvey: of !== undefined },
  }
}

function placeOf(row: Selectable<PlanMeasureTable>): MeasuredPlace | undefined {
  const { survey_id: surveyId, question_key: questionKey, area_id: areaId, cell } = row
  if (surveyId === null || questionKey === null || areaId === null || cell === null) return undefined
  return { surveyId, questionKey, areaId, cell }
}
