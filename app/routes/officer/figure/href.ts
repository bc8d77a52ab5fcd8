/** A figure of a wave: a question by its key, an area by its code (the whole organisation where left out) and a cell by
 *  its number (everybody where left out). */
export type FigurePlace = { question: string; area?: string | undefined; cell?: number | string | undefined }

/** The address of what is behind a figure. */
export function figureHref(waveId: string, { question, area, cell }: FigurePlace): string {
  const search = new URLSearchParams({ question })
  if (area !== undefined) search.set('area', area)
  if (cell !== undefined && String(cell) !== '0') search.set('cell', String(cell))
  return `/officer/waves/${waveId}/figure?${search}`
}
