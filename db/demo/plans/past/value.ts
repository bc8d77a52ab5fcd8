import type { DemoRecommendation } from '../shape'
import { measures, note, people } from './people-and-measures'

const common = {
  ...{ recommended: 'June 2011', target: 'June 2011', impact: 'high', band: 'low' },
} satisfies Partial<DemoRecommendation>

const finance = { ...common, responsible: people.finance, sponsor: people.money }
const known = [measures.weighed, measures.rent, measures.inPlans, measures.followed]
const better = 'People get more for their money, and have more say in what that is.'

/** R4: value for money. */
export const value: DemoRecommendation[] = [
  {
    ...{
      ...finance,
      reference: 'R4.1',
      text: 'Make one strategy for value for money, and a plan to carry it out.',
      pounds: 10_000,
    },
    outcomes: better,
    cost: 'Up to £10,000 for telling people and for training.',
    say: 'The national panel helps with the strategy, and customers with the guide.',
    actions: [
      { text: 'Hear the national panel on the strategy.', by: 'August 2010' },
      { text: 'Hear colleagues and customers on it.', by: 'August 2010' },
      { text: 'Have the executive agree it.', by: 'September 2010' },
      { text: 'Publish it, with a summary in the newsletters.', by: 'October 2010' },
      {
        text: 'Tell managers how to use comparisons when they plan and budget for 2011/12.',
        by: 'October 2010',
      },
      {
        text: 'Make a guide to value for money for colleagues and customers who take part.',
        by: 'October 2010',
      },
      { text: 'Set up groups where customers hear and say how value is got.', by: 'October 2010' },
    ],
    measures: known,
    notes: [note('What others do well has been looked at.')],
  },
  {
    ...{
      ...finance,
      reference: 'R4.2',
      text: 'Understand what each service costs and how good it is, beside others.',
      pounds: 22_000,
    },
    outcomes:
      'People can judge whether a service is worth what it costs, and use that to steer what is spent.',
    cost: '£22,000 a year for the comparisons.',
    say: 'Customers see to it that the comparisons can be understood.',
    quote: 'Tell contractors not to talk in jargon, and let us send the survey straight to you.',
    actions: [
      { text: 'Review how costs and quality are compared.', by: 'September 2010' },
      { text: 'Make national comparisons that show where to improve.', by: 'September 2010' },
      { text: 'Fix where we stood in March 2010, and measure from there.', by: 'September 2010' },
      { text: 'Decide who compares what, and how it is used.', by: 'October 2010' },
      { text: 'Join clubs of landlords that compare themselves.', by: 'October 2010' },
      { text: 'Let the comparisons steer budgets and what comes first.', by: 'November 2010' },
      {
        text: 'Show the board the best quarter beside our results, from the report of the third quarter on.',
      },
      { text: 'Publish the comparisons.', by: 'December 2010' },
    ],
    measures: known,
    notes: [note('Comparisons for 2010/11 are ordered.')],
  },
  {
    ...{ ...finance, reference: 'R4.3', text: 'Plan in each service how it gives more value.' },
    outcomes: better,
    cost: 'None beside what is spent already.',
    say: 'What customers say steers the plans and the money.',
    quote: 'It is all common sense.',
    actions: [
      { text: 'Tell managers how to use comparisons in the year that runs.', by: 'October 2010' },
      { text: 'Have targets and a plan for value in every service.', by: 'April 2011' },
      { text: 'Look at how it goes every quarter.', by: 'December 2010' },
    ],
    measures: known,
  },
  {
    ...{
      ...common,
      reference: 'R4.4',
      text: 'Let customers, colleagues and others say what money goes to first.',
    },
    ...{ responsible: people.experience, sponsor: people.customers },
    outcomes: 'People have more say in what is spent, so that services are what they want first.',
    cost: 'None beside what is spent already.',
    say: agreedWith('the national panel'),
    quote: 'We are content; only the fan that was promised has not come in half a year.',
    actions: [
      { text: 'Publish how customers take part in decisions on value.', by: 'October 2010' },
      {
        text: 'Put savings in a pot whose use customers steer, as part of the budget of October and November.',
        by: 'November 2010',
      },
      { text: 'Show that customers, colleagues and others judge every large project.', by: 'November 2010' },
      { text: 'Show what came of their taking part.', by: 'February 2011' },
      { text: 'Tell everybody of it.', by: 'March 2011' },
      { text: 'Publish what comes first and what it costs in the quarterly magazine.', by: 'March 2011' },
    ],
    measures: [
      {
        text: 'Satisfied with chances to take part',
        target: 80,
        unit: '%',
        about: 'Satisfied with chances to take part',
      },
      { text: 'Customers’ views shown to have steered the pot', by: 'April 2011' },
    ],
    notes: [note('Talks with the national panel have begun.')],
  },
]

function agreedWith(whom: string): string {
  return `Agreed with ${whom}; customers in each region work it out with colleagues and say what comes first.`
}
