import { measuresOf } from '../../surveys/definition'
import { type Aim, type Reached, reachedByFigure, reachedByNumber } from '../../surveys/plan/reaching'
import type { Tx } from '../client.server'
import { type Citation, type Evidence, listEvidence } from '../evidence.server'
import { listReadWaves } from '../reading/reading.server'
import { getDefinition } from '../survey.server'
import type { MeasuredPlace } from './measure.server'
import type { PlanMeasure, WholePlan } from './whole.server'

/** How a measure stands, with the figure that says so: of tenants' answers the evidence in the newest wave of the survey that is
 *  read to its end (undefined where none is, or it does not ask), or the newest figure of the landlord's own. */
export type ReachedMeasure = Reached & {
  evidence: Evidence | undefined
  own: WholePlan['figures'][number] | undefined
}

/** How each measure of a plan stands, by its id. Nothing is stored: every figure is looked up. */
export async function reachMeasures(tx: Tx, plan: WholePlan): Promise<Map<string, ReachedMeasure>> {
  const measures = plan.recommendations.flatMap(({ target, measures }) =>
    measures.map((measure) => ({ ...measure, by: measure.by.on ?? target.on })),
  )
  const citations = new Map<string, Citation>()
  for (const { id, of } of measures) {
    const citation = of && (await citeNewest(tx, of))
    if (citation) citations.set(id, citation)
  }
  const found = await listEvidence(tx, [...citations.values()])
  const evidence = new Map([...citations.keys()].map((id, index) => [id, found[index]]))
  return new Map(measures.map((measure) => [measure.id, reachedOf(measure, evidence.get(measure.id), plan)]))
}

/** A measure with the day by which its target is to be reached: its own, or the one its recommendation is for. */
type DatedMeasure = Omit<PlanMeasure, 'by'> & { by: string | undefined }

function reachedOf(measure: DatedMeasure, evidence: Evidence | undefined, plan: WholePlan): ReachedMeasure {
  const { target, isMost, by, figureAbout } = measure
  const own = newestOf(plan, figureAbout)
  const found = { evidence, own }
  if (target === undefined) return { ...found, state: 'not known', isNear: false }
  const aim: Aim = { target, isMost, by }
  const reached = measure.of
    ? reachedByFigure(evidence?.figure, aim, plan.day)
    : reachedByNumber(own && Number(own.value), aim, plan.day)
  return { ...found, ...reached }
}

/** The newest of the landlord's own figures about something; undefined where there are two that say different things: of one day,
 *  or of which one is a share of one whole and the other of another. */
function newestOf(
  { figures, day }: WholePlan,
  about: string | undefined,
): WholePlan['figures'][number] | undefined {
  const known = figures.filter((one) => one.about === about && one.on !== undefined && one.on <= day)
  const newest = known.at(-1)
  const says = ({ sharesOf, on, value }: WholePlan['figures'][number]) =>
    sharesOf !== newest?.sharesOf || (on === newest.on && Number(value) !== Number(newest.value))
  return known.some(says) ? undefined : newest
}

async function citeNewest(tx: Tx, place: MeasuredPlace): Promise<Citation | undefined> {
  const read = await listReadWaves(tx, place.surveyId)
  const newest = read.findLast(({ reading }) => reading.is_final)
  if (!newest) return undefined
  const definition = await getDefinition(tx, newest.wave)
  const measure = measuresOf(definition).find(({ question }) => question.key === place.questionKey)
  if (!measure) return undefined
  return {
    ...{ reading_id: newest.reading.id, evidence_area_id: place.areaId },
    ...{ evidence_measure: measure.place, evidence_cell: place.cell },
  }
}
