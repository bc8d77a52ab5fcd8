import { type CountTable, compareTables } from '../../../db/bench/count-table'
import { type OwnerConnection, tidy } from '../../../db/bench/database.server'
import { drawAreas } from '../../../db/bench/draws'
import { deleteMadeResponses, insertMadeResponses } from '../../../db/bench/responses.server'
import { onePassOverStored } from '../../../db/bench/stored-bytes.server'
import { runCounts, toCountTable } from '../../../db/bench/wide-table.server'
import { keepRollup } from '../../../db/breakdown/keep.server'
import { type Breakdown, readBreakdown } from '../../../db/breakdown/read.server'
import { inOrganisation } from '../../../db/client.server'
import { madeResponses, sharesOf } from './made-landlord.server'
import type { MeasuredWave } from './measured-wave.server'
import type { NamedNode } from './nodes.server'
import { type Timed, timeRuns } from './timing'

const runs = 15
/** Numbers of the responses that are made for a tail, beyond those of any wave. */
const tailFrom = 1_000_000_001

/** Reads everything of an area and of those directly under it, in a transaction as a page would. */
export function timeEngine(wave: MeasuredWave, node: NamedNode): Promise<Timed<Breakdown>> {
  const { db, landlord, layout } = wave
  const asked = { waveId: landlord.wave.id, areaId: node.id, layout }
  return timeRuns(() => inOrganisation(db, landlord.organisationId, (tx) => readBreakdown(tx, asked)), runs)
}

/** What the engine read as a table of counts. */
export function fromEngine(node: NamedNode, { cells, children }: Breakdown): CountTable {
  return new Map<string, number[]>([
    ...cells.map(({ cell, counts }) => [`${node.id}/${cell}`, [...counts]] as [string, number[]]),
    ...children.map(({ areaId, counts }) => [`${areaId}/0`, [...counts]] as [string, number[]]),
  ])
}

/** Reads the area with so many responses under it that are stored and not folded; compares what is read with plain SQL;
 *  takes the responses away again. */
export async function timeWithTail(
  wave: MeasuredWave,
  node: NamedNode,
  tail: number,
): Promise<Timed<Breakdown>> {
  const { db, landlord, owner } = wave
  await insertUnder(wave, node, tail)
  const timed = await timeEngine(wave, node)
  compareTables(
    `${node.name}, tail ${tail}`,
    fromEngine(node, timed.result),
    await countStored(wave, owner, node),
  )
  await inOrganisation(db, landlord.organisationId, (tx) => deleteMadeResponses(tx, 'tail'))
  await keepRollup(db, landlord.organisationId)
  await tidy(owner)
  return timed
}

function insertUnder({ db, landlord }: MeasuredWave, node: NamedNode, responses: number): Promise<void> {
  const within = new Set(
    landlord.areas.filter(({ first }) => first >= node.first && first <= node.last).map(({ id }) => id),
  )
  const shares = sharesOf(landlord.areas).filter(([id]) => within.has(id))
  const made = {
    ...madeResponses(landlord, tailFrom, tailFrom + responses - 1),
    draws: { ...landlord.draws, areas: drawAreas(shares) },
    name: 'tail',
  }
  return inOrganisation(db, landlord.organisationId, (tx) => insertMadeResponses(tx, made))
}

async function countStored(wave: MeasuredWave, owner: OwnerConnection, node: NamedNode): Promise<CountTable> {
  const statement = onePassOverStored(node, wave.landlord.wave.id, wave.measures)
  return toCountTable(node, await runCounts(owner, statement))
}
