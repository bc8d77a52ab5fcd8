import { sql } from 'kysely'
import { type CutKey, cellNumber, everybody } from '../../surveys/cut'
import { countFacts, type Facts, monthOf } from '../../surveys/fact'
import {
  type Counters,
  FactReader,
  isEmpty,
  type Layout,
  type PackedCounters,
  Tally,
} from '../../surveys/tally'
import type { Tx } from '../client.server'
import type { Asked } from './read.server'
import { factsUnder, here, runPlanned } from './under.server'

/** One cell in one month, 12 x year + month with January 0. */
export type MonthCell = Counters & { month: number; cell: number }

/** How each category of a cut (or everybody) answered a wave in an area, month by month, in order; months and cells
 *  that nobody is in are left out. Exact to the last commit, by one statement. */
export async function readTrend(
  tx: Tx,
  { waveId, areaId, layout }: Asked,
  cut: CutKey | 'everybody',
): Promise<MonthCell[]> {
  const [first, last] =
    cut === 'everybody' ? [everybody, everybody] : [cellNumber(cut, 0), cellNumber(cut, 31)]
  const isRolledUp = cut === 'everybody' ? sql`extent is not null` : sql`extent = 'cells'`
  const statement = sql<Part>`
    with ${here(waveId, areaId, isRolledUp)}
    select month, cell, 1 as sign, null::int as places, counts as bytes, weights, squares
    from rollup
    where (select is_rolled_up from here) and wave_id = ${waveId} and area_id = ${areaId}
      and cell between ${first} and ${last}
    union all
    select null, cell, sign, places, bytes, weights, squares from (${factsUnder('response_change', waveId)}) as queued
    union all
    select null, cell, sign, places, bytes, weights, squares from (${factsUnder('response', waveId)}) as small`
  const months = new Months(layout)
  for (const part of await runPlanned(tx, statement)) {
    if (part.month === null) months.addFacts({ records: part.bytes, places: part.places }, part.sign)
    else months.tallyOf(part.month).addPacked(part.cell, { ...part, counts: part.bytes })
  }
  return months.rows().filter(({ cell }) => cell >= first && cell <= last)
}

/** A row of the rollup, or the records of responses. */
type Part = { sign: 1 | -1; bytes: Buffer } & (
  | ({ month: number; cell: number } & Pick<PackedCounters, 'weights' | 'squares'>)
  | { month: null; places: number }
)

/** A tally for each month. */
class Months {
  readonly #tallies = new Map<number, Tally>()
  readonly #layout: Layout

  constructor(layout: Layout) {
    this.#layout = layout
  }

  tallyOf(month: number): Tally {
    const tally = this.#tallies.get(month) ?? new Tally(this.#layout)
    this.#tallies.set(month, tally)
    return tally
  }

  addFacts(facts: Facts, sign: 1 | -1): void {
    const reader = new FactReader(this.#layout)
    const count = countFacts(facts)
    for (let index = 0; index < count; index++) {
      reader.read(facts, index)
      this.tallyOf(monthOf(reader.day)).add(reader, sign)
    }
  }

  /** What somebody is in, in the order of months and cells. */
  rows(): MonthCell[] {
    return [...this.#tallies]
      .sort(([one], [other]) => one - other)
      .flatMap(([month, tally]) => tally.cells().map((cell) => ({ month, cell, ...tally.row(cell) })))
      .filter((row) => !isEmpty(row))
  }
}
