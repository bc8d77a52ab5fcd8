import { cutOf } from '../../surveys/cell'
import type { CutKey } from '../../surveys/cut'
import type { Tx } from '../client.server'
import { listShown } from './cell.server'
import { listCells } from './figure.server'
import type { Reading } from './reading.server'

/** How many figures are shown new, kept from an earlier reading, and hidden; empty ones count as hidden, for nobody may
 *  tell the two apart. */
export type HidingCounts = { shown: number; kept: number; hidden: number }

/** The figures of one area by one cut (undefined: of everybody): the rows of its table, one cell each, and what becomes
 *  of the figures in them, one of every measure. */
export type CutHiding = HidingCounts & { cut: CutKey | undefined; rows: number }

/** For each of these areas in their order, cut by cut in the order of the tables, how much of a reading is hidden. Knows
 *  of each figure only whether it is shown; `measures` is how many the survey has. */
export async function countHiding(
  tx: Tx,
  reading: Pick<Reading, 'id' | 'number'>,
  { areaIds, measures }: { areaIds: readonly number[]; measures: number },
): Promise<{ area_id: number; cuts: CutHiding[] }[]> {
  if (areaIds.length === 0) return []
  const cells = await listCells(tx, reading.id)
  const held = new Map<string, readonly number[]>()
  for (const { area_id, cell, shown } of await listShown(tx, reading.id, { areaIds, cells })) {
    held.set(`${area_id} ${cell}`, shown)
  }
  const cuts = new Map(cells.map((cell) => [cutOf(cell)?.cut, [] as number[]]))
  for (const cell of cells) cuts.get(cutOf(cell)?.cut)?.push(cell)
  return areaIds.map((area_id) => ({
    area_id,
    cuts: [...cuts].map(([cut, rows]) => {
      const states = rows.map((cell) => held.get(`${area_id} ${cell}`) ?? [])
      return { cut, rows: rows.length, ...countStates(states, { measures, number: reading.number }) }
    }),
  }))
}

function countStates(
  cells: readonly (readonly number[])[],
  { measures, number }: { measures: number; number: number },
): HidingCounts {
  const numbers = cells.flat()
  const shown = numbers.filter((one) => one === number).length
  const kept = numbers.filter((one) => one !== number && one !== 0).length
  return { shown, kept, hidden: cells.length * measures - shown - kept }
}
