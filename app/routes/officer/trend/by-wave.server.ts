import type { Tx } from '../../../../db/client.server'
import { isSameCut } from '../../../../db/reading/changes.server'
import { findFamily } from '../../../../db/reading/family.server'
import { type CellFigure, findFigures, listCells } from '../../../../db/reading/figure.server'
import { listReadWaves, type Reading } from '../../../../db/reading/reading.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { type AskedBefore, askedBefore } from '../../../../surveys/analysis/asked-before'
import type { Certainty } from '../../../../surveys/analysis/displayed-gap'
import { partitionsOf } from '../../../../surveys/analysis/gaps'
import { type Rest, restOf } from '../../../../surveys/analysis/rest'
import { type Figure, hiddenFigure } from '../../../../surveys/breakdown'
import { cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import type { Chosen } from './trend-choice'

/** A wave of the survey in its newest reading: the figure chosen, the rest of its cut where it is of a group, that of
 *  each area within, and those of everybody and of each channel, which tell how people answered. `definition` is that of
 *  its own version. */
export type WavePoint = {
  wave: Wave
  reading: Reading
  definition: SurveyDefinition
  asked: AskedBefore['asked']
  /** The place of the question in a response of this wave; undefined where it was not asked alike. */
  place: number | undefined
  /** False where what the group is of was another version then, so that the group had another meaning. */
  isSameGroup: boolean
  figure: Figure
  rest: Rest | undefined
  /** How sure the gap to the rest is, as the breakdown says. */
  certainty: Certainty | undefined
  within: Map<number, Figure>
  all: Figure
  channels: Map<number, Figure>
}

/** Every wave of the survey that has a reading, oldest first. A wave that did not ask the same words has no figure, and
 *  none of a group that was another one then. `definition`: the version that the choice is of. */
export async function findWavePoints(
  tx: Tx,
  { survey_id }: Wave,
  asked: Pick<Asked, 'chosen' | 'within' | 'definition'>,
): Promise<WavePoint[]> {
  const points: WavePoint[] = []
  for (const read of await listReadWaves(tx, survey_id)) {
    points.push(await findPoint(tx, { ...read, ...asked }))
  }
  return points
}

type Asked = {
  wave: Wave
  reading: Reading
  chosen: Chosen
  within: readonly number[]
  definition: SurveyDefinition
}

async function findPoint(tx: Tx, { wave, reading, chosen, within, definition }: Asked): Promise<WavePoint> {
  const { measure, area, cell } = chosen
  const cut = cutOf(cell)?.cut
  const then = await getDefinition(tx, wave)
  const before = askedBefore(measure, then)
  const isSameGroup = !cut || isSameCut(cut, definition, then)
  const about = { wave, reading, definition: then, asked: before.asked, isSameGroup }
  if (before.asked !== 'alike') {
    const unknown = { place: undefined, rest: undefined, certainty: undefined }
    const nothing = { figure: hiddenFigure, all: hiddenFigure, ...unknown }
    return { ...about, ...nothing, within: new Map(), channels: new Map() }
  }
  const all = await listCells(tx, reading.id)
  const cells = all.filter((one) => one === everybody || [cut, 'channel'].includes(cutOf(one)?.cut))
  const measures = [before.place]
  const here = await findFigures(tx, reading.id, { areaIds: [area.id], measures, cells })
  const areaIds = isSameGroup ? [...within] : []
  const inside = await findFigures(tx, reading.id, { areaIds, measures, cells: [cell] })
  const group = isSameGroup ? groupOf(here, cell) : { figure: hiddenFigure, rest: undefined }
  const ofChannels = here.filter((one) => cutOf(one.cell)?.cut === 'channel')
  return {
    ...{ ...about, place: before.place },
    ...group,
    certainty:
      group.rest && (await findFamily(tx, reading.id, area, [])).ofCell(before.place, cell).gap?.certainty,
    within: new Map(inside.map((one) => [one.area_id, one.figure])),
    all: here.find((one) => one.cell === everybody)?.figure ?? hiddenFigure,
    channels: new Map(ofChannels.map((one) => [one.cell, one.figure])),
  }
}

/** The figure of a group, and the rest of its cut. */
function groupOf(here: readonly CellFigure[], cell: number) {
  const partition = partitionsOf(here).find(({ parts }) => parts.some((part) => part.cell === cell))
  const part = partition?.parts.find((one) => one.cell === cell)
  return {
    figure: here.find((one) => one.cell === cell)?.figure ?? hiddenFigure,
    rest: partition && part && restOf(partition, part),
  }
}
