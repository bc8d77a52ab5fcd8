import type { CostBand } from './cost-band'
import type { OwnFigure } from './plan'
import type { WrittenDate } from './written-date'

/** Where in a plan something does not add up: a recommendation by its reference, an action or a measure of it from 1. */
export type PlanPlace = { reference?: string; action?: number; measure?: number }

/** What does not add up, by the rule that it breaks. */
export type Inconsistency = PlanPlace &
  (
    | { rule: 'due before the inspection'; due: WrittenDate; inspectedOn: string }
    | { rule: 'due before the plan'; due: WrittenDate; beganOn: string }
    | { rule: 'due after its recommendation'; due: WrittenDate; target: WrittenDate }
    | { rule: 'measured after its recommendation'; by: WrittenDate; target: WrittenDate }
    | { rule: 'not the date recommended'; target: WrittenDate; recommended: WrittenDate }
    | { rule: 'immediately is no date'; target: WrittenDate; latest: WrittenDate | undefined }
    | { rule: 'no date' }
    | { rule: 'done on no day' }
    | { rule: 'two dates for one action'; dates: readonly [DatedPlace, DatedPlace] }
    | { rule: 'two figures for one thing'; figures: readonly [OwnFigure, OwnFigure] }
    | {
        rule: 'shares do not add up'
        sharesOf: string
        on: string | undefined
        values: readonly string[]
        sum: number
      }
    | { rule: 'reference used twice' }
    | { rule: 'reference not like the others'; looksLike: string }
    | { rule: 'reference missing'; missing: string }
    | { rule: 'nobody responsible' }
    | { rule: 'no sponsor' }
    | { rule: 'one person, two roles'; person: string; roles: readonly [string, string] }
    | { rule: 'cannot be reached'; target: number }
    | {
        rule: 'not the cost it is said to be'
        pounds: number
        annualCost: number
        said: CostBand
        is: CostBand
      }
  )

/** A date with the reference of the recommendation that gives it. */
export type DatedPlace = { reference: string; due: WrittenDate }

export type InconsistencyRule = Inconsistency['rule']
