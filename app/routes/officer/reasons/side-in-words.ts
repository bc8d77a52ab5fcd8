import type { ReasonSide } from '../../../../surveys/comments/reasons'

/** What the two kinds of reasons are called. */
export const sideInWords: Record<ReasonSide, string> = {
  satisfied: 'Reasons for satisfaction',
  dissatisfied: 'Reasons for dissatisfaction',
}
