import type { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { findLatestReading } from '../../db/reading/reading.server'
import { listReadAreas } from '../../db/reading/tree.server'
import { getDefinition } from '../../db/survey.server'
import { listWavesOfSurvey, type Wave } from '../../db/wave.server'
import { measuresOf } from '../../surveys/definition'
import { offeredCuts } from '../../surveys/offered-cuts'
import type { Column, FileCell } from '../export/table'
import { findViewFile } from '../routes/officer/export/views.server'
import { trendChoices } from '../routes/officer/trend/trend-choice'
import { notKnown, notUnderstood, refuse } from './api.server'
import type { Problem } from './api-shapes'
import type { ApiView, ViewQuery } from './api-views'
import { readingItem } from './reading-item'

type Query = Partial<z.infer<typeof ViewQuery>>

/** The rows of a view of a wave, by the keys of its columns, with how they were made. */
export async function viewList(
  tx: Tx,
  wave: Wave,
  { view, columns, query, origin }: Pick<ApiView, 'view' | 'columns'> & { query: Query; origin: string },
) {
  const reading = await findLatestReading(tx, wave.id)
  if (!reading) throw refuse('not_found', 'No reading of this wave has been taken yet.')
  const search = await searchOf(tx, wave, query)
  const file = await findViewFile(tx, wave, { name: view, search, origin })
  if (!file) throw refuse('not_found', 'There is nothing to show for this, as on the page.')
  const items = file.tables[0].rows[0].map((cells) => itemOf(columns, cells))
  return {
    reading: readingItem(reading),
    wave: { key: wave.key, name: wave.name },
    items,
    method: file.method,
    next: null,
  }
}

/** A row as an item of a list, by the keys of its columns. */
export const itemOf = (columns: readonly Column[], cells: readonly FileCell[]) =>
  Object.fromEntries(columns.map(({ key }, place) => [key, jsonOf(cells[place])]))

const jsonOf = (cell: FileCell) =>
  cell === undefined ? null : typeof cell === 'string' ? cell : Number(cell.digits)

/** What was asked for as it stands in the address of the page; everything that does not exist is refused at once, with the
 *  nearest that does. */
async function searchOf(tx: Tx, wave: Wave, query: Query): Promise<URLSearchParams> {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const waves = (await listWavesOfSurvey(tx, wave.survey_id)).filter(({ id }) => id !== wave.id)
  const against = new Map<string, string>([
    ...waves.map(({ key, id }) => [`wave.${key}`, `wave.${id}`] as const),
    ...areas.map(({ code }) => [`area.${code}`, `area.${code}`] as const),
  ])
  const { everybody, groups } = trendChoices(definition, areas)
  const known: Record<string, { what: string; all: readonly string[] }> = {
    area: { what: "an area's code", all: areas.map(({ code }) => code) },
    question: {
      what: 'a question this survey measures',
      all: measuresOf(definition).map(({ question }) => question.key),
    },
    strand: {
      what: 'a strand of this survey, tenure or channel',
      all: offeredCuts(definition).map(({ cut }) => cut),
    },
    against: { what: 'another wave or area', all: [...against.keys()] },
    group: {
      what: 'a group of this survey',
      all: [everybody, ...groups.flatMap(({ choices }) => choices)].map(({ value }) => value),
    },
  }
  const problems: Problem[] = Object.entries(query).flatMap(([name, value]) => {
    const of = known[name]
    return of && !of.all.includes(value) ? [notKnown(name, value, of.what, of.all)] : []
  })
  if (problems.length > 0) throw notUnderstood(problems)
  const asked = Object.entries(query).map(([name, value]) =>
    name === 'against' ? [name, against.get(value) ?? ''] : [name, value],
  )
  return new URLSearchParams(asked)
}
