/** What a form, or an address, says in a field: '' where it says nothing or holds a file. */
export function typedIn(source: FormData | URLSearchParams, field: string): string {
  const value = source.get(field)
  return typeof value === 'string' ? value : ''
}
