import { everybody } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import {
  type AgendaPack,
  type PackAction,
  type PackEntry,
  type PackFigure,
  type PackGap,
  type PackStandard,
  PackView,
} from '../../surveys/panel/agenda-pack'
import type { Tx } from '../client.server'
import { addDays } from '../day.server'
import { listSentEntries } from '../entry/entry.server'
import { findCurrentPlan } from '../plan/plan.server'
import { getWholePlan } from '../plan/whole.server'
import { findFigures } from '../reading/figure.server'
import { findLastOverall, type Reading } from '../reading/reading.server'
import { getDefinition } from '../survey.server'
import type { Wave } from '../wave.server'
import { listMeetings, type Meeting } from './meeting.server'
import type { Panel } from './panel.server'
import { findPerformance, listStandards } from './standard.server'
import { listViewsOf } from './view.server'

/** What a pack holds, and the reading its figures are of; none where no wave was read to its end. */
export type PackContents = { reading_id: string | null; contents: AgendaPack }

type Gathering = {
  meeting: Pick<Meeting, 'panel_id' | 'held_on' | 'agenda'>
  panel: Pick<Panel, 'id' | 'area_id'>
  /** What of the last reading that is final is worth a meeting's time. */
  gaps: readonly PackGap[]
  today: string
}

/** What a panel's meeting is given to read on a day. */
export async function gatherContents(
  tx: Tx,
  { meeting, panel, gaps, today }: Gathering,
): Promise<PackContents> {
  const latest = await findLastOverall(tx)
  const contents = {
    agenda: meeting.agenda,
    headlines: latest ? await listHeadlines(tx, latest, panel) : [],
    gaps: [...gaps],
    entries: await listToReview(tx),
    actions: await listActionsDue(tx, meeting, today),
    views: await listViewsSince(tx, meeting),
    standards: await listPerformed(tx, panel, latest?.reading.id),
  }
  return { reading_id: latest?.reading.id ?? null, contents }
}

type Latest = { wave: Wave; reading: Reading }

/** The headline figures of everybody in the panel's area, as far as they are shown. */
async function listHeadlines(
  tx: Tx,
  { wave, reading }: Latest,
  { area_id }: Gathering['panel'],
): Promise<PackFigure[]> {
  const definition = await getDefinition(tx, wave)
  const measures = measuresOf(definition)
    .filter(({ question }) => definition.headline.includes(question.key))
    .map(({ place }) => place)
  const found = await findFigures(tx, reading.id, { areaIds: [area_id], measures, cells: [everybody] })
  return found.flatMap(({ figure, measure }) =>
    figure.state === 'shown' ? [{ area_id, measure, cell: everybody }] : [],
  )
}

/** The entries that wait for the panel's word, in the words it was last sent. */
async function listToReview(tx: Tx): Promise<PackEntry[]> {
  const waiting = (await listSentEntries(tx)).filter(({ state }) => state === 'with the panel')
  return waiting.map(({ id, sent_version, view, outcome, reply, service, area_name }) => ({
    ...{ id, version: sent_version, view, outcome, reply, service, area: area_name },
  }))
}

/** Actions due so many days after the meeting are talked of there. */
const daysAhead = 31

/** The actions of the plan that are overdue, or due soon after the meeting, the longest due first. */
async function listActionsDue(
  tx: Tx,
  { held_on }: Gathering['meeting'],
  today: string,
): Promise<PackAction[]> {
  const plan = await findCurrentPlan(tx, today)
  if (!plan) return []
  const { recommendations } = await getWholePlan(tx, plan, today)
  const soon = addDays(held_on, daysAhead)
  const due = recommendations.flatMap(({ actions }) =>
    actions.flatMap(({ id, text, standing, due: { on } }) => {
      const isDue = standing.state === 'overdue' || standing.state === 'due'
      const isOverdue = standing.state === 'overdue'
      return isDue && on !== undefined && on <= soon ? [{ id, words: text, dueOn: on, isOverdue }] : []
    }),
  )
  return due.sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}

/** What became of views since the panel met before, that day included: the last step of each. */
async function listViewsSince(tx: Tx, { panel_id, held_on }: Gathering['meeting']): Promise<PackView[]> {
  const before = (await listMeetings(tx, [panel_id])).find((meeting) => meeting.held_on < held_on)
  const views = await listViewsOf(tx, [panel_id])
  return views.flatMap(({ id, words, steps }) => {
    const last = steps.at(-1)
    if (!last || (before && last.done_on < before.held_on)) return []
    const { act, panel_name: from, words: said, done_on: on } = last
    return [PackView.parse({ id, words, from, act, said, on })]
  })
}

/** The standards agreed with the panel, each with how it is performed, and the figure where it is of the pack's reading. */
async function listPerformed(
  tx: Tx,
  { id: panelId }: Gathering['panel'],
  readingId: string | undefined,
): Promise<PackStandard[]> {
  const agreed = (await listStandards(tx, [panelId])).filter(({ state }) => state === 'agreed')
  const performed = await findPerformance(tx, agreed)
  return agreed.flatMap(({ id, words, service, percent }, at) => {
    const found = performed[at]
    if (!found) return []
    const { standing, citation } = found
    const figure = citation?.reading_id === readingId &&
      citation && {
        area_id: citation.evidence_area_id,
        measure: citation.evidence_measure,
        cell: citation.evidence_cell,
      }
    return [{ id, words, service, percent, standing, ...(figure && { figure }) }]
  })
}
