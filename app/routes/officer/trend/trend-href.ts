/** What a trend shows; left out, the page's first choice. */
export type TrendAsked = { question?: string; area?: string; group?: string; by?: string }

/** The address of a trend. */
export const trendHref = (waveId: string, asked: TrendAsked) => addressOf(waveId, 'trend', asked)

/** The address of a trend's chart as a picture. */
export const trendPictureHref = (waveId: string, asked: TrendAsked) => addressOf(waveId, 'trend.svg', asked)

function addressOf(waveId: string, page: string, asked: TrendAsked): string {
  const query = new URLSearchParams(asked).toString()
  return `/officer/waves/${waveId}/${page}${query ? `?${query}` : ''}`
}
