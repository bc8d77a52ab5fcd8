import type { Theme } from '../../framework'
import { fairness } from '../common-descriptors'

/** 31.1 */
export const diversityCulture: Theme = {
  id: '31.1',
  title: 'Corporate culture and governance',
  lines: [
    {
      id: '31.1.a',
      text: 'Do those at the top stand up for equality and diversity, plainly and steadily?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The policy on diversity fits and is understood everywhere in the organisation, with one steady message.',
      ],
      lower: [
        'The policy fits, but many staff have not heard of it or hardly know it.',
        'Parts of the organisation go their own way for no good reason.',
      ],
    },
    {
      id: '31.1.b',
      text: 'Is the landlord doing what equality law and good practice ask of it?',
      answeredBy: ['profile', 'document'],
      whyNotTenants:
        'Tenants do not see staff records, contracts or legal duties; somebody has to hold them against the law.',
      upper: [
        'Staff and contractors are counted by ethnic group in the categories of the Commission for Racial Equality (CRE).',
        'Staff at every level mirror the community they serve, or are getting nearer to it.',
        'It responds to what changes outside: action is under way, and a set of training programmes passes knowledge on.',
        fairness.upper,
      ],
      lower: [
        'It counts staff and contractors by ethnic group, but cannot compare itself with those that use the CRE categories.',
        'Staff may mirror the community overall, but nothing is done to reach that at every level.',
        'It knows most of its duties in law and good practice and has some training; what it planned is incomplete or behind.',
        fairness.lower,
      ],
    },
    {
      id: '31.1.c',
      text: 'Did tenants and partners have a part in choosing the equality priorities?',
      answeredBy: ['tenants', 'document'],
      upper: ['Those who have a part in choosing priorities represent the people they speak for.'],
      lower: [],
    },
    {
      id: '31.1.d',
      text: 'How do people come to hear what the equality priorities are?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Customers and others with a stake are told that it is committed to diversity and equality.',
        'There is training for users and providers, contractors among them, and information (promoting policies, say, or race equality) is shared often and by several media.',
      ],
      lower: ['There are policies on equality and diversity, but customers and others are not told of them.'],
    },
    {
      id: '31.1.e',
      text: 'Do the board’s reports tell it whether the landlord is delivering on diversity?',
      answeredBy: ['document'],
      whyNotTenants: 'Tenants do not see the reports that go to the board.',
      upper: [
        'Full reports give facts and figures on much that affects customers, with targets or benchmarks for the measures.',
        'The main issues are known to senior officers and to board members or councillors.',
      ],
      lower: [
        'Reports hold few measures, some that matter have no target or benchmark, and differences are not always explained well.',
      ],
    },
  ],
}

/** 31.2 */
export const diversityAccess: Theme = {
  id: '31.2',
  title: 'Access and customer care',
  lines: [
    {
      id: '31.2.a',
      text: 'Are people written and spoken to in ways that suit them, and can everyone use, and get into, each service?',
      answeredBy: ['tenants', 'profile', 'figure', 'document'],
      upper: [
        'A full database holds how each resident prefers to be reached, with language, reading, hearing, sight and support; all staff see it on screen, and contractors get it where right.',
        'A communication strategy makes interpreting and translation easy to get, with guidance on how and when; papers are translated where there is need, and all of it is well advertised.',
        'It keeps to the law, such as the CRE’s code of practice on lettings.',
        'Lettings meet targets for a diverse range of applicants, in line with priority need and with the communities it works in.',
        'Every customer service point can be used in a wheelchair, has hearing loops and meets the Disability Discrimination Act.',
        'Disabled people can get about the shared parts of all estates and homes.',
        'Front-line staff all know how to use text phones and how to deal with each degree of vulnerability and disability, and have been trained.',
      ],
      lower: [
        'It knows how to communicate with some residents, but keeps this in no system, and not all who serve them may see it.',
        'Some papers are translated, but it is unclear why only these and these languages; not all staff know how to bring an interpreter to a meeting, and customers are told different things about it.',
        'No communication strategy sees to it that interpreting and translation can be had, with guidance on how and when.',
        'The help there is to communicate is not advertised enough.',
        'The CRE’s code for lettings has been adopted, but nobody checks whether it is kept.',
        'Homes are let by priority need, but nobody watches how diverse the communities it works in are.',
        'Some customer service points fall short for wheelchairs, hearing loops or the Disability Discrimination Act.',
        'Some front-line staff cannot communicate well with disabled people.',
      ],
    },
    {
      id: '31.2.b',
      text: 'Do staff have current facts about who is vulnerable, close at hand, and act on them?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        'It understands its customers and the local population from good sources and local partners, knows its residents exactly by age, ethnicity, disability and whatever else counts locally, and spends accordingly.',
        'Users are counted by ethnic group in the categories of the CRE.',
        'A computer alert tells which residents may be dangerous; staff and contractors concerned easily find what they must know of vulnerability or difficult behaviour for their work.',
        'What has worked with vulnerable residents is recorded, shared and easy to find.',
      ],
      lower: [
        'It breaks residents down by age, ethnicity, disability and more, but not fully; it has little idea what ethnic origin or age means for its work, and money may not have gone where it should.',
        'It counts users by ethnic group, but cannot compare itself with those that use the CRE categories.',
        'There is a list of residents who may be dangerous, but no system to its use.',
        'Some staff are skilled with vulnerable residents, but what they know is neither shared nor recorded.',
      ],
    },
    {
      id: '31.2.c',
      text: 'Does someone check that vulnerable people get as much support as they need?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'A system follows and reviews how vulnerable tenants are placed, so that they get the support they need.',
      ],
      lower: ['What vulnerable tenants need, and how they are placed, is not looked at regularly.'],
    },
    {
      id: '31.2.d',
      text: 'Can more support be called in for those who need it?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'More support, or floating support, can be found for residents with needs of their own, such as teenage parents or people with milder mental health problems.',
      ],
      lower: ['Some vulnerable tenants get too little support.'],
    },
    {
      id: '31.2.e',
      text: 'Does everyone who needs an aid or adaptation in the home get the right one?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'There is a clear way to assess the need for aids and adaptations, and homes get them in good time; all residents are told of it, and every request is dealt with properly.',
      ],
      lower: [
        'Aids and adaptations are provided, but budget or communication causes trouble, and some people wait unreasonably long.',
      ],
    },
  ],
}
