import { cutNumberOf, everybody } from '../../../surveys/cut'
import type { Layer } from '../../../surveys/disclosure/history'
import { Lattice } from '../../../surveys/disclosure/lattice'
import { darkPlaces } from '../../../surveys/disclosure/pattern'
import type { Notebook } from './notebook'
import { areas, type Spot } from './spots'
import type { WaveTruth } from './truth'

/** All that was read of one measure of a wave: no sum goes over two of either, so each can be attacked by itself. No
 *  surface gives figures of two cuts at once. That the exact number of satisfied is taken as read wherever a percentage
 *  was, rounded, makes the attack only stronger. */
export class Known {
  readonly lattice: Lattice
  readonly #parts: readonly [Int32Array, Int32Array]
  readonly #spots: Spot[] = []

  constructor(truths: ReadonlyMap<string, WaveTruth>, { wave, measure }: Pick<Spot, 'wave' | 'measure'>) {
    const truth = truths.get(wave)
    if (!truth) throw new Error(`there is no wave ${wave}`)
    const cellsOf = (cut: number) => truth.cells.filter((cell) => cutNumberOf(cell) === cut)
    const cuts = [...new Set(truth.cells.map(cutNumberOf))].filter((cut) => cut !== everybody)
    this.lattice = new Lattice(
      areas.map(({ id, parent_id }) => ({ id, parent: parent_id })),
      cuts.map((cut) => ({ cells: cellsOf(cut), crossing: 'fact' as const })),
    )
    this.#parts = [new Int32Array(this.lattice.size), new Int32Array(this.lattice.size)]
    for (const { id: area } of areas) {
      for (const cell of truth.cells) {
        const at = this.lattice.indexOf(area, cell) ?? -1
        const spot = { wave, area, measure, cell }
        this.#spots[at] = spot
        truth.partsOf(spot).forEach((count, part) => {
          const values = this.#parts[part]
          if (values) values[at] = count
        })
      }
    }
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
