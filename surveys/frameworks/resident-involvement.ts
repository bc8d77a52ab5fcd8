import type { Framework } from '../framework'

/** Key Lines of Enquiry on resident involvement, whose themes carry no number in the source;
 *  each enquiry line in our own words, its letter following the order of the source. */
export const residentInvolvement: Framework = {
  key: 'resident-involvement',
  title: 'Resident involvement',
  source:
    'Audit Commission Housing Inspectorate, Key Lines of Enquiry for landlord services: resident involvement',
  themes: [
    {
      id: 'ri-access',
      title: 'Access, customer care and user focus',
      lines: [
        {
          id: 'ri-access.a',
          text: 'How well does the landlord tell and ask users and partners about getting involved?',
        },
        { id: 'ri-access.b', text: 'How easy do users find it to get involved and to be helped to do so?' },
        { id: 'ri-access.c', text: 'Seen by a user, how plain and how complete are the service standards?' },
        { id: 'ri-access.d', text: 'What answer do users get when they come forward?' },
        { id: 'ri-access.e', text: 'How satisfied have users become with this part of the service?' },
        {
          id: 'ri-access.f',
          text: 'Does the landlord meet the law, and good practice, on involving residents?',
        },
      ],
    },
    {
      id: 'ri-diversity',
      title: 'Diversity',
      lines: [
        {
          id: 'ri-diversity.a',
          text: 'What does the landlord do so that all kinds of people have a fair and equal chance to be involved?',
        },
      ],
    },
    {
      id: 'ri-resources',
      title: 'Resources for resident involvement',
      lines: [
        {
          id: 'ri-resources.a',
          text: 'Do the money, staff and training set aside show that the landlord means it?',
        },
      ],
    },
    {
      id: 'ri-impact',
      title: 'Impact of resident involvement',
      lines: [
        {
          id: 'ri-impact.a',
          text: 'Can the landlord prove that services and lives are better because residents were involved?',
        },
      ],
    },
    {
      id: 'ri-value',
      title: 'Value for money',
      lines: [
        {
          id: 'ri-value.a',
          text: 'Does the landlord get as much as it can out of what it spends on involvement?',
        },
        {
          id: 'ri-value.b',
          text: 'How well do its partnerships bring value for money and a better service?',
        },
        {
          id: 'ri-value.c',
          text: 'Has the way it buys given users and others value for money in the services they get?',
        },
      ],
    },
  ],
}
