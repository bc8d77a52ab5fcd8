import type { Selectable } from 'kysely'
import { type DisplayedFigure, displayFigure, type Figure } from '../surveys/breakdown'
import { cellName, cutName, cutOf } from '../surveys/cell'
import { everybody } from '../surveys/cut'
import { measuresOf, type Question, type SurveyDefinition } from '../surveys/definition'
import type { LocalText } from '../surveys/language'
import { weightedBy } from '../surveys/weighting/weighted-by'
import type { Tx } from './client.server'
import { findFigures } from './reading/figure.server'
import { findLatestReading } from './reading/reading.server'
import type { EntryTable } from './schema'
import { getDefinition } from './survey.server'
import { findWave } from './wave.server'

/** The cell of a reading that an entry rests on. A reading never changes, so the evidence is frozen by naming it. */
export type Citation = Pick<
  Selectable<EntryTable>,
  'reading_id' | 'evidence_area_id' | 'evidence_measure' | 'evidence_cell'
>

/** What somebody picks to rest a claim on: a wave, a question by its key, an area, a cell of `surveys/cut.ts`. */
export type PickedFigure = { waveId: string; questionKey: string; areaId: number; cell: number }

/** The citation of what was picked in the wave's latest reading, or why it cannot be cited: the wave has no reading
 *  yet, its survey does not measure the question, or the figure is hidden. */
export async function citeFigure(
  tx: Tx,
  { waveId, questionKey, areaId, cell }: PickedFigure,
): Promise<{ state: 'cited'; citation: Citation } | { state: 'no reading' | 'not asked' | 'hidden' }> {
  const wave = await findWave(tx, waveId)
  const reading = wave && (await findLatestReading(tx, waveId))
  if (!reading) return { state: 'no reading' }
  const definition = await getDefinition(tx, wave)
  const measure = measuresOf(definition).find(({ question }) => question.key === questionKey)?.place
  if (measure === undefined) return { state: 'not asked' }
  const found = await findFigures(tx, reading.id, { areaIds: [areaId], measures: [measure], cells: [cell] })
  if (found[0]?.figure.state !== 'shown') return { state: 'hidden' }
  const place = { evidence_area_id: areaId, evidence_measure: measure, evidence_cell: cell }
  return { state: 'cited', citation: { reading_id: reading.id, ...place } }
}

/** A cited figure with all that a sentence about it needs. `isWhole`: of everybody in the whole organisation, so the
 *  percentage is a headline's. `figure` is as displayed; undefined when it is hidden. `weightedBy` names the groups that
 *  its reading is weighted by; undefined where it is not. */
export type Evidence = {
  wave: { id: string; name: string }
  readOn: Date
  question: Pick<Question, 'key' | 'type' | 'text' | 'short'>
  area: { id: number; name: string; isWhole: boolean }
  group: { cut: LocalText; value: LocalText } | undefined
  figure: DisplayedFigure | undefined
  weightedBy: LocalText[] | undefined
}

/** The evidence of each citation, in their order. */
export async function listEvidence(tx: Tx, citations: readonly Citation[]): Promise<Evidence[]> {
  const facts = await findReadingFacts(tx, citations)
  const areas = await findAreaFacts(tx, citations)
  const figures = await findCited(tx, citations)
  return citations.map((citation) => {
    const reading = need(facts.get(citation.reading_id))
    const area = need(areas.get(citation.evidence_area_id))
    const cell = citation.evidence_cell
    const measure = need(
      measuresOf(reading.definition).find(({ place }) => place === citation.evidence_measure),
    )
    const { key, type, text, short } = measure.question
    const kind = area.isWhole && cell === everybody ? 'headline' : 'breakdown'
    return {
      wave: reading.wave,
      readOn: reading.readOn,
      question: { key, type, text, short },
      area,
      group: groupOf(reading.definition, cell),
      figure: displayFigure(figures.get(keyOf(citation)), kind),
      weightedBy: weightedBy(reading.weighting, reading.definition),
    }
  })
}

/** The group that a cell is of, by its cut and its category; undefined for everybody. */
export function groupOf(definition: SurveyDefinition, cell: number): Evidence['group'] {
  const found = cutOf(cell)
  return found && { cut: cutName(definition, found.cut), value: cellName(definition, cell) }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('an entry rests on a place that its reading does not know')
  return value
}

const keyOf = ({ reading_id, evidence_area_id, evidence_measure, evidence_cell }: Citation) =>
  `${reading_id} ${evidence_area_id} ${evidence_measure} ${evidence_cell}`

async function findReadingFacts(tx: Tx, citations: readonly Citation[]) {
  const ids = [...new Set(citations.map(({ reading_id }) => reading_id))]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('reading')
    .innerJoin('wave', 'wave.id', 'reading.wave_id')
    .select([
      'reading.id',
      'reading.taken_at',
      'reading.weighting',
      'wave.id as wave_id',
      'wave.name',
      'wave.survey_id',
      'wave.version',
    ])
    .where('reading.id', 'in', ids)
    .execute()
  const facts = rows.map(async ({ id, wave_id, name, taken_at, weighting, survey_id, version }) => {
    const definition = await getDefinition(tx, { survey_id, version })
    return [id, { wave: { id: wave_id, name }, readOn: taken_at, weighting, definition }] as const
  })
  return new Map(await Promise.all(facts))
}

async function findAreaFacts(tx: Tx, citations: readonly Citation[]) {
  const ids = [...new Set(citations.map(({ evidence_area_id }) => evidence_area_id))]
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('area').select(['id', 'name', 'depth']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name, depth }) => [id, { id, name, isWhole: depth === 0 }] as const))
}

/** One look-up for each reading and cell, so that no product of unrelated places is fetched. */
async function findCited(tx: Tx, citations: readonly Citation[]): Promise<Map<string, Figure>> {
  const figures = new Map<string, Figure>()
  for (const [readingId, cell] of distinct(citations)) {
    const here = citations.filter((one) => one.reading_id === readingId && one.evidence_cell === cell)
    const found = await findFigures(tx, readingId, {
      areaIds: [...new Set(here.map(({ evidence_area_id }) => evidence_area_id))],
      measures: [...new Set(here.map(({ evidence_measure }) => evidence_measure))],
      cells: [cell],
    })
    for (const { area_id, measure, figure } of found) {
      figures.set(`${readingId} ${area_id} ${measure} ${cell}`, figure)
    }
  }
  return figures
}

function distinct(citations: readonly Citation[]): [string, number][] {
  const pairs = citations.map(
    ({ reading_id, evidence_cell }) => [reading_id, evidence_cell] as [string, number],
  )
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}
