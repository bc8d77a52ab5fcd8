import { listBenchmarks } from '../../../../db/benchmark.server'
import { countLive } from '../../../../db/breakdown/count.server'
import type { Tx } from '../../../../db/client.server'
import { takesFilesOnly } from '../../../../db/past-wave.server'
import { type CellFigure, findFigures } from '../../../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import { listTargets } from '../../../../db/target.server'
import type { Wave } from '../../../../db/wave.server'
import { quartileOf } from '../../../../surveys/analysis/quartile'
import { displayFigure, type Figure } from '../../../../surveys/breakdown'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type Question, questionsOf, type SurveyDefinition } from '../../../../surveys/definition'
import { standingOf } from '../../../../surveys/standing'
import { aboutReading, aboutWave } from '../about-wave.server'
import { findLikeness } from '../respondents/respondents-view.server'
import { findingInWords } from './finding-in-words'
import { findLastWave, type LastWave } from './last-wave.server'
import { nextSteps } from './next-steps'

/** A wave's figures for the whole organisation, from its newest reading, with what they are held against. */
export async function findWaveResults(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const reading = await findLatestReading(tx, wave.id)
  const responses = await countLive(tx, wave.id)
  const last = reading && (await findLastWave(tx, wave, reading))
  const measures = reading ? await listMeasures(tx, { wave, reading, definition, last }) : []
  const headline = definition.headline.flatMap((key) => measures.filter((measure) => measure.key === key))
  return {
    wave: {
      ...aboutWave(wave, definition),
      shortAddress: wave.short_address ?? undefined,
      takesFiles: takesFilesOnly(wave),
      resultsOn: wave.answered_by === 'tenants' ? wave.results_on : undefined,
    },
    reading: reading && aboutReading(reading, definition),
    responses,
    last: last && { name: last.name, isWeightedAlike: last.isWeightedAlike },
    findings: headline.map((measure) => ({ key: measure.key, words: findingInWords(measure) })),
    likeness: reading ? await findLikeness(tx, wave) : [],
    headline,
    sections: definition.sections.map(({ title, questions }) => ({
      title: title.en,
      measures: measures.filter(({ key }) => questions.some((question) => question.key === key)),
    })),
    chosen: questionsOf(definition)
      .filter(({ options }) => options)
      .map(({ key, short, text }) => ({ key, short: short.en, text: text.en })),
    next: nextSteps(wave, { reading, responses }),
  }
}

export type WaveResults = Awaited<ReturnType<typeof findWaveResults>>
export type MeasureResult = WaveResults['headline'][number]

type Asked = { wave: Wave; reading: Reading; definition: SurveyDefinition; last: LastWave | undefined }

async function listMeasures(tx: Tx, { wave, reading, definition, last }: Asked) {
  const root = (await listReadAreas(tx, wave.id))[0]
  const figures = await findFigures(tx, reading.id, { areaIds: root ? [root.id] : [], cells: [everybody] })
  const benchmarks = new Map((await listBenchmarks(tx)).map((one) => [one.question_key, one]))
  const targets = new Map((await listTargets(tx)).map((one) => [one.question_key, one]))
  return measuresOf(definition).map((measure) => {
    const { question, place } = measure
    const found = figures.find((one) => one.measure === place)
    const benchmark = benchmarks.get(question.key)
    const target = targets.get(question.key)
    return {
      ...aboutQuestion(question),
      figure: displayFigure(found?.figure, 'headline'),
      change: found && last?.changeOf(measure),
      benchmark: benchmark && {
        ...against(found, benchmark.percent),
        source: benchmark.source,
        quartile: quartile(found?.figure, benchmark.quartiles),
      },
      target: target && { ...against(found, target.percent), dueOn: target.due_on },
    }
  })
}

function aboutQuestion({ key, type, short, text, finding }: Question) {
  return { key, type, short: short.en, text: text.en, finding: finding?.en }
}

function against(found: CellFigure | undefined, percent: number) {
  return { percent, standing: found && standingOf(found.figure, percent) }
}

type SourcedQuartiles = { lower: number; median: number; upper: number; source: string }

function quartile(figure: Figure | undefined, quartiles: SourcedQuartiles | undefined) {
  const found = figure && quartiles && quartileOf(figure, quartiles)
  return found && { ...found, source: quartiles.source }
}
