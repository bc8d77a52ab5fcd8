/** The page of the codebook, and of one reason of it (`new`: to add one). */
export const codebookHref = '/officer/reasons'
export const reasonHref = (key: string): string => `${codebookHref}/${key}`

/** The reasons that comments of a wave give: of all its regions, or of one by its code. */
export const reasonsHref = (waveId: string, area?: string): string =>
  `/officer/waves/${waveId}/reasons${area ? `?${new URLSearchParams({ area })}` : ''}`

/** Which comment of a wave is coded: one by its id, or the next after one, of those that nobody has coded or (`isCheck`)
 *  that somebody else has. `done`: the one coded last. */
export type CodingPlace = { isCheck?: boolean; comment?: string; after?: string; done?: string }

/** The page on which comments of a wave are coded, one after another. */
export function codingHref(waveId: string, { isCheck, ...place }: CodingPlace = {}): string {
  const search = new URLSearchParams(isCheck ? { check: '1' } : {})
  for (const [name, value] of Object.entries(place)) if (value) search.set(name, value)
  return `/officer/waves/${waveId}/coding${search.size > 0 ? `?${search}` : ''}`
}
