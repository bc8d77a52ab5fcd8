import type { Tx } from '../../../../db/client.server'
import { findFamily } from '../../../../db/reading/family.server'
import { findFigures, listCells } from '../../../../db/reading/figure.server'
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
 *  each area within, and those of everybody and of each channel, which tell how people answered. */
export type WavePoint = {
  wave: Wave
  reading: Reading
  definition: SurveyDefinition
  asked: AskedBefore['asked']
  /** The place of the question in a response of this wave; undefined where it was not asked alike. */
  place: number | undefined
  figure: Figure
  rest: Rest | undefined
  /** How sure the gap to the rest is, as the breakdown says. */
  certainty: Certainty | undefined
  within: Map<number, Figure>
  all: Figure
  channels: Map<number, Figure>
}

/** Every wave of the survey that has a reading, oldest first. A wave that did not ask the same words has no figure. */
export async function findWavePoints(
  tx: Tx,
  { survey_id }: Wave,
  { chosen, within }: { chosen: Chosen; within: readonly number[] },
): Promise<WavePoint[]> {
  const points: WavePoint[] = []
  for (const read of await listReadWaves(tx, survey_id)) {
    points.push(await findPoint(tx, { ...read, chosen, within }))
  }
  return points
}

type Asked = { wave: Wave; reading: Reading; chosen: Chosen; within: readonly number[] }

async function findPoint(tx: Tx, { wave, reading, chosen, within }: Asked): Promise<WavePoint> {
  const { measure, area, cell } = chosen
  const definition = await getDefinition(tx, wave)
  const before = askedBefore(measure, definition)
  const about = { wave, reading, definition, asked: before.asked }
  if (before.asked !== 'alike') {
    const unknown = { place: undefined, rest: undefined, certainty: undefined }
    const nothing = { figure: hiddenFigure, all: hiddenFigure, ...unknown }
    return { ...about, ...nothing, within: new Map(), channels: new Map() }
  }
  const cut = cutOf(cell)?.cut
  const all = await listCells(tx, reading.id)
  const cells = all.filter((one) => one === everybody || [cut, 'channel'].includes(cutOf(one)?.cut))
  const measures = [before.place]
  const here = await findFigures(tx, reading.id, { areaIds: [area.id], measures, cells })
  const inside = await findFigures(tx, reading.id, { areaIds: [...within], measures, cells: [cell] })
  const partition = partitionsOf(here).find(({ parts }) => parts.some((part) => part.cell === cell))
  const part = partition?.parts.find((one) => one.cell === cell)
  const ofChannels = here.filter((one) => cutOf(one.cell)?.cut === 'channel')
  return {
    ...{ ...about, place: before.place },
    figure: here.find((one) => one.cell === cell)?.figure ?? hiddenFigure,
    rest: partition && part && restOf(partition, part),
    certainty: part && (await findFamily(tx, reading.id, area, [])).ofCell(before.place, cell).gap?.certainty,
    within: new Map(inside.map((one) => [one.area_id, one.figure])),
    all: here.find((one) => one.cell === everybody)?.figure ?? hiddenFigure,
    channels: new Map(ofChannels.map((one) => [one.cell, one.figure])),
  }
}
