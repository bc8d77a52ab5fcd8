import type { Regime, StandardMeasure } from './measure'

const shared = {
  setBy: 'Regulator of Social Housing',
  nation: 'England',
  codes: 'prescribed',
  takesMore: false,
  order: 'codes',
  frequency: 'Every year; with fewer than 1,000 homes, at least every two years.',
  leftOut: 'Not applicable or do not know, refused, not answered, and not asked because of a filter.',
  tenures: 'apart',
} as const

/** The Tenant Satisfaction Measures as collected from 1 April 2023. */
export const tsm2023: Regime = {
  ...shared,
  key: 'tsm-2023',
  name: 'Tenant Satisfaction Measures 2023',
  page: 'https://www.gov.uk/government/consultations/consultation-on-the-introduction-of-tenant-satisfaction-measures/outcome/annex-5-tenant-satisfaction-measures-tenant-survey-requirements-accessible',
  toCheck: [
    'The labels of the agreement scale of TP08.',
    'Whether “do not know” is offered with the filter of TP10.',
    'The order of the questions beyond TP01 coming first.',
  ],
}

/** The same measures under the Direction of October 2026, of which only the draft is known. */
export const tsm2026: Regime = {
  ...shared,
  key: 'tsm-2026',
  name: 'Tenant Satisfaction Measures under the 2026 Direction',
  page: 'https://www.gov.uk/government/publications/tsm-direction/draft-tsm-direction-accessible-version',
  toCheck: [
    'Every wording: only the draft Direction is known, and the measures are taken over from 2023.',
    'Margins of error, weighting, and the summary of approach.',
    ...tsm2023.toCheck,
  ],
}

const repaired = { code: 'TP02-filter', of: 'had a repair in the last 12 months' }
const forAll = { mayNotApply: false } as const
const rented = { mayNotApply: false, rentedOnly: true } as const

/** The twelve perception measures, TP01 to TP12. */
const perception = [
  measure('TP01', 'Service as a whole', 'overall-service', forAll),
  measure('TP02', 'Repairs', 'repairs', { ...rented, filter: repaired }),
  measure('TP03', 'Time taken by the last repair', 'repair-time', { ...rented, filter: repaired }),
  measure('TP04', 'Home well maintained', 'home-kept', rented),
  measure('TP05', 'Home safe', 'home-safe'),
  measure('TP06', 'Views listened to and acted on', 'views-acted-on'),
  measure('TP07', 'Kept informed', 'kept-informed'),
  measure('TP08', 'Fairness and respect', 'treated-fairly', { type: 'agreement' }),
  measure('TP09', 'Handling of complaints', 'complaints', {
    ...forAll,
    filter: { code: 'TP09-filter', of: 'made a complaint in the last 12 months' },
  }),
  measure('TP10', 'Shared areas kept clean and maintained', 'shared-areas', {
    ...forAll,
    filter: { code: 'TP10-filter', of: 'has shared areas that the landlord looks after' },
    unsure: ['filter'],
  }),
  measure('TP11', 'Contribution to the neighbourhood', 'area-difference'),
  measure('TP12', 'Handling of anti-social behaviour', 'nuisance'),
]

/** The twelve of each version of the regime. */
export const tsmMeasures: StandardMeasure[] = [tsm2023, tsm2026].flatMap(({ key }) =>
  perception.map((each) => ({ ...each, regime: key })),
)

function measure(code: string, topic: string, like: string, differs: Partial<StandardMeasure> = {}) {
  const usual = { type: 'satisfaction', mayNotApply: true, rentedOnly: false, isOptional: false } as const
  return { code, topic, like, unsure: [], ...usual, ...differs }
}
