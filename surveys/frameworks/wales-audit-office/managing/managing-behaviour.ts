import type { Theme } from '../../../framework'

/** 1.4, anti-social behaviour. */
export const managingBehaviour: Theme = {
  id: 'w1.4-behaviour',
  title: 'Enforcing tenancy conditions and dealing with anti-social behaviour',
  lines: [
    {
      id: 'w1.4-behaviour.a',
      text: 'Does the landlord deal well with all nuisance, anti-social behaviour and harassment: soon, as its published procedures say and by the remedies the law gives?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Its policy and procedures on anti-social behaviour (ASB) are complete, clear and easy to find, firm against nuisance, ASB and harassment, and often reviewed.',
        'The tenancy agreement says clearly and fully what is asked about nuisance and ASB and what follows a breach, and there is proof that it has been enforced where needed.',
        'It acts early and finds new ways against ASB: security, local lettings policies, work in the community such as with young people.',
        'Residents can easily report a breach of tenancy, and it is dealt with fast and well.',
        'All remedies are used as they fit (injunctions and exclusion orders, acceptable behaviour contracts, anti-social behaviour orders, possession, introductory or starter tenancies), and success is made known in the wider community.',
        'It gathers evidence in several ways: professional witnesses, cameras and video, equipment that records noise.',
        'It supports victims itself or with agencies for care and support.',
        'People who behave badly get full support to change where that is a reasonable remedy.',
        'Users say they are very satisfied with how ASB is managed, whether or not they suffered it.',
        'Reports of ASB and other crime are recorded and watched, and strategies and policies reviewed by them.',
      ],
      lower: [
        'It may handle a single case well, but has no system for ASB, for homes left empty or for people who live there without leave.',
        'There is a policy with procedures on ASB, but it is incomplete, unclear or hard to find.',
        'The tenancy agreement and its conditions do not say clearly what is asked about ASB, and there is little real proof that breaches are regularly acted on.',
        'It mostly acts on ASB only when it has happened.',
        'Some groups of tenants find it hard to report ASB.',
        'Procedures are unclear to users or staff and are not followed evenly, so that tenants are not treated alike.',
        'Only some remedies have been used with success, so that results for users vary, and few people hear of them.',
        'Victims mostly have to record and prove ASB themselves, even when it is serious.',
        'Victims and witnesses are not fully supported; professional witnesses and equipment are little understood and not regularly used.',
        'People who behave badly do not always get full support to change where that is a reasonable remedy.',
        'Users think the landlord responds to some reports of ASB and not to others.',
        'What incidents do to people is not watched in any system, nor does the service get better by it.',
      ],
    },
    {
      id: 'w1.4-behaviour.b',
      text: 'How quickly and with how much tact are quarrels between neighbours handled, with mediation where right?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Whoever complains is kept informed from the first day until the case is solved, and afterwards.',
        'Mediation is among the remedies used where it fits.',
        'It works to keep tenancies going, by floating support, say, rather than end or demote them.',
      ],
      lower: [
        'There is proof from some estates only that difficult tenancies are managed in an orderly way, or that homes are let so that the tenancy lasts.',
      ],
    },
    {
      id: 'w1.4-behaviour.c',
      text: 'Are there local partnerships with public agencies, council departments and other landlords that work, so that ASB gets the right response and information is shared?',
      answeredBy: ['document'],
      whyNotTenants:
        'Tenants see the response to a case, not the agreements between agencies that are behind it.',
      upper: [
        'Against ASB it has strong partnerships with other agencies (social services, environmental health, police, other landlords) and strong protocols to share information.',
        'It is active in the strategic partnership, such as that for crime and disorder or community safety.',
        'It works well with the local courts, so that cases run smoothly and witnesses are protected.',
        'With planning departments or housing associations it sees to it that estates and new homes are designed with crime prevention in mind.',
      ],
      lower: [
        'It works with some partners, but as chance has it, mostly because a manager wants to, and information is shared in the same way.',
        'There is little proof that it works ahead to design crime out and to improve users’ security where right.',
      ],
    },
  ],
}
