import type { Regime, StandardMeasure } from './measure'

/** STAR, which landlords may use of their own will; version 4 is of January 2020. */
export const star2020: Regime = {
  key: 'star-2020',
  name: 'STAR, version of 2020',
  setBy: 'Housemark',
  nation: 'United Kingdom',
  page: 'https://www.housemark.co.uk',
  codes: 'ours',
  takesMore: true,
  order: 'free',
  frequency: 'As the landlord chooses.',
  leftOut: 'Not applicable or do not know, and not answered.',
  tenures: 'together',
  toCheck: [
    'The list of core questions: the topics here are those that landlords publish.',
    'Whether “not applicable” is offered with a question.',
    'The scale of the questions that are optional.',
    'The 2020 version weights more strictly, so that its figures do not compare with earlier ones.',
  ],
}

/** The topics of its core, and those beside it. */
export const starMeasures: StandardMeasure[] = [
  core('STAR-service', 'Service as a whole', 'overall-service'),
  core('STAR-home', 'Quality of the home', 'home-kept'),
  core('STAR-neighbourhood', 'Neighbourhood as a place to live', 'area-service'),
  core('STAR-rent', 'Value for money of the rent', 'rent-value'),
  core('STAR-charge', 'Value for money of the service charge', 'charge-value'),
  core('STAR-repairs', 'Repairs and maintenance', 'repairs'),
  core('STAR-listens', 'Views listened to and acted on', 'views-acted-on'),
  optional('STAR-behaviour', 'Handling of anti-social behaviour', 'nuisance'),
  optional('STAR-grounds', 'Upkeep of the grounds', 'green-spaces'),
  optional('STAR-last-repair', 'The last repair', 'repair-job'),
  optional('STAR-easy', 'Easy to deal with', 'easy-contact'),
  optional('STAR-trust', 'Trust', 'keeps-promises'),
  { ...optional('STAR-recommend', 'Would recommend the landlord', 'overall-service'), type: 'zero-to-ten' },
]

function core(code: string, topic: string, like: string): StandardMeasure {
  return {
    ...{ regime: star2020.key, code, topic, like, type: 'satisfaction', mayNotApply: false },
    ...{ rentedOnly: false, isOptional: false, unsure: ['not applicable'] },
  }
}

function optional(code: string, topic: string, like: string): StandardMeasure {
  return { ...core(code, topic, like), isOptional: true, unsure: ['not applicable', 'scale'] }
}
