import loadHighs from 'highs'
import { History, type Layer } from '../../../surveys/disclosure/history'
import type { Lattice } from '../../../surveys/disclosure/lattice'

const highs = await loadHighs()

/** Every sum that holds: of the cells of a cut, of the areas in an area, of the rows and columns of two cuts. */
function sumsOf(lattice: Lattice): { whole: number; parts: number[] }[] {
  const sums: { whole: number; parts: number[] }[] = []
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  for (const area of range(lattice.areas.length)) {
    for (const { first, size, upper } of lattice.cuts) {
      if (upper && !lattice.upper.includes(area)) continue
      const parts = range(size).map((cell) => lattice.single(area, first + cell))
      sums.push({ whole: lattice.single(area, 0), parts })
    }
    const children = lattice.children[area] ?? []
    if (children.length === 0) continue
    for (const cell of range(lattice.cells.length)) {
      const cut = lattice.cuts[lattice.cutOf[cell] ?? -1]
      if (cut?.upper && area !== 0) continue
      sums.push({
        whole: lattice.single(area, cell),
        parts: children.map((child) => lattice.single(child, cell)),
      })
    }
  }
  lattice.upper.forEach((area, upper) => {
    for (const pair of lattice.pairs) {
      const rows = range(lattice.cuts[pair.one]?.size ?? 0)
      const columns = range(pair.columns)
      for (const row of rows) {
        const whole = lattice.single(area, lattice.firstOf(pair.one) + row)
        sums.push({ whole, parts: columns.map((column) => lattice.double(upper, pair, row, column)) })
      }
      for (const column of columns) {
        const whole = lattice.single(area, lattice.firstOf(pair.other) + column)
        sums.push({ whole, parts: rows.map((row) => lattice.double(upper, pair, row, column)) })
      }
      if (upper > 0) continue
      for (const row of rows) {
        for (const column of columns) {
          const parts = range(lattice.upper.length - 1).map((one) =>
            lattice.double(one + 1, pair, row, column),
          )
          if (parts.length > 0) sums.push({ whole: lattice.double(0, pair, row, column), parts })
        }
      }
    }
  })
  return sums
}

type Row = { columns: number[]; values: number[]; low: number; high: number }

/** What is known of a weighted figure of a reading: that the sum over its terms of `value` times the count of a part in
 *  a place lies between the two. */
export type WeightedRow = {
  reading: number
  terms: { part: number; place: number; value: number }[]
  low: number
  high: number
}

type Options = { mayFall?: boolean; weighted?: readonly WeightedRow[] }

/** Between which numbers a hidden value must lie for whoever knows everything shown, by linear programming: a variable
 *  for each part of each dark place of each reading, in the sums that hold one; what hangs together is one programme. */
export class Bounds {
  readonly #columns = new Map<number, number>()
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #rows: Row[] = []
  readonly #rowsOf: Row[][]
  readonly #programmes = new Map<number, Programme>()
  readonly #history: History
  readonly #size: number
  readonly #mayFall: boolean

  /** `mayFall`: answers may have been taken back, so that no reading tells anything of another. */
  constructor(
    lattice: Lattice,
    readings: readonly Layer[],
    { mayFall = false, weighted = [] }: Options = {},
  ) {
    const history = new History(readings)
    this.#history = history
    this.#size = lattice.size
    this.#mayFall = mayFall
    for (let part = 0; part < history.partCount; part++) this.#addPart(sumsOf(lattice), part)
    for (const { reading, terms, low, high } of weighted) {
      this.#addRow(
        { low, high },
        terms.map((term) => ({ ...term, reading })),
      )
    }
    this.#rowsOf = this.#lower.map(() => [])
    for (const row of this.#rows) for (const column of row.columns) this.#rowsOf[column]?.push(row)
  }

  #addPart(sums: { whole: number; parts: number[] }[], part: number) {
    const history = this.#history
    for (let reading = 0; reading <= history.last; reading++) {
      for (let place = 0; place < this.#size; place++) {
        if (history.isDark(reading, place)) this.#addColumn(reading, part, place)
      }
    }
    for (let reading = 0; reading <= history.last; reading++) {
      for (const { whole, parts } of sums) {
        const terms = [{ place: whole, value: -1 }, ...parts.map((place) => ({ place, value: 1 }))]
        this.#addRow(
          { low: 0, high: 0 },
          terms.map((term) => ({ ...term, reading, part })),
        )
      }
      if (reading > 0 && !this.#mayFall) this.#addGrowth(reading, part)
    }
  }

  #keyOf(reading: number, part: number, place: number): number {
    return (part * this.#history.readings.length + reading) * this.#size + place
  }

  /** Nothing is less than in the reading before. */
  #addGrowth(reading: number, part: number) {
    for (let place = 0; place < this.#size; place++) {
      const now = this.#columns.get(this.#keyOf(reading, part, place))
      const before = this.#columns.get(this.#keyOf(reading - 1, part, place))
      if (now === undefined || before === undefined) continue
      this.#rows.push({ columns: [now, before], values: [1, -1], low: 0, high: highs.infinity })
    }
  }

  #addColumn(reading: number, part: number, place: number) {
    const history = this.#history
    const shown = this.#mayFall ? -1 : history.lastShown(place, reading)
    const next = this.#mayFall ? history.last + 1 : history.nextShown(place, reading)
    this.#columns.set(this.#keyOf(reading, part, place), this.#lower.length)
    this.#lower.push(shown < 0 ? 0 : history.value(shown, part, place))
    this.#upper.push(next > history.last ? highs.infinity : history.value(next, part, place))
  }

  /** Known values go to the other side of the inequality. */
  #addRow(
    { low, high }: { low: number; high: number },
    terms: readonly { reading: number; part: number; place: number; value: number }[],
  ) {
    const row: Row = { columns: [], values: [], low, high }
    for (const { reading, part, place, value } of terms) {
      const column = this.#columns.get(this.#keyOf(reading, part, place))
      if (column === undefined) {
        const known = value * this.#history.value(reading, part, place)
        row.low -= known
        row.high -= known
      } else {
        row.columns.push(column)
        row.values.push(value)
      }
    }
    if (row.columns.length > 0) this.#rows.push(row)
  }

  /** The bounds of each part of a dark place. */
  of(reading: number, place: number): { low: number; high: number }[] {
    return Array.from({ length: this.#history.partCount }, (_, part) => {
      const column = this.#columns.get(this.#keyOf(reading, part, place)) ?? -1
      return this.#programmeOf(column).boundsOf(column)
    })
  }

  #programmeOf(column: number): Programme {
    const made = this.#programmes.get(column)
    if (made) return made
    const columns = new Set([column])
    const rows = new Set<Row>()
    for (const one of columns) {
      for (const row of this.#rowsOf[one] ?? []) {
        rows.add(row)
        for (const other of row.columns) columns.add(other)
      }
    }
    const programme = new Programme([...columns], [...rows], this.#lower, this.#upper)
    for (const one of columns) this.#programmes.set(one, programme)
    return programme
  }

  dispose() {
    for (const programme of new Set(this.#programmes.values())) programme.dispose()
  }
}

class Programme {
  readonly #model = highs.createModel()
  readonly #places: Map<number, number>
  #objective = 0

  constructor(columns: number[], rows: Row[], lower: number[], upper: number[]) {
    this.#places = new Map(columns.map((column, place) => [column, place]))
    this.#model.options.set({ output_flag: false, presolve: 'off' })
    const of = (bounds: number[]) => Float64Array.from(columns, (column) => bounds[column] ?? 0)
    this.#model.addVars(of(lower), of(upper))
    for (const row of rows) {
      const indices = row.columns.map((column) => this.#places.get(column) ?? 0)
      this.#model.addRow(row.low, row.high, { indices, values: row.values })
    }
  }

  boundsOf(column: number): { low: number; high: number } {
    const place = this.#places.get(column) ?? 0
    this.#model.changeColCost(this.#objective, 0)
    this.#objective = place
    return { low: this.#best(place, 1), high: -this.#best(place, -1) }
  }

  #best(place: number, cost: number): number {
    const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
    this.#model.changeColCost(place, cost)
    this.#model.run()
    const status = this.#model.getModelStatus()
    if (status === optimal) return this.#model.getObjectiveValue()
    if (status === unbounded || status === unboundedOrInfeasible) return Number.NEGATIVE_INFINITY
    throw new Error(`the solver says ${status}`)
  }

  dispose() {
    this.#model.dispose()
  }
}
