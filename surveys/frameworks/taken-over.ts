import type { Line, Theme } from '../framework'

/** What a later framework says otherwise of a line it takes over. */
type Difference = Partial<Omit<Line, 'id' | 'sameAs'>>

/** A line of a theme by its letter. */
export function lineOf(theme: Theme, letter: string): Line {
  const line = theme.lines.find(({ id }) => id === `${theme.id}.${letter}`)
  if (!line) throw new Error(`The theme ${theme.id} has no line ${letter}.`)
  return line
}

/** A theme that a later framework takes over line for line, under an id of its own, with what differs in some lines by
 *  their letter; each line says which one it is the same as. */
export function takenOver(theme: Theme, id: string, differences: Record<string, Difference> = {}): Theme {
  for (const letter of Object.keys(differences)) lineOf(theme, letter)
  const lines = theme.lines.map((line) => {
    const letter = line.id.slice(theme.id.length + 1)
    return { ...line, ...differences[letter], id: `${id}.${letter}`, sameAs: line.id }
  })
  return { ...theme, id, lines }
}

/** The descriptors with some said otherwise, each named by how it was said. */
export function except(descriptors: readonly string[], otherwise: Record<string, string>): string[] {
  const missing = Object.keys(otherwise).filter((said) => !descriptors.includes(said))
  if (missing.length > 0) throw new Error(`Not among the descriptors: ${missing.join(' / ')}`)
  return descriptors.map((said) => otherwise[said] ?? said)
}
