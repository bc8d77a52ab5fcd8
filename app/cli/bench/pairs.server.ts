import { answerRowsSettings, makeAnswerRows, pairsOverRows } from '../../../db/bench/answer-rows.server'
import { type CountTable, compareTables, slotOf, slotsOfMeasure } from '../../../db/bench/count-table'
import { connectOwner } from '../../../db/bench/database.server'
import { runCounts } from '../../../db/bench/wide-table.server'
import { type Pair, readPairs } from '../../../db/breakdown/pairs.server'
import { inOrganisation } from '../../../db/client.server'
import { atLeast, type Figure, noted } from './figure'
import type { MeasuredWave } from './measured-wave.server'
import { timeRuns } from './timing'

const cuts = ['ethnicity', 'sex'] as const
const leastRatio = 10

/** Two strands at once for one measure in every region, by the engine and with answers as rows, compared cell by cell. */
export async function measurePairs(wave: MeasuredWave, named: (what: string) => string): Promise<Figure[]> {
  const engine = await timeEnginePairs(wave)
  await makeAnswerRows(wave.owner, wave.landlord.wave.id, wave.measures)
  const rows = connectOwner(wave.ownerUrl, answerRowsSettings)
  const statement = pairsOverRows(cuts, 1)
  const plain = await timeRuns(() => runCounts(rows, statement))
  await rows.end()
  const cells = compareTables('two strands at once', fromPairs(engine.result), fromRows(plain.result))
  const what = named('two strands at once, one measure, every region')
  return [
    atLeast(
      `${what}: against answers as rows`,
      plain.medianMs / engine.medianMs,
      'times',
      leastRatio,
      `${cells} numbers alike`,
    ),
    noted(`${what}, engine`, engine.medianMs, 'ms'),
    noted(`${what}, answers as rows`, plain.medianMs, 'ms', `median of ${plain.runs}`),
  ]
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
