const changed = ['organisation_id', 'id', 'version', 'changed_by', 'changed_at'] as const
const added = ['organisation_id', 'added_by', 'added_at'] as const

/** The columns of the tables of plans. */
export const planColumns = {
  plan: [...changed, ...(['name', 'began_on', 'inspected_on', 'stood_on', 'annual_cost'] as const)],
  recommendation: [
    ...changed,
    ...([
      'plan_id',
      'place',
      'reference',
      'text',
      'target_written',
      'target_on',
      'recommended_written',
    ] as const),
    ...(['recommended_on', 'responsible', 'sponsor', 'outcomes', 'impact', 'cost', 'cost_pounds'] as const),
    ...(['cost_band', 'say', 'quote', 'priority'] as const),
  ],
  recommendation_finding: [...(['organisation_id', 'recommendation_id', 'wave_id', 'finding'] as const)],
  recommendation_claim: [...(['organisation_id', 'recommendation_id', 'claim_id'] as const)],
  action: [
    ...changed,
    ...(['recommendation_id', 'place', 'text', 'is_done', 'done_on', 'taken_on'] as const),
  ],
  action_due: [...added, ...(['action_id', 'number', 'written', 'due_on', 'reason'] as const)],
  progress_note: [...added, ...(['id', 'recommendation_id', 'action_id', 'noted_on', 'text'] as const)],
  plan_measure: [
    ...changed,
    ...(['recommendation_id', 'place', 'text', 'by_written', 'by_on', 'target', 'is_most', 'unit'] as const),
    ...(['survey_id', 'question_key', 'area_id', 'cell', 'figure_about'] as const),
  ],
  plan_figure: [
    ...added,
    ...([
      'id',
      'plan_id',
      'about',
      'shares_of',
      'value',
      'unit',
      'figure_on',
      'source',
      'supersedes_id',
    ] as const),
  ],
}
