import type { Theme } from '../../../framework'
import { access, care, fairness } from '../../common-descriptors'

/** 1.4, access. */
export const managingAccess: Theme = {
  id: 'w1.4-access',
  title: 'Access, customer care and user focus',
  lines: [
    {
      id: 'w1.4-access.a',
      text: 'How well does the landlord tell and ask users and partners about tenancies and estates?',
      answeredBy: ['tenants', 'document'],
      upper: [
        care.views.upper,
        care.trust.upper,
        'The tenancy agreement, its conditions and the tenants’ handbook come in whatever ways tenants need: Welsh, large print, Braille, other languages.',
      ],
      lower: [
        care.views.lower,
        'The tenancy agreement, its conditions and the tenants’ handbook do not always come in the ways tenants need, such as Welsh, large print, Braille or other languages.',
      ],
    },
    {
      id: 'w1.4-access.b',
      text: 'How easy is it to use the services for tenancies and estates?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Users can get in touch in all the ways they are known to want, by phone, face to face, online and more, and every way works well.',
      ],
      lower: [care.contact.lower],
    },
    {
      id: 'w1.4-access.c',
      text: 'To a user, how plain and how complete are the standards for managing tenancies and estates?',
      answeredBy: ['tenants', 'document'],
      upper: [care.standards.upper],
      lower: [care.standards.lower],
    },
    {
      id: 'w1.4-access.d',
      text: 'What response do users get when they turn to those who manage tenancies and estates?',
      answeredBy: ['tenants'],
      upper: [care.staff.upper, care.knowledge.upper, care.signposts.upper],
      lower: [care.staff.lower, care.knowledge.lower],
    },
    {
      id: 'w1.4-access.e',
      text: 'How satisfied have users become with the way tenancies and estates are managed?',
      answeredBy: ['tenants'],
      upper: [
        'Users say they are very satisfied with how they can reach and use the services for tenancies and estates.',
      ],
      lower: [care.poorlyServed.lower],
    },
  ],
}

/** 1.4, diversity. */
export const managingDiversity: Theme = {
  id: 'w1.4-diversity',
  title: 'Diversity',
  lines: [
    {
      id: 'w1.4-diversity.a',
      text: 'What does the landlord do so that all kinds of people have fair and equal access to services for tenancies and estates?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        access.community.upper,
        access.needs.upper,
        access.formatsWithWelsh.upper,
        access.takeUp.upper,
        fairness.upper,
      ],
      lower: [access.community.lower, access.records.lower, access.formats.lower, fairness.lower],
    },
  ],
}
