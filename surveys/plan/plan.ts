import type { CostBand } from './cost-band'
import type { WrittenDate } from './written-date'

/** How much a recommendation would change for tenants. */
export const impacts = ['high', 'medium'] as const
export type Impact = (typeof impacts)[number]

/** A recommendation in words. `target` is the date of the plan, `recommended` the one that whoever recommended it gave;
 *  `costPounds` what it costs in all and `costBand` how much that was said to be. */
export type RecommendationWords = {
  /** R1, R2.1. */
  reference: string
  text: string
  target: WrittenDate
  recommended: WrittenDate
  responsible: string
  sponsor: string
  outcomes: string
  impact: Impact | undefined
  cost: string
  costPounds: number | undefined
  costBand: CostBand | undefined
  /** How customers have a say. */
  say: string
  /** What a customer said. */
  quote: string
  /** What share of customers call for it. */
  priority: string
}

/** A step of a recommendation with the date that stands. */
export type ActionWords = { text: string; due: WrittenDate; isDone: boolean; doneOn: string | undefined }

/** How it will be known that a recommendation worked. `target` is a percentage where `isShare`; `isOfSurvey`: what tenants answer
 *  is held against it. */
export type MeasureWords = {
  text: string
  by: WrittenDate
  target: number | undefined
  isShare: boolean
  isOfSurvey: boolean
}

/** A figure of the landlord's own, of a day, as it was written. `sharesOf`: it is one of the shares of something. */
export type OwnFigure = {
  about: string
  sharesOf: string
  value: string
  on: string | undefined
  source: string
}

/** A plan as it can be checked: with all that it says. */
export type PlanWords = {
  beganOn: string
  inspectedOn: string | undefined
  /** In pounds. */
  annualCost: number | undefined
  recommendations: readonly (RecommendationWords & {
    actions: readonly ActionWords[]
    measures: readonly MeasureWords[]
  })[]
  figures: readonly OwnFigure[]
}
