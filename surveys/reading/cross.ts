import { cutKeys, monthCell, monthCut } from '../cut'
import { strandKeys } from '../strand'
import type { Tally } from '../tally'

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
const perJoint = codes ** 3

/** How many keys there are: a cell with another for every crossing, then the months by themselves. */
export const crossKeyCount = crossings.length * perCrossing + codes

/** The cell, and the other cell (0 for a month by itself), that a key stands for. */
export function cellsOfKey(key: number): { cell: number; other: number } {
  const crossing = crossings[Math.floor(key / perCrossing)]
  if (!crossing) return { cell: monthCell(key % codes), other: 0 }
  const within = key % perCrossing
  const cell = (cut: number, code: number) => codes * cut + code
  return { cell: cell(crossing[0], Math.floor(within / codes)), other: cell(crossing[1], within % codes) }
}

/** Nine strands laid out three by three have twelve lines of three (some wrap round), and two strands are together on
 *  just one: so twelve counts of three cells at once tell all thirty-six crossings. Two cuts at a time are counted with
 *  the months. */
const joints: readonly (readonly number[])[] = [
  ...[0, 1, 2].flatMap((one) => [
    [0, 1, 2].map((along) => 3 * one + along + 1),
    ...[0, 1, 2].map((slope) => [0, 1, 2].map((along) => 3 * along + ((slope * along + one) % 3) + 1)),
  ]),
  ...cutKeys.flatMap((_, cut) => (cut % 2 === 0 ? [[cut + 1, cut + 2, monthCut]] : [])),
]

/** How many keys of three cells at once a response has, and how many there are. */
export const jointsOfResponse = joints.length
export const jointKeyCount = joints.length * perJoint

/** Fills in the keys of three cells at once for a response in these cells (everybody first) and this month of the wave
 *  (from 0). */
export function jointKeys(keys: Int32Array, cells: Int32Array, month: number): void {
  for (let joint = 0; joint < joints.length; joint++) {
    let key = joint
    for (const cut of joints[joint] as readonly number[]) {
      const code = cut === monthCut ? month : (cells[cut] as number) % codes
      key = key * codes + code
    }
    keys[joint] = key
  }
}

/** The crossings that a joint tells, each with the places of its two cuts among the joint's three; the months by themselves
 *  are told by the first that has them. */
const toldBy = joints.map((cuts, joint) => ({
  pairs: crossings.flatMap(([one, other], crossing) => {
    const [first, second] = [cuts.indexOf(one), cuts.indexOf(other)]
    const isTold = first >= 0 && second >= 0 && cuts.includes(monthCut) === (other === monthCut)
    return isTold ? [{ crossing, first, second }] : []
  }),
  isMonths: joint === joints.findIndex((each) => each.includes(monthCut)),
}))

/** Adds what was counted by three cells at once to a tally by two, and of the months. */
export function addJoints(counted: Tally, crossed: Tally): void {
  for (const key of counted.cells()) {
    const row = counted.row(key)
    const code = [Math.floor(key / perCrossing) % codes, Math.floor(key / codes) % codes, key % codes]
    const { pairs, isMonths } = toldBy[Math.floor(key / perJoint)] as (typeof toldBy)[number]
    for (const { crossing, first, second } of pairs)
      crossed.addRow(crossing * perCrossing + (code[first] as number) * codes + (code[second] as number), row)
    if (isMonths) crossed.addRow(crossings.length * perCrossing + (code[2] as number), row)
  }
}
