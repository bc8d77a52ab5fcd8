import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fromEngine } from '../../../app/cli/bench/engine.server'
import { type MeasuredWave, makeMeasuredWave } from '../../../app/cli/bench/measured-wave.server'
import { chooseNodes, type NamedNode } from '../../../app/cli/bench/nodes.server'
import { measurePairs } from '../../../app/cli/bench/pairs.server'
import { measureTrend } from '../../../app/cli/bench/trend.server'
import { type CountTable, compareTables } from '../../../db/bench/count-table'
import { openDuck, prepareDuck, toDuckTable } from '../../../db/bench/duckdb.server'
import { onePassOverStored } from '../../../db/bench/stored-bytes.server'
import {
  findMiddle,
  inHalves,
  makeWideTable,
  onePass,
  runCounts,
  toCountTable,
} from '../../../db/bench/wide-table.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { readBreakdown } from '../../../db/breakdown/read.server'
import { inOrganisation } from '../../../db/client.server'

const [responses, measures] = [3_000, 9]
const ownerUrl = new URL(inject('templateUrl'))
ownerUrl.pathname = '/postgres'
let wave: MeasuredWave
let nodes: NamedNode[]

beforeAll(async () => {
  wave = await makeMeasuredWave(ownerUrl.href, { responses, measures })
  await keepRollup(wave.db, wave.landlord.organisationId, { threshold: 500 })
  await makeWideTable(wave.owner, wave.landlord.wave.id, measures)
  nodes = await chooseNodes(wave)
})
afterAll(() => wave.close())

async function byEngine(node: NamedNode): Promise<CountTable> {
  const { db, landlord, layout } = wave
  const asked = { waveId: landlord.wave.id, areaId: node.id, layout }
  return fromEngine(node, await inOrganisation(db, landlord.organisationId, (tx) => readBreakdown(tx, asked)))
}

test('the engine, plain SQL in each form and DuckDB count alike at every depth', async () => {
  const middle = await findMiddle(wave.owner)
  const duck = await openDuck(wave.owner, measures)
  expect(nodes.map(({ name }) => name)).toEqual([
    ...['root', 'region', 'authority', 'neighbourhood', 'largest not rolled up'],
  ])
  for (const node of nodes) {
    const expected = await byEngine(node)
    const statements = [
      onePass(node, measures),
      onePassOverStored(node, wave.landlord.wave.id, measures),
      ...(node.depth === 0 ? [inHalves(node, measures, middle)] : []),
    ]
    for (const statement of statements) {
      const table = toCountTable(node, await runCounts(wave.owner, statement))
      expect(compareTables(node.name, table, expected)).toBeGreaterThan(measures)
    }
    const run = duck && (await prepareDuck(duck, node, measures))
    if (run) compareTables(node.name, toDuckTable(node, await run(), measures), expected)
  }
  duck?.close()
})

test('two strands at once and the trend are compared with plain SQL', async () => {
  const root = nodes[0] as NamedNode
  const figures = [
    ...(await measurePairs(wave, (what) => what)),
    ...(await measureTrend(wave, root, (what) => what)),
  ]
  expect(figures.filter(({ note }) => /^\d+ numbers alike/.test(note))).toHaveLength(2)
})

test('one wrong number is found', async () => {
  const root = nodes[0] as NamedNode
  const right = await byEngine(root)
  const wrong = new Map(right)
  const [key, counts] = [...right][7] ?? ['', []]
  wrong.set(key, [(counts[0] ?? 0) + 1, ...counts.slice(1)])
  expect(() => compareTables('root', wrong, right)).toThrow(`cell ${key} has`)
  wrong.delete(key)
  expect(() => compareTables('root', wrong, right)).toThrow(`cell ${key} has nothing`)
})

test('the same responses are made every time, on every machine', async () => {
  const [row] = await wave.owner.unsafe(`
    select md5(string_agg(said, ' ' order by said)) as digest
    from (
      select concat_ws('/', received_on, area_id, tenure, channel, strands, answers) as said from response
    ) as one`)
  expect(row?.digest).toBe('194e7f751a520f40cef4907366acc0f4')
})
