/** What a trend shows; left out, the page's first choice. */
export type TrendAsked = { question?: string; area?: string; group?: string; by?: string }

/** The address of a trend. */
export function trendHref(waveId: string, asked: TrendAsked): string {
  const query = new URLSearchParams(asked).toString()
  return `/officer/waves/${waveId}/trend${query ? `?${query}` : ''}`
}
