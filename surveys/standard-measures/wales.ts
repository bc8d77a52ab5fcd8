import type { Regime, StandardMeasure } from './measure'

/** The core set of the standard survey of tenants in Wales, asked from April 2022. */
export const wales2022: Regime = {
  key: 'wales-2022',
  name: 'Standard tenant survey for Wales, 2022',
  setBy: 'Welsh Government',
  nation: 'Wales',
  page: 'https://www.llyw.cymru/node/39021',
  codes: 'ours',
  takesMore: true,
  order: 'free',
  frequency: 'No figure may be older than two years; published every year.',
  leftOut: 'Not applicable or do not know, and not answered.',
  tenures: 'together',
  toCheck: [
    'The list of questions beyond the service, the home and repairs.',
    'The scale of each question, and whether “not applicable” is offered.',
    'Codes: none are known, and those here are ours.',
  ],
}

/** Its topics: the first three are known, the others are to be checked. */
export const walesMeasures: StandardMeasure[] = [
  core('WALES-service', 'Service as a whole', 'overall-service'),
  core('WALES-home', 'Quality of the home', 'home-kept'),
  core('WALES-repairs', 'Repairs and maintenance', 'repairs'),
  core('WALES-neighbourhood', 'Neighbourhood as a place to live', 'area-service'),
  core('WALES-safe', 'Home safe and secure', 'home-safe'),
  core('WALES-rent', 'Value for money of the rent', 'rent-value'),
  core('WALES-charge', 'Value for money of the service charge', 'charge-value'),
  core('WALES-listens', 'Views listened to and acted on', 'views-acted-on'),
  core('WALES-say', 'Say in how services are managed', 'have-a-say'),
  core('WALES-trust', 'Trust', 'keeps-promises'),
]

function core(code: string, topic: string, like: string): StandardMeasure {
  return {
    ...{ regime: wales2022.key, code, topic, like, type: 'satisfaction', mayNotApply: false },
    ...{ rentedOnly: false, isOptional: false, unsure: ['not applicable', 'scale'] },
  }
}
