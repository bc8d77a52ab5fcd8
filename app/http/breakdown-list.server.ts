import type { z } from 'zod'
import { type Area, listAreas } from '../../db/area.server'
import type { Tx } from '../../db/client.server'
import { findFigures, listCells } from '../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../db/reading/reading.server'
import { getDefinition } from '../../db/survey.server'
import { listWaves, type Wave } from '../../db/wave.server'
import { displayFigure } from '../../surveys/breakdown'
import { cellKey, cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import { type Measure, measuresOf, type SurveyDefinition } from '../../surveys/definition'
import { offeredCuts } from '../../surveys/offered-cuts'
import { notKnown, notUnderstood, refuse } from './api.server'
import type { BreakdownList, BreakdownQuery, Problem } from './api-shapes'
import { figureItem } from './figure-item'
import { readingItem } from './reading-item'

type Query = z.infer<typeof BreakdownQuery>
type Asked = {
  wave: Wave
  definition: SurveyDefinition
  area: Area
  measures: Measure[]
  cut?: string | undefined
}

/** What the latest reading of a wave says, question by question and cell by cell; hidden figures say nothing. */
export async function breakdownList(tx: Tx, survey: string, query: Query): Promise<BreakdownList> {
  const asked = await readAsked(tx, survey, query)
  const { wave, area, definition } = asked
  const reading = await findLatestReading(tx, wave.id)
  if (!reading) throw refuse('not_found', 'No reading of this wave has been taken yet.')
  const figures = await findFigures(tx, reading.id, {
    areaIds: [area.id],
    measures: asked.measures.map(({ place }) => place),
    cells: await askedCells(tx, reading, asked.cut),
  })
  const items = figures.map(({ measure, cell, figure }) => {
    const question = asked.measures.find(({ place }) => place === measure)?.question.key ?? ''
    const isHeadline = area.depth === 0 && cell === everybody
    const category = cellKey(definition, cell) ?? null
    const shown = figureItem(displayFigure(figure, isHeadline ? 'headline' : 'breakdown'))
    return { question, cut: cutOf(cell)?.cut ?? null, category, figure: shown }
  })
  return {
    reading: readingItem(reading),
    wave: { key: wave.key, name: wave.name },
    area: { code: area.code, name: area.name },
    items,
    next: null,
  }
}

async function askedCells(tx: Tx, reading: Reading, cut: string | undefined): Promise<number[]> {
  const cells = await listCells(tx, reading.id)
  return cut === undefined ? cells : cells.filter((cell) => cutOf(cell)?.cut === cut)
}

/** What the address asks for; everything it names that does not exist is refused at once, with the nearest that does. */
async function readAsked(tx: Tx, survey: string, query: Query): Promise<Asked> {
  const waves = await listWaves(tx)
  const ofSurvey = waves.filter(({ survey_key }) => survey_key === survey)
  const first = ofSurvey[0]
  if (!first) {
    const keys = waves.map(({ survey_key }) => survey_key)
    throw refuse('not_found', 'There is no such survey.', [
      notKnown('survey', survey, 'a survey with waves', keys),
    ])
  }
  const wave = ofSurvey.find(({ key }) => key === query.wave)
  const definition = await getDefinition(tx, wave ?? first)
  const areas = await listAreas(tx)
  const area = areas.find(({ code, depth }) => (query.area ? code === query.area : depth === 0))
  const measures = measuresOf(definition).filter(
    ({ question }) => query.question === undefined || question.key === query.question,
  )
  const cuts = offeredCuts(definition).map(({ cut }) => cut as string)
  const problems: Problem[] = []
  const known = {
    wave: ofSurvey.map(({ key }) => key),
    area: areas.map(({ code }) => code),
    question: measuresOf(definition).map(({ question }) => question.key),
  }
  if (!wave) problems.push(notKnown('wave', query.wave, 'a wave of this survey', known.wave))
  if (!area) problems.push(notKnown('area', query.area ?? '', "an area's code", known.area))
  if (measures.length === 0) {
    problems.push(
      notKnown('question', query.question ?? '', 'a question this survey measures', known.question),
    )
  }
  if (query.strand !== undefined && !cuts.includes(query.strand)) {
    problems.push(notKnown('strand', query.strand, 'a strand of this survey, tenure or channel', cuts))
  }
  if (!wave || !area || problems.length > 0) throw notUnderstood(problems)
  return { wave, definition, area, measures, cut: query.strand }
}
