/** The address of the list of waves with their judgements. */
export const judgementsHref = '/officer/judgements'

/** The address of the rule, and how it did against an inspection of 2010. */
export const ruleHref = '/officer/judgements/rule'

/** The address of all judgements by a wave; with a finding, to choose which one a claim is made in. */
export const waveJudgementsHref = (waveId: string, { finding }: { finding?: string } = {}): string =>
  `/officer/waves/${waveId}/judgements${finding ? `?${new URLSearchParams({ finding })}` : ''}`

/** The address of what a board or an inspector receives: of one framework, or of all. */
export const documentHref = (waveId: string, framework?: string): string =>
  `/officer/waves/${waveId}/judgements/document${framework ? `?${new URLSearchParams({ framework })}` : ''}`

/** The address of one judgement. */
export const judgementHref = (id: string): string => `/officer/judgements/${id}`

/** Where a claim stands on the page of its judgement. */
export const claimPlaceHref = (judgementId: string, claimId: string): string =>
  `${judgementHref(judgementId)}#claim-${claimId}`

/** The address of a new claim of a judgement, begun with what is known of it. */
export function newClaimHref(id: string, begin: Record<string, string> = {}): string {
  const search = new URLSearchParams(begin).toString()
  return `${judgementHref(id)}/claims/new${search ? `?${search}` : ''}`
}

/** The address of a claim of a judgement. */
export const claimHref = (judgementId: string, claimId: string): string =>
  `${judgementHref(judgementId)}/claims/${claimId}`
