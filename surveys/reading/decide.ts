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

type Asked = {
  parts: Parts
  tree: readonly AreaNode[]
  earlier: readonly EarlierReading[]
  number: number
  places: CountedPlaces
}

/** One measure's layer of a reading, by the reading's place among all of the wave. */
type LayerOf = (reading: number, measure: number) => Layer

/** Decides what of a new reading is shown, measure by measure and together with every earlier reading; `pause` is awaited
 *  between short steps. */
export async function decideShown(asked: Asked, pause: () => Promise<void>): Promise<DecidedReading> {
  const { parts, tree, earlier, number, places } = asked
  const readings = [...earlier, { number, places }]
  const lattice = latticeOf(
    tree,
    readings.map((reading) => reading.places),
  )
  const indexes = readings.map((reading) => reading.places.indexOn(lattice))
  const layerOf: LayerOf = (at, measure) =>
    (earlier[at]?.places ?? places).layerOf(measure, lattice, indexes[at] as Int32Array)
  const before = await unprovenAsBefore(asked, layerOf, pause)
  const shown: Int16Array[] = []
  let unproven = before ?? 0
  for (const group of parts.groups) {
    const hidden = await hideTogether(
      { group, lattice, count: earlier.length, layerOf, isNew: before === undefined },
      pause,
    )
    unproven += hidden.unproven
    group.forEach((measure, place) => {
      const last = (hidden.before[place] ?? []).concat(hidden.dark)
      shown[measure] = Int16Array.from(indexes.at(-1) ?? [], (at) => {
        const reading = at < 0 ? -1 : last.findLastIndex((layer) => layer[at] === 0)
        return readings[reading]?.number ?? 0
      })
    })
  }
  return { shown, unproven }
}

type Together = {
  group: readonly number[]
  lattice: Lattice
  count: number
  layerOf: LayerOf
  isNew: boolean
}

/** What a new reading (after so many) hides of measures that are hidden together: what is hidden of one is of all, for
 *  hiding more never tells more. `before` is, by measure, what each earlier reading hid. */
async function hideTogether({ group, lattice, count, layerOf, isNew }: Together, pause: () => Promise<void>) {
  const before: Uint8Array[][] = []
  let dark: Uint8Array = new Uint8Array(lattice.size)
  let unproven = 0
  for (const [place, measure] of group.entries()) {
    const layers = Array.from({ length: count }, (_, at) => layerOf(at, measure))
    let own = isNew ? undefined : layers.at(-1)?.dark
    if (!own) {
      const decided = await decide(decideDark(lattice, layers, layerOf(count, measure).parts), pause)
      own = decided.dark
      unproven += decided.unproven
    }
    before.push(layers.map((layer) => layer.dark))
    const more = own
    dark = place === 0 ? own : dark.map((isDark, at) => isDark | (more[at] as number))
    await pause()
  }
  return { dark, before, unproven }
}

/** What the last reading could not show to be safe, where every measure is as it was then: nothing is told that was not
 *  before, and all that was shown may be again. Undefined where anything is new, or where it is not known. */
async function unprovenAsBefore(
  { parts, earlier }: Asked,
  layerOf: LayerOf,
  pause: () => Promise<void>,
): Promise<number | undefined> {
  const unproven = earlier.at(-1)?.unproven ?? undefined
  for (let measure = 0; unproven !== undefined && measure < parts.spans.length; measure++) {
    if (!areAlike(layerOf(earlier.length - 1, measure), layerOf(earlier.length, measure))) return undefined
    await pause()
  }
  return unproven
}

function areAlike(before: Layer, now: Layer): boolean {
  return before.parts.every((counts, part) =>
    counts.every((count, place) => count === now.parts[part]?.[place]),
  )
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
