import type { Tx } from '../../../db/client.server'
import { getDefinition } from '../../../db/survey.server'
import { listWaves } from '../../../db/wave.server'
import { cellKey, cutOf } from '../../../surveys/cell'
import { cellNumber, tenures } from '../../../surveys/cut'
import type { SurveyDefinition } from '../../../surveys/definition'

/** The groups that an entry can be for, by their keys as in the addresses of pages (sex.female): those of every survey that
 *  was opened. */
export async function findGroups(tx: Tx): Promise<Map<string, number>> {
  const groups = new Map<string, number>()
  for (const wave of await listWaves(tx)) {
    const definition = await getDefinition(tx, wave)
    for (const cell of groupCells(definition)) {
      groups.set(`${cutOf(cell)?.cut}.${cellKey(definition, cell)}`, cell)
    }
  }
  return groups
}

const groupCells = ({ strands }: SurveyDefinition): number[] => [
  ...strands.flatMap(({ key, categories }) => categories.map(({ code }) => cellNumber(key, code))),
  ...tenures.map(({ code }) => cellNumber('tenure', code)),
]
