import type { ColumnType, Generated } from 'kysely'
import type { CostBand } from '../../surveys/plan/cost-band'
import type { Impact } from '../../surveys/plan/plan'

/** The tables of plans. A row that is changed has a `version`, from 1, which whoever changes it has seen. */
export interface PlanTables {
  plan: PlanTable
  recommendation: RecommendationTable
  recommendation_finding: RecommendationFindingTable
  recommendation_claim: RecommendationClaimTable
  action: ActionTable
  action_due: ActionDueTable
  progress_note: ProgressNoteTable
  plan_measure: PlanMeasureTable
  plan_figure: PlanFigureTable
}

type Moment = ColumnType<Date, Date | undefined, Date>

interface Changed {
  organisation_id: string
  id: string
  version: Generated<number>
  changed_by: string
  changed_at: Moment
}

interface Added {
  organisation_id: string
  added_by: string
  added_at: Moment
}

/** A plan of what is to be done. `inspected_on` is the first day of the inspection it answers, if one did; `annual_cost`, in
 *  pounds, what the service costs a year. A plan of the past is shown as it stood on `stood_on`. */
export interface PlanTable extends Changed {
  name: string
  began_on: string
  inspected_on: string | null
  stood_on: string | null
  annual_cost: ColumnType<string | null, number | null, number | null>
}

/** A recommendation of a plan (`surveys/plan/plan.ts`), the `place`th of it, from 1. A date is kept as it was written, with the
 *  day it means. */
export interface RecommendationTable extends Changed {
  plan_id: string
  place: number
  reference: string
  text: string
  target_written: string
  target_on: string | null
  recommended_written: string
  recommended_on: string | null
  responsible: string
  sponsor: string
  outcomes: string
  impact: Impact | null
  cost: string
  cost_pounds: ColumnType<string | null, number | null, number | null>
  cost_band: CostBand | null
  say: string
  quote: string
  priority: string
}

/** A finding of a wave, by its name, that a recommendation rests on. */
export interface RecommendationFindingTable {
  organisation_id: string
  recommendation_id: string
  wave_id: string
  finding: string
}

/** A claim of a judgement, by its first version (`origin_id`), that a recommendation rests on. */
export interface RecommendationClaimTable {
  organisation_id: string
  recommendation_id: string
  claim_id: string
}

/** An action of a recommendation, the `place`th of it, taken on on a day. It may be done without anybody knowing since when. */
export interface ActionTable extends Changed {
  recommendation_id: string
  place: number
  text: string
  is_done: ColumnType<boolean, boolean | undefined, boolean>
  done_on: ColumnType<string | null, string | null | undefined, string | null>
  taken_on: string
}

/** By when an action is to be done: never changed, the one with the highest number, from 1, stands. Every later one has the
 *  reason for it. */
export interface ActionDueTable extends Added {
  action_id: string
  number: number
  written: string
  due_on: string | null
  reason: string
}

/** How a recommendation goes, or one action of it, as it was noted on a day: only added to. */
export interface ProgressNoteTable extends Added {
  id: string
  recommendation_id: string
  action_id: string | null
  noted_on: string
  text: string
}

/** How it will be known that a recommendation worked: what is to be reached, or with `is_most` not to be passed. What tenants
 *  answer is a place of readings (a question, an area, a cell), a number of the landlord's own the newest figure of that name;
 *  neither is stored here. */
export interface PlanMeasureTable extends Changed {
  recommendation_id: string
  place: number
  text: string
  by_written: string
  by_on: string | null
  target: ColumnType<string | null, number | null, number | null>
  is_most: boolean
  unit: string
  survey_id: string | null
  question_key: string | null
  area_id: number | null
  cell: number | null
  figure_about: string | null
}

/** A figure of the landlord's own, entered by hand with its day and where it is from, its digits as they were written.
 *  With `shares_of` it is one of the shares of something; with `supersedes_id` it stands in the place of another. */
export interface PlanFigureTable extends Added {
  id: string
  plan_id: string
  about: string
  shares_of: string
  value: string
  unit: string
  figure_on: string | null
  source: string
  supersedes_id: ColumnType<string | null, string | null | undefined, string | null>
}
