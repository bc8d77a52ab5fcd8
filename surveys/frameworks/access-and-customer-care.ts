import type { Framework } from '../framework'

/** Key Lines of Enquiry no. 30, each enquiry line in our own words; a line's letter follows the order of the source. */
export const accessAndCustomerCare: Framework = {
  key: 'access-and-customer-care',
  number: '30',
  title: 'Access and customer care',
  source: 'Audit Commission Housing Inspectorate, Key Lines of Enquiry no. 30',
  themes: [
    {
      id: '30.1',
      title: 'Corporate culture and governance',
      lines: [
        {
          id: '30.1.a',
          text: 'Do those at the top lead everyone, plainly and steadily, to put customers first?',
        },
        {
          id: '30.1.b',
          text: 'Do tenants and partners help to assess the service and to set its standards and priorities?',
        },
        { id: '30.1.c', text: 'How do people come to hear what the priorities are?' },
        { id: '30.1.d', text: 'Is the landlord doing what law and good practice ask of it?' },
        { id: '30.1.e', text: 'Do the board’s reports tell it whether customers really do come first?' },
        { id: '30.1.f', text: 'What happens, and how well, when a customer asks for something?' },
      ],
    },
    {
      id: '30.2',
      title: 'Access to the service',
      lines: [
        { id: '30.2.a', text: 'Is it easy to reach the landlord by phone, face to face and online?' },
        { id: '30.2.b', text: 'Are offices, opening times and the shape of the service well chosen?' },
        { id: '30.2.c', text: 'Do customers know what is on offer, and how and when to get it?' },
        {
          id: '30.2.d',
          text: 'Do service standards cover everything that matters, and do customers know them?',
        },
        {
          id: '30.2.e',
          text: 'Does the landlord know who is not using the service, and clear what stands in their way?',
        },
      ],
    },
    {
      id: '30.3',
      title: 'Information',
      lines: [
        { id: '30.3.a', text: 'Can customers read and follow what they are sent without effort?' },
        {
          id: '30.3.b',
          text: 'Did customers help to shape the information, and does it give them what they need and expect?',
        },
      ],
    },
    {
      id: '30.4',
      title: 'Complaints',
      lines: [
        { id: '30.4.a', text: 'Do people know how to complain, and is it simple to do?' },
        {
          id: '30.4.b',
          text: 'Does the landlord hold itself to high standards when it deals with a complaint?',
        },
        {
          id: '30.4.c',
          text: 'Are customers told what complaints have shown, and do services get better for it?',
        },
        { id: '30.4.d', text: 'Are those who complained content, within reason, with the answer they got?' },
        { id: '30.4.e', text: 'Has the landlord carried out what the Housing Ombudsman decided?' },
      ],
    },
    {
      id: '30.5',
      title: 'Consultation and feedback mechanisms',
      lines: [
        { id: '30.5.a', text: 'Are there several ways to ask customers for their views, and do they work?' },
        { id: '30.5.b', text: 'Do they fit the place and its people, so that many kinds of user are heard?' },
        { id: '30.5.c', text: 'Are the views that are gathered put to good use?' },
        { id: '30.5.d', text: 'Do those who gave their views hear what came of them?' },
      ],
    },
  ],
}
