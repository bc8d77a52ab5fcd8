import type { History } from '../../../surveys/disclosure/history'
import type { Lattice } from '../../../surveys/disclosure/lattice'

/** Whether what is shown of more people tells one part of a hidden value: at every step since the place was last shown, some
 *  figure that has all its people in it was shown before and after, and was the same in this part. */
export function isTold(
  lattice: Lattice,
  history: History,
  { reading, place, part }: { reading: number; place: number; part: number },
): boolean {
  const around = placesAround(lattice, place)
  const steps = Array.from({ length: reading + 1 }, (_, step) => step).slice(
    history.lastShown(place, reading) + 1,
  )
  return steps.every((step) =>
    around.some((one) => {
      const before = history.lastShown(one, step - 1)
      const after = history.nextShown(one, step - 1)
      return after <= history.last && history.growth(before, after, part, one) === 0
    }),
  )
}

/** Every place that has all the people of a place in it, with itself. */
function placesAround(lattice: Lattice, place: number): number[] {
  if (place < lattice.singleCount) {
    const width = lattice.cells.length
    return areasAround(lattice, Math.floor(place / width)).flatMap((area) =>
      [0, place % width].map((cell) => lattice.single(area, cell)),
    )
  }
  const upper = Math.floor((place - lattice.singleCount) / lattice.pairCount)
  const index = (place - lattice.singleCount) % lattice.pairCount
  const pair = lattice.pairs.findLast(({ first }) => first <= index)
  if (!pair) return []
  const row = Math.floor((index - pair.first) / pair.columns)
  const column = (index - pair.first) % pair.columns
  const cells = [0, lattice.firstOf(pair.one) + row, lattice.firstOf(pair.other) + column]
  return [
    ...[0, upper].map((at) => lattice.double(at, pair, row, column)),
    ...areasAround(lattice, lattice.upper[upper] ?? 0).flatMap((area) =>
      cells.map((cell) => lattice.single(area, cell)),
    ),
  ]
}

/** An area and all above it. */
function areasAround(lattice: Lattice, area: number): number[] {
  const above = lattice.parent[area] ?? -1
  return above < 0 ? [area] : [area, ...areasAround(lattice, above)]
}
