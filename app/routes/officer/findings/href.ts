/** What of the list of findings is shown; left out, all of it. */
export type FindingsChoice = {
  kind?: string | undefined
  theme?: string | undefined
  status?: string | undefined
  page?: number | undefined
}

/** The address of the findings of a wave. */
export function findingsHref(waveId: string, { kind, theme, status, page }: FindingsChoice = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ kind, theme, status })) if (value) search.set(key, value)
  if (page !== undefined && page > 1) search.set('page', String(page))
  const query = search.toString()
  return `/officer/waves/${waveId}/findings${query ? `?${query}` : ''}`
}

/** The address of one finding. */
export const findingHref = (waveId: string, key: string): string =>
  `/officer/waves/${waveId}/finding?${new URLSearchParams({ key })}`
