import { notApplicable } from '../../surveys/codes'

/** How every measure was answered in cells of areas: by `area/cell`, for each measure how many gave each of its five
 *  points, then to how many it did not apply. Cells that nobody answered are left out. */
export type CountTable = Map<string, number[]>

export const points = 5
export const slotsOfMeasure = points + 1

/** The place of an answer's code among a measure's counters, -1 where it is not counted. */
export function slotOf(code: number): number {
  if (code === notApplicable) return points
  return code >= 1 && code <= points ? code - 1 : -1
}

/** Throws at the first cell in which the tables differ; gives how many numbers were compared. */
export function compareTables(what: string, table: CountTable, expected: CountTable): number {
  for (const key of new Set([...table.keys(), ...expected.keys()])) {
    const found = table.get(key)?.join() ?? 'nothing'
    const right = expected.get(key)?.join() ?? 'nothing'
    if (found !== right) throw new Error(`${what}: cell ${key} has ${found}, and should have ${right}`)
  }
  return [...expected.values()].reduce((sum, { length }) => sum + length, 0)
}
