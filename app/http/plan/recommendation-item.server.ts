import type { Tx } from '../../../db/client.server'
import type { Basis } from '../../../db/plan/basis.server'
import type { ReachedMeasure } from '../../../db/plan/reaching.server'
import type { PlanMeasure, WholePlan, WholeRecommendation } from '../../../db/plan/whole.server'
import { costBandOf } from '../../../surveys/plan/cost-band'
import { aboutBasis } from '../../routes/officer/plan/recommendation/about-basis.server'
import type { BasisItem, MeasureItem, NoteItem, RecommendationItem } from '../action-shapes'
import { evidenceItem } from '../evidence-item'

type Known = { plan: WholePlan; reached: ReadonlyMap<string, ReachedMeasure> }

/** Recommendations of a plan as the API gives them, by their ids. */
export async function recommendationItems(
  tx: Tx,
  recommendations: readonly WholeRecommendation[],
  known: Known,
): Promise<Map<string, RecommendationItem>> {
  const items = new Map<string, RecommendationItem>()
  for (const one of new Set(recommendations)) {
    const basis: BasisItem[] = []
    for (const rests of one.rests) basis.push(await basisItem(tx, rests))
    items.set(one.id, { ...recommendationItem(one, known), basis })
  }
  return items
}

async function basisItem(tx: Tx, basis: Basis): Promise<BasisItem> {
  const { name, wave: of } = await aboutBasis(tx, basis)
  return 'claimId' in basis
    ? { kind: 'claim', key: basis.claimId, name, of }
    : { kind: 'finding', key: basis.finding, name, of }
}

function recommendationItem(
  one: WholeRecommendation,
  { plan, reached }: Known,
): Omit<RecommendationItem, 'basis'> {
  const { id, reference, text, responsible, sponsor, target, recommended, outcomes, impact } = one
  return {
    ...{ id, reference, text, responsible, sponsor },
    ...{ due_on: target.on ?? null, due_as_written: target.written },
    ...{ recommended_on: recommended.on ?? null, recommended_as_written: recommended.written },
    ...{ outcomes, impact: impact ?? null, cost: costItem(one, plan) },
    ...{ customers_say: one.say, customer_quote: one.quote, customer_priority: one.priority },
    measures: one.measures.map((measure) => measureItem(measure, reached.get(measure.id))),
    notes: notesOn(one, undefined),
  }
}

function costItem(
  { cost, costPounds, costBand }: WholeRecommendation,
  { annualCost }: WholePlan,
): RecommendationItem['cost'] {
  const isKnown = costPounds !== undefined && annualCost !== undefined
  const band = isKnown ? costBandOf(costPounds, annualCost) : null
  return { words: cost, pounds: costPounds ?? null, band, band_as_said: costBand ?? null }
}

/** A measure with the figure that says how it stands, in the digits that pages show. */
function measureItem(measure: PlanMeasure, reached: ReachedMeasure | undefined): MeasureItem {
  const { id, text, target, isMost, unit, by } = measure
  const { state = 'not known', isNear = false, evidence, own } = reached ?? {}
  return {
    ...{ id, text, target: target ?? null, is_most: isMost, unit },
    ...{ due_on: by.on ?? null, due_as_written: by.written, state, is_near: isNear },
    figure: evidence ? evidenceItem(evidence) : null,
    own_figure: own ? { value: own.value, unit: own.unit, on: own.on ?? null, source: own.source } : null,
  }
}

/** The notes on an action, or without one those on the recommendation as a whole. */
export const notesOn = ({ notes }: WholeRecommendation, action: string | undefined): NoteItem[] =>
  notes
    .filter(({ actionId }) => actionId === action)
    .map(({ on, by, text }) => ({ noted_on: on, noted_by: by ?? null, text }))
