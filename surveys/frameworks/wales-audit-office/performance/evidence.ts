import type { Theme } from '../../../framework'

const part = 'What is the evidence of service improvements?'

/** 2.10, track record. */
export const trackRecord: Theme = {
  id: 'w2.10-track-record',
  title: 'Track record',
  part,
  lines: [
    {
      id: 'w2.10-track-record.a',
      text: 'How well has the landlord done what earlier inspections, auditors, peers or other regulatory work recommended for these services?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: 'It takes the reports, and the record of what was done about each recommendation.',
      upper: [
        'What inspection reports, peers or external auditors recommended has become part of how services are planned.',
      ],
      lower: [
        'What inspection reports, peers or external auditors recommended is not fully part of how services are planned.',
      ],
    },
    {
      id: 'w2.10-track-record.b',
      text: 'How well has it carried out its own plans to improve, for the whole and for services, whether after a best value review or the like?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'It takes the plans, and the record of which actions were finished when and at what cost.',
      upper: [
        'What it set out to do in its plans is done, on time, within budget and with the results intended.',
        'It has progressed faster and further than could be asked, given where it began and what held it back; one that began badly must show more improvement and higher targets than one that began well.',
      ],
      lower: [
        'Of what its plans set out, some is done, some is under way and some has not begun.',
        'It has progressed less than could in fairness be asked, given how it is placed and what held it back.',
      ],
    },
  ],
}

/** 2.10, benefits. */
export const benefits: Theme = {
  id: 'w2.10-benefits',
  title: 'Service user benefits',
  part,
  lines: [
    {
      id: 'w2.10-benefits.a',
      text: 'How much better, clearly and for all customers of the service, have things become in the last two years?',
      answeredBy: ['tenants', 'profile', 'figure'],
      upper: [
        'Every group of customers, the most disadvantaged too, can see what improvements have brought, and what the landlord did by its plans has made all customers’ lives much better.',
        'National and local indicators stand well beside other providers, customers are very satisfied, and change can be seen on the ground.',
        'Given what holds the landlord back, customers have gained much, and it was worth the effort and money.',
      ],
      lower: [
        'There were changes, but improvements vary in quality; much energy may have gone into processes and the organisation itself, with little for customers.',
        'Some key actions are done and have made life better for some customers, but hardly for others, the most disadvantaged among them.',
        'Indicators, local and national, show some of the service in the best quarter and some below average; satisfaction is mixed, and users and communities hardly know of any improvement.',
        'Improvements and gains are smaller than could be asked of an organisation of its kind with what holds it back, and were not worth what they cost.',
      ],
    },
  ],
}

/** 2.10, learning. */
export const learning: Theme = {
  id: 'w2.10-learning',
  title: 'Learning',
  part,
  lines: [
    {
      id: 'w2.10-learning.a',
      text: 'How well do services improve by what the landlord learns from itself and from others: complaints, surveys, suggestions of staff and customers, best practice?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It sets out to learn from what it and others did, with sound systems that take up lessons from many sources, act on them and share them between services.',
        'Services are planned and reviewed by what was learned, which is passed on in an orderly way throughout.',
        'It can point to services that became much better because customers, staff or others suggested it or said so.',
      ],
      lower: [
        'It learns from customers, staff and partners only once they raise a problem; as it does not set out to learn, services do not keep improving.',
        'Services change only when risks come to light or somebody outside forces it.',
        'There are few ways to share lessons, so that good practice does not spread.',
        'There are few examples of services that became much better because of customers, staff or others.',
      ],
    },
  ],
}
