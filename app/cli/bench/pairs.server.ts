import { answerRowsSettings, makeAnswerRows, pairsOverRows } from '../../../db/bench/answer-rows.server'
import { type CountTable, compareTables, slotOf, slotsOfMeasure } from '../../../db/bench/count-table'
import { connectOwner } from '../../../db/bench/database.server'
import { runCounts } from '../../../db/bench/wide-table.server'
import { type Pair, readPairs } from '../../../db/breakdown/pairs.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../../db/reading/figure.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { type CutKey, cutKeys, cutNumberOf } from '../../../surveys/cut'
import { atLeast, type Figure, type Named, noted } from './figure'
import type { MeasuredWave } from './measured-wave.server'
import { type Timed, timeRuns } from './timing'

const cuts = ['ethnicity', 'sex'] as const
const leastRatio = 10

/** Two strands at once for one measure in every region: as pages have it, from the wave's newest reading where it was
 *  read; exact to the last commit, from the responses; and with answers as rows. Compared cell by cell, so the reading
 *  must be of the responses there are. */
export async function measurePairs(wave: MeasuredWave, named: Named): Promise<Figure[]> {
  const served = await timeServed(wave)
  const engine = await timeEnginePairs(wave)
  await makeAnswerRows(wave.owner, wave.landlord.wave.id, wave.measures)
  const rows = connectOwner(wave.ownerUrl, answerRowsSettings)
  const plain = await timeRuns(() => runCounts(rows, pairsOverRows(cuts, 1)))
  await rows.end()
  const expected = fromRows(plain.result)
  const alike = compareTables('two strands at once', fromPairs(engine.result), expected)
  const what = named('two strands at once, one measure, every region')
  const slower = (ms: number) => plain.medianMs / ms
  return [
    ...(served ? ofServed(what, served, { slower: slower(served.medianMs), expected }) : []),
    noted(
      `${what}, exact to the last commit: against answers as rows`,
      slower(engine.medianMs),
      'times',
      `${alike} numbers alike`,
    ),
    noted(`${what}, exact to the last commit`, engine.medianMs, 'ms'),
    noted(`${what}, answers as rows`, plain.medianMs, 'ms', `median of ${plain.runs}`),
  ]
}

function ofServed(
  what: string,
  { result, medianMs }: Timed<CellFigure[]>,
  { slower, expected }: { slower: number; expected: CountTable },
): Figure[] {
  const note = `from the reading, ${compareBases(result, expected)} bases alike`
  return [
    atLeast(`${what}: against answers as rows`, slower, 'times', leastRatio, note),
    noted(`${what}, from the reading`, medianMs, 'ms', `${result.length} figures`),
  ]
}

/** The figures as a page asks for them; undefined where the wave was not read. */
async function timeServed({ db, landlord, layout }: MeasuredWave): Promise<Timed<CellFigure[]> | undefined> {
  const { organisationId, wave, areas } = landlord
  const areaIds = areas.filter(({ depth }) => depth === 1).map(({ id }) => id)
  const measures = layout.measures.slice(0, 1).map(({ place }) => place)
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
  if (!(await inside((tx) => findLatestReading(tx, wave.id)))) return undefined
  return timeRuns(() =>
    inside(async (tx) => {
      const reading = await findLatestReading(tx, wave.id)
      const cells = await listCells(tx, reading?.id ?? '')
      const of = (cut: CutKey) => cells.filter((cell) => cutNumberOf(cell) === cutKeys.indexOf(cut) + 1)
      return findFigures(tx, reading?.id ?? '', {
        areaIds,
        measures,
        cells: of(cuts[0]),
        others: of(cuts[1]),
      })
    }),
  )
}

/** Throws where a base that is shown as of this reading is not the one counted; gives how many were compared. */
function compareBases(figures: readonly CellFigure[], expected: CountTable): number {
  let compared = 0
  for (const { area_id, cell, other, figure } of figures) {
    if (figure.state === 'hidden' || figure.readOn) continue
    const counts = expected.get(`${area_id}/${cell % 32} and ${other % 32}`) ?? []
    const base = counts.slice(0, -1).reduce((sum, count) => sum + count, 0)
    if (figure.base !== base)
      throw new Error(`cells ${cell} and ${other} of area ${area_id} have ${figure.base} for ${base}`)
    compared += 1
  }
  return compared
}

function timeEnginePairs({ db, landlord, layout }: MeasuredWave) {
  const [measure] = layout.measures
  if (!measure) throw new Error('the survey measures nothing')
  const [root] = landlord.areas
  const asked = { waveId: landlord.wave.id, areaId: root?.id ?? 0, cuts, measures: [measure] }
  return timeRuns(() => inOrganisation(db, landlord.organisationId, (tx) => readPairs(tx, asked)))
}

const fromPairs = (pairs: readonly Pair[]): CountTable =>
  new Map(pairs.map(({ areaId, codes, counts }) => [`${areaId}/${codes.join(' and ')}`, [...counts]]))

function fromRows(rows: readonly number[][]): CountTable {
  const table: CountTable = new Map()
  for (const [region = 0, one = 0, other = 0, code = 0, number = 0] of rows) {
    const slot = slotOf(code)
    if (slot < 0) continue
    const key = `${region}/${one} and ${other}`
    const counts = table.get(key) ?? new Array<number>(slotsOfMeasure).fill(0)
    counts[slot] = number
    table.set(key, counts)
  }
  return table
}
