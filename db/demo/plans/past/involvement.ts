import type { DemoRecommendation } from '../shape'
import { measures, note, people } from './people-and-measures'

const common = {
  ...{ recommended: 'December 2010', target: 'December 2010', impact: 'medium', band: 'low' },
  ...{ responsible: people.experience, sponsor: people.customers },
} satisfies Partial<DemoRecommendation>

const strategy =
  'The national panel endorsed the strategy on 26 July 2010; customers say what local groups look like.'
const choice =
  'People choose how they give their views, and everybody’s needs count when services are made and given.'

/** R6: resident involvement. */
export const involvement: DemoRecommendation[] = [
  {
    ...{ ...common, reference: 'R6.1', text: 'Let views go up to the national panel and answers come down.' },
    outcomes: choice,
    cost: 'The two people of R6.2.',
    say: strategy,
    actions: [
      { text: 'Find out what groups there are, and make a framework of what works.', by: 'September 2010' },
      { text: 'Set out how local and regional groups are built up.', by: 'July 2010', done: true },
      { text: 'Build on the national panel and the viewpoint teams, from then on.', by: 'April 2010' },
      { text: 'See that whatever customers raise is kept and acted on.', by: 'October 2010' },
      { text: 'Make the contact page easier to find and use.', by: 'July 2010' },
      { text: 'Gather views by reply cards, after calls, and with a question of the day.', by: 'July 2010' },
    ],
    measures: [measures.views, { text: 'The national panel says that it sees how views were acted on' }],
    notes: [note('The national panel has met since April, and hears every month how we do.')],
  },
  {
    ...{
      ...common,
      reference: 'R6.2',
      text: 'Plan and tell better what happens in involvement.',
      pounds: 50_000,
    },
    outcomes: 'People have several ways to take part, and know how, where and when.',
    cost: 'About £50,000 for two people.',
    say: 'The national panel reviews how customers take part, and read the newsletter before it came out.',
    quote: 'I am happy: what goes wrong is put right at once.',
    actions: [
      { text: 'Use what customers said in the inspection.', by: 'July 2010' },
      { text: 'Tell colleagues of the strategy and how customers take part.', by: 'August 2010' },
      { text: 'Bring the customer magazine out anew, every quarter.', by: 'August 2010' },
      { text: 'Ask customers how they would like to hear from us.', by: 'September 2010' },
      { text: 'Develop the website for it.', by: 'September 2010' },
      { text: 'List every point at which customers meet us.', by: 'October 2010' },
      { text: 'Publish a calendar of events.', by: 'October 2010' },
      { text: 'Publish the plans for involvement.', by: 'October 2010' },
      { text: 'Explain in the newsletter what profiles are for.', by: 'December 2010' },
    ],
    measures: [measures.views],
    notes: [note('A questionnaire went to every customer in July, and its answers are counted.')],
  },
  {
    ...{
      ...common,
      reference: 'R6.3',
      text: 'Tell customers what is done about their views, and what is not.',
    },
    ...{ responsible: people.communications, pounds: 2000 },
    outcomes: 'People know what their views changed, and how they are answered.',
    cost: '£2,000 to tell colleagues.',
    say: 'The national panel reviews it; customers were asked about the website.',
    quote: 'Keep your word, and promise only what you can.',
    actions: [
      { text: 'Put “you said, we did” in each newsletter.', by: 'August 2010' },
      { text: 'Put “you said, we did” on the website.', by: 'September 2010' },
      { text: 'List the decisions that customers changed, and make it known.', by: 'August 2010' },
      { text: 'Tell colleagues who meet customers what customers changed.', by: 'August 2010' },
      { text: 'Say in a protocol how customers are asked and answered.', by: 'October 2010' },
      { text: 'Show in the newsletter how views improved services.', by: 'August 2010' },
    ],
    measures: [measures.views],
    notes: [note('The newsletter and the website were renewed with customers’ advice.')],
  },
  {
    ...{
      ...common,
      reference: '6.4',
      text: 'Make a clear strategy for involvement, with what it is to achieve.',
    },
    outcomes: choice,
    cost: 'Within the budget of the involvement team.',
    say: strategy,
    actions: [
      {
        text: 'Ask customers what should change in the strategy, and tell the national panel.',
        by: 'July 2010',
        done: true,
      },
      { text: 'Ask the national panel to agree what it is to achieve.', by: '7th October 2010' },
      { text: 'Change the strategy accordingly, and have the panel sign it off.', by: 'October 2010' },
      { text: 'Make the strategy known to customers and colleagues.', by: 'November 2010' },
    ],
    measures: [measures.views],
    notes: [note('The national panel has signed the strategy off.')],
  },
]
