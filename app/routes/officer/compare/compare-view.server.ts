import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import {
  type ChangeOf,
  findChangesOfEverybody,
  findChangesOfGroups,
  isSameCut,
} from '../../../../db/reading/changes.server'
import { findFigures, listCells } from '../../../../db/reading/figure.server'
import { areWeightedAlike, listReadWaves, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { askedBefore } from '../../../../surveys/analysis/asked-before'
import { displayFigure, type Figure, hiddenFigure } from '../../../../surveys/breakdown'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { groupInSentence } from '../../../locales/group'
import { positiveOf } from '../../../locales/positive'
import { aboutReading, aboutSource, aboutWave } from '../about-wave.server'
import { findMeanwhile } from '../no-results/meanwhile.server'
import { againstKey, type Chosen, compareChoices, type Offered, readCompareChoice } from './choice'

/** What the page that compares shows for the choice in the address; undefined where that names what does not exist. */
export async function findCompareView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const read = await listReadWaves(tx, wave.survey_id)
  const waves = read.map((one) => one.wave).filter(({ id }) => id !== wave.id)
  const offered: Offered = { definition, areas, waves }
  const chosen = readCompareChoice(search, wave, offered)
  if (!chosen) return undefined
  const readingOf = ({ id }: Wave) => read.find((one) => one.wave.id === id)?.reading
  const reading = readingOf(wave)
  const { area, measure, cut, against } = chosen
  const there = reading && against && (await findOther(tx, { wave, reading, definition, chosen, readingOf }))
  const problem = typeof there === 'string' ? there : undefined
  const sides = there && typeof there !== 'string' ? there : undefined
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    choices: compareChoices(offered),
    chosen: {
      ...{ area: area.code, areaName: area.name, question: measure.question.key },
      ...{ strand: cut, strandName: cutName(definition, cut).en },
      against: against && againstKey(against),
    },
    question: {
      ...{ short: measure.question.short.en, text: measure.question.text.en },
      positive: positiveOf(measure.question),
    },
    there: sides && { wave: sides.wave.name, waveId: sides.wave.id, area: sides.area.code, name: sides.name },
    ...(reading && sides && (await sourcesOf(tx, { wave, reading, definition }, sides))),
    problem,
    rows: reading && sides ? await compare(tx, { reading, definition, areas, chosen }, sides) : [],
  }
}

export type CompareView = NonNullable<Awaited<ReturnType<typeof findCompareView>>>

/** Why two sides cannot be compared: the question was asked in other words or not at all then, or one area lies in the
 *  other, so that some people would be on both sides. */
export type Problem = 'in other words' | 'not at all' | 'no such area' | 'one in the other'

/** The other side: where its figures are, by what place of its responses, and whether its strand is the same. */
type Other = {
  wave: Wave
  reading: Reading
  definition: SurveyDefinition
  area: Area
  place: number
  name: string
  hasSameCut: boolean
}

type Asked = { wave: Wave; reading: Reading; definition: SurveyDefinition; chosen: Chosen }
type Readings = { readingOf: (wave: Wave) => Reading | undefined }

async function findOther(
  tx: Tx,
  { wave, reading, definition, chosen: { area, measure, cut, against }, readingOf }: Asked & Readings,
): Promise<Other | Problem | undefined> {
  if (against?.kind === 'area') {
    if (areNested(area, against.area)) return 'one in the other'
    const name = against.area.name
    const same = { wave, reading, definition, place: measure.place, hasSameCut: true }
    return { ...same, name, area: against.area }
  }
  const other = against && readingOf(against.wave)
  if (!against || !other) return undefined
  const then = await getDefinition(tx, against.wave)
  const before = askedBefore(measure, then)
  if (before.asked !== 'alike') return before.asked
  const place = (await listReadAreas(tx, against.wave.id)).find(({ id }) => id === area.id)
  if (!place) return 'no such area'
  return {
    ...{ wave: against.wave, reading: other, area: place, place: before.place, name: against.wave.name },
    definition: then,
    hasSameCut: isSameCut(cut, definition, then),
  }
}

/** Of which readings the two sides are, and whether both are weighted in the same way. */
async function sourcesOf(tx: Tx, { wave, reading, definition }: Omit<Asked, 'chosen'>, other: Other) {
  const here = aboutSource(wave, reading, definition)
  if (other.wave.id === wave.id) return { sources: [here], isWeightedAlike: true }
  const there = aboutSource(other.wave, other.reading, await getDefinition(tx, other.wave))
  return { sources: [here, there], isWeightedAlike: areWeightedAlike(reading, other.reading) }
}

const areNested = (one: Area, other: Area) =>
  (one.first <= other.first && other.first <= one.last) ||
  (other.first <= one.first && one.first <= other.last)

type Areas = { areas: readonly Area[] }

/** The difference of everybody, and of each group, by its cell. Everybody of an area in two waves is judged among the
 *  areas beside it, of two areas by those two alone. */
async function findDifferences(
  tx: Tx,
  { reading, definition, area, areas }: Pick<Asked, 'reading' | 'definition'> & Areas & { area: Area },
  other: Other,
): Promise<ChangeOf<number>> {
  const sides = {
    now: { readingId: reading.id, definition },
    before: { readingId: other.reading.id, definition: other.definition },
  }
  const both = { now: area.id, before: other.area.id }
  const beside = areas.filter(({ parent_id }) => parent_id === area.parent_id)
  const all = reading.id === other.reading.id ? [both] : beside.map(({ id }) => ({ now: id, before: id }))
  const ofEverybody = await findChangesOfEverybody(tx, sides, { areas: all, kind: 'breakdown' })
  const ofGroups = await findChangesOfGroups(tx, sides, both)
  return (measure, cell) => (cell === everybody ? ofEverybody(measure, area.id) : ofGroups(measure, cell))
}

/** Everybody and each category on both sides, with the difference. */
async function compare(
  tx: Tx,
  { reading, definition, areas, chosen: { area, measure, cut } }: Omit<Asked, 'wave'> & Areas,
  other: Other,
) {
  const ofCut = async ({ id }: Reading) =>
    (await listCells(tx, id)).filter((cell) => cell === everybody || cutOf(cell)?.cut === cut)
  const cells = other.hasSameCut
    ? [...new Set([...(await ofCut(reading)), ...(await ofCut(other.reading))])].sort((a, b) => a - b)
    : [everybody]
  const find = async (readingId: string, areaId: number, place: number) => {
    const found = await findFigures(tx, readingId, { areaIds: [areaId], measures: [place], cells })
    return new Map<number, Figure>(found.map(({ cell, figure }) => [cell, figure]))
  }
  const here = await find(reading.id, area.id, measure.place)
  const there = await find(other.reading.id, other.area.id, other.place)
  const pairs = cells.map((cell) => ({
    cell,
    now: here.get(cell) ?? hiddenFigure,
    before: there.get(cell) ?? hiddenFigure,
  }))
  const changeOf = await findDifferences(tx, { reading, definition, area, areas }, other)
  return pairs.map(({ cell, now, before }) => {
    const change = changeOf(measure.place, cell)
    return {
      ...{ key: String(cell), name: cellName(definition, cell).en, who: groupInSentence(definition, cell) },
      ...{ here: displayFigure(now, 'breakdown'), there: displayFigure(before, 'breakdown') },
      difference: change && { points: change.points, isUnlikelyChance: change.tested?.isUnlikelyChance },
    }
  })
}
