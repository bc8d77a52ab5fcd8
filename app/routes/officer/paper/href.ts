/** The paper forms of a wave. */
export const paperHref = (waveId: string): string => `/officer/waves/${waveId}/paper`

/** The forms of a batch, to print. */
export const sheetsHref = (waveId: string, batchId: string): string => `${paperHref(waveId)}/${batchId}`

/** Where forms that came back are keyed. */
export const keyingHref = (waveId: string): string => `/officer/waves/${waveId}/keying`
