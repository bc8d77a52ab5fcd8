/** A column of a file: its heading, and the different values it holds in the order they come, blank ones left out, up to
 *  `mostValues`; `isWords` where they are a person's own words rather than answers to choose. */
export type Column = { heading: string; values: string[]; hasMore: boolean; isWords: boolean }

/** A column as it is kept with its file: `isPersonal` was emptied as it came, `isLeftOut` once it was said to be. */
export type KeptColumn = Column & { isPersonal: boolean; isLeftOut?: boolean }

/** Values kept of a column: answers to choose from are never more. */
export const mostValues = 60

const longestAnswer = 120

/** The columns of rows, each as long as the headings. */
export function columnsOf(headings: readonly string[], rows: Iterable<readonly string[]>): Column[] {
  const seen = headings.map(() => new Set<string>())
  const full = headings.map(() => false)
  const long = headings.map(() => false)
  for (const row of rows) {
    for (let place = 0; place < headings.length; place++) {
      const value = row[place]?.trim() ?? ''
      const values = seen[place]
      if (value === '' || !values) continue
      if (value.length > longestAnswer) long[place] = true
      if (values.size < mostValues) values.add(value)
      else if (!values.has(value)) full[place] = true
    }
  }
  return headings.map((heading, place) => {
    const values = [...(seen[place] ?? [])]
    const hasMore = full[place] ?? false
    return { heading, values, hasMore, isWords: (long[place] ?? false) || isProse(values) }
  })
}

/** Sentences: many different values, most of several words, none of which comes to mean a choice. */
function isProse(values: readonly string[]): boolean {
  const wordy = values.filter((value) => value.split(/\s+/).length > 5)
  return values.length > 15 && wordy.length > values.length / 2
}
