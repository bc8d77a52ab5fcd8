import type { Theme } from '../../framework'
import { care, value } from '../common-descriptors'

/** Resident involvement: value for money. */
export const involvementValue: Theme = {
  id: 'ri-value',
  title: 'Value for money',
  lines: [
    {
      id: 'ri-value.a',
      text: 'Does the landlord get as much as it can out of what it spends on involvement?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'It gathers accurate facts on what involvement costs and brings, and sets priorities and steers resources by them, within a formal procurement strategy.',
        'Where improvements are to be chosen, users get full and accurate facts on involvement, with costs and benefits.',
        value.costsExplained.upper,
        value.lowCosts.upper,
        'It knows of more money to be had for involvement, such as Housing Corporation grants, and its bids succeed.',
        'It always reaches or passes its targets, in standards and in indicators, for involvement.',
      ],
      lower: [
        value.costFacts.lower,
        'Users get little information, or partly wrong information, on costs and benefits.',
        'Facts on costs and benefits are not used in any system to see what the money achieves or to improve services.',
        'Users are not regularly told of costs and performance, or not in a way that suits them and is easy to follow.',
        value.lowCosts.lower,
        'It may know of the resources there are for involvement, but does not win them all.',
        value.ownTargets.lower,
        care.oneSided.lower,
      ],
    },
    {
      id: 'ri-value.b',
      text: 'How well do its partnerships bring value for money and a better service?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'What a partnership saved or improved is in its records; tenants see the service, not who shares in it.',
      upper: [
        'Partnerships have brought large savings or better quality, and it has looked into buying together with other associations, councils or ALMOs that want similar services.',
      ],
      lower: [value.partners.lower, value.partnering.lower],
    },
    {
      id: 'ri-value.c',
      text: 'Has the way it buys given users and others value for money in the services they get?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [value.competitive.upper, value.goodPractice.upper],
      lower: [value.strategy.lower, value.savings.lower],
    },
  ],
}
