import type { Theme } from '../../framework'
import { care } from '../common-descriptors'

/** 30.3 */
export const accessInformation: Theme = {
  id: '30.3',
  title: 'Information',
  lines: [
    {
      id: '30.3.a',
      text: 'Can customers read and follow what they are sent without effort?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Everything is in plain English and in whatever other form customers need, and is easy to get on paper and on the website.',
      ],
      lower: [
        'There is information of several kinds, but it leaves things out and is not always in plain English.',
        'Groups with special needs do not get information in a form that suits them.',
      ],
    },
    {
      id: '30.3.b',
      text: 'Did customers help to shape the information, and does it give them what they need and expect?',
      answeredBy: ['tenants', 'document'],
      upper: [
        care.knowledge.upper,
        'Leaflets, posters and handbooks cover all that customers need to know: services, complaints, contacts, opening hours, arrears, anti-social behaviour.',
        'Newsletters on policy, procedure and performance come often and are worth reading; residents help to make them and decide what goes in.',
        'Residents are asked as a matter of course what leaflets and handbooks should hold, and are satisfied with how good and how timely information is.',
      ],
      lower: [
        care.knowledge.lower,
        'Newsletters are irregular, dull or tell little.',
        'Residents have only a small part in making leaflets, handbooks and newsletters.',
        'Fewer residents than average are satisfied with the range and quality of what they are told.',
      ],
    },
  ],
}

/** 30.4 */
export const accessComplaints: Theme = {
  id: '30.4',
  title: 'Complaints',
  lines: [
    {
      id: '30.4.a',
      text: 'Do people know how to complain, and is it simple to do?',
      answeredBy: ['tenants'],
      upper: ['Customers know how to complain and find it simple, and the process runs as promised.'],
      lower: [
        'It does not welcome complaints, and acts only when it has to.',
        'There is a procedure, but it is hard to find and little known, and every complaint must be in writing.',
      ],
    },
    {
      id: '30.4.b',
      text: 'Does the landlord hold itself to high standards when it deals with a complaint?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Complaints are dealt with in a professional way.',
        'There are clear standards, and customers hear how well they are kept; staff and customers alike know them and the procedure.',
        'Guidelines make compensation for complaints and failed service fair, and much the same for like cases.',
        'The guidelines meet the law and the regulator’s rules: for councils, the Right to Repair under sections 121 and 122 of the Leasehold Reform, Housing and Urban Development Act 1993; for housing associations, Housing Corporation circular 33/94.',
      ],
      lower: [
        'There are standards, but nobody checks as a matter of course how well they are kept.',
        'Guidance on compensation is thin, and what is paid varies a lot.',
        'The guidelines leave out what law and regulator ask about compensation for repairs.',
      ],
    },
    {
      id: '30.4.c',
      text: 'Are customers told what complaints have shown, and do services get better for it?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Complaints are analysed and learned from, and services get better for it.',
        'Customers help to watch how complaints are handled and to find what should improve.',
      ],
      lower: [
        'Little is made known of complaints and of how well they are handled.',
        'Services sometimes get better because of complaints, but there is no system to it.',
      ],
    },
    {
      id: '30.4.d',
      text: 'Are those who complained content, within reason, with the answer they got?',
      answeredBy: ['tenants'],
      upper: [
        'It measures how satisfied people are with the way complaints are handled, and they are satisfied.',
      ],
      lower: ['Complaints are badly managed, and many people are unhappy with the answers they get.'],
    },
    {
      id: '30.4.e',
      text: 'Has the landlord carried out what the Housing Ombudsman decided?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'Only those in a case learn what was decided; it takes the decisions and the record of what was done after them.',
      upper: ['Whatever the Housing Ombudsman decides is done in full and without delay.'],
      lower: ['What the Housing Ombudsman decides is done late.'],
    },
  ],
}

/** 30.5 */
export const accessFeedback: Theme = {
  id: '30.5',
  title: 'Consultation and feedback mechanisms',
  lines: [
    {
      id: '30.5.a',
      text: 'Are there several ways to ask customers for their views, and do they work?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Customers have several chances to put their views, by an approach worked out with users.',
        'Satisfaction is measured by the recommended survey method (the Housing Corporation’s, for housing associations), and targets for improvement are set by comparison with similar landlords.',
        'Satisfaction is high with the chances to inform managers and to affect decisions and services.',
      ],
      lower: [
        'There are few chances to take part or respond, and users had little say in what they are.',
        'Satisfaction is not measured by the recommended survey method, nor are targets set by a look at other landlords.',
      ],
    },
    {
      id: '30.5.b',
      text: 'Do they fit the place and its people, so that many kinds of user are heard?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: ['It seeks the views of a broad mix of users, by methods that bring many answers.'],
      lower: ['Its methods do not as a rule reach a broad mix of residents.'],
    },
    {
      id: '30.5.c',
      text: 'Are the views that are gathered put to good use?',
      answeredBy: ['tenants', 'document'],
      upper: [care.views.upper, 'What users say changes and improves how services are run.'],
      lower: [care.views.lower],
    },
    {
      id: '30.5.d',
      text: 'Do those who gave their views hear what came of them?',
      answeredBy: ['tenants'],
      upper: [
        'Customers see what surveys are for and why it is worth answering, and trust that what they say will count.',
      ],
      lower: [
        'Customers are unsure whether the landlord answers and heeds what they say, and satisfaction shows it.',
      ],
    },
  ],
}
