import type { Theme } from '../../../framework'
import { access, care, fairness } from '../../common-descriptors'

/** 1.5, access. */
export const maintainingAccess: Theme = {
  id: 'w1.5-access',
  title: 'Access, customer care and user focus',
  lines: [
    {
      id: 'w1.5-access.a',
      text: 'How well does the landlord tell and ask users and partners about maintaining homes?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It goes out to ask users what they think and reviews or improves services by it; users have a part in the major decisions, such as what to invest in first, programmes and buying, and time limits for repairs.',
        care.trust.upper,
      ],
      lower: [care.views.lower],
    },
    {
      id: 'w1.5-access.b',
      text: 'How easy is it to use the maintenance service?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Residents can easily report or ask about repairs or improvements by phone, face to face or online, after hours too, and are dealt with well.',
        'As a rule there is technology that helps staff and users to tell which repair is needed.',
      ],
      lower: [
        care.contact.lower,
        'Some users find it hard to report repairs, after hours for instance.',
        'Staff often have only simple computer systems, or paper, to tell with users which repair is needed.',
      ],
    },
    {
      id: 'w1.5-access.c',
      text: 'To a user, how plain and how complete are the standards for maintaining homes?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Clear standards for repairs are published, fit local need and often go beyond the legal minimum, such as the Right to Repair of council tenants.',
      ],
      lower: [care.standards.lower],
    },
    {
      id: 'w1.5-access.d',
      text: 'What response do users get when they turn to the maintenance service?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        care.staff.upper,
        care.knowledge.upper,
        'Users are told when they report a repair by when it should be done, after hours too.',
        'Repairs, maintenance, improvements and inspections for them are done when it suits the user, mostly by appointment.',
        'Users are told when they report a repair whether they have to pay for it.',
        'It is clear what happens when users refuse access for repairs, and all necessary work gets done by the right legal means.',
      ],
      lower: [
        care.staff.lower,
        care.knowledge.lower,
        'Users are not always told when repairs should be done or finished; there may be appointments, but not ones that suit users.',
        'Some users are told when they report a repair whether they have to pay, but not all.',
        'To get in where residents refuse, it may rely on going for possession or on other remedies that are not right.',
      ],
    },
    {
      id: 'w1.5-access.e',
      text: 'How satisfied have users become with the way homes are maintained?',
      answeredBy: ['tenants'],
      upper: ['Users are satisfied with repairs and improvements, as many kinds of feedback show.'],
      lower: [
        'Many users think their repairs and improvements are not of good quality, or the landlord does not know what troubles them most.',
      ],
    },
  ],
}

/** 1.5, diversity. */
export const maintainingDiversity: Theme = {
  id: 'w1.5-diversity',
  title: 'Diversity',
  lines: [
    {
      id: 'w1.5-diversity.a',
      text: 'What does the landlord do so that all kinds of people have fair and equal access to investment in homes, repairs and maintenance?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        access.community.upper,
        access.needs.upper,
        access.formatsWithWelsh.upper,
        access.takeUp.upper,
        fairness.upper,
      ],
      lower: [
        'It is aware of who its users are and tries to serve most of them; it has found resources but may not yet have given them out.',
        access.records.lower,
        access.formats.lower,
        fairness.lower,
      ],
    },
  ],
}
