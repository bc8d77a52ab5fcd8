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

/** Where a recommendation is added to a plan, resting on a finding, or on a claim by its first version, where it is made from
 *  one. */
export const newRecommendationHref = (from: {
  plan?: string
  wave?: string
  finding?: string
  claim?: string
}): string => addressOf('/officer/plan/recommendations/new', from)

/** The address of a recommendation. */
export const recommendationHref = (id: string): string => `/officer/plan/recommendations/${id}`

/** Where the words of a recommendation are changed. */
export const wordsHref = (id: string): string => `${recommendationHref(id)}/words`

/** Where a measure is added to a recommendation, or changed. */
export const aimHref = (recommendation: string, measure?: string): string =>
  addressOf(`${recommendationHref(recommendation)}/measure`, { measure })

/** The address of an action. */
export const actionHref = (id: string): string => `/officer/plan/actions/${id}`
