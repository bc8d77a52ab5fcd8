import type { CostBand } from '../../../surveys/plan/cost-band'
import type { Impact } from '../../../surveys/plan/plan'

/** An action of a plan of the demonstration. Dates are as somebody wrote them; `done` the day, or true where nobody knows it. */
export type DemoAction = {
  text: string
  by?: string
  done?: string | true
  taken?: string
  moved?: { to: string; reason: string; on: string }
}

/** What is to be reached: of what tenants answer with `question`, of a figure of the landlord's own with `about`. */
export type DemoMeasure = {
  text: string
  by?: string
  target?: number
  isMost?: true
  unit?: string
  question?: string
  /** By its code; left out, the whole organisation. */
  area?: string
  /** A cell of `surveys/cut.ts`; left out, everybody. */
  cell?: number
  about?: string
}

/** A note on a recommendation, or on one of its actions from 1. */
export type DemoNote = { text: string; on: string; action?: number }

export type DemoRecommendation = {
  reference: string
  text: string
  target: string
  recommended?: string
  responsible: string
  sponsor?: string
  outcomes: string
  impact: Impact
  cost: string
  pounds?: number
  band?: CostBand
  say: string
  quote?: string
  priority?: string
  actions: DemoAction[]
  measures: DemoMeasure[]
  notes?: DemoNote[]
  /** Findings of Spring 2026, by their names. */
  rests?: string[]
  /** Claims that were signed by Spring 2026, in their words. */
  claims?: string[]
}

export type DemoFigure = {
  about: string
  value: string
  unit?: string
  on?: string
  source: string
  sharesOf?: string
}

export type DemoPlan = {
  name: string
  beganOn: string
  inspectedOn?: string
  stoodOn?: string
  annualCost?: number
  recommendations: DemoRecommendation[]
  figures: DemoFigure[]
}
