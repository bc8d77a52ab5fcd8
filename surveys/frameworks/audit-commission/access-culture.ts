import type { Theme } from '../../framework'
import { care } from '../common-descriptors'

/** 30.1 */
export const accessCulture: Theme = {
  id: '30.1',
  title: 'Corporate culture and governance',
  lines: [
    {
      id: '30.1.a',
      text: 'Do those at the top lead everyone, plainly and steadily, to put customers first?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The approach to customer care is strong and fits; everyone knows it well and hears the same message again and again.',
        care.staff.upper,
      ],
      lower: [care.staff.lower],
    },
    {
      id: '30.1.b',
      text: 'Do tenants and partners help to assess the service and to set its standards and priorities?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'There are clear standards for every side of customer service, set after asking customers.',
        'Services and standards are tested often in every section, by customers too.',
        'It knows where its customer service is strong and weak, and mends what falls short; what customers think helps to decide what is mended first.',
      ],
      lower: [
        'There are some standards, and some are tested, but large parts of the service have neither standards nor checks.',
        'It knows only some of its strengths and weaknesses, does little about the weak ones, and customers have little say in what comes first.',
      ],
    },
    {
      id: '30.1.c',
      text: 'How do people come to hear what the priorities are?',
      answeredBy: ['tenants', 'document'],
      upper: [],
      lower: [],
    },
    {
      id: '30.1.d',
      text: 'Is the landlord doing what law and good practice ask of it?',
      answeredBy: ['document'],
      whyNotTenants:
        'Tenants meet the service, not the duties behind it; somebody has to hold what is done against the law.',
      upper: [
        'The approach is looked at again and brought up to date as demands from outside and inside change.',
        'Training in customer care is kept up to date and reaches the staff who need it.',
        'What works is passed on in an orderly way that has effect.',
      ],
      lower: [
        'The approach is seldom renewed, and too little is known of what is asked from outside and inside.',
        'There is some good practice, but not enough of it is passed on.',
      ],
    },
    {
      id: '30.1.e',
      text: 'Do the board’s reports tell it whether customers really do come first?',
      answeredBy: ['document'],
      whyNotTenants: 'Tenants do not see the reports that go to the board.',
      upper: [
        'Full reports give facts and figures on customer care everywhere in the organisation, with a target or a benchmark for each measure.',
      ],
      lower: [
        'Reports hold few measures, some that matter have no target or benchmark, and differences are not always explained well.',
        'Of senior officers and of board members or councillors, many do not know the main issues.',
      ],
    },
    {
      id: '30.1.f',
      text: 'What happens, and how well, when a customer asks for something?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Whoever asks is told at first contact what will come of it, outside office hours too.',
        'The right response follows when it suits the user, mostly by appointment.',
      ],
      lower: [
        'At first contact people are not always told how and when they will be dealt with; there may be appointments, but not ones that suit users.',
        'Only some users are told at first contact whether they will have to pay.',
      ],
    },
  ],
}

/** 30.2 */
export const accessToService: Theme = {
  id: '30.2',
  title: 'Access to the service',
  lines: [
    {
      id: '30.2.a',
      text: 'Is it easy to reach the landlord by phone, face to face and online?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Offices are in handy places, phone and internet are easy to use, and staff visit people at home where that is right.',
        'Getting in touch by phone, face to face or online is easy after hours too, and is dealt with well.',
      ],
      lower: [
        care.contact.lower,
        'Many customers find the office hard to get to; the website is of little use, and staff are hard to reach by phone or e-mail.',
      ],
    },
    {
      id: '30.2.b',
      text: 'Are offices, opening times and the shape of the service well chosen?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It has fully weighed what each way in costs and brings, and has asked residents.',
        'Signs lead people clearly to offices and receptions.',
      ],
      lower: [
        'It may have done some weighing and asking about ways in, but made little use of what it learned.',
        'Some offices are hard to find.',
      ],
    },
    {
      id: '30.2.c',
      text: 'Do customers know what is on offer, and how and when to get it?',
      answeredBy: ['tenants'],
      upper: [
        'Every way in, the opening times and what to do after hours are clear, well advertised and agreed with users.',
        'There is a range of services and information online, where forms can be downloaded or sent in.',
      ],
      lower: [
        'Opening times and what to do after hours are unclear, poorly advertised, or were not agreed with users.',
      ],
    },
    {
      id: '30.2.d',
      text: 'Do service standards cover everything that matters, and do customers know them?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Standards can be met yet stretch the landlord; customers know them, understand them, and hear how well they are kept.',
        'There is much proof that customer service is good, and that customers are satisfied.',
        'Staff and contractors who meet customers are able, helpful and polite; they are well trained, have computer systems that help, and can tell people of services elsewhere.',
      ],
      lower: [
        'Many customers do not know the standards, and there is little or no word on whether they are kept.',
        'Customer service is little tested, or what tests there are show it to be worse than average.',
        'A few staff or contractors, but enough to matter, are not able, helpful or polite; training is short or uneven, and computer systems help little.',
      ],
    },
    {
      id: '30.2.e',
      text: 'Does the landlord know who is not using the service, and clear what stands in their way?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        'Surveys and databases show which groups use services less than others, and whatever stands in their way is removed.',
      ],
      lower: [
        'It has very little on who is not using its services, and hardly removes what stands in their way.',
      ],
    },
  ],
}
