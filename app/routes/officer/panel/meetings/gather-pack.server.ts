import { listAreas } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { addDays, today } from '../../../../../db/day.server'
import { listSentEntries } from '../../../../../db/entry/entry.server'
import { listMeetings, type Meeting } from '../../../../../db/panel/meeting.server'
import type { Panel } from '../../../../../db/panel/panel.server'
import { findPerformance, listStandards } from '../../../../../db/panel/standard.server'
import { listViewsOf } from '../../../../../db/panel/view.server'
import { findCurrentPlan } from '../../../../../db/plan/plan.server'
import { getWholePlan } from '../../../../../db/plan/whole.server'
import { findFigures } from '../../../../../db/reading/figure.server'
import { findLastFinal, type Reading } from '../../../../../db/reading/reading.server'
import { getDefinition } from '../../../../../db/survey.server'
import type { Wave } from '../../../../../db/wave.server'
import { everybody } from '../../../../../surveys/cut'
import { measuresOf } from '../../../../../surveys/definition'
import {
  type AgendaPack,
  type PackAction,
  type PackEntry,
  type PackFigure,
  type PackGap,
  type PackStandard,
  PackView,
} from '../../../../../surveys/panel/agenda-pack'
import { findWaveFindings } from '../../findings/found/find-all.server'

/** No meeting talks of more gaps. */
const mostGaps = 8

/** What a panel's meeting is given to read today, with the reading its figures are of; none where no wave was read to its
 *  end. */
export async function gatherPack(
  tx: Tx,
  { meeting, panel }: { meeting: Meeting; panel: Panel },
): Promise<{ reading_id: string | null; contents: AgendaPack }> {
  const latest = await findLastFinal(tx)
  const contents = {
    agenda: meeting.agenda,
    headlines: latest ? await listHeadlines(tx, latest, panel) : [],
    gaps: latest ? await listGaps(tx, latest.wave, panel) : [],
    entries: await listToReview(tx),
    actions: await listActionsDue(tx, meeting),
    views: await listViewsSince(tx, meeting),
    standards: await listPerformed(tx, panel),
  }
  return { reading_id: latest?.reading.id ?? null, contents }
}

type Latest = { wave: Wave; reading: Reading }

/** The headline figures of everybody in the panel's area, as far as they are shown. */
async function listHeadlines(tx: Tx, { wave, reading }: Latest, { area_id }: Panel): Promise<PackFigure[]> {
  const definition = await getDefinition(tx, wave)
  const measures = measuresOf(definition)
    .filter(({ question }) => definition.headline.includes(question.key))
    .map(({ place }) => place)
  const found = await findFigures(tx, reading.id, { areaIds: [area_id], measures, cells: [everybody] })
  return found.flatMap(({ figure, measure }) =>
    figure.state === 'shown' ? [{ area_id, measure, cell: everybody }] : [],
  )
}

const gapKinds = ['group', 'within', 'area']

/** The gaps of the panel's area and of those directly in it, the first to look at first. */
async function listGaps(tx: Tx, wave: Wave, panel: Panel): Promise<PackGap[]> {
  const found = await findWaveFindings(tx, wave)
  const areas = await listAreas(tx)
  const ids = areas
    .filter(({ id, parent_id }) => id === panel.area_id || parent_id === panel.area_id)
    .map(({ id, code }) => [code, id] as const)
  const idOf = new Map(ids)
  const measures = new Map(
    measuresOf(await getDefinition(tx, wave)).map(({ question, place }) => [question.key, place]),
  )
  const gaps = (found?.findings ?? []).flatMap(({ kind, area, question, cell, isAdverse, points }) => {
    const area_id = idOf.get(area.code)
    const measure = measures.get(question.key)
    if (!gapKinds.includes(kind) || area_id === undefined || measure === undefined) return []
    const told = points === undefined ? {} : { points: Math.abs(points) }
    return [{ area_id, measure, cell, isBelow: isAdverse, ...told }]
  })
  return gaps.slice(0, mostGaps)
}

/** The entries that wait for the panel's word, in the words it was last sent. */
async function listToReview(tx: Tx): Promise<PackEntry[]> {
  const waiting = (await listSentEntries(tx)).filter(({ state }) => state === 'with the panel')
  return waiting.map(({ id, sent_version, view, outcome, reply, service, area_name }) => ({
    ...{ id, version: sent_version, view, outcome, reply, service, area: area_name },
  }))
}

/** Actions due so many days after the meeting are talked of there, and no more of them than so many. */
const daysAhead = 31
const mostActions = 12

/** The actions of the plan that are overdue, or due soon after the meeting, the longest due first. */
async function listActionsDue(tx: Tx, { held_on }: Meeting): Promise<PackAction[]> {
  const plan = await findCurrentPlan(tx)
  if (!plan) return []
  const { recommendations } = await getWholePlan(tx, plan, today())
  const soon = addDays(held_on, daysAhead)
  const due = recommendations.flatMap(({ actions }) =>
    actions.flatMap(({ id, text, standing, due: { on } }) => {
      const isDue = standing.state === 'overdue' || standing.state === 'due'
      const isOverdue = standing.state === 'overdue'
      return isDue && on !== undefined && on <= soon ? [{ id, words: text, dueOn: on, isOverdue }] : []
    }),
  )
  return due.sort((one, other) => one.dueOn.localeCompare(other.dueOn)).slice(0, mostActions)
}

/** What became of views since the panel met before: the last step of each. */
async function listViewsSince(tx: Tx, { panel_id, held_on }: Meeting): Promise<PackView[]> {
  const before = (await listMeetings(tx, [panel_id])).find((meeting) => meeting.held_on < held_on)
  const views = await listViewsOf(tx, [panel_id])
  return views.flatMap(({ id, words, steps }) => {
    const last = steps.at(-1)
    if (!last || (before && last.done_on <= before.held_on)) return []
    const { act, panel_name: from, words: said, done_on: on } = last
    return [PackView.parse({ id, words, from, act, said, on })]
  })
}

/** The standards agreed with the panel, each with how it is performed. */
async function listPerformed(tx: Tx, { id: panelId }: Panel): Promise<PackStandard[]> {
  const agreed = (await listStandards(tx, [panelId])).filter(({ state }) => state === 'agreed')
  const performed = await findPerformance(tx, agreed)
  return agreed.flatMap(({ id, words, service, percent }, at) => {
    const found = performed[at]
    if (!found) return []
    const { standing, citation } = found
    const figure = citation && {
      area_id: citation.evidence_area_id,
      measure: citation.evidence_measure,
      cell: citation.evidence_cell,
    }
    return [{ id, words, service, percent, standing, ...(figure && { figure }) }]
  })
}
