import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findFigures } from '../../../../db/reading/figure.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { displayFigure, hiddenFigure } from '../../../../surveys/breakdown'
import { cellName } from '../../../../surveys/cell'
import { everybody, monthCell } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { roundedPercent } from '../../../../surveys/statistics/rounding'
import type { MarkKind } from '../../../charts/trend-marks'
import { monthInWords } from '../../../locales/day'
import { whichReading } from '../../../locales/reading'
import { aboutReading, aboutSource, aboutWave } from '../about-wave.server'
import { findMeanwhile } from '../no-results/meanwhile.server'
import { findWavePoints, type WavePoint } from './by-wave.server'
import { type Mark, marksOf } from './marks'
import { type Chosen, groupKey, readChoice, trendChoices } from './trend-choice'
import { changeOfPoint, findChangesIn } from './wave-change.server'

/** What the trend page shows for the choice in the address; undefined where that names what does not exist. */
export async function findTrendView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const chosen = readChoice(search, definition, areas)
  if (!chosen) return undefined
  const { measure, area, cell, by } = chosen
  const reading = await findLatestReading(tx, wave.id)
  const { key, short, text, finding, type } = measure.question
  const isOffered = by === 'wave' || (area.depth <= 1 && cell === everybody)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    choices: trendChoices(definition, areas),
    chosen: {
      ...{ by, question: key, area: area.code, areaName: area.name },
      ...{ group: groupKey(definition, cell), groupName: cellName(definition, cell).en },
      ...{ isWhole: area.depth === 0, isEverybody: cell === everybody, cell },
    },
    question: { short: short.en, text: text.en, type, finding: finding?.en },
    isOffered,
    ...(by === 'wave'
      ? await byWave(tx, wave, { definition, areas, chosen })
      : {
          points: isOffered && reading ? await byMonth(tx, wave, reading.id, chosen) : [],
          within: [],
          sources: reading ? [aboutSource(wave, reading, definition)] : [],
        }),
  }
}

export type TrendView = NonNullable<Awaited<ReturnType<typeof findTrendView>>>
export type TrendPoint = TrendView['points'][number]

type Asked = { definition: SurveyDefinition; areas: readonly Area[]; chosen: Chosen }

async function byWave(tx: Tx, wave: Wave, { definition, areas, chosen }: Asked) {
  const children = areas.filter(({ parent_id }) => parent_id === chosen.area.id)
  const found = await findWavePoints(tx, wave, { chosen, definition, within: children.map(({ id }) => id) })
  const kind = chosen.area.depth === 0 && chosen.cell === everybody ? 'headline' : 'breakdown'
  const points = []
  for (const [place, point] of found.entries()) {
    const before = found[place - 1]
    const change = before && (await changeOfPoint(tx, { point, before, chosen, areas }))
    points.push({
      ...{ key: point.wave.id, name: point.wave.name, isHere: point.wave.id === wave.id },
      figure: displayFigure(point.figure, kind),
      rest: displayRest(point),
      change: change && {
        ...{ points: change.points, since: before.wave.name },
        isUnlikelyChance: change.tested?.isUnlikelyChance,
      },
      ...markedOf(point, found.slice(0, place), { definition, cell: chosen.cell }),
    })
  }
  const at = found.findIndex((point) => point.wave.id === wave.id)
  const [now, then] = [found[at], found[at - 1]]
  return {
    points,
    within: now && then ? await changesWithin(tx, { now, then, chosen, children }) : [],
    sources: found.map((point) => aboutSource(point.wave, point.reading, point.definition)),
  }
}

/** What else changed at a wave, and that its figure is not its last where it is not. */
function markedOf(point: WavePoint, earlier: readonly WavePoint[], of: Parameters<typeof marksOf>[2]) {
  const { wave, reading } = point
  const { number, is_final: isFinal } = reading
  const marks = marksOf(point, earlier, of)
  const unfinished = isFinal ? undefined : whichReading({ state: wave.state, number, isFinal })
  const kinds: MarkKind[] = marks.map(({ kind }) => kind)
  return { marks, unfinished, kinds: unfinished ? [...kinds, 'unfinished' as const] : kinds }
}

/** The others that a group is set against, and whether the gap is more than chance. */
function displayRest({ rest, certainty }: WavePoint) {
  if (!rest || !certainty) return undefined
  return {
    percent: roundedPercent(rest.satisfied, rest.base, 0),
    answered: rest.base,
    isWhole: rest.isWhole,
    isUnlikelyChance: certainty === 'too small' ? undefined : certainty === 'unlikely chance',
  }
}

type Within = { now: WavePoint; then: WavePoint; chosen: Chosen; children: readonly Area[] }

/** How each area within moved since the wave before. */
async function changesWithin(tx: Tx, { now, then, chosen, children }: Within) {
  const changes = await findChangesIn(tx, { point: now, before: then, cell: chosen.cell, areas: children })
  return children.map(({ id, code, name }) => {
    const change = changes(id)
    return {
      ...{ key: code, name },
      figure: displayFigure(now.within.get(id) ?? hiddenFigure, 'breakdown'),
      before: displayFigure(then.within.get(id) ?? hiddenFigure, 'breakdown')?.percent,
      change: change && { points: change.points, isUnlikelyChance: change.tested?.isUnlikelyChance },
    }
  })
}

async function byMonth(tx: Tx, wave: Wave, readingId: string, { area, measure }: Chosen) {
  const months = monthsOf(wave)
  const cells = months.map((_, month) => monthCell(month))
  const figures = await findFigures(tx, readingId, { areaIds: [area.id], measures: [measure.place], cells })
  return months.map((month, place) => {
    const figure = figures.find(({ cell }) => cell === monthCell(place))?.figure ?? hiddenFigure
    return {
      ...{ key: month, name: monthInWords(month), isHere: place === months.length - 1 },
      figure: displayFigure(figure, 'breakdown'),
      ...{ rest: undefined, change: undefined },
      ...{ marks: [] as Mark[], unfinished: undefined, kinds: [] as MarkKind[] },
    }
  })
}

/** The months of a wave as `YYYY-MM`, at most the 32 that are told apart. */
function monthsOf({ opens_on, closes_on }: Wave): string[] {
  const numberOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1
  const first = numberOf(opens_on)
  const count = Math.min(32, numberOf(closes_on) - first + 1)
  return Array.from({ length: count }, (_, place) => {
    const month = first + place
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
