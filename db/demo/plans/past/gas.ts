import type { DemoRecommendation } from '../shape'
import { measures, note, people } from './people-and-measures'

export const boardSignsGasPolicy = 'Have the board sign off the gas policy.'

/** R1: gas servicing. */
export const gas: DemoRecommendation[] = [
  {
    ...{
      reference: 'R1',
      text: 'Service every gas appliance we own once a year, as the law asks.',
      impact: 'high',
    },
    ...{
      target: 'Immediately',
      recommended: 'Immediately',
      responsible: people.maintenance,
      sponsor: people.customers,
    },
    outcomes: 'People are safer at home, as every appliance is serviced each year.',
    cost: 'About £15 a case for legal work done in house; £5,000 put aside for it.',
    ...{ pounds: 5000, band: 'low' },
    say: 'The national panel made the policy clearer; a service group changed the letters.',
    quote: 'There was nothing wrong before, so this changes nothing for me.',
    actions: [
      {
        text: 'Agree a policy with customers for homes that nobody can get into.',
        by: 'July 2010',
        done: true,
      },
      { text: boardSignsGasPolicy, by: 'September 2010' },
      { text: 'Make a guide to the new procedures.', by: 'July 2010', done: true },
      { text: 'Bring the new procedures to everybody who works by them.', by: 'August 2010' },
      { text: 'Watch homes that could not be entered, month by month, at director level.', done: true },
    ],
    measures: [measures.certificates],
    notes: [
      note(
        'The share of homes with a certificate went from 97.97% at the end of March to 99.65% at the end of July; 124 are without.',
      ),
      { text: 'The panel agreed the draft policy and had it put more strongly.', on: '2010-06-17' },
    ],
  },
]
