import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Side } from '../../surveys/judgement/claim'
import type { PlanRecord } from '../../surveys/judgement/recorded-plan'
import type { JudgementKind } from '../../surveys/judgement/subject'

/** The tables of judgements, one sentence each. */
export interface JudgementTables {
  judgement: JudgementTable
  claim: ClaimTable
  claim_figure: ClaimFigureTable
  claim_source: ClaimSourceTable
}

/** One version of what was judged of a theme, or of a framework as a whole where `theme` is empty, by a wave; every change
 *  of a draft or its claims adds one to `revision`. `suggested` is the level that the rule gave when it was signed,
 *  `reckoning` how, in sentences. */
export interface JudgementTable {
  organisation_id: string
  id: string
  wave_id: string
  framework: string
  theme: string
  kind: JudgementKind
  version: number
  revision: Generated<number>
  state: 'draft' | 'signed'
  scale: string | null
  level: string | null
  reason: Generated<string>
  suggested: string | null
  reckoning: string | null
  plan_record: JSONColumnType<PlanRecord> | null
  begun_by: string
  begun_at: ColumnType<Date, Date | undefined, Date>
  signed_by: string | null
  signed_as: string | null
  signed_on: string | null
}

/** A strength or a weakness, and what it means for tenants; `origin_id` is the claim of the first version it was copied
 *  from, itself at first. `line` is the enquiry line it belongs to, `finding` the finding it was made of. */
export interface ClaimTable {
  organisation_id: string
  id: string
  judgement_id: string
  origin_id: string
  place: number
  side: Side
  claim: string
  meaning: string
  is_heavy: boolean
  line: string | null
  finding: string | null
}

/** A cell of a reading that a claim rests on. */
export interface ClaimFigureTable {
  organisation_id: string
  id: string
  claim_id: string
  reading_id: string
  evidence_area_id: number
  evidence_measure: number
  evidence_cell: number
}

/** A document, or a figure the landlord supplies, that a claim rests on: its title, its day, what it says, and where it
 *  is kept. */
export interface ClaimSourceTable {
  organisation_id: string
  id: string
  claim_id: string
  kind: 'document' | 'figure'
  title: string
  dated_on: string
  says: string
  kept_at: string
}
