/** The files brought to a wave. */
export const importsHref = (waveId: string): string => `/officer/waves/${waveId}/imports`

/** One of them, or a step of it. */
export function importHref(
  waveId: string,
  importId: string,
  step?: 'columns' | 'answers' | 'problems.csv',
): string {
  return `${importsHref(waveId)}/${importId}${step ? `/${step}` : ''}`
}
