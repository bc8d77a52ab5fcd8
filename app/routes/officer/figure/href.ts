/** A figure of a wave: a question by its key, an area by its code (the whole organisation where left out) and a cell by
 *  its number (everybody where left out); `other` is the cell at the same time, of another strand. */
export type FigurePlace = {
  question: string
  area?: string | undefined
  cell?: number | string | undefined
  other?: number | string | undefined
}

/** The address of what is behind a figure. */
export function figureHref(waveId: string, { question, area, cell, other }: FigurePlace): string {
  const search = new URLSearchParams({ question })
  if (area !== undefined) search.set('area', area)
  const cells = [cell, other].flatMap((one) =>
    one === undefined || String(one) === '0' ? [] : [String(one)],
  )
  for (const [at, one] of cells.entries()) search.set(at === 0 ? 'cell' : 'other', one)
  return `/officer/waves/${waveId}/figure?${search}`
}
