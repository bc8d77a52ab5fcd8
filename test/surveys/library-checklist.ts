/** The frameworks as their source documents have them, counted theme by theme. A line is a question of the first column
 *  of the document; where a question ends in bullet points, each point is a line. Written from the documents alone, so
 *  that what is left out of the library, or put in twice, shows. */
export const checklist: Record<
  string,
  {
    number?: string
    title: string
    /** The two levels that are described. */
    levels: [upper: string, lower: string]
    /** How many descriptors of each: the bullet points, one in two where its halves bear on different lines. */
    descriptors: [upper: number, lower: number]
    themes: [id: string, title: string, lines: number][]
  }
> = {
  'access-and-customer-care': {
    number: '30',
    title: 'Access and customer care',
    levels: ['Excellent (three stars)', 'Fair (one star)'],
    descriptors: [42, 38],
    themes: [
      ['30.1', 'Corporate culture and governance', 6],
      ['30.2', 'Access to the service', 5],
      ['30.3', 'Information', 2],
      ['30.4', 'Complaints', 5],
      ['30.5', 'Consultation and feedback mechanisms', 4],
    ],
  },
  diversity: {
    number: '31',
    title: 'Diversity',
    levels: ['Excellent (three stars)', 'Fair (one star)'],
    descriptors: [47, 41],
    themes: [
      ['31.1', 'Corporate culture and governance', 5],
      ['31.2', 'Access and customer care', 5],
      ['31.3', 'Service user involvement', 2],
      ['31.4', 'Partnerships', 5],
      ['31.5', 'Harassment and domestic violence', 4],
    ],
  },
  'value-for-money': {
    number: '32',
    title: 'Value for money: securing efficiency and effectiveness',
    levels: ['Excellent (three stars)', 'Fair (one star)'],
    descriptors: [23, 20],
    themes: [
      [
        '32.1',
        'How do the organisation’s costs compare to others, allowing for local context, performance and policy choices?',
        4,
      ],
      ['32.2', 'How well does the organisation manage and improve value for money?', 12],
    ],
  },
  'resident-involvement': {
    title: 'Resident involvement',
    levels: ['Excellent (three stars)', 'Fair (one star)'],
    descriptors: [45, 51],
    themes: [
      ['ri-access', 'Access, customer care and user focus', 6],
      ['ri-diversity', 'Diversity', 1],
      ['ri-resources', 'Resources for resident involvement', 1],
      ['ri-impact', 'Impact of resident involvement', 1],
      ['ri-value', 'Value for money', 3],
    ],
  },
  'wales-rents': {
    number: '1.2',
    title: 'Rents and service charges',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [45, 44],
    themes: [
      ['w1.2-access', 'Access, customer care and user focus', 5],
      ['w1.2-diversity', 'Diversity', 1],
      ['w1.2-accounts', 'Rent and service charge accounting and collection', 1],
      ['w1.2-arrears', 'Current and former tenant arrears recovery', 1],
      ['w1.2-debt-advice', 'Debt advice', 1],
      ['w1.2-value', 'Value for money', 3],
    ],
  },
  'wales-letting': {
    number: '1.3',
    title: 'Letting housing',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [48, 37],
    themes: [
      ['w1.3-access', 'Access, customer care and user focus', 6],
      ['w1.3-diversity', 'Diversity', 1],
      ['w1.3-register', 'The housing register, the housing allocations policy and offering choice', 3],
      ['w1.3-voids', 'Void property management', 1],
      ['w1.3-value', 'Value for money', 3],
    ],
  },
  'wales-managing': {
    number: '1.4',
    title: 'Managing housing',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [55, 49],
    themes: [
      ['w1.4-access', 'Access, customer care and user focus', 5],
      ['w1.4-diversity', 'Diversity', 1],
      ['w1.4-tenancies', 'Tenancy management', 2],
      ['w1.4-behaviour', 'Enforcing tenancy conditions and dealing with anti-social behaviour', 3],
      ['w1.4-estates', 'Estate management', 2],
      ['w1.4-value', 'Value for money', 3],
    ],
  },
  'wales-maintaining': {
    number: '1.5',
    title: 'Maintaining housing',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [58, 55],
    themes: [
      ['w1.5-access', 'Access, customer care and user focus', 5],
      ['w1.5-diversity', 'Diversity', 1],
      ['w1.5-planned', 'Capital improvement, planned and cyclical maintenance, major repair works', 2],
      ['w1.5-repairs', 'Responsive repairs', 1],
      ['w1.5-voids', 'Void repairs and property management', 2],
      ['w1.5-gas', 'Gas servicing', 1],
      ['w1.5-adaptations', 'Aids and adaptations', 1],
      ['w1.5-value', 'Value for money', 3],
    ],
  },
  'wales-residents': {
    number: '2.2',
    title: 'Relationship to residents',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [87, 88],
    themes: [
      ['w2.2-access', 'Access, customer care and user focus', 6],
      ['w2.2-diversity', 'Diversity', 1],
      ['w2.2-culture', 'Corporate culture and governance', 6],
      ['w2.2-service', 'Access to the service', 5],
      ['w2.2-information', 'Information', 2],
      ['w2.2-complaints', 'Complaints', 5],
      ['w2.2-feedback', 'Consultation and feedback mechanisms', 4],
      ['w2.2-resources', 'Resources for resident involvement', 1],
      ['w2.2-impact', 'Impact of resident involvement', 1],
      ['w2.2-value', 'Value for money', 3],
    ],
  },
  'wales-equality': {
    number: '2.3',
    title: 'Equal opportunities',
    levels: ['Excellent', 'Satisfactory'],
    descriptors: [47, 44],
    themes: [
      ['w2.3-culture', 'Corporate culture and governance', 5],
      ['w2.3-access', 'Access and customer care', 5],
      ['w2.3-involvement', 'Service user involvement', 2],
      ['w2.3-partnerships', 'Partnerships', 5],
      ['w2.3-harassment', 'Harassment and domestic violence', 4],
    ],
  },
  'wales-performance': {
    number: '2.10/2.11',
    title: 'Performance management and continuous improvement',
    levels: [
      'Demonstrates strong corporate and strategic capabilities',
      'Shows weaknesses in processes and performance',
    ],
    descriptors: [54, 61],
    themes: [
      ['w2.10-track-record', 'Track record', 2],
      ['w2.10-benefits', 'Service user benefits', 1],
      ['w2.10-learning', 'Learning', 1],
      ['w2.10-principles', 'Use of continuous improvement principles', 1],
      ['w2.10-contents', 'Contents of plans', 3],
      ['w2.10-quality', 'Quality of plans', 1],
      ['w2.10-ambitions', 'Ambitions', 1],
      ['w2.10-prioritisation', 'Prioritisation', 2],
      ['w2.10-capacity', 'Capacity', 4],
      ['w2.10-performance', 'Performance management', 1],
    ],
  },
}

/** The lines of which a document describes a level nowhere: what bears on them is said of other lines. */
export const undescribed: { upper: string[]; lower: string[] } = {
  upper: ['30.1.c', 'w1.3-access.d', 'w2.2-culture.c'],
  lower: ['30.1.c', '31.1.c', 'w1.3-access.d', 'w2.2-culture.c'],
}
