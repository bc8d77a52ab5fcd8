import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type Evidence, groupOf, listEvidence } from '../../../../db/evidence.server'
import { listWaveLanguages } from '../../../../db/language.server'
import { findFigures } from '../../../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { displayFigure } from '../../../../surveys/breakdown'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { isOption } from '../../../../surveys/codes'
import { type CutKey, cutKeys, everybody } from '../../../../surveys/cut'
import {
  type Measure,
  measuresOf,
  type Question,
  questionsOf,
  type SurveyDefinition,
} from '../../../../surveys/definition'
import { lineById } from '../../../../surveys/frameworks/all'
import { type Language, languageFacts } from '../../../../surveys/language'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { wordedOptionsOf } from '../../../../surveys/option'
import { routeOf } from '../../../../surveys/route'
import { isStrand } from '../../../../surveys/strand'
import { definitionsOf, readingInWords, rules, weightingInWords } from '../../../export/method'
import { standingOf } from '../../../export/standard'
import { evidenceInWords } from '../../../locales/evidence'
import { aboutReading, aboutWave } from '../about-wave.server'
import { trailOf } from '../breakdown/view.server'
import { deepestCrossed } from '../groups/crossing'
import { findMeanwhile } from '../no-results/meanwhile.server'

/** What is behind a figure of a wave's newest reading, or undefined where the address names what does not exist. */
export async function findFigureView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const place = readPlace(search, definition, areas)
  if (!place) return undefined
  const { area, measure, cells } = place
  const reading = await findLatestReading(tx, wave.id)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    trail: trailOf(areas, area),
    chosen: {
      ...{ area: area.code, areaName: area.name, isWhole: area.depth === 0 },
      ...{ question: measure.question.key, short: measure.question.short.en },
      group:
        cells.length === 0 ? undefined : cells.map((cell) => cellName(definition, cell).en).join(' and '),
    },
    sentence: reading && (await sentenceOf(tx, { reading, definition, place })),
    asked: askedOf(definition, measure, await listWaveLanguages(tx, wave, definition)),
    cuts: cells.map((cell) => aboutCut(definition, cell)),
    method: reading && methodOf(reading, definition, measure),
  }
}

export type FigureView = NonNullable<Awaited<ReturnType<typeof findFigureView>>>

/** `cells` are none for everybody, one of a cut, or two of different strands, that of the earlier cut first. */
type Place = { area: Area; measure: Measure; cells: number[] }

function readPlace(search: URLSearchParams, definition: SurveyDefinition, areas: Area[]): Place | undefined {
  const measure = measuresOf(definition).find(({ question }) => question.key === search.get('question'))
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  const cells = readCells(search, definition)
  if (!measure || !area || !cells || (cells.length > 1 && area.depth > deepestCrossed)) return undefined
  return { measure, area, cells }
}

/** The cells in the address; undefined where one is none of the survey's, or two cannot be had at the same time. */
function readCells(search: URLSearchParams, definition: SurveyDefinition): number[] | undefined {
  const asked = ['cell', 'other'].flatMap((name) => search.get(name) ?? [])
  const cells = asked.map(Number).filter((cell) => cell !== everybody)
  const cuts = cells.map((cell) => (Number.isInteger(cell) ? cutOf(cell)?.cut : undefined))
  const offered = offeredCuts(definition)
  if (cuts.some((cut) => !offered.some((one) => one.cut === cut))) return undefined
  if (cells.length < 2) return cells
  const [one, other] = cuts.map((cut) => cutKeys.indexOf(cut as CutKey)) as [number, number]
  if (one === other || !cuts.every((cut) => cut && isStrand(cut))) return undefined
  return one < other ? cells : cells.reverse()
}

type Read = { reading: Reading; definition: SurveyDefinition; place: Place }

async function sentenceOf(tx: Tx, { reading, definition, place }: Read) {
  const [cell = everybody, other] = place.cells
  const cited = {
    evidence_area_id: place.area.id,
    evidence_measure: place.measure.place,
    evidence_cell: cell,
  }
  const [evidence] = await listEvidence(tx, [{ reading_id: reading.id, ...cited }])
  if (!evidence) return undefined
  const figure = other === undefined ? evidence.figure : await crossedFigure(tx, reading, place)
  const group = other === undefined ? evidence.group : bothGroups(evidence.group, groupOf(definition, other))
  return {
    words: evidenceInWords({ ...evidence, figure, group }, 'en'),
    isShown: figure !== undefined,
  }
}

async function crossedFigure(tx: Tx, reading: Reading, { area, measure, cells }: Place) {
  const asked = { areaIds: [area.id], measures: [measure.place] }
  const [found] = await findFigures(tx, reading.id, {
    ...asked,
    cells: cells.slice(0, 1),
    others: cells.slice(1),
  })
  return displayFigure(found?.figure, 'breakdown')
}

function bothGroups(one: Evidence['group'], other: Evidence['group']): Evidence['group'] {
  if (!one || !other) return one
  return { cut: one.cut, value: { en: `${one.value.en}, ${other.cut.en} – ${other.value.en}` } }
}

/** The question as it was asked: in each language it was offered in, with its answers and of whom. */
function askedOf(
  definition: SurveyDefinition,
  { question, satisfied }: Measure,
  languages: readonly Language[],
) {
  const { key, text, hint, lines } = question
  return {
    key,
    wording: languages.flatMap((language) => {
      if (language === 'qps') return []
      const words = text[language]
      return words ? [{ language, ...languageFacts[language], words, hint: hint?.[language] }] : []
    }),
    answers: wordedOptionsOf(question).map(({ code, text }) => ({
      text: text.en,
      counts: countsFor(code, satisfied),
    })),
    askedIf: leadingTo(definition, question),
    standing: standingOf(question),
    lines: lines.flatMap((id) => {
      const line = lineById.get(id)
      return line ? [{ id, text: line.text }] : []
    }),
  }
}

function countsFor(
  code: number,
  satisfied: readonly number[],
): 'counted' | 'in the base' | 'not in the base' {
  if (!isOption(code)) return 'not in the base'
  return satisfied.includes(code) ? 'counted' : 'in the base'
}

/** The earlier question and the answers to it that lead to a question; undefined where everybody is asked. */
function leadingTo(definition: SurveyDefinition, question: Question) {
  const route = routeOf(question)
  const before = questionsOf(definition).find(({ key }) => key === route?.question)
  if (!route || !before) return undefined
  const leading = wordedOptionsOf(before).filter(({ key }) => route.is.includes(key))
  return { question: before.text.en, answers: leading.map(({ text }) => text.en) }
}

/** How somebody comes to be in the group: what they were asked, and why. */
function aboutCut(definition: SurveyDefinition, cell: number) {
  const cut = cutOf(cell)?.cut
  if (!cut) throw new Error(`there is no cell ${cell}`)
  const strand = definition.strands.find(({ key }) => key === cut)
  return {
    key: cut,
    name: cutName(definition, cut).en,
    group: cellName(definition, cell).en,
    asked: strand && { words: strand.question.en, why: strand.why.en },
  }
}

function methodOf(reading: Reading, definition: SurveyDefinition, measure: Measure) {
  return [
    { about: 'Reading', words: readingInWords(reading) },
    ...definitionsOf([measure]),
    { about: 'Weighting', words: weightingInWords(reading, definition) },
    ...rules,
    {
      about: 'Proof',
      words: `The reading was added up twice, in two ways, before it was kept, and does not change. The command verify counts all responses again and compares every value with it.`,
    },
  ]
}
