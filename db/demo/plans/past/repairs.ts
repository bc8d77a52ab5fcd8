import type { DemoRecommendation } from '../shape'
import { boardSignsGasPolicy } from './gas'
import { measures, note, people, repairsMeasures } from './people-and-measures'

const common = {
  ...{ recommended: 'June 2011', target: 'June 2011', impact: 'high', band: 'low' },
  ...{ responsible: people.maintenance, sponsor: people.customers },
} satisfies Partial<DemoRecommendation>

/** R5: repairs and gas. */
export const repairs: DemoRecommendation[] = [
  {
    ...{
      ...common,
      reference: 'R5.1',
      text: 'Offer appointments for repairs and gas at the first call, flexibly and alike everywhere.',
    },
    outcomes: 'Repairs and gas servicing come when it suits, and are booked at the first call.',
    cost: 'Perhaps £10,000 more, when contracts are changed.',
    pounds: 10_000,
    say: 'The offer is made of what surveys said.',
    quote: 'I never had any trouble.',
    priority: '26% would like an appointment in a time slot, and 10% one in the evening or at the weekend.',
    actions: [
      { text: 'Watch how many appointments are made and kept, from then on.', by: '1st April 2010' },
      { text: 'Offer appointments in the evening and at weekends.', by: 'October 2010' },
      { text: 'Offer slots of two hours.', by: 'March 2011' },
      { text: 'Find out how far appointments are made at the first call.', by: 'July 2010', done: true },
      { text: 'Find out what contracts say of appointments and hours.', by: 'July 2010', done: true },
      { text: 'Change the contracts accordingly.', by: 'April 2011' },
    ],
    measures: repairsMeasures,
    notes: [note('Slots of two hours are in the tender for gas; one contractor takes calls itself for now.')],
  },
  {
    ...{
      ...common,
      reference: 'R5.2',
      text: 'Make known why gas servicing matters and how repairs and servicing are booked.',
    },
    outcomes: 'People know how to book.',
    cost: 'None beside what is spent already.',
    say: 'Customers named it during the inspection.',
    quote: 'Three years running they missed the first appointment.',
    actions: [
      { text: 'Make advertisements about letting the engineer in.', by: 'August 2010', done: true },
      { text: 'Write of gas servicing on the website, anew each year.', by: 'June 2010', done: true },
      { text: 'Write of it in each newsletter, from August on.', by: 'August 2010' },
      { text: 'Begin a scheme that rewards letting the engineer in.', by: 'August 2010' },
      { text: 'Advertise that appointments are more flexible.', by: 'October 2010' },
    ],
    measures: repairsMeasures,
    notes: [note('An advertisement is in the newsletter and on the website.')],
  },
  {
    ...{
      ...common,
      reference: 'R5.3',
      text: 'Watch contracts so that work is on time, when agreed, and done in one visit.',
    },
    outcomes: 'The work is done when it was said, at a time that suits, and if it can be in one visit.',
    cost: 'None beside what is spent already.',
    say: 'The national panel looks into the results, and customers help to watch contracts.',
    quote: 'I ring, say what is wrong, and it is mended.',
    actions: [
      {
        text: 'Set targets for appointments kept, work right the first time and work done in one visit, and watch them.',
        done: true,
      },
      { text: 'Make a framework for managing contractors.', by: 'October 2010' },
    ],
    measures: repairsMeasures,
    notes: [
      note(
        'Targets are set and watched every month; a plan of three months is to bring work right the first time to 80% by September.',
      ),
    ],
  },
  {
    ...{
      ...common,
      reference: 'R5.4',
      text: 'Find out why customers are satisfied or not, and act on it.',
      pounds: 15_000,
    },
    outcomes: 'People are more satisfied each year.',
    cost: '£15,000 more for surveys, as gas is added.',
    say: 'Customers read the questions, and hear what came of the answers.',
    quote: 'Give a date when I ring, not a week later.',
    actions: [
      { text: 'Keep improvements in the plans of each service, looked at every quarter.', by: 'April 2010' },
      { text: 'Ask about gas servicing in the survey after repairs too.', by: '1st August 2010', done: true },
      {
        text: 'Go through what the survey says of gas and repairs, with the company.',
        by: '22nd July 2010',
        done: '2010-07-22',
      },
    ],
    measures: [
      repairsMeasures[3] ?? measures.service,
      { text: 'Managers, board and executive see results every quarter' },
    ],
    notes: [
      { text: 'What goes most along with satisfaction is how long a repair takes.', on: '2010-07-22' },
      note('The questions are drafted; customers read them before the survey begins.'),
    ],
  },
  {
    ...{
      ...common,
      reference: 'R5.5',
      text: 'Review how gas engineers get into homes: law, risk and speed.',
    },
    outcomes: 'People are safer at home, as every appliance is serviced each year.',
    cost: 'None beside what is spent already.',
    say: 'The national panel made the policy clearer; a group in the South changed the letters.',
    quote: 'Do you even know how many disabled customers you have?',
    actions: [
      {
        text: 'Agree with customers a policy that gets in sooner and rewards letting us in.',
        by: 'July 2010',
        done: true,
      },
      { text: boardSignsGasPolicy, by: 'August 2010' },
      {
        text: 'Begin earlier with those who did not let us in before, and train colleagues in it.',
        by: 'September 2010',
      },
    ],
    measures: [measures.certificates],
    notes: [
      { text: 'The panel agreed the rewards, and wanted stronger words on getting in.', on: '2010-06-17' },
      note('An audit of gas servicing in July named eight things to do.'),
    ],
  },
  {
    ...{ ...common, reference: 'R5.6', text: 'Join our computers with those of contractors.' },
    outcomes:
      'Repairs and gas are one service to whoever calls, at a time that suits, and done when it was said.',
    cost: 'None beside what is spent already.',
    say: 'What surveys said went into the design.',
    priority: '55% want more flexible appointments, or one given when they call.',
    actions: [
      { text: 'Have contractors report finished work as it is finished.', by: 'June 2011' },
      { text: 'Try it with the contractor in the South.', by: 'October 2010' },
      { text: 'Have a project report on the future of repairs.', by: 'November 2010' },
    ],
    measures: repairsMeasures,
    notes: [note('All gas contracts are tendered again, and ask for it.')],
  },
]
