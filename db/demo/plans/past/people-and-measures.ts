import type { DemoMeasure } from '../shape'

/** The people of the plan, all of them invented. */
export const people = {
  maintenance: 'Gareth Solway, Director of Maintenance',
  contact: 'Nadine Pryce, Head of Customer Contact Centre',
  service: 'Nadine Pryce, Head of Customer Service Centre',
  performance: 'Tobias Lunn, Head of Performance Reporting',
  communications: 'Rhian Castle, Director of Communications',
  experience: 'Farida Noon, Customer Experience Director',
  development: 'Bridget Olowe, Director of Development',
  staff: 'Moira Tench, Director of People',
  diversity: 'Samir Quayle, Diversity Consultant',
  support: 'Lorna Vickers, Executive Director of Care and Support',
  finance: 'Philip Arden, Head of Finance',
  chief: 'Victor Haldane, Chief Executive',
  customers: 'Helena Marsh',
  resources: 'Colin Ashdown',
  executive: 'Victor Haldane',
  homes: 'Neil Prentice',
  money: 'Desmond Roe',
}

/** Measures that several recommendations have. */
export const measures = {
  service: {
    text: 'Satisfied with the service overall',
    by: 'March 2011',
    target: 85,
    unit: '%',
    about: 'Satisfied with the service overall',
  },
  views: {
    ...{ text: 'Satisfied that views are taken into account', target: 80, unit: '%' },
    about: 'Satisfied that views are taken into account',
  },
  certificates: {
    ...{ text: 'Homes with a gas safety certificate', by: 'September 2010', target: 100, unit: '%' },
    about: 'Homes with a gas safety certificate',
  },
  trained: {
    text: 'Colleagues trained in safeguarding',
    target: 775,
    about: 'Colleagues trained in safeguarding',
  },
  profiles: {
    ...{ text: 'Customers whose profile is held', by: 'March 2011', target: 100, unit: '%' },
    about: 'Customers whose profile is held',
  },
  rent: {
    text: 'Satisfied with value for rent',
    by: '2011',
    target: 80,
    unit: '%',
    about: 'Satisfied with value for rent',
  },
  weighed: {
    text: 'Value for money shown to be weighed when resources of several services are decided',
    by: 'April 2011',
  },
  inPlans: { text: 'Value for money part of the plans of every department', by: 'April 2011' },
  followed: { text: 'Colleagues shown to understand the approach and to follow it', by: 'April 2011' },
} satisfies Record<string, DemoMeasure>

/** How repairs are to be known to work, in four recommendations. */
export const repairsMeasures: DemoMeasure[] = [
  {
    text: 'Appointments made at the first call',
    by: 'March 2011',
    target: 90,
    unit: '%',
    about: 'Appointments made at the first call',
  },
  { text: 'Appointments kept', by: 'March 2011', target: 97, unit: '%', about: 'Appointments kept' },
  {
    text: 'Repairs right the first time',
    by: 'September 2010',
    target: 80,
    unit: '%',
    about: 'Repairs right the first time',
  },
  {
    text: 'Satisfied with repairs',
    by: 'March 2011',
    target: 93,
    unit: '%',
    about: 'Satisfied with repairs',
  },
  {
    text: 'Repairs within their target time',
    by: 'September 2010',
    target: 96.5,
    unit: '%',
    about: 'Repairs within their target time',
  },
]

/** The last day that the plan tells of, which undated notes of progress are given. */
export const told = '2010-08-10'

export const note = (text: string) => ({ text, on: told })
