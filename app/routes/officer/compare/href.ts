/** What is compared: an area by its code and a question and a strand by their keys, with another area or wave
 *  (`area.S`, `wave.` and its id). What is left out is the page's first choice. */
export type CompareAsked = { area?: string; question?: string; strand?: string; against?: string }

/** The address of a comparison. */
export function compareHref(waveId: string, asked: CompareAsked): string {
  const query = new URLSearchParams(asked).toString()
  return `/officer/waves/${waveId}/compare${query ? `?${query}` : ''}`
}
