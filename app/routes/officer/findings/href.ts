/** Whether the service is worse or better there than elsewhere, than before or than was set. */
export const findingSides = ['worse', 'better'] as const
export type FindingSide = (typeof findingSides)[number]

/** What of the list of findings is shown; left out, all of it. */
export type FindingsChoice = {
  side?: FindingSide | undefined
  kind?: string | undefined
  theme?: string | undefined
  status?: string | undefined
  page?: number | undefined
}

/** The address of the findings of a wave. */
export function findingsHref(
  waveId: string,
  { kind, theme, status, side, page }: FindingsChoice = {},
): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ kind, theme, status, side })) if (value) search.set(key, value)
  if (page !== undefined && page > 1) search.set('page', String(page))
  const query = search.toString()
  return `/officer/waves/${waveId}/findings${query ? `?${query}` : ''}`
}

/** The address of one finding. */
export const findingHref = (waveId: string, key: string): string =>
  `/officer/waves/${waveId}/finding?${new URLSearchParams({ key })}`
