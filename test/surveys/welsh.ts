/** The English of every text inside a value that has no Welsh beside it. */
export function textsWithoutWelsh(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsWithoutWelsh)
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') {
    const welsh = 'cy' in value && typeof value.cy === 'string' ? value.cy.trim() : ''
    return welsh === '' ? [value.en] : []
  }
  return Object.values(value).flatMap(textsWithoutWelsh)
}
