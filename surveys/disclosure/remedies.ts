import { cornersOf, type Double, exchange, otherRegions, othersIn, placeOf } from './doubles'
import type { Shift } from './shifts'
import type { Standpoint } from './singles'

/** Places that, once dark, make a shift possible. */
export type Remedy = { shift: Shift; places: readonly number[] }

/** What could be darkened for a value, and what must be when none of it helps. */
export type Remedies = { options: Iterable<Remedy>; resort: readonly number[] }

/** What could be darkened so that a cell of an area is uncertain. */
export function singleRemedies(at: Standpoint, { area, cell }: { area: number; cell: number }): Remedies {
  let top = area
  while (at.parentOf(top) >= 0 && at.isDark(at.parentOf(top), cell)) top = at.parentOf(top)
  const above = at.parentOf(top)
  const row = [cell, ...at.othersOf(cell)].map((one) => at.lattice.single(top, one))
  const resort = above >= 0 ? [at.lattice.single(above, cell)] : row
  return { options: cell === 0 ? areaOptions(at, area, top) : cellOptions(at, { area, cell }, top), resort }
}

/** The siblings of the area, or of one above it as far as these are dark themselves. */
function* levelsOf(
  at: Standpoint,
  area: number,
  top: number,
): Iterable<{ level: number; siblings: number[] }> {
  for (let level = area; ; level = at.parentOf(level)) {
    yield { level, siblings: at.siblingsOf(level) }
    if (level === top) return
  }
}

function* areaOptions(at: Standpoint, area: number, top: number): Iterable<Remedy> {
  const place = (one: number) => at.lattice.single(one, 0)
  for (const { level, siblings } of levelsOf(at, area, top)) {
    for (const sibling of siblings) {
      const window = [place(level), place(sibling)]
      yield { shift: { gain: [place(area)], lose: [place(sibling)], window }, places: [place(sibling)] }
    }
  }
}

function* cellOptions(
  at: Standpoint,
  { area, cell }: { area: number; cell: number },
  top: number,
): Iterable<Remedy> {
  const { lattice } = at
  for (const { level, siblings } of levelsOf(at, area, top)) {
    for (const other of at.othersOf(cell)) {
      const beside = lattice.single(level, other)
      if (at.parentOf(level) < 0) {
        const window = [lattice.single(level, cell), beside]
        const shift = { gain: [lattice.single(area, cell)], lose: [lattice.single(area, other)], window }
        yield { shift, places: [beside] }
      }
      for (const sibling of siblings) {
        const shift = at.rectangle(area, level, sibling, cell, other)
        yield { shift, places: [beside, lattice.single(sibling, cell), lattice.single(sibling, other)] }
      }
    }
  }
}

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
