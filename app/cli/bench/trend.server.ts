import { type CountTable, compareTables } from '../../../db/bench/count-table'
import { connectOwner } from '../../../db/bench/database.server'
import { onePassSettings, runCounts, trendOverWide } from '../../../db/bench/wide-table.server'
import { readTrend } from '../../../db/breakdown/trend.server'
import { inOrganisation } from '../../../db/client.server'
import { cellNumber, cutKeys } from '../../../surveys/cut'
import { type Figure, type Named, noted } from './figure'
import type { MeasuredWave } from './measured-wave.server'
import type { NamedNode } from './nodes.server'
import { timeRuns } from './timing'

const cut = 'ethnicity'

/** Every measure by the categories of a strand, month by month, by the engine and by plain SQL over the wide table. */
export async function measureTrend(wave: MeasuredWave, node: NamedNode, named: Named): Promise<Figure[]> {
  const { db, landlord, layout, measures } = wave
  const asked = { waveId: landlord.wave.id, areaId: node.id, layout }
  const engine = await timeRuns(() =>
    inOrganisation(db, landlord.organisationId, (tx) => readTrend(tx, asked, cut)),
  )
  const owner = connectOwner(wave.ownerUrl, onePassSettings)
  const plain = await timeRuns(() => runCounts(owner, trendOverWide(node, measures, cutKeys.indexOf(cut))))
  await owner.end()
  const read: CountTable = new Map(
    engine.result.map(({ month, cell, counts }) => [`${month}/${cell}`, [...counts]]),
  )
  const expected: CountTable = new Map(
    plain.result.flatMap(([month = 0, code = 0, ...counts]) =>
      counts.every((count) => count === 0) ? [] : [[`${month}/${cellNumber(cut, code)}`, counts] as const],
    ),
  )
  const cells = compareTables('trend', read, expected)
  const what = named(`trend, one strand by month, ${node.name}`)
  return [
    noted(`${what}, engine`, engine.medianMs, 'ms', `${cells} numbers alike`),
    noted(`${what}, plain SQL on the wide table`, plain.medianMs, 'ms', `median of ${plain.runs}`),
  ]
}
