/** A node of the area tree; the top has no parent. */
export type AreaNode = { id: number; parent?: number | null | undefined }

/** The rows of one cut: its cells (numbered in cut.ts), which together hold everybody. `upper`: the cut is shown for
 *  the organisation and its regions only. There, strands are also shown two at once, and months with every cut. */
export type LatticeCut = { cells: readonly number[]; upper?: boolean; crossing: 'strand' | 'month' | 'fact' }

/** Two cuts at once: each is a place in `cuts`; the cells stand from `first`, row by row of the one. */
export type Pair = { one: number; other: number; first: number; columns: number }

/** Where everything that can be asked of one measure stands in flat arrays: every area by every cell ("singles",
 *  area by area in tree order, everybody first), then every two cuts at once for the top and its children ("pairs").
 *  The order in which areas and cells are given makes no difference. */
export class Lattice {
  /** The areas' ids, parents before children. */
  readonly areas: readonly number[]
  readonly parent: Int32Array
  readonly children: readonly number[][]
  /** By area, how many levels of areas are below it. */
  readonly heights: Int32Array
  /** The places of the top and of its children. */
  readonly upper: readonly number[]
  readonly cells: readonly number[]
  readonly cuts: readonly { first: number; size: number; upper: boolean }[]
  /** The cut of each cell's place; -1 for everybody. */
  readonly cutOf: Int32Array
  readonly pairs: readonly Pair[]
  readonly singleCount: number
  readonly pairCount: number
  readonly #areaPlaces: Map<number, number>
  readonly #cellPlaces: Map<number, number>

  constructor(tree: readonly AreaNode[], cuts: readonly LatticeCut[]) {
    this.areas = inTreeOrder(tree)
    this.#areaPlaces = placesOf(this.areas)
    const parents = new Map(tree.map(({ id, parent }) => [id, parent ?? undefined]))
    this.parent = Int32Array.from(
      this.areas,
      (id) => this.#areaPlaces.get(parents.get(id) ?? Number.NaN) ?? -1,
    )
    this.children = childrenOf(this.parent)
    this.heights = heightsOf(this.parent)
    this.upper = [0, ...(this.children[0] ?? [])]
    const ordered = cuts.map((cut) => [...cut.cells].sort((a, b) => a - b))
    this.cells = [0, ...ordered.flat()]
    this.#cellPlaces = placesOf(this.cells)
    let first = 1
    this.cuts = ordered.map((rows, index) => {
      first += rows.length
      return { first: first - rows.length, size: rows.length, upper: cuts[index]?.upper ?? false }
    })
    this.cutOf = new Int32Array(this.cells.length).fill(-1)
    this.cuts.forEach((cut, index) => {
      this.cutOf.fill(index, cut.first, cut.first + cut.size)
    })
    this.singleCount = this.areas.length * this.cells.length
    this.pairs = this.#pairsOf(cuts)
    const last = this.pairs.at(-1)
    this.pairCount = last ? last.first + (this.cuts[last.one]?.size ?? 0) * last.columns : 0
  }

  get size(): number {
    return this.singleCount + this.upper.length * this.pairCount
  }

  areaPlace(id: number): number | undefined {
    return this.#areaPlaces.get(id)
  }

  cellPlace(cell: number): number | undefined {
    return this.#cellPlaces.get(cell)
  }

  /** Where a cell (by its place) of an area (by its place) stands. */
  single(area: number, cell: number): number {
    return area * this.cells.length + cell
  }

  /** Where two cells at once stand, of the upper area in this place of `upper`; rows and columns from 0. */
  double(upper: number, { first, columns }: Pair, row: number, column: number): number {
    return this.singleCount + upper * this.pairCount + first + row * columns + column
  }

  /** What stands in a place of two cells at once. */
  doubleAt(place: number): { upper: number; pair: Pair; row: number; column: number } {
    const upper = Math.floor((place - this.singleCount) / this.pairCount)
    const index = (place - this.singleCount) % this.pairCount
    const pair = this.pairs.findLast(({ first }) => first <= index)
    if (!pair) throw new Error(`no two cells at once stand in ${place}`)
    const row = Math.floor((index - pair.first) / pair.columns)
    return { upper, pair, row, column: (index - pair.first) % pair.columns }
  }

  /** Where two cuts at once begin and end, of the upper area in this place of `upper`. */
  tableOf(upper: number, pair: Pair): [start: number, end: number] {
    const start = this.double(upper, pair, 0, 0)
    return [start, start + (this.cuts[pair.one]?.size ?? 0) * pair.columns]
  }

  /** The places in `upper` of the areas beside this one: of all regions, or of the top alone. */
  tier(upper: number): number[] {
    return this.upper.map((_, index) => index).filter((index) => (index === 0) === (upper === 0))
  }

  /** Where a place of the reading stands; undefined when it is not on the lattice. `other` is the second cell. */
  indexOf(area: number, cell: number, other?: number): number | undefined {
    const areaAt = this.#areaPlaces.get(area)
    const cellAt = this.#cellPlaces.get(cell)
    if (areaAt === undefined || cellAt === undefined) return undefined
    if (other === undefined) return this.#isOffered(areaAt, cellAt) ? this.single(areaAt, cellAt) : undefined
    const otherAt = this.#cellPlaces.get(other)
    const upper = this.upper.indexOf(areaAt)
    if (otherAt === undefined || upper < 0) return undefined
    const [low, high] = cellAt < otherAt ? [cellAt, otherAt] : [otherAt, cellAt]
    const one = this.cutOf[low]
    const two = this.cutOf[high]
    const pair = this.pairs.find((pair) => pair.one === one && pair.other === two)
    if (!pair) return undefined
    return this.double(upper, pair, low - this.firstOf(pair.one), high - this.firstOf(pair.other))
  }

  /** The place of a cut's first cell. */
  firstOf(cut: number): number {
    return this.cuts[cut]?.first ?? 0
  }

  #isOffered(area: number, cell: number): boolean {
    const cut = this.cuts[this.cutOf[cell] ?? -1]
    return !cut?.upper || this.upper.includes(area)
  }

  #pairsOf(cuts: readonly LatticeCut[]): Pair[] {
    const pairs: Pair[] = []
    let first = 0
    for (let one = 0; one < cuts.length; one++) {
      for (let other = one + 1; other < cuts.length; other++) {
        if (!areCrossed(cuts[one], cuts[other])) continue
        const columns = this.cuts[other]?.size ?? 0
        pairs.push({ one, other, first, columns })
        first += (this.cuts[one]?.size ?? 0) * columns
      }
    }
    return pairs
  }
}

/** Two strands are shown together; so is a month with any cut. */
function areCrossed(one: LatticeCut | undefined, other: LatticeCut | undefined): boolean {
  const kinds = [one?.crossing, other?.crossing]
  return kinds.includes('month') || kinds.every((kind) => kind === 'strand')
}

function placesOf(numbers: readonly number[]): Map<number, number> {
  return new Map(numbers.map((number, place) => [number, place]))
}

/** Parents before children, siblings by their ids. */
function inTreeOrder(tree: readonly AreaNode[]): number[] {
  const byParent = new Map<number | undefined, number[]>()
  for (const { id, parent } of tree) {
    const siblings = byParent.get(parent ?? undefined)
    if (siblings) siblings.push(id)
    else byParent.set(parent ?? undefined, [id])
  }
  const ordered: number[] = []
  let level = byParent.get(undefined) ?? []
  while (level.length > 0) {
    level.sort((a, b) => a - b)
    ordered.push(...level)
    level = level.flatMap((id) => byParent.get(id) ?? [])
  }
  return ordered
}

function childrenOf(parent: Int32Array): number[][] {
  const children = Array.from(parent, () => [] as number[])
  parent.forEach((above, area) => {
    if (above >= 0) children[above]?.push(area)
  })
  return children
}

function heightsOf(parent: Int32Array): Int32Array {
  const heights = new Int32Array(parent.length)
  for (let area = parent.length - 1; area > 0; area--) {
    const above = parent[area] as number
    heights[above] = Math.max(heights[above] as number, (heights[area] as number) + 1)
  }
  return heights
}
