import type { Pair } from './lattice'
import type { Shift } from './shifts'
import type { Standpoint } from './standpoint'

/** A place of two cuts at once: the place of its area in `upper`, the pair, and its row and column from 0. */
export type Double = { upper: number; pair: Pair; row: number; column: number }

/** The shifts that keep the value of two cells at once uncertain in a reading; `undefined` when nothing of the two cuts
 *  together is shown anywhere. */
export function shiftsOfDouble(at: Standpoint, double: Double): Iterable<Shift> | undefined {
  return at.isDark(0, 0) ? undefined : everyShift(at, double)
}

function* everyShift(at: Standpoint, double: Double): Iterable<Shift> {
  const { lattice } = at
  const area = lattice.upper[double.upper] ?? 0
  yield* swapsAlong(at, double, 'row')
  yield* swapsAlong(at, double, 'column')
  yield* rectanglesOf(at, double)
  if (!at.isDark(area, 0)) return
  const window = (other: number) => [lattice.single(area, 0), lattice.single(lattice.upper[other] ?? 0, 0)]
  for (const other of otherRegions(at, double.upper)) {
    if (!at.isDark(lattice.upper[other] ?? 0, 0)) continue
    yield {
      gain: [placeOf(at, double)],
      lose: [placeOf(at, { ...double, upper: other })],
      window: window(other),
    }
  }
}

/** Where two cells at once stand. */
export function placeOf({ lattice }: Standpoint, { upper, pair, row, column }: Double): number {
  return lattice.double(upper, pair, row, column)
}

/** The four corners that a place makes with another row and column: [itself, other row, other column, both]. */
export function cornersOf(at: Standpoint, double: Double, row: number, column: number): number[] {
  return [
    placeOf(at, double),
    placeOf(at, { ...double, row }),
    placeOf(at, { ...double, column }),
    placeOf(at, { ...double, row, column }),
  ]
}

const isDarkAt = ({ history, reading }: Standpoint, places: readonly number[]) =>
  places.every((place) => history.isDark(reading, place))

export const regionsOf = ({ lattice }: Standpoint): number[] =>
  lattice.upper.map((_, index) => index).slice(1)

/** The regions beside this one; none beside the top. */
export function otherRegions({ lattice }: Standpoint, upper: number): number[] {
  if (upper === 0) return []
  return lattice.upper.map((_, index) => index).filter((index) => index !== 0 && index !== upper)
}

/** Rows and columns of the pair other than the place's. */
export function othersIn({ lattice }: Standpoint, { pair, row, column }: Double) {
  const upTo = (cut: number, without: number) =>
    Array.from({ length: lattice.cuts[cut]?.size ?? 0 }, (_, index) => index).filter(
      (index) => index !== without,
    )
  return { rows: upTo(pair.one, row), columns: upTo(pair.other, column) }
}

/** Exchanges over four dark corners, which leave every row and column as it is: of the organisation within a region, of
 *  a region the other way round in another, unless the corners are dark in the whole organisation too. */
function* rectanglesOf(at: Standpoint, double: Double): Iterable<Shift> {
  const { rows, columns } = othersIn(at, double)
  for (const row of rows) {
    if (!isDarkAt(at, [placeOf(at, { ...double, row })])) continue
    for (const column of columns) {
      const corners = cornersOf(at, double, row, column)
      if (!isDarkAt(at, corners)) continue
      const whole = cornersOf(at, { ...double, upper: 0 }, row, column)
      const regions = double.upper === 0 ? regionsOf(at) : []
      for (const region of regions) {
        const within = cornersOf(at, { ...double, upper: region }, row, column)
        if (isDarkAt(at, within)) yield exchange(corners, [], [...corners, ...within], within)
      }
      if (regions.length === 0 && isDarkAt(at, whole)) yield exchange(corners, [], [...corners, ...whole])
      for (const other of otherRegions(at, double.upper)) {
        const there = cornersOf(at, { ...double, upper: other }, row, column)
        if (isDarkAt(at, there)) yield exchange(corners, there, [...corners, ...there])
      }
    }
  }
}

/** The shift of four corners here against four there, and of those within along with them. */
export function exchange(
  here: readonly number[],
  there: readonly number[],
  window: readonly number[],
  within: readonly number[] = [],
): Shift {
  const some = (places: readonly number[], ...indexes: number[]) =>
    indexes.flatMap((index) => places[index] ?? [])
  return {
    gain: [...some(here, 0, 3), ...some(there, 1, 2), ...some(within, 0, 3)],
    lose: [...some(here, 1, 2), ...some(there, 0, 3), ...some(within, 1, 2)],
    window,
  }
}

/** Where two categories of one cut are dark by themselves, people of the same other category may be of either. */
function* swapsAlong(at: Standpoint, double: Double, along: 'row' | 'column'): Iterable<Shift> {
  const { lattice } = at
  const { pair, upper } = double
  const area = lattice.upper[upper] ?? 0
  const cut = along === 'row' ? pair.one : pair.other
  const cell = lattice.firstOf(cut) + double[along]
  if (!at.isDark(area, cell)) return
  for (const other of at.othersOf(cell)) {
    if (!at.isDark(area, other)) continue
    const swapped = { ...double, [along]: other - lattice.firstOf(cut) }
    const window = [lattice.single(area, cell), lattice.single(area, other)]
    const here = { gain: [placeOf(at, double)], lose: [placeOf(at, swapped)] }
    const whole = [lattice.single(0, cell), lattice.single(0, other)]
    if (isDarkAt(at, whole)) yield { ...here, window: [...window, ...whole] }
    for (const region of otherRegions(at, upper)) {
      const there = lattice.upper[region] ?? 0
      const beside = [lattice.single(there, cell), lattice.single(there, other)]
      const crossed = isDarkAt(at, beside) ? at.crossedWindow(area, cell, other) : undefined
      if (!crossed) continue
      yield {
        gain: [...here.gain, placeOf(at, { ...swapped, upper: region })],
        lose: [...here.lose, placeOf(at, { ...double, upper: region })],
        window: [...window, ...beside, ...crossed],
      }
    }
  }
}
