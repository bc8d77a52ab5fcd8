import type { Theme } from '../../framework'

const buyingUnseen = 'Tenants do not see how contracts are planned, offered and awarded.'

/** 32.1 */
export const valueCosts: Theme = {
  id: '32.1',
  title:
    'How do the organisation’s costs compare to others, allowing for local context, performance and policy choices?',
  lines: [
    {
      id: '32.1.a',
      text: 'Can the landlord show that what it spends bears a clear relation to how much service it gives, and how good?',
      answeredBy: ['figure', 'document'],
      whyNotTenants:
        'Tenants can say what a service is worth to them, but not what it costs beside what others pay for theirs.',
      upper: [
        'Its costs, in all and for each service, compare well with those of similar organisations.',
        'What it costs to run services, and how good they are, is clearly understood.',
      ],
      lower: [
        'In all, and per unit for main services, it costs more than others who offer as much, with local conditions allowed for.',
        'Costs bear no clear relation to the range, level and quality of what is provided.',
      ],
    },
    {
      id: '32.1.b',
      text: 'Do money and policy point the same way?',
      answeredBy: ['document'],
      whyNotTenants: 'It takes the budget laid beside the policies, which tenants do not see.',
      upper: [
        'Money was shared out as policy decided, and is aimed at what the organisation puts first.',
        'Policy is made with a full view of what money there is and where it goes.',
      ],
      lower: [
        'Money and policy do not point the same way.',
        'Policy is made without a full view of what money there is or where it goes.',
      ],
    },
    {
      id: '32.1.c',
      text: 'Are the facts on costs and services right, and are priorities set and money steered by them?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: 'Tenants see neither the cost data nor how managers decide by it.',
      upper: [
        'It fully understands which activity causes which cost, and decides by that what to buy and where to invest.',
        'Facts on costs are right and up to date, and services get better by them.',
      ],
      lower: [
        'There is some basic information on costs, but it is not steadily used to review whether they are well spent.',
      ],
    },
    {
      id: '32.1.d',
      text: 'What have customers gained from the way costs and resources are managed?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Costs are in proportion to the service delivered, its performance and its results, which shows in services of high quality.',
      ],
      lower: [
        'Costs are low but services only average; that may be a choice to keep costs down, with poorer services as its result.',
      ],
    },
  ],
}

/** 32.2 */
export const valueManaged: Theme = {
  id: '32.2',
  title: 'How well does the organisation manage and improve value for money?',
  lines: [
    {
      id: '32.2.a',
      text: 'Is there a sound strategy for buying, and is it carried out?',
      answeredBy: ['document'],
      whyNotTenants: buyingUnseen,
      upper: ['It follows good practice in buying.'],
      lower: [
        'Procurement strategies, of the whole or of a service, vary in quality, or are unevenly applied and checked.',
      ],
    },
    {
      id: '32.2.b',
      text: 'Has the landlord found out all that the market could offer, down to how contracts are bundled and bought?',
      answeredBy: ['document'],
      whyNotTenants: buyingUnseen,
      upper: [
        'It understands where most can be gained, be it by reshaping how services are delivered or by how contracts are bundled.',
      ],
      lower: ['Those who provide its services now are not always firmly challenged or made to compete.'],
    },
    {
      id: '32.2.c',
      text: 'When it decided what to buy, did it use modern ways of buying to the full?',
      answeredBy: ['document'],
      whyNotTenants: buyingUnseen,
      upper: ['Its procurement strategies take in partnering and other modern ways to buy.'],
      lower: [
        'What partnering brings, and how modern principles of buying are applied, is understood better in some places than in others.',
      ],
    },
    {
      id: '32.2.d',
      text: 'By open rules that treat every possible partner alike, has it won value for money that it can prove?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: buyingUnseen,
      upper: [
        'Decisions to buy are made without favour, within an open framework, after full talks with a range of possible providers.',
      ],
      lower: [
        'Its frameworks for buying, and its reviews of services, have not made it much more efficient or better value.',
      ],
    },
    {
      id: '32.2.e',
      text: 'Has it kept its eye on value for money over time?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: 'It takes accounts and plans of several years, which tenants do not have.',
      upper: [
        'By becoming more efficient it regularly makes a surplus, and puts it into better services where they are needed.',
      ],
      lower: ['Aims of value for money do not stand clearly among the aims of its core services.'],
    },
    {
      id: '32.2.f',
      text: 'Does everyone in the organisation care about value for money as a matter of habit?',
      answeredBy: ['document'],
      whyNotTenants: 'It takes talks with staff and a look at how they decide.',
      upper: [
        'Over a long time, staff at every level have clearly known and applied its principles of buying and value for money.',
      ],
      lower: ['Buying and value for money are taken into account in some services and not in others.'],
    },
    {
      id: '32.2.g',
      text: 'Does it do its share towards the sector’s efficiency targets: new supply, capital works, management and maintenance, commodities?',
      answeredBy: ['figure'],
      whyNotTenants: 'Savings against a target are in the accounts, not in what a tenant sees.',
      upper: [
        'Its targets for efficiency stretch it, and they are met.',
        'Efficiency has gone up, and no quality was lost for it.',
      ],
      lower: [
        'Targets for efficiency, and for what money achieves, are not set as a matter of course, or are not fully SMART.',
      ],
    },
    {
      id: '32.2.h',
      text: 'When it weighs value for money, does it look at what the customer pays and gains?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Services are centred on what the customer needs, with cost and quality chosen in full knowledge.',
        'What it invests in and buys shows that it acts in its users’ interest in the long run.',
      ],
      lower: [
        'Some decisions to buy serve the users; others serve the organisation or those who work there.',
      ],
    },
    {
      id: '32.2.i',
      text: 'What part have customers and others with a stake had in designing, buying, choosing and delivering services?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Residents and other local people recognise that services were designed to meet their needs and hopes as well as the money allows.',
        'Residents and others with a stake decide together how wide and how good services are to be.',
      ],
      lower: [
        'Users are not involved in decisions as a matter of course, and are asked about details rather than principles and plans.',
        'Those with a stake have too little part in setting standards of service.',
      ],
    },
    {
      id: '32.2.j',
      text: 'How has it built partnerships that mean something with present and possible partners and suppliers, buying consortia included?',
      answeredBy: ['document'],
      whyNotTenants: 'Partners and suppliers can say how the partnership works; tenants are not part of it.',
      upper: [
        'It has several partnerships that work, and its partners think well of it.',
        'Those with a stake know that it is set on achieving value for money, and are so themselves.',
      ],
      lower: [
        'Why one has partners, and what they are worth, is understood better in some places than in others.',
      ],
    },
    {
      id: '32.2.k',
      text: 'How does it win resources for what Government and the Housing Corporation put first, and how are they used?',
      answeredBy: ['figure', 'document'],
      whyNotTenants: 'Bids and grants, and what was done with them, are in its records.',
      upper: [
        'Clear plans for key priorities (Decent Homes, Market Renewal, Sustainable Communities, Supporting People) have brought in more money where there was any to be had.',
      ],
      lower: [
        'Its plans heed what Government and the Housing Corporation put first, but do not win the money there is for it.',
      ],
    },
    {
      id: '32.2.l',
      text: 'What have those who use the services gained from the way value for money is managed and improved?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'Partnerships have brought proven gains in efficiency or quality, and services are better to match.',
      ],
      lower: [
        'Whether efficiency or quality has gained is shown unevenly, and services are of lower quality to match.',
        'Managing performance means watching processes and systems, not measuring or managing what came of decisions to buy.',
      ],
    },
  ],
}
