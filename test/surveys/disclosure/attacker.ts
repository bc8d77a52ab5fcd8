import { floor, sameAnswerBase } from '../../../surveys/disclosure/floor'
import { History, type Layer } from '../../../surveys/disclosure/history'
import type { Lattice } from '../../../surveys/disclosure/lattice'
import { Bounds, type WeightedRow } from './bounds'
import { isTold } from './told'

/** Something hidden that somebody who knows everything shown can tell too well: between which bounds its base lies, or
 *  one part of it, which then is known exactly. */
export type Leak = {
  reading: number
  place: number
  part?: number
  low: number
  high: number
  value: number
}

type Attack = {
  isChecked?: (reading: number, place: number) => boolean
  mayFall?: boolean
  weighted?: readonly WeightedRow[]
}

/** Plays somebody who knows every shown value of every reading, that areas, cells and two cuts at once add up, what
 *  `weighted` figures say, and that nobody takes an answer back (unless it `mayFall`): gives every hidden value that
 *  linear programming bounds more narrowly than the floor, and every part of one that it bounds to a single number. */
export function attack(
  lattice: Lattice,
  readings: readonly Layer[],
  { isChecked = () => true, mayFall = false, weighted = [] }: Attack = {},
): Leak[] {
  const history = new History(readings)
  const bounds = new Bounds(lattice, readings, { mayFall, weighted })
  const leaks: Leak[] = []
  try {
    for (let reading = 0; reading <= history.last; reading++) {
      for (let place = 0; place < lattice.size; place++) {
        if (!history.isDark(reading, place) || !isChecked(reading, place)) continue
        if (isNeverShown(lattice, history, place)) continue
        if (!history.isUnseen(reading, place)) continue
        const found = bounds.of(reading, place)
        leaks.push(...leaksOf(lattice, history, { reading, place }, found))
      }
    }
  } finally {
    bounds.dispose()
  }
  return leaks
}

type Bound = { low: number; high: number }

function leaksOf(
  lattice: Lattice,
  history: History,
  at: { reading: number; place: number },
  found: readonly Bound[],
): Leak[] {
  const { reading, place } = at
  const low = found.reduce((sum, bound) => sum + bound.low, 0)
  const high = found.reduce((sum, bound) => sum + bound.high, 0)
  const value = history.base(reading, place)
  if (low > value + 0.001 || high < value - 0.001) throw new Error('the bounds leave out the truth')
  if (high - low < floor - 0.001) return [{ ...at, low, high, value }]
  const from = history.lastShown(place, reading)
  const mostNew = high - (from < 0 ? 0 : history.base(from, place))
  // Of so many, even all of them being alike may be shown.
  if (mostNew > sameAnswerBase - 0.001) return []
  return found.flatMap((bound, part) => {
    if (bound.high - bound.low > 0.999 || isTold(lattice, history, { reading, place, part })) return []
    return [{ ...at, part, ...bound, value: history.value(reading, part, place) }]
  })
}

/** Two cuts of which nothing was ever shown together, in the whole organisation or in any of its regions: what the figures
 *  above them say is all there is. */
function isNeverShown(lattice: Lattice, history: History, place: number): boolean {
  if (place < lattice.singleCount) return false
  const upper = Math.floor((place - lattice.singleCount) / lattice.pairCount)
  const index = (place - lattice.singleCount) % lattice.pairCount
  const pair = lattice.pairs.findLast(({ first }) => first <= index)
  if (!pair) return false
  const size = pair.columns * (lattice.cuts[pair.one]?.size ?? 0)
  const areas = lattice.upper.map((_, area) => area).filter((area) => (area === 0) === (upper === 0))
  const tables = areas.flatMap((area) =>
    Array.from({ length: size }, (_, cell) => lattice.double(area, pair, 0, 0) + cell),
  )
  return tables.every((cell) => history.lastShown(cell, history.last) < 0)
}
