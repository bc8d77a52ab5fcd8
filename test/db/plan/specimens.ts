/** One row of every table of plans for an organisation; `id` is that of each, and of what it is about. */
export function planSpecimens(organisation_id: string, id: string) {
  const day = '2026-03-01'
  const changed = { organisation_id, id, changed_by: id }
  const added = { organisation_id, added_by: id }
  const date = { target_written: 'March 2026', target_on: '2026-03-31' }
  return {
    plan: {
      ...changed,
      ...{ name: 'A plan', began_on: day, inspected_on: null, stood_on: null, annual_cost: 1_000_000 },
    },
    recommendation: {
      ...{ ...changed, ...date, plan_id: id, place: 1, reference: 'R1', text: 'Do it' },
      ...{ recommended_written: '', recommended_on: null, responsible: 'A person', sponsor: 'A person' },
      ...{ outcomes: '', impact: 'high' as const, cost: '', cost_pounds: 1000, cost_band: 'low' as const },
      ...{ say: '', quote: '', priority: '' },
    },
    recommendation_finding: {
      ...{ organisation_id, recommendation_id: id, wave_id: id, finding: 'area:below:repairs:everybody:ALL' },
    },
    recommendation_claim: { organisation_id, recommendation_id: id, claim_id: id },
    action: { ...changed, recommendation_id: id, place: 1, text: 'Begin', taken_on: day },
    action_due: {
      ...added,
      action_id: id,
      number: 1,
      written: 'March 2026',
      due_on: '2026-03-31',
      reason: '',
    },
    progress_note: {
      ...{ ...added, id, recommendation_id: id, action_id: null, noted_on: day, text: 'It goes well' },
    },
    plan_measure: {
      ...{
        ...changed,
        recommendation_id: id,
        place: 1,
        text: 'More are satisfied',
        by_written: '',
        by_on: null,
      },
      ...{
        target: 80,
        is_most: false,
        unit: '%',
        survey_id: id,
        question_key: 'repairs',
        area_id: 1,
        cell: 0,
      },
      figure_about: null,
    },
    plan_figure: {
      ...{ ...added, id, plan_id: id, about: 'Calls answered', shares_of: '', value: '97.97', unit: '%' },
      ...{ figure_on: day, source: 'The telephone system' },
    },
  }
}
