/** A name as a key: small letters and digits with hyphens, starting with a letter, at most 40 long; `otherwise` where it
 *  has none of those. */
export function keyFrom(name: string, otherwise: string): string {
  const key = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return key || otherwise
}

const letters = 'bcdefghijklmnopqrstuvwxyz'

/** The key, with a letter after it where it is taken: never a number, which in the address of a page means a part of it. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  const plain = key.replace(/-(\d+)$/, '-no$1')
  if (!isTaken(plain)) return plain
  for (let times = 1; ; times++) {
    const free = [...letters]
      .map((letter) => `${plain}-${letter.repeat(times)}`)
      .find((each) => !isTaken(each))
    if (free !== undefined) return free
  }
}
