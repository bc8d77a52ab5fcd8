import type { Choice } from '../components/radios'

/** The areas of a tree as choices in a list, each set in by how deep it lies. */
export function areaChoices(areas: readonly { id: number; name: string; depth: number }[]): Choice[] {
  const top = Math.min(...areas.map(({ depth }) => depth))
  return areas.map(({ id, name, depth }) => ({
    value: String(id),
    text: `${'\u00a0\u00a0\u00a0'.repeat(depth - top)}${name}`,
  }))
}
