import type { Tx } from '../../../../../db/client.server'
import { reachMeasures } from '../../../../../db/plan/reaching.server'
import { costBandOf } from '../../../../../surveys/plan/cost-band'
import { planDateInWords, poundsInWords } from '../../../../locales/plan'
import type { Placed } from '../find-plan.server'
import { viewAction, viewMeasure } from '../plan-parts.server'
import { type AboutBasis, aboutBasis } from './about-basis.server'
import { viewNotes } from './notes-view.server'

/** A recommendation with all of its record. */
export async function viewRecommendation(tx: Tx, { plan, recommendation: one }: Placed) {
  const reached = await reachMeasures(tx, plan)
  const rests: AboutBasis[] = []
  for (const basis of one.rests) rests.push(await aboutBasis(tx, basis))
  return {
    plan: { id: plan.id, name: plan.name, isPast: plan.stoodOn !== undefined },
    ...{ id: one.id, reference: one.reference, text: one.text, quote: one.quote },
    record: recordRows({ plan, recommendation: one }),
    rests,
    actions: one.actions.map(viewAction),
    measures: one.measures.map((measure) => viewMeasure(measure, reached.get(measure.id))),
    notes: viewNotes(one),
  }
}

export type RecommendationView = Awaited<ReturnType<typeof viewRecommendation>>

/** The record of a recommendation, row by row, of what is known. */
export function recordRows({ plan, recommendation: one }: Placed): { key: string; value: string }[] {
  const rows = [
    { key: 'To be done by', value: planDateInWords(one.target) },
    { key: 'Recommended by', value: one.recommended.written && planDateInWords(one.recommended) },
    { key: 'Responsible', value: one.responsible },
    { key: 'Executive sponsor', value: one.sponsor },
    { key: 'What it brings customers', value: one.outcomes },
    { key: 'Impact', value: one.impact ?? '' },
    { key: 'Cost', value: costInWords({ plan, recommendation: one }) },
    { key: 'How customers have a say', value: one.say },
    { key: 'Customer priority', value: one.priority },
  ]
  return rows.filter(({ value }) => value !== '')
}

function costInWords({ plan, recommendation: { cost, costPounds, costBand } }: Placed): string {
  const share =
    costPounds !== undefined && plan.annualCost !== undefined
      ? `${poundsInWords(costPounds)}: ${costBandOf(costPounds, plan.annualCost)}, of the ${poundsInWords(plan.annualCost)} that the service costs a year.`
      : costPounds !== undefined
        ? `${poundsInWords(costPounds)}.`
        : ''
  return [cost, share, costBand && `Said to be ${costBand}.`].filter(Boolean).join(' ')
}
