import type { CountTable } from '../../../db/bench/count-table'
import { connectOwner } from '../../../db/bench/database.server'
import { type Duck, prepareDuck, toDuckTable } from '../../../db/bench/duckdb.server'
import { onePassOverStored } from '../../../db/bench/stored-bytes.server'
import {
  findMiddle,
  halvesSettings,
  inHalves,
  onePass,
  onePassSettings,
  runCounts,
  toCountTable,
} from '../../../db/bench/wide-table.server'
import type { MeasuredWave } from './measured-wave.server'
import type { NamedNode } from './nodes.server'
import { timeOnce, timeRuns } from './timing'

/** How long a way to count took, and what it counted. */
export type Counted = { way: string; medianMs: number; runs: number; table: CountTable }

/** The fastest way found to count an area in plain SQL, and what each of the others took: over the wide table in one
 *  pass, and at the root also in halves by two processes; over the responses as stored. */
export async function timePlainSql(
  wave: MeasuredWave,
  node: NamedNode,
): Promise<{ fastest: Counted; all: Tried[] }> {
  const ways = await listWays(wave, node)
  const all: Tried[] = []
  for (const { way, statement, settings } of ways) {
    const owner = connectOwner(wave.ownerUrl, settings)
    await runCounts(owner, statement)
    all.push({ way, ms: (await timeOnce(() => runCounts(owner, statement))).ms })
    await owner.end()
  }
  const best = all.reduce((one, other) => (other.ms < one.ms ? other : one))
  const chosen = ways.find(({ way }) => way === best.way)
  if (!chosen) throw new Error('no way was tried')
  const owner = connectOwner(wave.ownerUrl, chosen.settings)
  const { result, medianMs, runs } = await timeRuns(() => runCounts(owner, chosen.statement))
  await owner.end()
  return { fastest: { way: chosen.way, medianMs, runs, table: toCountTable(node, result) }, all }
}

/** A way that was tried and what one warm run took. */
export type Tried = { way: string; ms: number }
type Way = { way: string; statement: string; settings: Record<string, string> }

async function listWays(wave: MeasuredWave, node: NamedNode): Promise<Way[]> {
  const { measures, landlord, owner } = wave
  const once = [
    { way: 'wide table, one pass', statement: onePass(node, measures), settings: onePassSettings },
    {
      way: 'as stored, one pass',
      statement: onePassOverStored(node, landlord.wave.id, measures),
      settings: onePassSettings,
    },
  ]
  if (node.depth > 0) return once
  const statement = inHalves(node, measures, await findMiddle(owner))
  return [...once, { way: 'wide table, halves by two processes', statement, settings: halvesSettings }]
}

/** The same in DuckDB. */
export async function timeDuck(duck: Duck, wave: MeasuredWave, node: NamedNode): Promise<Counted> {
  const run = await prepareDuck(duck, node, wave.measures)
  const { result, medianMs, runs } = await timeRuns(run)
  return { way: 'DuckDB', medianMs, runs, table: toDuckTable(node, result, wave.measures) }
}
