import type { BreakdownView } from '../view.server'

type Titled = Pick<BreakdownView, 'question' | 'chosen' | 'childKind'>

/** What the tables of one question are called, and their charts on the page and taken away. */
export const strandTitle = ({ question, chosen }: Titled) =>
  `${question?.short} by ${chosen.strandName.toLowerCase()}, ${chosen.areaName}`

export const areasTitle = ({ question, chosen, childKind }: Titled) =>
  `${question?.short} in each ${childKind} of ${chosen.areaName}`

export const mapTitle = ({ question, chosen }: Titled) => `${question?.short} by region, ${chosen.areaName}`
