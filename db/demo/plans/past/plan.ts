import type { DemoFigure, DemoPlan } from '../shape'
import { access } from './access'
import { diversity } from './diversity'
import { gas } from './gas'
import { involvement } from './involvement'
import { repairs } from './repairs'
import { value } from './value'

const report = 'The inspection report'
const plan = 'The action plan'
const certificates = { about: 'Homes with a gas safety certificate', unit: '%' }
const south = { sharesOf: 'Repairs in the South in 2009/10', unit: '%', on: '2010-03-31', source: report }
const everywhere = { ...south, sharesOf: 'Repairs in 2009/10' }

/** Figures as they were published, with the days that were said of them. */
const figures: DemoFigure[] = [
  { ...certificates, about: `${certificates.about}, South`, value: '88', on: '2010-02-28', source: report },
  { ...certificates, value: '98', on: '2010-03-31', source: report },
  { ...certificates, value: '97.97', on: '2010-03-31', source: plan },
  { ...certificates, value: '99.3', on: '2010-04-26', source: report },
  { ...certificates, value: '99.65', on: '2010-07-31', source: plan },
  { ...everywhere, about: 'Emergency repairs', value: '21' },
  { ...everywhere, about: 'Urgent repairs', value: '32' },
  { ...everywhere, about: 'Routine repairs', value: '47' },
  { ...south, about: 'Emergency repairs', value: '25' },
  { ...south, about: 'Urgent repairs', value: '36' },
  { ...south, about: 'Routine repairs', value: '40' },
  {
    about: 'Access assessments still to be made',
    value: '38',
    on: '2010-08-10',
    source: 'R2.6, its actions',
  },
  {
    about: 'Access assessments still to be made',
    value: '56',
    on: '2010-08-10',
    source: 'R2.6, how it will be known',
  },
  { about: 'Customers whose profile is held', value: '64', unit: '%', on: '2010-08-10', source: 'R3.6' },
  { about: 'Colleagues trained in safeguarding', value: '120', on: '2010-08-10', source: 'R3.1' },
  { about: 'Satisfied with the service overall', value: '75', unit: '%', source: 'The survey of late 2009' },
  { about: 'Satisfied with repairs', value: '69.8', unit: '%', source: 'The survey of late 2009' },
  {
    about: 'Satisfied that views are taken into account',
    value: '55.4',
    unit: '%',
    source: 'The survey of late 2009',
  },
  { about: 'Satisfied with value for rent', value: '72', unit: '%', source: 'The survey of late 2009' },
]

/** What a large English landlord undertook in 2010 after an inspection: its 29 items in our own words, with invented people, its
 *  figures and dates as published, and what does not add up in them left as it was. It began when the inspection ended, and
 *  the last day that it tells of is 10 August 2010. */
export const pastPlan: DemoPlan = {
  name: 'A plan of 2010, after an inspection',
  inspectedOn: '2010-04-26',
  beganOn: '2010-04-30',
  stoodOn: '2010-08-10',
  annualCost: 109_600_000,
  recommendations: [...gas, ...access, ...diversity, ...value, ...repairs, ...involvement],
  figures,
}
