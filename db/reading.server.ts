import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { measuresOf } from '../surveys/definition'
import { offeredCuts } from '../surveys/disclosure/lattice'
import { hiddenCells } from '../surveys/disclosure/suppress'
import { listAreas } from './area.server'
import { type CellCounts, countCells } from './breakdown.server'
import type { Tx } from './client.server'
import type { ReadingCellTable, ReadingTable } from './schema'
import { getDefinition } from './survey.server'
import { completeWave, countResponses, type Wave } from './wave.server'

export type Reading = Selectable<ReadingTable>

/** One cell as a reading stores it; a hidden one is kept for the proof, and shown to nobody. */
type ReadingCell = CellCounts & { is_hidden: boolean }

/** Freezes the wave's figures as they are now, with what may be shown of them decided once for all who will look;
 *  gives back the reading's id. The transaction must be a snapshot where responses may be arriving; a final reading
 *  leaves the wave complete, and where files may be arriving the wave must have been so before (completeWave). */
export async function takeReading(tx: Tx, wave: Wave, { isFinal }: { isFinal: boolean }): Promise<string> {
  const cells = await decideCells(tx, wave)
  const latest = await findLatestReading(tx, wave.id)
  const id = newId()
  if (isFinal) await completeWave(tx, wave.id)
  await tx
    .insertInto('reading')
    .values({
      organisation_id: wave.organisation_id,
      id,
      wave_id: wave.id,
      number: (latest?.number ?? 0) + 1,
      is_final: isFinal,
      responses: await countResponses(tx, wave.id),
      populations: JSON.stringify(await countHouseholds(tx)),
      digest: digestOf(cells),
    })
    .execute()
  await insertCells(tx, { organisation_id: wave.organisation_id, id }, cells)
  return id
}

/** How many households the register has now, by tenure code. */
async function countHouseholds(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom('household')
    .select(['tenure', sql<number>`count(*)::int`.as('households')])
    .groupBy('tenure')
    .execute()
  return Object.fromEntries(rows.map(({ tenure, households }) => [tenure, households]))
}

/** The wave's newest reading, which is the final one once it is closed. */
export function findLatestReading(tx: Tx, waveId: string): Promise<Reading | undefined> {
  return tx
    .selectFrom('reading')
    .selectAll()
    .where('wave_id', '=', waveId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Fewest new responses, and fewest hours, between two readings of an open wave. */
const fewestNewResponses = 50
const hoursBetween = 24

/** Whether the wave should be read now: an open one at most daily and after at least 50 new responses; a closed one
 *  once, when it has no final reading yet; a planned one never. */
export function isReadingDue({
  state,
  latest,
  responses,
  now,
}: {
  state: Wave['state']
  latest: Pick<Reading, 'taken_at' | 'responses' | 'is_final'> | undefined
  responses: number
  now: Date
}): boolean {
  if (state === 'closed') return !latest?.is_final
  if (state === 'planned' || responses - (latest?.responses ?? 0) < fewestNewResponses) return false
  return !latest || now.getTime() - latest.taken_at.getTime() >= hoursBetween * 3_600_000
}

/** The SHA-256, in hexadecimal, over the cells in the order of area, measure and cell, a line each. */
export function digestOf(cells: readonly ReadingCell[]): string {
  const hash = createHash('sha256')
  const inOrder = [...cells].sort(
    (one, other) => one.area_id - other.area_id || one.measure - other.measure || one.cell - other.cell,
  )
  for (const { area_id, measure, cell, counts, is_hidden } of inOrder) {
    hash.update(`${area_id} ${measure} ${cell} ${counts.join(' ')} ${is_hidden ? 'hidden' : 'shown'}\n`)
  }
  return hash.digest('hex')
}

/** The digest of the cells that a reading holds now: equal to its `digest` unless somebody changed them. */
export async function recomputeDigest(tx: Tx, readingId: string): Promise<string> {
  const { rows } = await sql<ReadingCell>`
    select area_id, cell, measure, counts[6 * place - 5 : 6 * place] as counts, measure = any(hidden) as is_hidden
    from reading_cell, unnest(measures) with ordinality as part (measure, place)
    where reading_id = ${readingId}`.execute(tx)
  return digestOf(rows)
}

/** Every non-empty cell of the wave from its responses, with the disclosure rule applied over all of them. */
export async function decideCells(tx: Tx, wave: Wave): Promise<ReadingCell[]> {
  const definition = await getDefinition(tx, wave)
  const counted = await countCells(tx, wave.id, measuresOf(definition))
  const tree = (await listAreas(tx)).map(({ id, parent_id }) => ({ id, parent: parent_id }))
  const places = counted.map(({ area_id, ...rest }) => ({ area: area_id, ...rest }))
  const hidden = hiddenCells(places, tree, offeredCuts(definition))
  return counted.map((row) => ({ ...row, is_hidden: hidden.has({ area: row.area_id, ...row }) }))
}

/** One row for each area and cell, with its measures side by side: a wave of 8,500 responses has 10,000 such rows,
 *  and thirty times as many cells. */
async function insertCells(
  tx: Tx,
  reading: { organisation_id: string; id: string },
  cells: readonly ReadingCell[],
): Promise<void> {
  const rows = new Map<string, ReadingRow>()
  for (const { area_id, cell, measure, counts, is_hidden } of cells) {
    const key = `${area_id} ${cell}`
    const row = rows.get(key) ?? { area_id, cell, measures: [], counts: [], hidden: [] }
    row.measures.push(measure)
    row.counts.push(...counts)
    if (is_hidden) row.hidden.push(measure)
    rows.set(key, row)
  }
  await sql`
    insert into reading_cell (organisation_id, reading_id, area_id, cell, measures, counts, hidden)
    select ${reading.organisation_id}::uuid, ${reading.id}::uuid, area_id, cell, measures, counts, hidden
    from jsonb_to_recordset(${JSON.stringify([...rows.values()])}::text::jsonb)
      as x (area_id int, cell smallint, measures smallint[], counts int[], hidden smallint[])`.execute(tx)
}

type ReadingRow = Omit<ReadingCellTable, 'organisation_id' | 'reading_id'>
