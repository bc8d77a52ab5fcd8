import { involvementAccess } from '../../audit-commission/involvement-access'
import {
  involvementDiversity,
  involvementImpact,
  involvementResources,
} from '../../audit-commission/involvement-resources'
import { involvementValue } from '../../audit-commission/involvement-value'
import { access, care, value } from '../../common-descriptors'
import { except, lineOf, takenOver } from '../../taken-over'

/** 2.2, access. Wales has tenant participation strategies, and boards without councillors. */
export const residentsAccess = takenOver(involvementAccess, 'w2.2-access', {
  a: {
    upper: [
      'Handbooks on tenancy or lease, and other material, tell residents all about their rights and duties and how they can take part and have influence.',
      'A regular newsletter, to which users contribute much of content and style, is up to date, written for users and presented in fresh ways.',
      'It tells why and how managers decided as they did, in as much detail as users agreed, and spreads this widely in several formats.',
      'Asking and involving always begin early, on the compact or participation strategy or on policy, say, and users’ views count before each key decision.',
      care.views.upper,
    ],
    lower: [
      'Information on involvement may be on show, but is poorly promoted or hard to follow.',
      'There may be a newsletter, but residents have a small part in its style and content.',
      'Users only comment on what officers or the board have mostly drafted; they have no part in the early stages of decisions or policy.',
      care.views.lower,
    ],
  },
  c: {
    upper: [
      care.standards.upper,
      'Users know and understand the compact or participation strategy, and are satisfied with what is in it and how far it goes.',
    ],
    lower: [
      care.standards.lower,
      'Users may have heard of the compact or participation strategy, but know little of what is in it and how far it goes.',
    ],
  },
  f: {
    upper: [
      'Its compact or tenant participation strategy is well established, complete, current and relevant, and works.',
      'It meets every national requirement by engaging users in new ways that matter and work.',
      'Resident board members know and understand what they answer for as directors.',
    ],
    lower: [
      'There is a tenants’ compact or participation strategy, but it is not often turned to in practice.',
      'The compact or participation strategy is a piece of work by itself, narrow, at the bare minimum.',
      'Resident board members are found by a process that is not open and does not draw good ones.',
      'Resident board members do not always know or understand what they answer for as directors.',
    ],
  },
})

const fair = lineOf(involvementDiversity, 'a')

/** 2.2, diversity. */
export const residentsDiversity = takenOver(involvementDiversity, 'w2.2-diversity', {
  a: {
    upper: except(fair.upper, {
      [access.formats.upper]: access.formatsWithWelsh.upper,
      'Several local compacts or involvement statements are in place, with a clear plan for the others where users want them.':
        'Several local compacts or agreements are in place, with a clear plan for the others where users want them.',
    }),
    lower: except(fair.lower, {
      'A few local compacts or involvement statements are in place, but there is no clear plan for the others where residents want them.':
        'A few local compacts or agreements are in place, but there is no clear plan for the others where residents want them.',
    }),
  },
})

const resources = lineOf(involvementResources, 'a')

/** 2.2, resources. */
export const residentsResources = takenOver(involvementResources, 'w2.2-resources', {
  a: {
    upper: except(resources.upper, {
      'There is money and staff enough to make involvement work, be it by staff of its own or as part of every service.':
        'There is money and staff enough to make involvement work, both by staff of its own and as part of every service.',
      'Whoever joins the board as a resident (of an ALMO or housing association) is trained and supported as a matter of course, by a mentor for instance.':
        'Whoever joins the board as a resident is trained and supported as a matter of course, by a mentor for instance.',
    }),
  },
})

/** 2.2, impact. */
export const residentsImpact = takenOver(involvementImpact, 'w2.2-impact')

const impactOfResources = lineOf(involvementValue, 'a')

/** 2.2, value for money. */
export const residentsValue = takenOver(involvementValue, 'w2.2-value', {
  a: {
    upper: except(impactOfResources.upper, {
      [value.lowCosts.upper]:
        'Costs of involvement as a whole and per unit are low beside organisations of similar service and stock, with local conditions allowed for; users may have chosen to pay more for better.',
      'It knows of more money to be had for involvement, such as Housing Corporation grants, and its bids succeed.':
        'It knows of more money to be had for involvement, such as Welsh Assembly Government grants, and its bids succeed.',
    }),
  },
  b: {
    upper: [
      'Partnerships have brought large savings or better quality, and it has looked into buying together with others that want similar services.',
    ],
  },
})
