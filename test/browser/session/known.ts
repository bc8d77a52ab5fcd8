import { cutKeys, cutNumberOf, everybody } from '../../../surveys/cut'
import type { Layer } from '../../../surveys/disclosure/history'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { darkPlaces } from '../../../surveys/disclosure/pattern'
import type { StrandKey } from '../../../surveys/strand'
import type { Notebook } from './notebook'
import { areas, type Spot } from './spots'
import type { WaveTruth } from './truth'

/** What to attack: a measure of a wave; left out, `strands` are all cuts one at a time, else these at once too. */
export type Attacked = Pick<Spot, 'wave' | 'measure'> & { strands?: readonly StrandKey[] }

/** All that was read of one measure of a wave: no sum goes over two of either, so each can be attacked by itself. Of strands
 *  at once any two are attacked by themselves, for all of them together are too many to solve. That the exact number of
 *  satisfied is taken as read wherever a percentage was, rounded, makes the attack only stronger. */
export class Known {
  readonly lattice: Lattice
  readonly #parts: readonly [Int32Array, Int32Array]
  readonly #spots: Spot[] = []

  constructor(truths: ReadonlyMap<string, WaveTruth>, { wave, measure, strands }: Attacked) {
    const truth = truths.get(wave)
    if (!truth) throw new Error(`there is no wave ${wave}`)
    const asked = strands?.map((key) => cutKeys.indexOf(key) + 1)
    const cells = truth.cells.filter(
      (cell) => cell === everybody || (asked?.includes(cutNumberOf(cell)) ?? true),
    )
    const cuts = [...new Set(cells.map(cutNumberOf))].filter((cut) => cut !== everybody)
    const crossing = asked ? ('strand' as const) : ('fact' as const)
    this.lattice = new Lattice(
      areas.map(({ id, parent_id }) => ({ id, parent: parent_id })),
      cuts.map((cut) => ({ cells: cells.filter((cell) => cutNumberOf(cell) === cut), crossing })),
    )
    this.#parts = [new Int32Array(this.lattice.size), new Int32Array(this.lattice.size)]
    for (const { id: area } of areas) {
      for (const cell of cells) {
        this.#put(truth, { wave, area, measure, cell })
        if (!asked || cell === everybody) continue
        const later = cells.filter((other) => cutNumberOf(other) > cutNumberOf(cell))
        for (const other of later) this.#put(truth, { wave, area, measure, cell, other })
      }
    }
  }

  /** Nothing where it does not stand on the lattice. */
  #put(truth: WaveTruth, spot: Spot) {
    const at = this.lattice.indexOf(spot.area, spot.cell, spot.other)
    if (at === undefined) return
    this.#spots[at] = spot
    truth.partsOf(spot).forEach((count, part) => {
      const values = this.#parts[part]
      if (values) values[at] = count
    })
  }

  /** Dark wherever nobody wrote a figure. */
  layer(notebook: Notebook): Layer {
    const dark = Uint8Array.from(this.#spots, (spot) => (notebook.isShown(spot) ? 0 : 1))
    return { parts: this.#parts, dark }
  }

  /** As it would be if nothing were hidden but what is too little by itself. */
  uncovered(): Layer {
    return { parts: this.#parts, dark: darkPlaces(this.lattice, [], this.#parts, { complementary: false }) }
  }
}
