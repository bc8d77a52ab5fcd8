import { listAreas } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type Entry, listPublishedEntries } from '../../../../db/entry/entry.server'
import { findGroupDefinitions } from '../../../../db/entry/group.server'
import { findWaiting } from '../../../../db/entry/waiting.server'
import { groupOf } from '../../../../db/evidence.server'
import { everybody } from '../../../../surveys/cut'
import { services } from '../../../../surveys/service'
import type { Voice } from '../../../components/entry/entry-view'
import { dayInWords } from '../../../locales/day'
import { reader, translator } from '../../../locales/translate'
import { groupKey } from '../../officer/trend/trend-choice'

/** The public entries that an address asks for, with what can be chosen; a choice that is not in the lists is none. */
export async function findPublicEntries(tx: Tx, asked: URLSearchParams, voice: Voice) {
  const areas = (await listAreas(tx)).map(({ id, name, depth }) => ({ id, name, depth }))
  const groups = await listGroups(tx, await listPublishedEntries(tx), voice)
  const area = areas.find(({ id }) => String(id) === asked.get('area'))?.id
  const service = services.find(({ key }) => key === asked.get('service'))?.key
  const group = groups.find(({ value }) => value === asked.get('group'))
  const entries = await listPublishedEntries(tx, { areaId: area, service, cell: group?.cell })
  return {
    ...{ areas, area, service, group: group?.value, entries },
    services: services.map(({ key, text }) => ({
      value: key,
      text: reader(voice.language, voice.own)(text),
    })),
    groups: groups.map(({ value, text }) => ({ value, text })),
  }
}

/** The groups that public entries are for, each once, in the order of their cells. */
async function listGroups(tx: Tx, entries: readonly Entry[], { language, own }: Voice) {
  const definitions = await findGroupDefinitions(tx, entries)
  const read = reader(language, own)
  const found = entries.flatMap(({ for_cell: cell, reading_id }) => {
    const definition = definitions.get(reading_id)
    const group = definition && cell !== everybody ? groupOf(definition, cell) : undefined
    if (!definition || !group) return []
    return [{ cell, value: groupKey(definition, cell), text: `${read(group.cut)} – ${read(group.value)}` }]
  })
  return [...new Map(found.map((one) => [one.value, one])).values()].sort((a, b) => a.cell - b.cell)
}

/** How many entries wait before they are public and since when, in sentences: none where none does. */
export async function waitingInWords(tx: Tx, { language, own }: Voice, areaId?: number): Promise<string[]> {
  const waiting = await findWaiting(tx, areaId)
  const words = translator(language, 'public', own)
  return (['panel', 'landlord'] as const).flatMap((whom) => {
    const { entries, since } = waiting[whom]
    return since === null ? [] : [words(`waiting-${whom}`, { entries, day: dayInWords(since, language) })]
  })
}
