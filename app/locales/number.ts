/** A whole number in threes, as both English and Welsh write it: 1,250. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}
