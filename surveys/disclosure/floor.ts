/** The fewest answers a shown figure may rest on, and the least that anything hidden must be uncertain by. */
export const floor = 10

/** Under this base a figure that says the same of everybody (0% or 100%) tells too much of each of them. */
export const sameAnswerBase = 30

/** Whether answers, counted by part (satisfied, not satisfied), may not be shown by themselves: fewer than the floor,
 *  or so few that all of them being alike would tell what each one said. */
export function isExposing(parts: readonly number[]): boolean {
  const base = parts.reduce((sum, count) => sum + count, 0)
  return base < floor || (base < sameAnswerBase && parts.some((count) => count === base))
}
