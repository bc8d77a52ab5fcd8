import type { DemoRecommendation } from '../shape'
import { measures, note, people } from './people-and-measures'

const common = {
  ...{ recommended: 'June 2011', target: 'June 2011', impact: 'high', band: 'low' },
} satisfies Partial<DemoRecommendation>

const gold = { text: 'Every service at the gold standard of equality', by: '2012' }
const agreed = 'The national panel agreed the approach; customers in each region work it out with colleagues.'

/** R3: customers with diverse needs. */
export const diversity: DemoRecommendation[] = [
  {
    ...{
      ...common,
      reference: 'R3.1',
      text: 'Train colleagues in safeguarding, in using interpreters and in fitting services to people.',
    },
    ...{ responsible: people.staff, sponsor: people.resources, pounds: 50_000 },
    outcomes: 'Everybody gets support that fits their life and makes them safer.',
    cost: 'About £50,000 for training.',
    say: 'Customers helped with the policy and tried the courses.',
    quote: 'You made promises before and they came to nothing.',
    actions: [
      { text: 'Give half a day of safeguarding training, from 29 June on.', by: '6th October 2010' },
      {
        text: 'Put up posters on interpreting in the offices and write of it on the intranet.',
        by: 'July 2010',
        done: true,
      },
      { text: 'Make an online course on safeguarding for all who meet customers.', by: 'September 2010' },
    ],
    measures: [
      measures.trained,
      { text: 'More customers of minority, marginalised and disadvantaged groups take part' },
    ],
    notes: [
      { text: 'Senior colleagues were shown how interpreters are booked.', on: '2010-06-18' },
      note('A training provider makes a course for us, and 120 colleagues are trained.'),
    ],
  },
  {
    ...{
      ...common,
      reference: 'R3.2',
      text: 'Break surveys and views down by diversity strand, and act where a group is served worse.',
    },
    ...{ responsible: people.experience, sponsor: people.customers, pounds: 25_000 },
    outcomes: 'Everybody’s needs and views count, and people of every background can see that theirs did.',
    cost: 'About £25,000 to the end of 2010/11.',
    say: 'Groups of customers are asked whether changes meet their needs.',
    quote: 'The office answers much better than it used to.',
    actions: [
      { text: 'Explain what is known, strand by strand.', by: 'August 2010' },
      { text: 'Complete what is known of customers.', by: 'December 2010' },
      {
        text: 'Analyse every survey by strand, and set each region targets from it.',
        by: 'End September 2010',
      },
      {
        text: 'From then on look every month, and act where the trend is against a group.',
        by: 'October 2010',
      },
    ],
    measures: [gold, measures.views],
  },
  {
    ...{
      ...common,
      reference: 'R3.3',
      text: 'Assess how every service affects equality, and see that it has the effect meant.',
    },
    ...{ responsible: people.diversity, sponsor: people.resources },
    outcomes: 'Needs are thought of when a service is made and when it is given, and nobody is shut out.',
    cost: 'Part of managers’ work, with the help of the equality groups.',
    say: 'The national panel says what comes first, and hears how it goes.',
    actions: [
      { text: 'Plan the assessments, and make those that matter most.', by: 'End of 2010' },
      { text: 'Make all others.', by: 'June 2011' },
      { text: 'Report to the panel and the board what was done, as the plan has it.' },
      {
        text: 'Make what is to be done part of the one improvement plan, looked at every quarter.',
        by: 'April 2011',
      },
      { text: 'Collect and share what was done well.', by: 'June 2011' },
    ],
    measures: [gold, { text: 'Improvements that came of the assessments can be shown' }, measures.service],
  },
  {
    ...{
      ...common,
      reference: 'R3.4',
      text: 'See that colleagues everywhere can get help for vulnerable customers.',
      responsible: people.support,
    },
    outcomes: 'Vulnerable people get support that fits them and keeps them safe.',
    cost: 'None beside what is spent already.',
    say: 'Customers helped with the safeguarding policy; a plain words group reads the guide.',
    quote: 'All well so far; leave it as it is.',
    actions: [
      { text: 'Use the safeguarding rules of care and support in every department.', by: 'December 2010' },
      { text: 'Name leads for safeguarding in customer services too.', by: 'December 2010' },
      {
        text: 'Pair colleagues of care and support with those of customer service, with targets for each.',
        by: 'July 2010',
      },
      { text: 'Write a guide to what care and support offers.', by: 'September 2010' },
      { text: 'Publish the guide and use it from September on.', by: 'September 2010' },
    ],
    measures: [
      measures.trained,
      { text: 'Reviews at the end of the year show that the pairs worked', by: 'March 2011' },
    ],
    notes: [note('120 colleagues are trained in safeguarding and interpreting.')],
  },
  {
    ...{
      ...common,
      reference: 'R3.5',
      text: 'Finish collecting customers’ profiles, and fit services to them.',
    },
    ...{ responsible: people.experience, sponsor: people.customers, pounds: 30_000 },
    outcomes: 'Needs are thought of when a service is made and when it is given, and nobody is shut out.',
    cost: '£30,000 for help from outside.',
    say: 'Customers helped to make the form; the national panel hears what came of it.',
    quote: 'I like it here far better than where we were.',
    actions: [
      {
        text: 'Have a company collect profiles in August and September, and ask every new customer from 14 June.',
        by: 'December 2010',
      },
      { text: 'Let every colleague see the reports.', by: 'July 2010', done: true },
      { text: 'Have each senior manager show how they used them, from now on.', by: 'July 2010' },
      { text: 'Hold what is known of a customer in one system.', by: 'May 2011' },
    ],
    measures: [measures.profiles, { text: 'Improvements that came of the profiles can be shown' }],
    notes: [note('A company is chosen, and colleagues have had targets since 14 June.')],
  },
  {
    ...{ ...common, reference: 'R3.6', text: 'Find out who takes part, and win those who are missing.' },
    ...{ responsible: people.experience, sponsor: people.customers, pounds: 10_000 },
    outcomes: 'Those who are seldom heard are heard, and it counts.',
    cost: '£10,000 moved to it in 2010.',
    say: agreed,
    quote: 'That contractor was no good; it is better now.',
    actions: [
      { text: 'Find the groups that are missing in each region.', by: 'October 2010' },
      { text: 'Find out with the panel and by research how best to reach them.', by: 'October 2010' },
      { text: 'Invite them in each region, in several ways.', by: 'December 2010' },
      { text: 'Show what came of it.', by: 'January 2011' },
      { text: 'Tell everybody what came of it.', by: 'November 2010' },
    ],
    measures: [measures.profiles, measures.views],
    notes: [note('Profiles of 64% are held.')],
  },
  {
    ...{
      ...common,
      reference: 'R3.7',
      text: 'Work with minority, marginalised and disadvantaged groups to make services better for them.',
    },
    ...{ responsible: people.experience, sponsor: people.customers },
    outcomes: 'Needs are thought of when a service is made and when it is given, and nobody is shut out.',
    cost: 'In the cost of R3.6.',
    say: agreed,
    quote: 'Good to people with disabilities.',
    actions: [
      { text: 'Find those groups in each region.', by: 'October 2010' },
      { text: 'Reach them the way care and support does.', by: 'September 2010' },
      { text: 'Hold focus groups and ask where it is needed.', by: 'December 2010' },
      { text: 'Show what came of working with those groups.', by: 'February 2011' },
      { text: 'Tell those groups and everybody else.', by: 'February 2011' },
    ],
    measures: [measures.views],
    notes: [note('Profiles of 64% are held.')],
  },
]
