/** The demonstration landlord, its waves and what it compares itself with. All names are invented; the figures are
 *  those published of a large English landlord in its survey of late 2009 and its plan of 2010. */
export const landlord = {
  name: 'Harbour & Dale Homes',
  address: 'harbour-dale',
  contact:
    'Call us free on 0808 157 0142, 8am to 6pm, Monday to Friday, or write to hello@harbour-dale.example.org. In an emergency at any hour, such as a gas leak, a flood or no heating, call 0808 157 0199.',
}

export type WaveKey = '2025-autumn' | '2026-spring' | '2026-autumn'

export type DemoWave = {
  key: WaveKey
  name: string
  state: 'open' | 'closed'
  /** Responses stored. */
  responses: number
  /** Households invited, at least. */
  invited: number
  /** Comments written. */
  comments: number
  /** Closed waves only: the open one is dated from the day the demonstration is loaded. */
  opensOn?: string
  closesOn?: string
  resultsOn?: string
  /** The day of the final reading, where it was not three days after the end. */
  readOn?: string
  /** The day they were promised by before, and when and why it was moved. */
  moved?: { from: string; on: string; reason: string }
  /** What the landlord says in its own words of the results. */
  promise?: string
  shortAddress?: string
}

/** The three waves, oldest first; the second is the last closed one, which bears the published figures. */
export const demoWaves: readonly DemoWave[] = [
  {
    key: '2025-autumn',
    name: 'Autumn 2025',
    state: 'closed',
    responses: 8312,
    invited: 24000,
    comments: 1480,
    opensOn: '2025-09-29',
    closesOn: '2025-11-09',
    resultsOn: '2025-12-15',
    readOn: '2025-12-19',
    moved: {
      from: '2025-12-08',
      on: '2025-11-20',
      reason: 'More paper forms came back than we had thought, and each is keyed by hand.',
    },
  },
  {
    key: '2026-spring',
    name: 'Spring 2026',
    state: 'closed',
    responses: 8640,
    invited: 24000,
    comments: 1560,
    opensOn: '2026-04-13',
    closesOn: '2026-05-24',
    resultsOn: '2026-06-29',
  },
  {
    key: '2026-autumn',
    name: 'Autumn 2026',
    state: 'open',
    responses: 1904,
    invited: 9000,
    comments: 340,
    shortAddress: 'dale',
    promise: 'We will go through them with our residents’ panel before we decide what to do.',
  },
]

const invented = 'Invented for this demonstration'

/** What comparable landlords reach, 0 to 100. The first is the published average of the time; the others, and all
 *  quartiles (the lower one, the median and the upper one), are invented for the demonstration and say so. */
export const benchmarks = [
  {
    questionKey: 'overall-service',
    percent: 82,
    source: 'Average of housing associations, 2009',
    quartiles: [72.5, 80.5, 86],
  },
  { questionKey: 'repairs', percent: 78.5, source: invented, quartiles: [71.5, 78, 83.5] },
  { questionKey: 'views-acted-on', percent: 61, source: invented, quartiles: [54, 60.5, 66] },
  { questionKey: 'rent-value', percent: 74.5, source: invented, quartiles: [66, 71, 79] },
].map((benchmark) => ({ ...benchmark, quartileSource: 'an invented group of landlords' }))

/** What the landlord has said it will reach. */
export const targets = [
  { questionKey: 'overall-service', percent: 85, dueOn: '2027-03-31' },
  { questionKey: 'views-acted-on', percent: 80, dueOn: '2027-03-31' },
  { questionKey: 'rent-value', percent: 80, dueOn: '2027-12-31' },
  { questionKey: 'repairs', percent: 93, dueOn: '2027-03-31' },
]

/** How many of each measure's base are satisfied, in percent, in each wave in order. Spring 2026 bears the four
 *  published figures: overall 75.0, repairs 69.8, views acted on 55.4, value for rent 72.0. */
export const levels: Record<string, readonly [number, number, number]> = {
  'overall-service': [73.6, 75.0, 75.8],
  repairs: [68.9, 69.8, 70.6],
  'repair-time': [62.9, 64.7, 66.0],
  'easy-contact': [68.8, 71.3, 72.5],
  'contact-times': [65.4, 66.2, 67.0],
  'staff-helpful': [80.9, 81.5, 81.9],
  'kept-informed': [68.7, 70.6, 71.2],
  'easy-to-read': [76.8, 77.4, 78.1],
  'know-complain': [55.2, 58.9, 60.4],
  complaints: [35.1, 37.2, 38.8],
  'treated-fairly': [77.6, 78.3, 78.9],
  'needs-understood': [65.2, 66.4, 67.1],
  'right-format': [72.8, 73.9, 74.4],
  'extra-help': [60.3, 61.5, 62.2],
  culture: [78.7, 79.2, 79.0],
  'getting-on': [59.8, 60.7, 61.3],
  'harassment-help': [62.7, 64.1, 65.2],
  'views-acted-on': [52.7, 55.4, 57.3],
  'have-a-say': [55.6, 57.8, 59.1],
  'easy-to-join': [60.8, 61.9, 62.5],
  'asked-first': [43.9, 46.3, 47.7],
  'told-outcome': [37.4, 41.8, 44.6],
  'makes-difference': [52.9, 54.6, 55.7],
  'rent-value': [71.2, 72.0, 71.7],
}
