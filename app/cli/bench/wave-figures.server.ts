import { type CountTable, compareTables } from '../../../db/bench/count-table'
import { measureSizes, tidy } from '../../../db/bench/database.server'
import { openDuck } from '../../../db/bench/duckdb.server'
import { makeWideTable } from '../../../db/bench/wide-table.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { fromEngine, timeEngine, timeWithTail } from './engine.server'
import { atLeast, atMost, type Figure, inWords, type Named, noted } from './figure'
import { measureFolding } from './folding.server'
import type { MeasuredWave } from './measured-wave.server'
import { watchMemory } from './memory'
import { chooseNodes, type NamedNode } from './nodes.server'
import { measurePairs } from './pairs.server'
import { timeDuck, timePlainSql } from './peers.server'
import { measureNextReading, measureReading } from './readings.server'
import { timeOnce } from './timing'
import { measureTrend } from './trend.server'

type Report = (line: string) => void

/** What is measured of a wave. Without peers, what a longer time would be needed for is left out. */
type How = { hasPeers: boolean; report: Report }

/** Everything measured of one wave, and the milliseconds of its root with nothing queued. */
export async function measureWave(
  wave: MeasuredWave,
  { hasPeers, report }: How,
): Promise<{ figures: Figure[]; rootMs: number }> {
  const named = (what: string) => `${what} · ${short(wave.responses)}, ${wave.measures} measures`
  const figures: Figure[] = []
  // Each is told at once, so that a run that is ended early was not for nothing.
  const keep = async (step: string, measuring: Promise<Figure[]>) => {
    for (const figure of await measuring) {
      report(`  ${step}: ${inWords(figure)}`)
      figures.push(figure)
    }
  }
  await keep('rolling up', measureBuilding(wave, named))
  await keep('sizes', ofSizes(wave, named))
  const nodes = await chooseNodes(wave)
  const reads = await readNodes(wave, nodes)
  const root = reads[0]
  if (!root) throw new Error('there is no root')
  await keep('engine', Promise.resolve(reads.map((read) => ofRead(read, named))))
  if (hasPeers) await keep('peers', measurePeers(wave, { reads, named, report }))
  await keep('tails', measureTails(wave, { nodes, rootMs: root.medianMs, named }))
  await keep('fold', measureFolding(wave, named))
  if (wave.measures > 24) return { figures, rootMs: root.medianMs }
  await keep('readings', measureReading(wave, named))
  if (hasPeers) await keep('two strands', measurePairs(wave, named))
  await keep('readings', measureNextReading(wave, named))
  return { figures, rootMs: root.medianMs }
}

const short = (responses: number) => (responses >= 1e6 ? `${responses / 1e6}M` : `${responses / 1e3}k`)

async function measureBuilding({ db, landlord, owner }: MeasuredWave, named: Named): Promise<Figure[]> {
  const { result, memory } = await watchMemory(() => timeOnce(() => keepRollup(db, landlord.organisationId)))
  await tidy(owner)
  return [
    noted(named('rolling up from nothing'), result.ms / 1000, 's'),
    noted(named('rolling up, most memory of the process'), memory.peakBytes / 1e6, 'MB'),
  ]
}

async function ofSizes({ owner, responses, measures }: MeasuredWave, named: Named): Promise<Figure[]> {
  const { responses: stored, rollup } = await measureSizes(owner)
  const note = `${Math.round(rollup / 1e6)} MB beside ${Math.round(stored / 1e6)} MB`
  const what = named('rollup’s size against the responses with their indexes')
  const isAimed = responses === 1_000_000
  return [
    isAimed
      ? atMost(what, rollup / stored, 'times', 0.25, note)
      : noted(what, rollup / stored, 'times', note),
    noted(named('a response with its indexes'), stored / responses, 'bytes', `${measures} measures`),
  ]
}

type Read = { node: NamedNode; medianMs: number; slowestMs: number; table: CountTable }

async function readNodes(wave: MeasuredWave, nodes: readonly NamedNode[]): Promise<Read[]> {
  const reads: Read[] = []
  for (const node of nodes) {
    const { result, medianMs, slowestMs } = await timeEngine(wave, node)
    reads.push({ node, medianMs, slowestMs, table: fromEngine(node, result) })
  }
  return reads
}

function ofRead({ node, medianMs, slowestMs }: Read, named: Named): Figure {
  const note = `${node.responses.toLocaleString('en-GB')} responses; slowest ${slowestMs.toFixed(1)} ms`
  return noted(named(`breakdown, ${node.name}, tail 0`), medianMs, 'ms', note)
}

async function measurePeers(
  wave: MeasuredWave,
  { reads, named, report }: { reads: readonly Read[]; named: Named; report: Report },
): Promise<Figure[]> {
  report('  (plain SQL)')
  await makeWideTable(wave.owner, wave.landlord.wave.id, wave.measures)
  const plain = []
  for (const read of reads) plain.push(...(await besidePlainSql(wave, read, named)))
  const root = reads[0]?.node
  const trends = root ? await measureTrend(wave, root, named) : []
  report('  (DuckDB)')
  const duck = await besideDuck(wave, reads, named)
  if (duck.length === 0)
    report('  DuckDB (@duckdb/node-api, a development dependency) is not installed: it is not measured.')
  return [...plain, ...duck, ...trends]
}

const leastAgainstSql = 300
const leastAgainstDuck = 50

async function besidePlainSql(wave: MeasuredWave, read: Read, named: Named): Promise<Figure[]> {
  const { node } = read
  const { fastest, all } = await timePlainSql(wave, node)
  const numbers = compareTables(`${node.name} in plain SQL`, read.table, fastest.table)
  const ways = all.map(({ way, ms }) => `${way} ${Math.round(ms)} ms`).join('; ')
  const what = named(`breakdown, ${node.name}, tail 0`)
  const ratio = fastest.medianMs / read.medianMs
  const note = `${numbers} numbers alike`
  return [
    node.depth === 0
      ? atLeast(`${what}: against plain SQL`, ratio, 'times', leastAgainstSql, note)
      : noted(`${what}: against plain SQL`, ratio, 'times', note),
    noted(`${what}, plain SQL`, fastest.medianMs, 'ms', `${fastest.way}, median of ${fastest.runs}; ${ways}`),
  ]
}

async function besideDuck(wave: MeasuredWave, reads: readonly Read[], named: Named): Promise<Figure[]> {
  const duck = await openDuck(wave.owner, wave.measures)
  if (!duck) return []
  const figures: Figure[] = [noted(named('DuckDB’s file'), duck.bytes / wave.responses, 'bytes a response')]
  for (const { node, medianMs, table } of reads) {
    const counted = await timeDuck(duck, wave, node)
    const numbers = compareTables(`${node.name} in DuckDB`, table, counted.table)
    const what = named(`breakdown, ${node.name}, tail 0`)
    const ratio = counted.medianMs / medianMs
    figures.push(
      node.depth === 0
        ? atLeast(`${what}: against DuckDB`, ratio, 'times', leastAgainstDuck, `${numbers} numbers alike`)
        : noted(`${what}: against DuckDB`, ratio, 'times', `${numbers} numbers alike`),
      noted(`${what}, DuckDB`, counted.medianMs, 'ms', `median of ${counted.runs}`),
    )
  }
  duck.close()
  return figures
}

const tails = [1_000, 5_000]
const mostAgainstRoot = 10

async function measureTails(
  wave: MeasuredWave,
  { nodes, rootMs, named }: { nodes: readonly NamedNode[]; rootMs: number; named: Named },
): Promise<Figure[]> {
  const figures: Figure[] = []
  const byTail = new Map<number, number>()
  for (const tail of tails) {
    for (const node of nodes) {
      const { medianMs, slowestMs } = await timeWithTail(wave, node, tail)
      byTail.set(tail, Math.max(byTail.get(tail) ?? 0, medianMs))
      const note = `all of them under it; slowest ${slowestMs.toFixed(1)} ms`
      figures.push(noted(named(`breakdown, ${node.name}, tail ${tail}`), medianMs, 'ms', note))
    }
  }
  const worst = (byTail.get(1_000) ?? Number.NaN) / rootMs
  const what = named('the slowest node, tail 1,000: against the root, tail 0')
  return [atMost(what, worst, 'times', mostAgainstRoot), ...figures]
}
