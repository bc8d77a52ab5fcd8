import { cornersOf, type Double, exchange, otherRegions, othersIn, placeOf, regionsOf } from './doubles'
import type { Shift } from './shifts'
import type { Standpoint } from './standpoint'

/** Places that, once dark, make a shift possible. */
export type Remedy = { shift: Shift; places: readonly number[] }

/** What could be darkened for a value, and what must be when none of it helps. */
export type Remedies = { options: Iterable<Remedy>; resort: readonly number[] }

/** What could be darkened so that two cells at once are uncertain. */
export function doubleRemedies(at: Standpoint, double: Double): Remedies {
  const { rows, columns } = othersIn(at, double)
  const uppers = double.upper === 0 ? [0] : regionsOf(at)
  const resort = uppers.flatMap((upper) =>
    [double.row, ...rows].flatMap((row) =>
      [double.column, ...columns].map((column) => placeOf(at, { ...double, upper, row, column })),
    ),
  )
  return { options: doubleOptions(at, double), resort }
}

function* doubleOptions(at: Standpoint, double: Double): Iterable<Remedy> {
  const { rows, columns } = othersIn(at, double)
  for (const row of rows) {
    for (const column of columns) {
      const here = cornersOf(at, double, row, column)
      const regions = double.upper === 0 ? regionsOf(at) : []
      for (const region of regions) {
        const within = cornersOf(at, { ...double, upper: region }, row, column)
        yield { shift: exchange(here, [], here, within), places: here }
      }
      if (double.upper === 0 && regions.length === 0) yield { shift: exchange(here, [], here), places: here }
      for (const other of otherRegions(at, double.upper)) {
        const there = cornersOf(at, { ...double, upper: other }, row, column)
        yield { shift: exchange(here, there, [...here, ...there]), places: [...here, ...there] }
      }
    }
  }
}
