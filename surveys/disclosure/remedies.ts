import { cornersOf, type Double, exchange, otherRegions, othersIn, placeOf } from './doubles'
import type { Shift } from './shifts'
import type { Standpoint } from './standpoint'

/** Places that, once dark, make a shift possible. */
export type Remedy = { shift: Shift; places: readonly number[] }

/** What could be darkened for a value, and what must be when none of it helps. */
export type Remedies = { options: Iterable<Remedy>; resort: readonly number[] }

/** What could be darkened so that two cells at once are uncertain. */
export function doubleRemedies(at: Standpoint, double: Double): Remedies {
  const whole = placeOf(at, { ...double, upper: 0 })
  const { rows, columns } = othersIn(at, double)
  const table = [double.row, ...rows].flatMap((row) =>
    [double.column, ...columns].map((column) => placeOf(at, { ...double, upper: 0, row, column })),
  )
  const isWholeDark = at.history.isDark(at.history.last, whole)
  return { options: doubleOptions(at, double), resort: isWholeDark ? table : [whole] }
}

function* doubleOptions(at: Standpoint, double: Double): Iterable<Remedy> {
  const { rows, columns } = othersIn(at, double)
  for (const row of rows) {
    for (const column of columns) {
      const here = cornersOf(at, double, row, column)
      if (double.upper === 0) yield { shift: exchange(here, [], here), places: here }
      for (const other of otherRegions(at, double.upper)) {
        const there = cornersOf(at, { ...double, upper: other }, row, column)
        yield { shift: exchange(here, there, [...here, ...there]), places: [...here, ...there] }
      }
    }
  }
}
