/** Where a wave of a past survey is made. */
export const newPastHref = '/officer/past-surveys/new'

/** Where such a wave is closed, or deleted while it is empty. */
export const closingHref = (waveId: string): string => `/officer/waves/${waveId}/closing`
