import type { Theme } from '../../../framework'
import { access, care, fairness } from '../../common-descriptors'

/** 1.2, access. */
export const rentsAccess: Theme = {
  id: 'w1.2-access',
  title: 'Access, customer care and user focus',
  lines: [
    {
      id: 'w1.2-access.a',
      text: 'How well does the landlord tell and ask users and partners about rents and service charges?',
      answeredBy: ['tenants', 'document'],
      upper: [care.views.upper, care.trust.upper],
      lower: [
        care.views.lower,
        'It has begun to work with users and community organisations as partners, has tried to engage other providers, and is planning other ways to provide services.',
      ],
    },
    {
      id: 'w1.2-access.b',
      text: 'How easy is it to use the rents service?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Rent, charges and other debts can be paid in many ways with ease: by direct debit or standing order, in shops and offices, at a post office, online.',
        'By phone, face to face or online, users get friendly information on their accounts and advice on debt, and each way works well.',
        'Users clearly understand the ways in which they can pay, and the landlord can show it.',
      ],
      lower: [
        care.contact.lower,
        'There are several easy ways to pay, but not enough, and some users have little choice.',
        'Friendly information on accounts, and advice on debt, are not always as easy to get as they could be.',
      ],
    },
    {
      id: 'w1.2-access.c',
      text: 'To a user, how plain and how complete are the standards for rents and service charges?',
      answeredBy: ['tenants', 'document'],
      upper: [care.standards.upper],
      lower: [care.standards.lower],
    },
    {
      id: 'w1.2-access.d',
      text: 'What response do users get when they turn to the rents service?',
      answeredBy: ['tenants'],
      upper: [
        care.staff.upper,
        'Front-line staff can answer the whole range of questions, on welfare rights, managing debt and getting out of it among others, or know where to find the answer.',
        care.signposts.upper,
      ],
      lower: [
        care.staff.lower,
        care.knowledge.lower,
        'Users are not always sent on to others who could give independent advice on debt and benefits.',
      ],
    },
    {
      id: 'w1.2-access.e',
      text: 'How satisfied have users become with the rents service?',
      answeredBy: ['tenants'],
      upper: [
        'Users say they are very satisfied with how they can reach and use the service and pay rent or other charges.',
      ],
      lower: [care.poorlyServed.lower],
    },
  ],
}

/** 1.2, diversity. */
export const rentsDiversity: Theme = {
  id: 'w1.2-diversity',
  title: 'Diversity',
  lines: [
    {
      id: 'w1.2-diversity.a',
      text: 'What does the landlord do so that all kinds of people have fair and equal access to the rents service?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        access.community.upper,
        access.records.upper,
        access.formats.upper,
        access.takeUp.upper,
        fairness.upper,
      ],
      lower: [
        access.community.lower,
        access.records.lower,
        access.formats.lower,
        access.takeUp.lower,
        fairness.lower,
      ],
    },
  ],
}
