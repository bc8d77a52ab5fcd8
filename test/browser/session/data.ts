/** The answer of a `.data` address, or of the script in a page, as the values it holds: flat, each object and list naming
 *  its contents by their places, as turbo-stream writes them. */
export function decodeData(text: string): unknown {
  const values: unknown[] = JSON.parse(text.split('\n')[0] ?? '')
  const known = new Map<number, unknown>()
  const at = (place: number): unknown => {
    if (place < 0) return undefined
    if (known.has(place)) return known.get(place)
    const value = values[place]
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      // A date, and whatever else has a type of its own, begins with the name of it.
      if (typeof value[0] === 'string') return value
      const list: unknown[] = []
      known.set(place, list)
      for (const item of value) list.push(at(item))
      return list
    }
    const object: Record<string, unknown> = {}
    known.set(place, object)
    for (const [key, item] of Object.entries(value)) {
      object[String(values[Number(key.slice(1))])] = at(item as number)
    }
    return object
  }
  return at(0)
}

/** What the page itself carries of it, for pages with a script. */
export function dataInPage(html: string): unknown {
  const chunks = html.matchAll(/streamController\.enqueue\(("(?:[^"\\]|\\.)*")\)/g)
  const text = Array.from(chunks, ([, chunk = '""']) => JSON.parse(chunk) as string).join('')
  return text === '' ? undefined : decodeData(text)
}
