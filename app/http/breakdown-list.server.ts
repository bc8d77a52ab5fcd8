import type { z } from 'zod'
import type { Area } from '../../db/area.server'
import type { Tx } from '../../db/client.server'
import { findFamily } from '../../db/reading/family.server'
import { findFigures } from '../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../db/reading/reading.server'
import { listReadAreas } from '../../db/reading/tree.server'
import { getDefinition } from '../../db/survey.server'
import { listWaves, type Wave } from '../../db/wave.server'
import { displayFigure } from '../../surveys/breakdown'
import { cellKey, cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import { countedOf, type Measure, measuresOf, type SurveyDefinition } from '../../surveys/definition'
import { offeredCuts } from '../../surveys/offered-cuts'
import { kindOf } from '../export/figure-row'
import type { Crossing } from '../routes/officer/groups/crossing'
import { notKnown, notUnderstood, refuse } from './api.server'
import type { BreakdownItem, BreakdownList, BreakdownQuery, Problem } from './api-shapes'
import { crossedItems, readCrossing } from './crossed-items.server'
import { figureItem } from './figure-item'
import { gapItem } from './gap-item'
import { readingItem } from './reading-item'

type Query = z.infer<typeof BreakdownQuery>
type Asked = {
  wave: Wave
  definition: SurveyDefinition
  area: Area
  /** The area it lies in, and all that lie directly in that. */
  parent: Area | undefined
  beside: Area[]
  measures: Measure[]
  cut?: string | undefined
  /** Two strands at once, where they are asked for. */
  crossing?: Crossing | undefined
}

/** What the latest reading of a wave says, question by question and cell by cell; hidden figures say nothing. */
export async function breakdownList(tx: Tx, survey: string, query: Query): Promise<BreakdownList> {
  const asked = await readAsked(tx, survey, query)
  const { wave, area } = asked
  const reading = await findLatestReading(tx, wave.id)
  if (!reading) throw refuse('not_found', 'No reading of this wave has been taken yet.')
  const { crossing, definition } = asked
  const items = crossing
    ? await crossedItems(tx, reading.id, { crossing, definition })
    : await listItems(tx, reading, asked)
  return {
    reading: readingItem(reading),
    wave: { key: wave.key, name: wave.name },
    area: { code: area.code, name: area.name },
    items,
    next: null,
  }
}

/** The figures asked for, each with its gap to the others; that of the area itself is to the areas beside it. */
async function listItems(
  tx: Tx,
  reading: Reading,
  { area, parent, beside, measures, cut, definition }: Asked,
): Promise<BreakdownItem[]> {
  const family = await findFamily(tx, reading.id, area, [])
  const above = parent && (await findFamily(tx, reading.id, parent, beside))
  const cells = family.cells.filter((cell) => cut === undefined || cutOf(cell)?.cut === cut)
  const shares = measures.filter(({ option }) => option).map(({ place }) => place)
  const chosen = await findFigures(tx, reading.id, { areaIds: [area.id], measures: shares, cells })
  // The share who chose an option is compared with nobody's.
  const shareAt = (place: number, at: number) => ({
    figure: chosen.find(({ measure, cell }) => measure === place && cell === at)?.figure,
    gap: undefined,
  })
  return measures.flatMap(({ key, option, place }) =>
    cells.map((cell) => {
      const { figure, gap } = option ? shareAt(place, cell) : family.ofCell(place, cell)
      const isArea = cell === everybody
      return {
        question: key,
        cut: cutOf(cell)?.cut ?? null,
        category: cellKey(definition, cell) ?? null,
        figure: figureItem(displayFigure(figure, kindOf({ area, cell }))),
        gap: gapItem(isArea ? above?.ofChild(place, area.id).gap : gap, { isArea }),
      }
    }),
  )
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
  const areas = await listReadAreas(tx, (wave ?? first).id)
  const area = areas.find(({ code, depth }) => (query.area ? code === query.area : depth === 0))
  const measures = query.question === undefined ? measuresOf(definition) : askedBy(definition, query.question)
  const cuts = offeredCuts(definition).map(({ cut }) => cut as string)
  const problems: Problem[] = []
  const known = {
    wave: ofSurvey.map(({ key }) => key),
    area: areas.map(({ code }) => code),
    question: [...new Set(countedOf(definition).map(({ question }) => question.key))],
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
  const crossed = readCrossing(query, { definition, area, measures })
  problems.push(...crossed.problems)
  if (!wave || !area || problems.length > 0) throw notUnderstood(problems)
  const parent = areas.find(({ id }) => id === area.parent_id)
  const beside = areas.filter(({ parent_id }) => parent_id === area.parent_id)
  const { crossing } = crossed
  return { wave, definition, area, parent, beside, measures, cut: query.strand, crossing }
}

/** A measured question, or of one with options of its own the share who chose each, or one such share. */
function askedBy(definition: SurveyDefinition, key: string): Measure[] {
  return countedOf(definition).filter((measure) => measure.question.key === key || measure.key === key)
}
