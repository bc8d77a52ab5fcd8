import { listAreas } from '../../../db/area.server'
import { listBenchmarks } from '../../../db/benchmark.server'
import type { Tx } from '../../../db/client.server'
import { type CellFigure, findFigures } from '../../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../../db/reading/reading.server'
import { getDefinition } from '../../../db/survey.server'
import { listTargets } from '../../../db/target.server'
import { countResponses, type Wave } from '../../../db/wave.server'
import { displayFigure } from '../../../surveys/breakdown'
import { everybody } from '../../../surveys/cut'
import { measuresOf, type Question, type SurveyDefinition } from '../../../surveys/definition'
import { standingOf } from '../../../surveys/standing'
import { weightedBy } from '../../../surveys/weighting/weighted-by'
import { momentInWords } from '../../locales/day'
import { groupsInWords } from '../../locales/weighting'

/** A wave's figures for the whole organisation, from its newest reading, with what they are held against. */
export async function findWaveResults(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const reading = await findLatestReading(tx, wave.id)
  const measures = reading ? await listMeasures(tx, reading, definition) : []
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    responses: await countResponses(tx, wave.id),
    headline: definition.headline.flatMap((key) => measures.filter((measure) => measure.key === key)),
    sections: definition.sections.map(({ title, questions }) => ({
      title: title.en,
      measures: measures.filter(({ key }) => questions.some((question) => question.key === key)),
    })),
  }
}

export type WaveResults = Awaited<ReturnType<typeof findWaveResults>>
export type MeasureResult = WaveResults['headline'][number]

export function aboutWave(wave: Wave, definition: SurveyDefinition) {
  const { id, name, state, opens_on: opensOn, closes_on: closesOn } = wave
  return { id, name, state, opensOn, closesOn, survey: definition.title.en }
}

/** When a reading was taken, from how many responses, and what it is weighted by in words (undefined: nothing). */
export function aboutReading(reading: Reading, definition: SurveyDefinition) {
  const { number, taken_at, is_final, responses } = reading
  const groups = weightedBy(reading.weighting, definition)
  const words = groups && groupsInWords(groups, 'en')
  return { number, takenAt: momentInWords(taken_at), isFinal: is_final, responses, weightedBy: words }
}

async function listMeasures(tx: Tx, reading: Reading, definition: SurveyDefinition) {
  const root = (await listAreas(tx))[0]
  const figures = await findFigures(tx, reading.id, { areaIds: root ? [root.id] : [], cells: [everybody] })
  const benchmarks = new Map((await listBenchmarks(tx)).map((one) => [one.question_key, one]))
  const targets = new Map((await listTargets(tx)).map((one) => [one.question_key, one]))
  return measuresOf(definition).map(({ question, place }) => {
    const found = figures.find(({ measure }) => measure === place)
    const benchmark = benchmarks.get(question.key)
    const target = targets.get(question.key)
    return {
      ...aboutQuestion(question),
      figure: displayFigure(found?.figure, 'headline'),
      benchmark: benchmark && { ...against(found, benchmark.percent), source: benchmark.source },
      target: target && { ...against(found, target.percent), dueOn: target.due_on },
    }
  })
}

function aboutQuestion({ key, short, text }: Question) {
  return { key, short: short.en, text: text.en }
}

function against(found: CellFigure | undefined, percent: number) {
  return { percent, standing: found && standingOf(found.figure, percent) }
}
