import { cutKeys, monthCell, monthCut } from '../cut'
import { strandKeys } from '../strand'

/** The cuts that are shown together for the organisation and its regions: every two strands, and every cut with the
 *  months. Cuts are places in cutKeys from 1, as they number cells. */
const crossings: readonly (readonly [number, number])[] = [
  ...strandKeys.flatMap((_, one) =>
    strandKeys.slice(one + 1).map((_, further) => [one + 1, one + 2 + further] as const),
  ),
  ...cutKeys.map((_, cut) => [cut + 1, monthCut] as const),
]

const codes = 32
const perCrossing = codes * codes

/** How many keys there are: a cell with another for every crossing, then the months by themselves. */
export const crossKeyCount = crossings.length * perCrossing + codes

/** Fills in the keys of two cells at once, and of the month, for a response in these cells (everybody first) and this
 *  month of the wave (from 0). */
export function crossKeys(keys: Int32Array, cells: Int32Array, month: number): void {
  crossings.forEach(([one, other], index) => {
    const first = (cells[one] as number) % codes
    const second = other === monthCut ? month : (cells[other] as number) % codes
    keys[index] = index * perCrossing + first * codes + second
  })
  keys[crossings.length] = crossings.length * perCrossing + month
}

/** How many keys a response has. */
export const keysOfResponse = crossings.length + 1

/** The cell, and the other cell (0 for a month by itself), that a key stands for. */
export function cellsOfKey(key: number): { cell: number; other: number } {
  const crossing = crossings[Math.floor(key / perCrossing)]
  if (!crossing) return { cell: monthCell(key % codes), other: 0 }
  const within = key % perCrossing
  const cell = (cut: number, code: number) => codes * cut + code
  return { cell: cell(crossing[0], Math.floor(within / codes)), other: cell(crossing[1], within % codes) }
}
