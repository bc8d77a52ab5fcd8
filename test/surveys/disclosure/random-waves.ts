import fc from 'fast-check'
import { type AreaNode, Lattice, type LatticeCut } from '../../../surveys/disclosure/lattice'

/** Somebody who answered: where, in which category of each cut, how, by which reading, and by which they had taken it
 *  back. */
type Person = { area: number; categories: number[]; part: number; reading: number; gone: number }

/** A wave as it might be: its lattice, and each reading's values by part and place. */
export type RandomWave = { lattice: Lattice; readings: Int32Array[][] }

const shapes = {
  regions: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 0, maxLength: 4 }),
  strands: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }),
  facts: fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 0, maxLength: 1 }),
  // A cut of one cell is everybody: it has nothing to hide, and a wave of one month has no cut of months.
  months: fc.constantFrom(0, 2),
  parts: fc.constantFrom(2, 2, 2, 3),
  readings: fc.integer({ min: 1, max: 3 }),
  people: fc.integer({ min: 5, max: 260 }),
  skew: fc.double({ min: 1, max: 4, noNaN: true }),
  links: fc.double({ min: 0, max: 0.9, noNaN: true }),
  seed: fc.integer(),
}

/** Small landlords with a few responses: most groups are near the floor. */
export const randomWave: fc.Arbitrary<RandomWave> = fc
  .record({ ...shapes, erased: fc.constant(0) })
  .map(makeWave)

/** The same with several readings, between which some of the answers are taken back. */
export const randomErodedWave: fc.Arbitrary<RandomWave> = fc
  .record({
    ...shapes,
    readings: fc.integer({ min: 2, max: 3 }),
    erased: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
  })
  .map(makeWave)

/** Landlords of a region or a few, with so many responses that some of their figures are weighted. */
export const randomLargeWave: fc.Arbitrary<RandomWave> = fc
  .record({
    ...shapes,
    regions: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 0, maxLength: 4 }),
    strands: fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 1, maxLength: 2 }),
    ...{
      facts: fc.constant<number[]>([]),
      months: fc.constant(0),
      parts: fc.constant(2),
      readings: fc.constant(1),
    },
    people: fc.integer({ min: 300, max: 4000 }),
    skew: fc.double({ min: 2, max: 5, noNaN: true }),
    erased: fc.constant(0),
  })
  .map(makeWave)

type Shape = {
  regions: number[]
  strands: number[]
  facts: number[]
  months: number
  parts: number
  readings: number
  people: number
  skew: number
  links: number
  seed: number
  /** What share of the answers are taken back by some later reading. */
  erased: number
}

function makeWave({
  regions,
  strands,
  facts,
  months,
  parts,
  readings,
  people,
  skew,
  links,
  seed,
  erased,
}: Shape): RandomWave {
  const tree = treeOf(regions)
  const sizes = [...strands, ...facts, ...(months > 0 ? [months] : [])]
  const cuts = sizes.map((size, index): LatticeCut => {
    const cells = Array.from({ length: size }, (_, code) => 32 * (index + 1) + code)
    if (index >= strands.length + facts.length) return { cells, upper: true, crossing: 'month' }
    return { cells, crossing: index < strands.length ? 'strand' : 'fact' }
  })
  const lattice = new Lattice(tree, cuts)
  const random = generator(seed)
  const leaves = tree.filter(({ id }) => !tree.some(({ parent }) => parent === id)).map(({ id }) => id)
  const pick = (count: number) => Math.min(count - 1, Math.floor(random() ** skew * count))
  const persons: Person[] = Array.from({ length: people }, () => {
    const area = leaves[pick(leaves.length)] ?? 1
    // Where people live, who they are and when they answer often go together.
    const isLinked = random() < links
    const categories = sizes.map((size, cut) =>
      isLinked && random() < 0.8 ? (area + cut) % size : pick(size),
    )
    const reading = Math.floor(random() * readings)
    const late = (area + (categories[0] ?? 0)) % readings
    const person = { area, categories, part: pick(parts), reading: isLinked ? late : reading }
    const isTakenBack = erased > 0 && random() < erased
    return { ...person, gone: isTakenBack ? person.reading + 1 + pick(readings) : readings }
  })
  return {
    lattice,
    readings: Array.from({ length: readings }, (_, reading) => count(lattice, persons, parts, reading)),
  }
}

function treeOf(regions: number[]): AreaNode[] {
  const tree: AreaNode[] = [{ id: 1 }]
  for (const authorities of regions) {
    const region = tree.length + 1
    tree.push({ id: region, parent: 1 })
    for (let index = 0; index < authorities; index++) tree.push({ id: tree.length + 1, parent: region })
  }
  return tree
}

/** How many of each part every place holds of those who had answered by this reading. */
function count(lattice: Lattice, persons: Person[], parts: number, reading: number): Int32Array[] {
  const values = Array.from({ length: parts }, () => new Int32Array(lattice.size))
  for (const person of persons.filter((one) => one.reading <= reading && reading < one.gone)) {
    const counts = values[person.part]
    if (!counts) continue
    const cells = person.categories.map((code, cut) => lattice.firstOf(cut) + code)
    for (let area = lattice.areaPlace(person.area) ?? -1; area >= 0; area = lattice.parent[area] ?? -1) {
      const upper = lattice.upper.indexOf(area)
      const add = (place: number) => {
        counts[place] = (counts[place] ?? 0) + 1
      }
      add(lattice.single(area, 0))
      cells.forEach((cell, cut) => {
        if (!lattice.cuts[cut]?.upper || upper >= 0) add(lattice.single(area, cell))
      })
      if (upper < 0) continue
      for (const pair of lattice.pairs) {
        add(lattice.double(upper, pair, person.categories[pair.one] ?? 0, person.categories[pair.other] ?? 0))
      }
    }
  }
  return values
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
