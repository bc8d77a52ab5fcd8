import type { Theme } from '../../../framework'
import { care } from '../../common-descriptors'
import { valueTheme } from '../value-theme'

/** 1.4, tenancies. */
export const managingTenancies: Theme = {
  id: 'w1.4-tenancies',
  title: 'Tenancy management',
  lines: [
    {
      id: 'w1.4-tenancies.a',
      text: 'Does the landlord keep the law in the way it manages tenancies?',
      answeredBy: ['document'],
      whyNotTenants:
        'Tenants know their own tenancy; whether the law is kept takes the agreement, the policies and the files.',
      upper: [
        'Tenancy management keeps the law, such as the right to quiet enjoyment.',
        'The agreement, the conditions and the tenants’ handbook are updated when the law, regulation or its own policy or procedure changes.',
      ],
      lower: [
        'Tenancy management keeps the law on the whole, but at times falls short of it.',
        'It may be slow to update the agreement, the conditions and the tenants’ handbook when law, regulation or its own policy or procedure changes.',
      ],
    },
    {
      id: 'w1.4-tenancies.b',
      text: 'Are its services for tenancies good, right for the people they are for, and do they work?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'At first contact it can tell tenants, and people who are there without leave, what rights or standing they have on Right to Buy, improvements, succession, assignment, exchange and other changes of tenancy.',
        'Residents are told how to report rats, cockroaches and other pests with ease, and these are dealt with well.',
        'Targets in standards are set for a high level of service and are reached or passed, and results are published.',
        'When a tenancy starts, the conditions are clearly explained, with what follows a breach and what users can expect in return.',
        'It is clear who is responsible for what; users and staff know whom to ask.',
        'The way tenancies are managed was chosen after asking tenants and fully weighing costs and benefits.',
      ],
      lower: [
        'It can roughly tell tenants, and people who are there without leave, what rights and standing they have on Right to Buy, improvements, succession, assignment, exchange and other changes, but advice varies and may take more than one contact.',
        'There are some standards, but targets are out of reach and missed, or so low that service is only adequate.',
        care.oneSided.lower,
        'It is at times unclear who is responsible for what, so that users and staff do not know whom to turn to.',
      ],
    },
  ],
}

/** 1.4, estates. */
export const managingEstates: Theme = {
  id: 'w1.4-estates',
  title: 'Estate management',
  lines: [
    {
      id: 'w1.4-estates.a',
      text: 'Does the landlord keep the law and good practice in the way it manages estates?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'Tenants see whether the estate is looked after, which the next line asks; whether the law is kept takes inspections and records.',
      upper: [
        'Steps are taken to find out who dumps rubbish or does other harm to the environment, and there is the right action under the tenancy or by law.',
        'Animals do not harm the environment or cause nuisance; it works well with dog wardens and animal welfare organisations to remove strays.',
        'Where right it delivers services with partners; it is clear when and how people are sent on to others, and it looks elsewhere for lessons and best practice.',
      ],
      lower: [
        'It is not always clear who is responsible for what, so that users and staff do not know who must deal with a problem, which then waits needlessly.',
        'It handles single cases well, but has no system for problems of the environment on its estates.',
        'Play equipment is inspected regularly, but may be repaired or made safe slowly.',
        'There is little proof of work with local communities and others to prevent problems.',
      ],
    },
    {
      id: 'w1.4-estates.b',
      text: 'Are grounds and other shared areas kept clean, tidy and pleasant, in close work with users, other departments and outside agencies?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Estates are clean, tidy and pleasant; abandoned cars, graffiti and vandalism are dealt with swiftly by set procedures.',
        'All estates are regularly inspected with residents, for illegal parking, abandoned cars, footpaths, cleaning, shared facilities (play equipment above all) and graffiti, and what is found is dealt with fast and well.',
        'Garages and parking are used as well as can be, given what tenants, leaseholders and others need and how the place is built.',
        'It acts early to make shared areas safer and design crime out of them.',
      ],
      lower: [
        'Estates are not all well kept: neglect and poor management show in places, and abandoned cars, graffiti and vandalism are not dealt with well.',
        'There are some good systems to find problems in shared areas, but users do not regularly take part in inspections or in finding problems.',
        care.oneSided.lower,
        'It responds to problems of the environment, often well, but does not plan ahead to avoid them.',
        'It has no system for problems with parking and traffic on its estates, and does not make the most of the space.',
        'There may be good examples, but it cannot show that it works ahead to design crime out and improve residents’ security where right.',
      ],
    },
  ],
}

/** 1.4, value for money. */
export const managingValue: Theme = valueTheme('w1.4-value', {
  service: 'managing tenancies and estates',
})
