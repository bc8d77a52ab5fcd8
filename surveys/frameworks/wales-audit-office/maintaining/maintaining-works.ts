import type { Theme } from '../../../framework'

/** 1.5, planned work. */
export const maintainingPlanned: Theme = {
  id: 'w1.5-planned',
  title: 'Capital improvement, planned and cyclical maintenance, major repair works',
  lines: [
    {
      id: 'w1.5-planned.a',
      text: 'Does the landlord keep the law and good practice on maintaining homes?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'Tenants cannot see what was surveyed, tested and serviced behind walls and in plant rooms; that is in the records.',
      upper: [
        'Electrical systems, shared heating, play equipment, lifts and other plant are serviced as the makers, the law and current good practice say.',
        'It keeps a current record of where asbestos is, or may be, and in what condition, and tells anyone who may work on it or disturb it.',
        'At least every three years it surveys the condition of a sample that statistically represents its stock.',
        'What programmes of asset management do goes into the database on stock condition automatically.',
      ],
      lower: [
        'Electrical systems, heating, play equipment, lifts and other plant are serviced as the makers and the law say.',
        'It keeps a current record of where asbestos is, or may be, and in what condition, but may not regularly tell those who may work on it or disturb it.',
      ],
    },
    {
      id: 'w1.5-planned.b',
      text: 'Do the right homes get the right maintenance and improvement when they should?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'There is a steady programme of maintenance, meant to bring homes to the WHQS (the Welsh Housing Quality Standard) and to other targets.',
        'It gathers accurate facts on costs, on services and on how its homes stand against the WHQS, and sets priorities and steers resources by them.',
        'Improvement programmes aim for homes of high quality, beyond the WHQS (“WHQS plus”), and heed homes for a lifetime and ecology.',
        'The investment programme covers the short, medium and long term, in such detail that users and others know what will be done and when.',
        'Repairs reflect what users need more widely: they meet standards, help with security and anti-social behaviour, or with homes and areas that are hard to let.',
      ],
      lower: [
        'By its improvement programmes homes reach Scheme Development Standards, without always a plan for high quality or homes for a lifetime.',
        'It does not regularly gather accurate facts on costs, on services and on how its homes stand against the WHQS; or it does, but does not always use them well to set priorities and manage resources.',
        'Investment plans are mostly short-term, without the detail that would tell most users and contractors what, where and when.',
        'Future programmes of maintenance are not clear; they exist in outline only.',
        'Programmes may aim for the WHQS, but are not always, or not clearly, linked to other work such as doing up empty homes or regeneration.',
        'Repairs take no account of wider needs, such as security, anti-social behaviour, or areas that are hard to let.',
      ],
    },
  ],
}

/** 1.5, repairs. */
export const maintainingRepairs: Theme = {
  id: 'w1.5-repairs',
  title: 'Responsive repairs',
  lines: [
    {
      id: 'w1.5-repairs.a',
      text: 'How well, and how readily, does the landlord keep homes and shared facilities in good repair?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'What needs doing is done quickly and well, with no long wait for approval.',
        'Repairs are done to a high standard within target time, mostly at the first visit.',
        'A new mix of caretakers, handypersons and workers of several trades gets repairs done readily and with the customer in mind.',
        'Shared areas are regularly inspected together with residents’ representatives, and repairs that are needed get done within target time.',
      ],
      lower: [
        'The repairs service meets what law and contracts ask at least.',
        'Repairs are done reasonably well, but too many are late and many take more than one visit.',
        'As a rule every repair is done by contractors and single trades, in the traditional way.',
        'Shared areas are inspected, but in no system, so that their repairs are often late.',
      ],
    },
  ],
}

/** 1.5, empty homes. */
export const maintainingEmptyHomes: Theme = {
  id: 'w1.5-voids',
  title: 'Void repairs and property management',
  lines: [
    {
      id: 'w1.5-voids.a',
      text: 'Has the landlord published the least standard at which a home may be let, and did users help to develop it?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The standard for letting a home again is demanding; users contributed to it, and tenants and those who may become tenants can have it before they see the home.',
        'Tenants are very satisfied with the standard at which homes are let again.',
      ],
      lower: [
        'There may be a standard, but it is not regularly reached, or few tenants are satisfied with it; it is not regularly used so that new users always move into a good home.',
        'Whether those who may become tenants hear of the standard before they see the home varies.',
      ],
    },
    {
      id: 'w1.5-voids.b',
      text: 'How fast are repairs to empty homes finished?',
      answeredBy: ['figure'],
      whyNotTenants:
        'Nobody lives there while the work is done; how long it takes is in the landlord’s records.',
      upper: [
        'Empty homes are repaired and checked for safety fast and well, to the standard, and users get copies of the safety certificates without asking.',
      ],
      lower: [
        'Empty homes may be checked for safety, but users do not get copies of the certificates unless they ask.',
      ],
    },
  ],
}

/** 1.5, gas. */
export const maintainingGas: Theme = {
  id: 'w1.5-gas',
  title: 'Gas servicing',
  lines: [
    {
      id: 'w1.5-gas.a',
      text: 'Does the landlord keep to the rules on gas safety?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Every gas appliance indoors is serviced and checked for safety each year, and whatever has to be repaired or replaced is dealt with soon.',
        'New ways are found to get in where users refuse, and entry is forced only as a last resort, after legal advice.',
      ],
      lower: [
        'Gas appliances are serviced each year as the law says.',
        'To get in where users refuse, it may rely on going for possession or on other poorer remedies.',
      ],
    },
  ],
}

/** 1.5, adaptations. */
export const maintainingAdaptations: Theme = {
  id: 'w1.5-adaptations',
  title: 'Aids and adaptations',
  lines: [
    {
      id: 'w1.5-adaptations.a',
      text: 'Can disabled people stay in their homes, if they want to, with the landlord’s help?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'It gets on well with others, health and social services specialists among them, so that users have aids and adaptations as part of the right package of support.',
        'Adaptations for disabled users are promoted, come quickly and are of a high standard.',
      ],
      lower: [
        'There are adaptations for disabled users, but they are little advertised or short of resources, and those involved may not work together well.',
      ],
    },
  ],
}
