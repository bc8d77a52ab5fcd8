import { sql } from 'kysely'
import { type CutKey, cellNumber, everybody } from '../../surveys/cut'
import { countFacts, type Facts, monthOf } from '../../surveys/fact'
import type { Layout } from '../../surveys/layout'
import { type Counters, FactReader, isEmpty, Tally } from '../../surveys/tally'
import type { Tx } from '../client.server'
import type { Asked } from './read.server'
import { addPart, factsUnder, here, type Part, packedRows } from './under.server'

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
  const statement = sql<Part & { month: number | null }>`
    with ${here(waveId, areaId, isRolledUp)}
    select month, 1 as sign, null::int as places, ${packedRows} as bytes
    from rollup
    where (select is_rolled_up from here) and wave_id = ${waveId} and area_id = ${areaId}
      and cell between ${first} and ${last}
    group by month
    union all
    select null, sign, places, bytes from (${factsUnder('response_change', waveId)}) as queued
    union all
    select null, sign, places, bytes from (${factsUnder('response', waveId)}) as small`
  const months = new Months(layout)
  const { rows } = await statement.execute(tx)
  for (const part of rows) {
    const { month, places, bytes, sign } = part
    if (month !== null) addPart(months.tallyOf(month), part)
    else months.addFacts({ records: bytes, places: places ?? 0 }, sign)
  }
  return months.rows().filter(({ cell }) => cell >= first && cell <= last)
}

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
