/** Which actions of a plan are shown; left out, all of the plan that is being worked on. */
export type PlanChoice = {
  plan?: string | undefined
  stands?: string | undefined
  who?: string | undefined
  due?: string | undefined
}

function addressOf(path: string, choice: Record<string, string | undefined>): string {
  const filled = Object.entries(choice).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}

/** The address of a plan. */
export const planHref = (choice: PlanChoice = {}): string => addressOf('/officer/plan', choice)

/** The address of another page of a plan. */
export const planPageHref = (page: 'details' | 'inconsistencies' | 'print', plan: string): string =>
  addressOf(`/officer/plan/${page}`, { plan })

/** Where a figure of the landlord's own is put in the place of another. */
export const figureInsteadHref = (plan: string, instead: string): string =>
  `${addressOf('/officer/plan/details', { plan, instead })}#figure`

/** What a recommendation is made from: a finding of a wave, or a claim by its first version. */
export type MadeFrom = Partial<Record<'wave' | 'finding' | 'claim', string | undefined>>

/** What an address says that a recommendation is to be made from. */
export function madeFrom(search: URLSearchParams): MadeFrom {
  const said = (name: string) => search.get(name) || undefined
  return { wave: said('wave'), finding: said('finding'), claim: said('claim') }
}

/** Where a recommendation is added to a plan, resting on what it is made from. */
export const newRecommendationHref = (from: MadeFrom & { plan?: string }): string =>
  addressOf('/officer/plan/recommendations/new', from)

/** Where a plan is made; first, where a recommendation is to be made from something and there is no plan for it. */
export const newPlanHref = (from: MadeFrom = {}): string => addressOf('/officer/plan/new', from)

/** The address of a recommendation. */
export const recommendationHref = (id: string): string => `/officer/plan/recommendations/${id}`

/** Where the words of a recommendation are changed. */
export const wordsHref = (id: string): string => `${recommendationHref(id)}/words`

/** Where a measure is added to a recommendation, or changed. */
export const aimHref = (recommendation: string, measure?: string): string =>
  addressOf(`${recommendationHref(recommendation)}/measure`, { measure })

/** The address of an action. */
export const actionHref = (id: string): string => `/officer/plan/actions/${id}`
