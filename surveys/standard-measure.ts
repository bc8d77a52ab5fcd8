import type { QuestionType } from './scale'

/** A measure that a regulator prescribes, in our own words: its prescribed wording is not ours to print. `askedIf` are
 *  those it is asked of, where not of all; `mayNotApply` where "not applicable or do not know" is offered beside the
 *  scale; `rentedOnly` where shared owners are not asked. */
export type StandardMeasure = {
  code: string
  regime: 'tsm-2023'
  topic: string
  type: Extract<QuestionType, 'satisfaction' | 'agreement'>
  askedIf?: string
  mayNotApply: boolean
  rentedOnly: boolean
}

const regime = 'tsm-2023'
const repaired = 'had a repair in the last 12 months'

/** The twelve perception measures of the Tenant Satisfaction Measures, collected in England since April 2023. */
export const standardMeasures: StandardMeasure[] = [
  measure('TP01', 'Service as a whole', { mayNotApply: false }),
  measure('TP02', 'Repairs', { mayNotApply: false, rentedOnly: true, askedIf: repaired }),
  measure('TP03', 'Time taken by the last repair', {
    mayNotApply: false,
    rentedOnly: true,
    askedIf: repaired,
  }),
  measure('TP04', 'Home well maintained', { mayNotApply: false, rentedOnly: true }),
  measure('TP05', 'Home safe', {}),
  measure('TP06', 'Views listened to and acted on', {}),
  measure('TP07', 'Kept informed', {}),
  measure('TP08', 'Fairness and respect', { type: 'agreement' }),
  measure('TP09', 'Handling of complaints', {
    mayNotApply: false,
    askedIf: 'made a complaint in the last 12 months',
  }),
  measure('TP10', 'Shared areas kept clean and maintained', {
    mayNotApply: false,
    askedIf: 'has shared areas that the landlord looks after',
  }),
  measure('TP11', 'Contribution to the neighbourhood', {}),
  measure('TP12', 'Handling of anti-social behaviour', {}),
]

function measure(code: string, topic: string, differs: Partial<StandardMeasure>): StandardMeasure {
  return { code, regime, topic, type: 'satisfaction', mayNotApply: true, rentedOnly: false, ...differs }
}
