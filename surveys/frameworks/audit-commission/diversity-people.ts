import type { Theme } from '../../framework'

/** 31.3 */
export const diversityInvolvement: Theme = {
  id: '31.3',
  title: 'Service user involvement',
  lines: [
    {
      id: '31.3.a',
      text: 'Does the landlord know how diverse its users are, and see to it that those involved are as diverse?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        'It sets diversity targets for users, and counts and reports who takes part in bodies for involvement, forums, focus groups and surveys, by ethnicity, gender, age, disability, location and whatever else is relevant.',
        'Where a group is too few among them, it acts to redress the balance.',
        'Members of involvement bodies understand how important the landlord finds equality and diversity.',
      ],
      lower: [
        'It knows the make-up of its main user bodies, but not of every active one.',
        'Where a body does not represent its users, little or nothing is done.',
        'The message that equality and diversity matter is not put across well enough, and user representatives may not know what diversity means in their organisation.',
      ],
    },
    {
      id: '31.3.b',
      text: 'Do the views and needs of minorities and other particular groups shape the service?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        'What comes from surveys and users is always broken down by the categories that matter, and services have changed for the better because of what particular groups and minorities said.',
        'It uses several methods so that groups who are too few are still heard well.',
        'People of every kind of minority feel that serious steps are taken to hear them.',
      ],
      lower: [
        'What customers say is broken down by category now and then, and nothing may come of it.',
        'It does very little of its own accord to hear those who are too few.',
        'People in minorities feel that no serious steps are taken to hear them.',
      ],
    },
  ],
}

/** 31.4 */
export const diversityPartnerships: Theme = {
  id: '31.4',
  title: 'Partnerships',
  lines: [
    {
      id: '31.4.a',
      text: 'In what ways does the landlord keep in touch with each of its communities?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It works with many other community organisations, so that services fit local need.',
        'It can show that it understands what matters to different needs and different local communities.',
      ],
      lower: ['It is in touch with only a few community organisations.'],
    },
    {
      id: '31.4.b',
      text: 'What does it do to bring other agencies and partners in?',
      answeredBy: ['document'],
      whyNotTenants: 'Tenants seldom see how agencies work together behind a service.',
      upper: ['It can tell users of other providers where that is right.'],
      lower: ['Staff know only a short list of other providers to send customers to.'],
    },
    {
      id: '31.4.c',
      text: 'How does it make sure that it knows what people’s cultures ask of a service?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It understands the culture of every sizeable minority where that bears on the service they get.',
        'It sees to it that hidden groups, and groups within groups, are understood: Gypsies and Travellers, say, and how they get on with settled neighbours; or Turkish women, apart from the whole Turkish community.',
      ],
      lower: ['It knows little of the communities it serves and of their different needs.'],
    },
    {
      id: '31.4.d',
      text: 'How does it make sure that contractors and consultants serve all kinds of people well?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The procurement policy is well developed: it shuts out no small group, and asks consultants and contractors to show good practice and to sign up to its policies.',
        'What contractors and consultants achieve is watched, and services get better for it.',
      ],
      lower: [
        'The procurement policy is not well developed, and asks little of consultants and contractors on diversity.',
        'They know what the landlord’s policies or priorities on diversity are, but nobody checks whether they keep to them.',
      ],
    },
    {
      id: '31.4.e',
      text: 'Does it help different communities to live well together?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It uses its position to build and steer partnerships for cohesion and against exclusion.',
        'It makes its role in the area known, to build partnerships and sway the debate about cohesion and exclusion.',
        'It has strategies for its local role, reviews what it contributes, and moves resources to where they serve cohesion and fight exclusion.',
      ],
      lower: [
        'It has a small part in local or community efforts for cohesion and against exclusion, takes no lead, and so has little influence.',
        'It has few ways to tell how good a partner it is, and has not fully worked out the small resources there are for this.',
      ],
    },
  ],
}

/** 31.5 */
export const diversityHarassment: Theme = {
  id: '31.5',
  title: 'Harassment and domestic violence',
  lines: [
    {
      id: '31.5.a',
      text: 'Does the way the landlord tackles harassment and domestic violence work?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'It tells the kinds of harassment apart and acts fast and with effect, supporting those who suffer it.',
        'Staff understand the policies and procedures; what they do is right and in time.',
        'Where right, it evicts those who are violent at home, and whoever suffered keeps the same tenancy or one as good.',
        'Offensive graffiti and damage done to harass are dealt with promptly.',
      ],
      lower: [
        'It may know the kinds of harassment, but deals with them unevenly, and may leave the victim exposed to more of it.',
        'Most staff understand the policies and procedures, but what they do may be wrong or late.',
      ],
    },
    {
      id: '31.5.b',
      text: 'Do residents who are harassed have real support to turn to?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It can and does support people who face harassment and violence in several ways, through several agencies among others.',
      ],
      lower: [
        'It can give some kind of support, but lacks the experience, or the contacts, to help many of the minorities who may be harassed.',
      ],
    },
    {
      id: '31.5.c',
      text: 'Do residents know that it acts against those who harass and stands by those who suffer it?',
      answeredBy: ['tenants'],
      upper: [
        'Residents know where it stands on harassment and domestic violence: who does it can lose the home, and who faces it can get support.',
      ],
      lower: ['Many residents do not know where it stands on harassment and domestic violence.'],
    },
    {
      id: '31.5.d',
      text: 'Where it is right, does it help neighbours to stand against harassment together?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Where it matters, it works with residents’ organisations and other community groups to tackle harassment and to foster respect and good attitudes.',
      ],
      lower: [
        'When acts of prejudice took place, it seldom worked with residents’ groups and other community organisations on them.',
      ],
    },
  ],
}
