import type { Theme } from '../../framework'
import { care } from '../common-descriptors'

/** Resident involvement: access, customer care and user focus. */
export const involvementAccess: Theme = {
  id: 'ri-access',
  title: 'Access, customer care and user focus',
  lines: [
    {
      id: 'ri-access.a',
      text: 'How well does the landlord tell and ask users and partners about getting involved?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Handbooks on tenancy or lease, and other material, tell residents all about their rights and duties and how they can take part and have influence.',
        'A regular newsletter, to which users contribute much of content and style, is up to date, written for users and presented in fresh ways.',
        'It tells why and how managers decided as they did, in as much detail as users agreed, and spreads this widely in several formats.',
        'Asking and involving always begin early, on the compact or involvement statement or on policy, say, and users’ views count before each key decision.',
        care.views.upper,
      ],
      lower: [
        'Information on involvement may be on show, but is poorly promoted or hard to follow.',
        'There may be a newsletter, but residents have a small part in its style and content.',
        'Users only comment on what officers, the board or councillors have mostly drafted; they have no part in the early stages of decisions or policy.',
        care.views.lower,
      ],
    },
    {
      id: 'ri-access.b',
      text: 'How easy do users find it to get involved and to be helped to do so?',
      answeredBy: ['tenants'],
      upper: [
        care.contact.upper,
        'There are many ways for users to take part, as and as much as suits them, in how housing is designed, managed and performs.',
        'Involvement is a central part of the service, and is arranged to suit the user, not the organisation.',
      ],
      lower: [
        'There are several ways to reach the involvement service, but some do not work well.',
        'There are services or functions in which users get no chance to have a say.',
        'Involvement is not seen as the main thing by which all services improve; policies on it are thin and stand apart from the service.',
        'It relies on residents’ associations and formal meetings, which do not fit how much or how little users want to give, and so keep people away.',
        'It has found no settled way for leaseholders to take part with effect, with other users or by themselves.',
      ],
    },
    {
      id: 'ri-access.c',
      text: 'Seen by a user, how plain and how complete are the service standards?',
      answeredBy: ['tenants', 'document'],
      upper: [
        care.standards.upper,
        'Users know and understand the compact or involvement statement, and are satisfied with what is in it and how far it goes.',
      ],
      lower: [
        care.standards.lower,
        'Users may have heard of the compact or involvement statement, but know little of what is in it and how far it goes.',
      ],
    },
    {
      id: 'ri-access.d',
      text: 'What answer do users get when they come forward?',
      answeredBy: ['tenants'],
      upper: [
        'All staff put the user first, are committed to involvement in their work, and are respectful every time.',
        care.knowledge.upper,
      ],
      lower: [
        care.staff.lower,
        care.knowledge.lower,
        'Some staff do not see that involvement only works when every level is committed to it, so it is weak in places.',
      ],
    },
    {
      id: 'ri-access.e',
      text: 'How satisfied have users become with this part of the service?',
      answeredBy: ['tenants'],
      upper: [
        'Users say they are very satisfied with the chances to inform managers, decisions and services.',
        care.trust.upper,
      ],
      lower: [
        'Many users think they have little influence over the services they get, or the landlord does not know what troubles them most.',
        care.trust.lower,
      ],
    },
    {
      id: 'ri-access.f',
      text: 'Does the landlord meet the law, and good practice, on involving residents?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Its compact or involvement statement is well established, complete, current and relevant, works, and goes beyond what Government (DCLG) and Housing Corporation ask at least.',
        'It meets every national requirement by engaging users in new ways that matter and work.',
        'Resident board members (of ALMOs and housing associations) know and understand what they answer for as directors.',
      ],
      lower: [
        'It meets the basics of the Housing Corporation’s policy on involvement.',
        'There is a tenants’ compact or involvement statement, but it is not often turned to in practice.',
        'The compact or involvement statement is a piece of work by itself, narrow, at the bare minimum.',
        'Resident board members are found by a process that is not open and does not draw good ones.',
        'Resident board members (of ALMOs and housing associations) do not always know or understand what they answer for as directors.',
      ],
    },
  ],
}
