import type { Theme } from '../../../framework'

const part = 'Will improvements be delivered?'

/** 2.10, ambitions. */
export const ambitions: Theme = {
  id: 'w2.10-ambitions',
  title: 'Ambitions',
  part,
  lines: [
    {
      id: 'w2.10-ambitions.a',
      text: 'Is the landlord led with strength, by a clear vision whose aims for the future are clear, sound, realistic and not too easy?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It understands the local setting, what the community, partners and others with a stake put first, and its own aims; these fit corporate and community aims, and priorities local and national.',
        'Its aims for the longer term stretch it but are realistic, given how it is placed, how it did before and what it has; they are sound, with clear results and demanding targets.',
        'Its aims were developed with customers and others with a stake, who know them, share them and are keen to reach them.',
        'Users, and others where right, can influence decisions about services for the good; board and committee meetings are advertised and run so that residents come.',
      ],
      lower: [
        'It does not know its setting well, nor what the community, partners and others with a stake put first; its aims do not fit corporate and community aims, nor fully heed priorities national and local.',
        'Some aims are clear, but not realistic for how it is placed and did before; they are not sound, as it is often unclear what is to come of them or which target to reach.',
        'Customers and others with a stake had little part in developing its aims, and so do not share them.',
        'Users and others influence decisions about services as chance has it, and residents are not encouraged to come to board and committee meetings.',
      ],
    },
  ],
}

/** 2.10, priorities. */
export const prioritisation: Theme = {
  id: 'w2.10-prioritisation',
  title: 'Prioritisation',
  part,
  lines: [
    {
      id: 'w2.10-prioritisation.a',
      text: 'Has it made clear which improvements come first and which do not, so that services know what to go by?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'What its priorities rest on is clear and sound: much research and information of many kinds, by which it understands local needs.',
      ],
      lower: [
        'It has no clear priorities and so cannot aim its resources well.',
        'There is some information and research from which to understand priorities, but it did not fully shape the improvement plan or when and how much is done.',
        'It has not said openly which areas matter less.',
      ],
    },
    {
      id: 'w2.10-prioritisation.b',
      text: 'Do priorities of services match those of the whole, and can it show that resources are aimed at them and moved where needed?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: 'It takes the budgets, held against the priorities over several years.',
      upper: [
        'Priorities are set, and resources given to them, as one; resources move away from what is not a priority and from services that need no development.',
        'Priorities are reviewed and resources given in a regular round that goes with the budget and other cycles.',
      ],
      lower: ['Not every service or growing area has been given resources.'],
    },
  ],
}
