/** What a breakdown shows: an area by its code, a question by its key (or every question), a cut by its key, and at the same
 *  time another strand by its key (or any other); with `regions`, in which regions each gap of the organisation is found too. */
export type BreakdownChoice = {
  area?: string
  question?: string
  strand?: string
  within?: string
  regions?: typeof eachRegion
}

/** Stands in the address for every question at once. */
export const everyQuestion = 'all'

/** Stands in the address for whichever other strand something stands out with. */
export const anyStrand = 'any'

/** Asks in the address for what is found in each region. */
export const eachRegion = 'each'

/** The address of what is hidden of a wave, in an area by its code; left out, in the whole organisation. */
export function hidingHref(waveId: string, area?: string): string {
  return `/officer/waves/${waveId}/hidden${area === undefined ? '' : `?${new URLSearchParams({ area })}`}`
}

/** The address of a breakdown; what is left out is the page's first choice. */
export function breakdownHref(waveId: string, choice: BreakdownChoice): string {
  const search = new URLSearchParams()
  for (const key of ['area', 'question', 'strand', 'within', 'regions'] as const) {
    const value = choice[key]
    if (value !== undefined) search.set(key, value)
  }
  const query = search.toString()
  return `/officer/waves/${waveId}/breakdown${query ? `?${query}` : ''}`
}
