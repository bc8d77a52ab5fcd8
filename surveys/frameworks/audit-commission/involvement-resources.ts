import type { Theme } from '../../framework'
import { access, fairness } from '../common-descriptors'

/** Help for those with needs of their own; the source says the same of an excellent and of a fair service. */
const support =
  'There is help of several kinds for people with particular needs to take part: travel or carers’ allowances, say, venues that all can enter, translation, hearing loops.'

/** Resident involvement: diversity. */
export const involvementDiversity: Theme = {
  id: 'ri-diversity',
  title: 'Diversity',
  lines: [
    {
      id: 'ri-diversity.a',
      text: 'What does the landlord do so that all kinds of people have a fair and equal chance to be involved?',
      answeredBy: ['tenants', 'profile', 'document'],
      upper: [
        access.community.upper,
        access.records.upper,
        access.formats.upper,
        access.takeUp.upper,
        'It decides together with users how best to involve them, given how they are placed.',
        'It has ways to involve users who represent all of its customers.',
        fairness.upper,
        'It can show how its many ways to be involved let black and minority ethnic (BME) people, and groups who are hard to engage, change the service they get.',
        support,
        'Several local compacts or involvement statements are in place, with a clear plan for the others where users want them.',
      ],
      lower: [
        access.community.lower,
        access.records.lower,
        access.formats.lower,
        access.takeUp.lower,
        'It has made no joint effort to involve residents who represent the communities it serves.',
        'It knows of customers beyond the formal residents’ associations and tries to reach them; resources for it are found, but may not yet be given.',
        'There is little proof that BME people, or groups who are hard to engage, have changed services.',
        fairness.lower,
        support,
        'A few local compacts or involvement statements are in place, but there is no clear plan for the others where residents want them.',
      ],
    },
  ],
}

/** Resident involvement: resources. */
export const involvementResources: Theme = {
  id: 'ri-resources',
  title: 'Resources for resident involvement',
  lines: [
    {
      id: 'ri-resources.a',
      text: 'Do the money, staff and training set aside show that the landlord means it?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'There is money and staff enough to make involvement work, be it by staff of its own or as part of every service.',
        'Good training that goes on lets residents take part in technical matters.',
        'Much is set aside for residents’ training, which is developed with users.',
        'Users who might join the board can be trained, so that more people can apply.',
        'Whoever joins the board as a resident (of an ALMO or housing association) is trained and supported as a matter of course, by a mentor for instance.',
      ],
      lower: [
        'There is some money and staff for involvement, as a rule staff of its own and seldom as part of every service.',
        'There is some training, often a single session, mostly for user representatives from formal associations.',
        'Training is advertised only in the usual places and aimed at a few committed tenants; there may be some support, such as a budget for what involvement costs people, but few are told.',
        'There is training, but only on certain services, and it does not bend to what tenants need.',
      ],
    },
  ],
}

/** Resident involvement: impact. */
export const involvementImpact: Theme = {
  id: 'ri-impact',
  title: 'Impact of resident involvement',
  lines: [
    {
      id: 'ri-impact.a',
      text: 'Can the landlord prove that services and lives are better because residents were involved?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It is clear about why it involves residents, and judges what it does by its aims for involvement.',
        'It can show that users have used training, or their own skills, to make services really better.',
        'Services have improved because residents were involved.',
        'It can show how involvement and community development are linked, and takes part in projects for communities that last.',
      ],
      lower: [
        'It is clear about why it involves residents, but does not judge in any system what it does by its aims, and so does not understand it.',
        'It has a little proof that involvement affects how services are planned and delivered, but single examples with no clear project plan behind them.',
        'Services have improved somewhat because residents were involved, but chances to gain more from real involvement were missed.',
        'Involvement and community development, and what both do for communities that last, are not well linked.',
      ],
    },
  ],
}
