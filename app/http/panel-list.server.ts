import { listAreas } from '../../db/area.server'
import type { Tx } from '../../db/client.server'
import { type Entry, listPublishedEntries } from '../../db/entry/entry.server'
import { groupByView } from '../../db/entry/panel-view.server'
import { listMeetings } from '../../db/panel/meeting.server'
import { listPanels } from '../../db/panel/panel.server'
import { listProfileReadings, type ProfileReading } from '../../db/panel/profile.server'
import { findPerformance, listStandards, type Standard } from '../../db/panel/standard.server'
import { listViews, type View } from '../../db/panel/view.server'
import { floor } from '../../surveys/disclosure/floor'
import { compareMembers } from '../../surveys/panel/compared-members'
import { isOfSilent, newestTables } from '../../surveys/panel/members-profile'
import { evidenceItem } from './evidence-item'
import type { PanelItem, PanelList } from './panel-shapes'

type AreaItem = (id: number, name: string) => PanelItem['area']

/** Every panel, with its meetings, the standards it agreed and its public views with their answers, and who the members of
 *  all of them are. */
export async function panelList(tx: Tx): Promise<PanelList> {
  const codes = new Map((await listAreas(tx)).map(({ id, code }) => [id, code]))
  const areaItem: AreaItem = (id, name) => ({ code: codes.get(id) ?? '', name })
  const panels = await listPanels(tx)
  const meetings = await listMeetings(
    tx,
    panels.map(({ id }) => id),
  )
  const agreed = (await listStandards(tx)).filter(({ state }) => state === 'agreed')
  const standards = await standardItems(tx, agreed, areaItem)
  const views = await listViews(tx)
  const takenUp = await groupByView(
    tx,
    views.map(({ id }) => id),
    await listPublishedEntries(tx),
  )
  const items = panels.map(({ id, name, area_id, area_name, above_id, members }) => ({
    ...{ id, name, area: areaItem(area_id, area_name), above: above_id },
    members: members < floor ? null : members,
    meetings: meetings
      .filter(({ panel_id }) => panel_id === id)
      .map((meeting) => ({ id: meeting.id, held_on: meeting.held_on })),
    standards: standards.filter(({ panelId }) => panelId === id).map(({ item }) => item),
    views: views
      .filter(({ panel_id }) => panel_id === id)
      .flatMap((view) => viewItem(view, takenUp.get(view.id) ?? [], areaItem)),
  }))
  return { items, profile: profileItem(await listProfileReadings(tx)), next: null }
}

async function standardItems(tx: Tx, agreed: readonly Standard[], areaItem: AreaItem) {
  const performed = await findPerformance(tx, agreed)
  return agreed.map(({ id, panel_id, service, words, question_key, area_id, area_name, percent }, at) => {
    const { standing = 'not known' as const, evidence } = performed[at] ?? {}
    const item = {
      ...{ id, service, standard: words, question: question_key, area: areaItem(area_id, area_name) },
      ...{ target: percent, standing, evidence: evidence ? evidenceItem(evidence) : null },
    }
    return { panelId: panel_id, item }
  })
}

function viewItem(
  { id, words, service, area_id, area_name, published_on, steps }: View,
  entries: readonly Entry[],
  areaItem: AreaItem,
): PanelItem['views'] {
  if (published_on === null) return []
  const answers = steps
    .filter(({ act }) => act === 'answered')
    .map(({ panel_name, words: answer, done_on }) => ({ by: panel_name, answer, on: done_on }))
  const about = { id, view: words, service, area: areaItem(area_id, area_name), published_on }
  return [{ ...about, answers, entries: entries.map((entry) => entry.id) }]
}

function profileItem(readings: readonly ProfileReading[]): PanelList['profile'] {
  const last = readings.at(-1)
  if (!last) return null
  const tables = newestTables(readings)
  const strands = compareMembers(tables).flatMap(({ strand, whole, verdict, groups }) => {
    const table = tables.find((one) => one.strand === strand)
    if (!table) return []
    const { taken_on, members, source, known } = table
    const items = groups.map(({ named, named: { keys, count }, populationShare = null }) => ({
      ...{ categories: [...keys], members: count, population_share: populationShare },
      share: isOfSilent(named) ? null : count / whole,
    }))
    const population = { population_from: source, population_known: known }
    return [{ strand, taken_on, members, ...population, groups: items, verdict }]
  })
  return { taken_on: last.taken_on, members: last.members, strands }
}
