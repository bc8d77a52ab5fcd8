import { type Area, listAreas } from '../../../db/area.server'
import { countLive } from '../../../db/breakdown/count.server'
import { readPairs } from '../../../db/breakdown/pairs.server'
import { readBreakdown } from '../../../db/breakdown/read.server'
import { readTrend } from '../../../db/breakdown/trend.server'
import { type CellSums, weighCells } from '../../../db/breakdown.server'
import type { Tx } from '../../../db/client.server'
import { countResponses } from '../../../db/wave.server'
import { type CutKey, cellNumber, cutKeys } from '../../../surveys/cut'
import { monthOf } from '../../../surveys/fact'
import { Layout } from '../../../surveys/layout'
import { strandKeys } from '../../../surveys/strand'
import { type Counters, weightOne } from '../../../surveys/tally'

/** A wave with measures of its own, whatever its survey says. */
export type LiveWave = { waveId: string; layout: Layout }

/** A number of the live engine beside the oracle's, as a line each. */
type Lines = ReadonlyMap<string, string>

/** Compares everything the live engine says of the wave with plain SQL, in the snapshot of the transaction: how many
 *  answered, and each area, its cells and the areas under it. Gives how many areas were read, and a line for whatever differs. */
export async function compareAreas(tx: Tx, { waveId, layout }: LiveWave) {
  const areas = await listAreas(tx)
  const oracle = await weighCells(tx, waveId, layout.measures)
  const [counted, stored] = [await countLive(tx, waveId), await countResponses(tx, waveId)]
  const differences = counted === stored ? [] : [`responses: live ${counted}, stored ${stored}`]
  for (const { id } of areas) {
    const live = await readBreakdown(tx, { waveId, areaId: id, layout })
    const cells = live.cells.flatMap(({ cell, ...row }) => linesOf(layout, `${id} ${cell}`, row))
    const own = oracle.filter(({ area_id }) => area_id === id)
    differences.push(
      ...differencesOf(
        new Map(cells),
        oracleLines(own, ({ cell }) => `${id} ${cell}`),
      ),
    )
    const children = live.children.flatMap(({ areaId, ...row }) => linesOf(layout, `${id} > ${areaId}`, row))
    const below = new Set(areas.filter(({ parent_id }) => parent_id === id).map((child) => child.id))
    const totals = oracle.filter(({ area_id, cell }) => below.has(area_id) && cell === 0)
    const expected = oracleLines(totals, ({ area_id }) => `${id} > ${area_id}`)
    differences.push(...differencesOf(new Map(children), expected))
  }
  return { areas: areas.length, differences }
}

/** A line for each measure of a row that has anything, named by `what` and the measure's place. */
function linesOf(layout: Layout, what: string, row: Counters): [string, string][] {
  const weights = row.weights ?? row.counts.map((count) => count * weightOne)
  const squares = row.squares ?? row.counts.map((count) => count * weightOne ** 2)
  return layout.measures
    .map(({ place }, index): [string, number[][]] => [
      `${what} ${place}`,
      [row.counts, weights, squares].map((sums) => [...layout.of(index, sums)]),
    ])
    .filter(([, sums]) => sums.flat().some((sum) => sum !== 0))
    .map(([key, sums]) => [key, JSON.stringify(sums)])
}

function oracleLines(rows: readonly CellSums[], what: (row: CellSums) => string): Lines {
  return new Map(
    rows.map((row) => [
      `${what(row)} ${row.measure}`,
      JSON.stringify([row.counts, row.weights, row.squares]),
    ]),
  )
}

function differencesOf(live: Lines, oracle: Lines): string[] {
  return [...new Set([...live.keys(), ...oracle.keys()])]
    .filter((key) => live.get(key) !== oracle.get(key))
    .map((key) => `${key}: live ${live.get(key)}, oracle ${oracle.get(key)}`)
}

/** Compares a trend by month, and two cuts at once, in one area with counting the stored responses one by one. */
export async function compareCuts(
  tx: Tx,
  { waveId, layout }: LiveWave,
  { areaId, cuts }: { areaId: number; cuts: [CutKey, CutKey] },
): Promise<string[]> {
  const stored = await responsesUnder(tx, waveId, areaId)
  const byMonth = new ByHand(layout)
  const byPair = new ByHand(layout)
  for (const { month, child, codes, answers, weight } of stored) {
    byMonth.add(`${month} ${cellNumber(cuts[0], codes[cuts[0]])}`, answers, weight)
    byPair.add(`${child} ${codes[cuts[0]]} ${codes[cuts[1]]}`, answers, weight)
  }
  const trend = await readTrend(tx, { waveId, areaId, layout }, cuts[0])
  const monthly = trend.flatMap(({ month, cell, ...row }) => linesOf(layout, `${month} ${cell}`, row))
  const pairs = await readPairs(tx, { waveId, areaId, cuts, measures: layout.measures })
  const paired = pairs.flatMap(({ areaId, codes, place, ...row }) => {
    const measure = layout.measures.filter((one) => one.place === place)
    return linesOf(new Layout(measure), `${areaId} ${codes.join(' ')}`, row)
  })
  return [
    ...differencesOf(new Map(monthly), byMonth.lines()),
    ...differencesOf(new Map(paired), byPair.lines()),
  ]
}

async function responsesUnder(tx: Tx, waveId: string, areaId: number) {
  const areas = await listAreas(tx)
  const isUnder = (id: number, above: Area | undefined) => {
    const first = areas.find((area) => area.id === id)?.first ?? 0
    return above !== undefined && above.first <= first && first <= above.last
  }
  const here = areas.find(({ id }) => id === areaId)
  const children = areas.filter(({ parent_id }) => parent_id === areaId)
  const rows = await tx.selectFrom('response').selectAll().where('wave_id', '=', waveId).execute()
  return rows
    .filter(({ area_id }) => isUnder(area_id, here))
    .map(({ area_id, received_on, strands, answers, weight, tenure, channel }) => ({
      child: children.find((child) => isUnder(area_id, child))?.id ?? areaId,
      month: monthOf(Date.parse(received_on) / 86_400_000),
      codes: Object.fromEntries(
        cutKeys.map((cut, place) => [cut, [...strands, tenure, channel][place] ?? 0]),
      ) as Record<CutKey, number>,
      answers,
      weight,
    }))
}

/** Sums by key, a response and a measure at a time. */
class ByHand {
  readonly #rows = new Map<string, Required<Counters>>()
  readonly #layout: Layout

  constructor(layout: Layout) {
    this.#layout = layout
  }

  add(key: string, answers: Buffer, weight: number): void {
    const zeros = () => new Float64Array(this.#layout.width)
    const row = this.#rows.get(key) ?? { counts: zeros(), weights: zeros(), squares: zeros() }
    this.#rows.set(key, row)
    this.#layout.measures.forEach(({ place }, index) => {
      const slot = this.#layout.slot(index, answers[place - 1] ?? 0)
      if (slot < 0) return
      row.counts[slot] = (row.counts[slot] ?? 0) + 1
      row.weights[slot] = (row.weights[slot] ?? 0) + weight
      row.squares[slot] = (row.squares[slot] ?? 0) + weight ** 2
    })
  }

  lines(): Lines {
    return new Map([...this.#rows].flatMap(([key, row]) => linesOf(this.#layout, key, row)))
  }
}

/** The cuts whose codes differ enough to be worth comparing. */
export const pickableCuts: readonly CutKey[] = [...strandKeys.slice(0, 4), 'tenure', 'channel']
