/** The page of what tenants of a wave are promised. */
export const promiseHref = (waveId: string): string => `/officer/waves/${waveId}/promise`
