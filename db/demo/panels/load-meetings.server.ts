import { cellNumber, everybody } from '../../../surveys/cut'
import type { PackFigure, PackGap } from '../../../surveys/panel/agenda-pack'
import type { Tx } from '../../client.server'
import { citeFigure } from '../../evidence.server'
import { changeMeeting, findMeeting, insertMeeting } from '../../panel/meeting.server'
import { insertPack } from '../../panel/pack.server'
import { gatherContents } from '../../panel/pack-contents.server'
import { findPanel } from '../../panel/panel.server'
import { findLatestReading } from '../../reading/reading.server'
import { getDefinition } from '../../survey.server'
import { findWave } from '../../wave.server'
import { addDays } from '../day'
import { codeOf } from '../group'
import type { LoadedPanels } from './load-panels.server'
import { type DemoMeeting, demoMeetings } from './meetings'

type Loading = {
  organisationId: string
  officerId: string
  panels: LoadedPanels
  /** The wave that packs show. */
  waveId: string
  today: string
}

type DemoPack = NonNullable<DemoMeeting['pack']>

/** Stores the meetings, and the packs made for them. */
export async function loadMeetings(tx: Tx, loading: Loading): Promise<void> {
  const { organisationId, panels, today } = loading
  for (const { panel, heldOn, place, agenda, notes, decisions, pack } of demoMeetings) {
    const held_on = typeof heldOn === 'number' ? addDays(today, heldOn) : heldOn
    const seat = { organisation_id: organisationId, panel_id: panels.get(panel) ?? '' }
    const id = await insertMeeting(tx, seat, { held_on, place, agenda })
    await changeMeeting(tx, id, { notes, decisions })
    if (pack) await loadPack(tx, loading, { meetingId: id, pack })
  }
}

async function loadPack(
  tx: Tx,
  loading: Loading,
  { meetingId, pack }: { meetingId: string; pack: DemoPack },
): Promise<void> {
  const { organisationId, officerId, waveId, today } = loading
  const figures = await listFigures(tx, waveId, pack.gaps)
  const gaps = figures.map((gap) => ({ ...gap, isBelow: true }))
  const { madeOn } = pack
  const made =
    madeOn === undefined
      ? await contentsToday(tx, loading, { meetingId, gaps })
      : await contentsOf(tx, waveId, { meetingId, gaps, madeOn })
  const officer = { organisation_id: organisationId, id: officerId }
  await insertPack(tx, officer, { meetingId, made_on: madeOn ?? today, ...made })
}

type About = { meetingId: string; gaps: PackGap[] }

async function requireMeeting(tx: Tx, id: string) {
  const meeting = await findMeeting(tx, id)
  const panel = meeting && (await findPanel(tx, meeting.panel_id))
  if (!panel) throw new Error('A pack of the demonstration has no meeting.')
  return { meeting, panel }
}

/** What a pack holds that is made on the day the demonstration is loaded. */
async function contentsToday(tx: Tx, { today }: Loading, { meetingId, gaps }: About) {
  return gatherContents(tx, { ...(await requireMeeting(tx, meetingId)), gaps, today })
}

/** What a pack held that was made on a day before there were actions, views or agreed standards to talk of. */
async function contentsOf(tx: Tx, waveId: string, { meetingId, gaps, madeOn }: About & { madeOn: string }) {
  const wave = await findWave(tx, waveId)
  const reading = await findLatestReading(tx, waveId)
  if (!wave || !reading) throw new Error('The wave that packs show has no reading.')
  const { headline } = await getDefinition(tx, wave)
  const headlines = headline.map((question) => ({ question, area: 'HD' }))
  const contents = {
    agenda: (await requireMeeting(tx, meetingId)).meeting.agenda,
    headlines: await listFigures(tx, waveId, headlines),
    gaps,
    entries: await listWaitingOn(tx, madeOn),
    ...{ actions: [], views: [], standards: [] },
  }
  return { reading_id: reading.id, contents }
}

/** The cells of some figures, each of which is shown. */
async function listFigures(tx: Tx, waveId: string, asked: DemoPack['gaps']): Promise<PackFigure[]> {
  const figures: PackFigure[] = []
  for (const { question, area, group } of asked) {
    const { id } = await tx.selectFrom('area').select('id').where('code', '=', area).executeTakeFirstOrThrow()
    const cell = group ? cellNumber(group[0], codeOf(...group)) : everybody
    const cited = await citeFigure(tx, { waveId, questionKey: question, areaId: id, cell })
    if (cited.state !== 'cited') throw new Error(`The figure of ${question} in ${area} cannot be shown.`)
    figures.push({ area_id: id, measure: cited.citation.evidence_measure, cell })
  }
  return figures
}

/** The entries that waited for the panel on a day. */
async function listWaitingOn(tx: Tx, day: string) {
  const entries = await tx
    .selectFrom('entry')
    .innerJoin('area', 'area.id', 'entry.area_id')
    .select(['entry.id', 'sent_version as version', 'view', 'outcome', 'reply', 'service'])
    .select('area.name as area')
    .where('sent_on', '<=', day)
    .where(({ or, eb }) => or([eb('published_on', 'is', null), eb('published_on', '>', day)]))
    .orderBy('sent_on')
    .execute()
  return entries
}
