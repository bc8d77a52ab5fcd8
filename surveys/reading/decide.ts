import { cutKeys, cutNumberOf, everybody, monthCut } from '../cut'
import type { Layer } from '../disclosure/history'
import { type AreaNode, Lattice, type LatticeCut } from '../disclosure/lattice'
import { type Decided, decideDark } from '../disclosure/pattern'
import { strandKeys } from '../strand'
import type { CountedPlaces } from './counted-places'
import type { Parts } from './parts'

/** An earlier reading of the wave, by its number, and of how many hidden values it could not be shown that nobody can tell
 *  them, where that is known. */
export type EarlierReading = { number: number; places: CountedPlaces; unproven: number | null }

/** By measure, for each place of a new reading whose value is shown there: the number of a reading (this one's where it
 *  may be new, an earlier one's where it moved too little), or 0 where none may be. `unproven` is of how many hidden
 *  values it could not be shown that nobody can tell them. */
export type DecidedReading = { shown: Int16Array[]; unproven: number }

/** Decides what of a new reading is shown, measure by measure and together with every earlier reading; `pause` is awaited
 *  between short steps. */
export async function decideShown(
  {
    parts,
    tree,
    earlier,
    number,
    places,
  }: {
    parts: Parts
    tree: readonly AreaNode[]
    earlier: readonly EarlierReading[]
    number: number
    places: CountedPlaces
  },
  pause: () => Promise<void>,
): Promise<DecidedReading> {
  const readings = [...earlier, { number, places }]
  const lattice = latticeOf(
    tree,
    readings.map((reading) => reading.places),
  )
  const indexes = readings.map((reading) => reading.places.indexOn(lattice))
  const shown: Int16Array[] = []
  const unprovenBefore = earlier.at(-1)?.unproven ?? undefined
  let unproven = 0
  let isAsBefore = false
  for (let measure = 0; measure < parts.spans.length; measure++) {
    const layers = readings.map((reading, at) =>
      reading.places.layerOf(measure, lattice, indexes[at] as Int32Array),
    )
    const now = layers.pop()
    if (!now) break
    let dark = unprovenBefore === undefined ? undefined : darkAsBefore(layers, now)
    if (dark) isAsBefore = true
    else {
      const decided = await decide(decideDark(lattice, layers, now.parts), pause)
      dark = decided.dark
      unproven += decided.unproven
    }
    const last = layers.map((layer) => layer.dark).concat(dark)
    shown.push(
      Int16Array.from(indexes.at(-1) ?? [], (at) => {
        const reading = at < 0 ? -1 : last.findLastIndex((layer) => layer[at] === 0)
        return readings[reading]?.number ?? 0
      }),
    )
  }
  // What could not be shown before of a measure that is as it was still cannot; of which measures it was is not known.
  return { shown, unproven: unproven + (isAsBefore ? (unprovenBefore ?? 0) : 0) }
}

/** What was dark in the last reading, where everything is as it was then: nothing is told that was not before. */
function darkAsBefore(earlier: readonly Layer[], now: Layer): Uint8Array | undefined {
  const before = earlier.at(-1)
  const isAlike = before?.parts.every((counts, part) =>
    counts.every((count, place) => count === now.parts[part]?.[place]),
  )
  return isAlike ? before?.dark : undefined
}

async function decide(deciding: ReturnType<typeof decideDark>, pause: () => Promise<void>): Promise<Decided> {
  for (;;) {
    const step = deciding.next()
    if (step.done) return step.value
    await pause()
  }
}

/** The lattice of a wave: every area there is (and what lies directly in those with areas in them, where anything was
 *  counted there), every cell anything was counted in. */
function latticeOf(tree: readonly AreaNode[], readings: readonly CountedPlaces[]): Lattice {
  const outside = new Set<number>()
  const cells = new Set<number>()
  for (const reading of readings) {
    for (let row = 0; row < reading.count; row++) {
      const { area, cell, other } = reading.placeAt(row)
      if (area < 0) outside.add(area)
      if (cell !== everybody && other === everybody) cells.add(cell)
    }
  }
  const areas = [...tree, ...[...outside].map((id) => ({ id, parent: -id }))]
  const cuts = [...cutKeys.keys(), monthCut - 1].map((cut): LatticeCut => {
    const isMonth = cut + 1 === monthCut
    const isStrand = cut < strandKeys.length
    return {
      cells: [...cells].filter((cell) => cutNumberOf(cell) === cut + 1),
      upper: isMonth,
      crossing: isMonth ? 'month' : isStrand ? 'strand' : 'fact',
    }
  })
  // All answers of one month: it is everybody.
  return new Lattice(
    areas,
    cuts.filter(({ crossing, cells }) => crossing !== 'month' || cells.length > 1),
  )
}
