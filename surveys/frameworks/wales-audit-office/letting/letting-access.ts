import type { Theme } from '../../../framework'
import { access, care, fairness } from '../../common-descriptors'

/** 1.3, access. */
export const lettingAccess: Theme = {
  id: 'w1.3-access',
  title: 'Access, customer care and user focus',
  lines: [
    {
      id: 'w1.3-access.a',
      text: 'How well does the landlord tell and ask users and partners about how homes are allocated and let?',
      answeredBy: ['tenants', 'document'],
      upper: [care.views.upper, care.trust.upper],
      lower: [care.views.lower],
    },
    {
      id: 'w1.3-access.b',
      text: 'How easy is it to use the lettings service?',
      answeredBy: ['tenants', 'figure'],
      upper: [care.contact.upper],
      lower: [care.contact.lower],
    },
    {
      id: 'w1.3-access.c',
      text: 'To a user, how plain and how complete are the standards for allocations and lettings?',
      answeredBy: ['tenants', 'document'],
      upper: [care.standards.upper],
      lower: [care.standards.lower],
    },
    {
      id: 'w1.3-access.d',
      text: 'Does the landlord keep the law on allocating and letting homes?',
      answeredBy: ['document'],
      whyNotTenants:
        'People who seek a home see their own case; whether the law was kept takes the policy and the case files.',
      upper: [],
      lower: [],
    },
    {
      id: 'w1.3-access.e',
      text: 'What response do users get when they turn to the lettings service?',
      answeredBy: ['tenants'],
      upper: [
        'All staff put the user first and are respectful every time they help someone through allocation and letting.',
        care.knowledge.upper,
        'Staff readily send users on to other organisations where that is needed and best for them, so that they know, say, which social landlords the area has and how to get a home with each.',
      ],
      lower: [care.staff.lower, care.knowledge.lower],
    },
    {
      id: 'w1.3-access.f',
      text: 'How satisfied have users become with allocations and lettings?',
      answeredBy: ['tenants'],
      upper: ['Users say they are very satisfied with how they can reach and use the lettings service.'],
      lower: [care.poorlyServed.lower],
    },
  ],
}

/** 1.3, diversity. */
export const lettingDiversity: Theme = {
  id: 'w1.3-diversity',
  title: 'Diversity',
  lines: [
    {
      id: 'w1.3-diversity.a',
      text: 'What does the landlord do so that all kinds of people have fair and equal access when homes are allocated and let?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        access.community.upper,
        access.needs.upper,
        access.formats.upper,
        access.takeUp.upper,
        fairness.upper,
      ],
      lower: [
        access.community.lower,
        access.records.lower,
        'Some information comes in other formats and languages, but not all that should.',
        fairness.lower,
      ],
    },
  ],
}
