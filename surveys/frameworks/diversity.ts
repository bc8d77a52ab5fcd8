import type { Framework } from '../framework'

/** Key Lines of Enquiry no. 31, each enquiry line in our own words; a line's letter follows the order of the source. */
export const diversity: Framework = {
  key: 'diversity',
  number: '31',
  title: 'Diversity',
  source: 'Audit Commission Housing Inspectorate, Key Lines of Enquiry no. 31',
  themes: [
    {
      id: '31.1',
      title: 'Corporate culture and governance',
      lines: [
        {
          id: '31.1.a',
          text: 'Do those at the top stand up for equality and diversity, plainly and steadily?',
        },
        { id: '31.1.b', text: 'Is the landlord doing what equality law and good practice ask of it?' },
        { id: '31.1.c', text: 'Did tenants and partners have a part in choosing the equality priorities?' },
        { id: '31.1.d', text: 'How do people come to hear what the equality priorities are?' },
        {
          id: '31.1.e',
          text: 'Do the board’s reports tell it whether the landlord is delivering on diversity?',
        },
      ],
    },
    {
      id: '31.2',
      title: 'Access and customer care',
      lines: [
        {
          id: '31.2.a',
          text: 'Are people written and spoken to in ways that suit them, and can everyone use, and get into, each service?',
        },
        {
          id: '31.2.b',
          text: 'Do staff have current facts about who is vulnerable, close at hand, and act on them?',
        },
        { id: '31.2.c', text: 'Does someone check that vulnerable people get as much support as they need?' },
        { id: '31.2.d', text: 'Can more support be called in for those who need it?' },
        { id: '31.2.e', text: 'Does everyone who needs an aid or adaptation in the home get the right one?' },
      ],
    },
    {
      id: '31.3',
      title: 'Service user involvement',
      lines: [
        {
          id: '31.3.a',
          text: 'Does the landlord know how diverse its users are, and see to it that those involved are as diverse?',
        },
        {
          id: '31.3.b',
          text: 'Do the views and needs of minorities and other particular groups shape the service?',
        },
      ],
    },
    {
      id: '31.4',
      title: 'Partnerships',
      lines: [
        { id: '31.4.a', text: 'In what ways does the landlord keep in touch with each of its communities?' },
        { id: '31.4.b', text: 'What does it do to bring other agencies and partners in?' },
        {
          id: '31.4.c',
          text: 'How does it make sure that it knows what people’s cultures ask of a service?',
        },
        {
          id: '31.4.d',
          text: 'How does it make sure that contractors and consultants serve all kinds of people well?',
        },
        { id: '31.4.e', text: 'Does it help different communities to live well together?' },
      ],
    },
    {
      id: '31.5',
      title: 'Harassment and domestic violence',
      lines: [
        { id: '31.5.a', text: 'Does the way the landlord tackles harassment and domestic violence work?' },
        { id: '31.5.b', text: 'Do residents who are harassed have real support to turn to?' },
        {
          id: '31.5.c',
          text: 'Do residents know that it acts against those who harass and stands by those who suffer it?',
        },
        {
          id: '31.5.d',
          text: 'Where it is right, does it help neighbours to stand against harassment together?',
        },
      ],
    },
  ],
}
