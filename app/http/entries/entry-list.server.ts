import type { z } from 'zod'
import { listAreas } from '../../../db/area.server'
import type { Tx } from '../../../db/client.server'
import { listPublishedEntries } from '../../../db/entry/entry.server'
import { services } from '../../../surveys/service'
import { notKnown, notUnderstood } from '../api.server'
import type { Problem } from '../api-shapes'
import { findGroups } from './entry-groups.server'
import { entryItems } from './entry-item.server'
import type { EntryList, EntryQuery } from './shapes'

type Query = z.infer<typeof EntryQuery>

/** The entries that are public, the newest first, with their evidence and what the panel said. */
export async function entryList(tx: Tx, query: Query): Promise<EntryList> {
  const areas = await listAreas(tx)
  const codes = new Map(areas.map(({ id, code }) => [id, code]))
  const area = areas.find(({ code }) => code === query.area)
  const problems: Problem[] = []
  if (query.area !== undefined && !area) {
    problems.push(notKnown('area', query.area, "an area's code", [...codes.values()]))
  }
  const serviceKeys = services.map(({ key }) => key)
  if (query.service !== undefined && !serviceKeys.includes(query.service)) {
    problems.push(notKnown('service', query.service, 'a service', serviceKeys))
  }
  const groups = await findGroups(tx)
  const cell = query.group === undefined ? undefined : groups.get(query.group)
  if (query.group !== undefined && cell === undefined) {
    problems.push(notKnown('group', query.group, 'a strand and its category', [...groups.keys()]))
  }
  const entries = await listPublishedEntries(tx, { areaId: area?.id, service: query.service, cell })
  const start = query.cursor === undefined ? 0 : entries.findIndex(({ id }) => id === query.cursor) + 1
  if (query.cursor !== undefined && start === 0) {
    problems.push({ path: 'cursor', message: 'is not one this address gave' })
  }
  if (problems.length > 0) throw notUnderstood(problems)
  const page = entries.slice(start, start + query.limit)
  const items = await entryItems(tx, page, codes)
  return { items, next: start + query.limit < entries.length ? (page.at(-1)?.id ?? null) : null }
}
