import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { listEvidence } from '../../../../db/evidence.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { type Measure, measuresOf, questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import { lineById } from '../../../../surveys/frameworks/all'
import { languageFacts } from '../../../../surveys/language'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { notApplicableText, scales } from '../../../../surveys/scale'
import { definitionsOf, readingInWords, rules, weightingInWords } from '../../../export/method'
import { evidenceInWords } from '../../../locales/evidence'
import { aboutReading, aboutWave } from '../about-wave.server'
import { trailOf } from '../breakdown/view.server'

/** What is behind a figure of a wave's newest reading, or undefined where the address names what does not exist. */
export async function findFigureView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const place = readPlace(search, definition, areas)
  if (!place) return undefined
  const { area, measure, cell } = place
  const reading = await findLatestReading(tx, wave.id)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    trail: trailOf(areas, area),
    chosen: {
      ...{ area: area.code, areaName: area.name, isWhole: area.depth === 0 },
      ...{ question: measure.question.key, short: measure.question.short.en },
      group: cell === everybody ? undefined : cellName(definition, cell).en,
    },
    sentence: reading && (await sentenceOf(tx, reading, place)),
    asked: askedOf(definition, measure),
    cut: aboutCut(definition, cell),
    method: reading && methodOf(reading, definition, measure),
  }
}

export type FigureView = NonNullable<Awaited<ReturnType<typeof findFigureView>>>

type Place = { area: Area; measure: Measure; cell: number }

function readPlace(search: URLSearchParams, definition: SurveyDefinition, areas: Area[]): Place | undefined {
  const measure = measuresOf(definition).find(({ question }) => question.key === search.get('question'))
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  const cell = Number(search.get('cell') ?? everybody)
  const cut = cutOf(cell)?.cut
  const isCell = cell === everybody || offeredCuts(definition).some((one) => one.cut === cut)
  return measure && area && Number.isInteger(cell) && isCell ? { measure, area, cell } : undefined
}

async function sentenceOf(tx: Tx, reading: Reading, { area, measure, cell }: Place) {
  const place = { evidence_area_id: area.id, evidence_measure: measure.place, evidence_cell: cell }
  const [evidence] = await listEvidence(tx, [{ reading_id: reading.id, ...place }])
  return evidence && { words: evidenceInWords(evidence, 'en'), isShown: evidence.figure !== undefined }
}

/** The question as it was asked: in each language of the survey, with its answers and of whom. */
function askedOf(definition: SurveyDefinition, { question, satisfied }: Measure) {
  const { key, type, text, hint, mayNotApply, askedIf, lines } = question
  const options = scales[type].map((option) => ({
    text: option.text.en,
    counts: satisfied.includes(option.code) ? ('counted' as const) : ('in the base' as const),
  }))
  const before = questionsOf(definition).find((one) => one.key === askedIf)
  return {
    key,
    wording: definition.languages.flatMap((language) => {
      if (language === 'qps') return []
      const words = text[language]
      return words ? [{ language, ...languageFacts[language], words, hint: hint?.[language] }] : []
    }),
    answers: mayNotApply
      ? [...options, { text: notApplicableText.en, counts: 'not in the base' as const }]
      : options,
    askedIf: before?.text.en,
    lines: lines.flatMap((id) => {
      const line = lineById.get(id)
      return line ? [{ id, text: line.text }] : []
    }),
  }
}

/** How somebody comes to be in the group: what they were asked, and why. */
function aboutCut(definition: SurveyDefinition, cell: number) {
  const cut = cutOf(cell)?.cut
  if (!cut) return undefined
  const strand = definition.strands.find(({ key }) => key === cut)
  return {
    name: cutName(definition, cut).en,
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
