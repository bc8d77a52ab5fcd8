import type { DemoRecommendation } from '../shape'
import { measures, note, people } from './people-and-measures'

const common = {
  ...{ recommended: 'June 2011', target: 'June 2011', impact: 'high', band: 'low' },
} satisfies Partial<DemoRecommendation>

/** R2: access and customer care. */
export const access: DemoRecommendation[] = [
  {
    ...{
      ...common,
      reference: 'R2.1',
      text: 'Set service standards that can be measured.',
      target: 'Immediately',
    },
    ...{ responsible: people.contact, sponsor: people.customers, pounds: 1_000_000 },
    outcomes: 'People know what to expect, can see how well we do it, and can call us to account.',
    cost: 'About £1 million for the customer system.',
    say: 'The national panel helps to set the standards; surveys, groups and visits are asked about them.',
    quote: 'The plan still needs some work, but this time somebody has thought about it.',
    actions: [
      {
        text: 'Set out a framework of agreements with measurable standards for every way of reaching us.',
        by: 'October 2010',
      },
      { text: 'Use the standards to review how we work, from then on.', by: 'September 2010' },
      {
        text: 'Bring out the first phase of the new website with our standards and results.',
        by: 'September 2010',
      },
      { text: 'Define the second phase of the website.', by: 'November 2010' },
      { text: 'Write one set of standard letters for every office.', by: 'May 2011' },
    ],
    measures: [measures.service, { text: 'Results against the standards are published', by: 'October 2010' }],
    notes: [note('The budget is agreed and customers were asked; the design waits for the executive.')],
  },
  {
    ...{
      ...common,
      reference: 'R2.2',
      text: 'Report to customers how we do against standards and against others.',
    },
    ...{ responsible: people.performance, sponsor: people.resources, pounds: 42_000 },
    outcomes: 'People can tell how good the service is beside what was agreed and beside other landlords.',
    cost: '£42,000 for the annual report, within budgets.',
    say: 'The national panel and focus groups shape the annual report.',
    quote: 'Nobody ever came to see whether the repair had been done properly.',
    actions: [
      {
        text: 'Publish an annual report on the website, and on paper at once after.',
        by: '1st October 2010',
      },
      {
        text: 'Give current results a place on the front page, renewed every month.',
        by: 'May 2010',
        done: '2010-05-31',
      },
      { text: 'Set our results beside those of other landlords.', by: '1st October 2010' },
      { text: 'Publish a bulletin of results every quarter.', by: 'August 2010' },
      { text: 'Have results ready for whatever else we send to customers.', by: '1st October 2010' },
    ],
    measures: [measures.service],
    notes: [
      { text: 'The first results are on the website.', on: '2010-05-31' },
      note('A project team leads the annual report; customers help to design it.'),
    ],
  },
  {
    ...{ ...common, reference: 'R2.3', text: 'Make the website say more and let people do more on it.' },
    ...{ responsible: people.communications, sponsor: people.executive, pounds: 140_000 },
    outcomes:
      'Services and information can be had at any hour, and the website is a main way to deal with us.',
    cost: 'About £140,000.',
    say: 'Customers were asked what it should hold and how it should look, all the while it was rebuilt.',
    actions: [
      { text: 'Make the website easier to find one’s way about in.', by: 'September 2010' },
      { text: 'Give each place its own news.', by: 'September 2010' },
      { text: 'Let people say what they think on every page.', by: 'September 2010' },
      { text: 'Keep the front page fresh.', by: 'September 2010' },
      { text: 'Let people do more of their business on the website.', by: 'November 2010' },
    ],
    measures: [
      {
        text: 'More visitors than in the same month of earlier years',
        target: 10,
        unit: '% more',
        about: 'Visitors to the website against the year before',
      },
      {
        text: 'Repairs reported on the website in a month',
        target: 789,
        about: 'Repairs reported on the website in a month',
      },
    ],
    notes: [note('The site is rearranged and most of it written anew, with customers’ advice.')],
  },
  {
    ...{ ...common, reference: 'R2.4', text: 'Watch how calls are answered, and answer them better.' },
    ...{ responsible: people.service, sponsor: people.customers, pounds: 3_000_000 },
    outcomes: 'However somebody reaches us, they are answered sooner, and more often settled at once.',
    cost: 'About £3 million for a customer service centre.',
    say: 'Customers help to design the centre, and surveys tell how it does.',
    quote: 'I have no trouble with repairs or with gas.',
    actions: [
      { text: 'Finish the first design of a customer service centre.', by: 'August 2010' },
      { text: 'Move the first services into the centre.', by: 'May 2011' },
      { text: 'Set up reports and indicators of how calls are answered.', by: 'July 2010', done: true },
      { text: 'Put the same into the contract for calls out of hours.', by: 'August 2010' },
      { text: 'Have a team leader for calls in every region.', by: 'July 2010', done: true },
      { text: 'Train those who answer the telephone.', by: 'August 2010' },
    ],
    measures: [
      {
        text: 'Calls answered within 30 seconds',
        target: 100,
        unit: '%',
        about: 'Calls answered within 30 seconds',
      },
      measures.service,
    ],
    notes: [note('The head of the centre and two team leaders have begun, and a supplier is found.')],
  },
  {
    ...{
      ...common,
      reference: 'R2.5',
      text: 'Finish the review of complaints, so that every answer is good, complete and learned from.',
    },
    ...{ responsible: people.experience, sponsor: people.customers, pounds: 123_263 },
    outcomes: 'Complaints are settled sooner and alike everywhere, and what they teach makes fewer of them.',
    cost: '£32,263 once, and about £91,000 a year for a team of four.',
    say: 'The national panel and 250 customers were asked; over 90% agreed.',
    quote: 'You seem to be on the right road.',
    actions: [
      { text: 'Bring in new standards for answering complaints.', by: '5th July 2010', done: true },
      { text: 'Bring in a better system for complaints.', by: '5th July 2010', done: true },
      { text: 'Set up a team that finds out what complaints say.', by: '9th August 2010', done: true },
      { text: 'Tell customers and colleagues what was learned.', by: 'September 2010' },
      { text: 'Look back at how it was brought in.', by: 'September 2010' },
      {
        text: 'Begin workshops on service, plain English and settling complaints for all.',
        by: '1st September 2010',
      },
      { text: 'Have everybody through the workshops.', by: 'December 2010' },
    ],
    measures: [
      { text: 'Complaints answered in time', target: 90, unit: '%', about: 'Complaints answered in time' },
      {
        text: 'Fewer complaints at each stage',
        target: 30,
        unit: '% fewer',
        about: 'Fewer complaints at each stage',
      },
      {
        text: 'Days to deal with a complaint',
        target: 5,
        isMost: true,
        unit: 'days',
        about: 'Days to deal with a complaint',
      },
    ],
    notes: [note('The team is in place, the system renewed, and colleagues are being taught it.')],
  },
  {
    ...{
      ...common,
      reference: 'R2.6',
      text: 'See that every building customers use meets the law on access for disabled people.',
    },
    ...{ responsible: people.development, sponsor: people.homes, pounds: 200_000 },
    outcomes: 'Every building that customers use can be used by disabled people, as the law asks.',
    cost: '£200,000 for changes to offices; two people moved to it.',
    say: 'Customers are asked locally where a service would change.',
    quote: 'I never get through by telephone, and I work: other hours would help.',
    actions: [
      {
        text: 'Agree which buildings it is about, how they stand and what to reach.',
        by: '25th June 2010',
        done: true,
      },
      { text: 'Make 18 assessments.', by: '10th August 2010', done: true },
      { text: 'Make 38 more assessments.', by: '10th October 2010' },
      { text: 'Finish the building work that follows.', by: 'December 2010' },
      { text: 'Finish larger building work.', by: 'March 2011' },
      {
        text: 'Agree a policy on access, and make it part of how buildings are managed.',
        by: 'December 2010',
      },
      { text: 'Tell colleagues how access is managed now.', by: 'January 2010' },
    ],
    measures: [
      {
        text: 'Access assessments still to be made',
        target: 0,
        isMost: true,
        about: 'Access assessments still to be made',
      },
      {
        text: 'Buildings that meet the law',
        by: 'March 2011',
        target: 100,
        unit: '%',
        about: 'Buildings that meet the law',
      },
    ],
    notes: [note('It is known how every building stands, and 18 assessments are made.')],
  },
  {
    ...{
      ...common,
      reference: 'R2.7',
      text: 'Write letters in plain English.',
      responsible: people.chief,
      pounds: 95_000,
    },
    outcomes: 'People understand what we write, and can act on it.',
    cost: '£10,000 for materials, and £85,000 for workshops that this is a part of.',
    say: 'The national panel agreed the guide; two groups help to write in a kind and plain way.',
    quote: 'The plan is about what people said matters.',
    actions: [
      { text: 'Give every colleague a guide to plain English, and training.', by: 'August 2010' },
      { text: 'Offer to read letters before they are sent.', by: 'September 2010' },
      { text: 'Ask the panel about the guide while it is written.', by: 'July 2010', done: true },
      {
        text: 'Let panel members tell writers how letters read, in September and October.',
        by: 'October 2010',
      },
      { text: 'Share what others do well, in September and October.', by: 'October 2010' },
      { text: 'Begin a campaign among colleagues.', by: 'August 2010' },
    ],
    measures: [{ text: 'Customers say that what we write is easy to understand' }, measures.service],
    notes: [note('The panel has agreed the guide.')],
  },
]
