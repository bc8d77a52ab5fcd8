/** A view of the demonstration: raised by a panel about an area (by its code), with what became of it. `by` null is the
 *  landlord. */
export type DemoView = {
  panel: string
  words: string
  area: string
  service: string
  raisedOn: string
  steps: readonly { act: 'sent up' | 'answered'; by: string | null; words: string; on: string }[]
  publishedOn?: string
}

/** Views that entries take up, by their words. */
export const cancelledVisits =
  'Nobody tells us when a repair visit is cancelled. People take a day off work and nobody comes.'
export const ringBack = 'We leave a message, and nobody rings back. Some of us ring four times.'

export const demoViews: readonly DemoView[] = [
  {
    panel: 'north-west',
    words: cancelledVisits,
    area: 'NW',
    service: 'repairs',
    raisedOn: '2026-07-14',
    steps: [
      {
        act: 'sent up',
        by: 'north-west',
        words: 'We hear this in every neighbourhood, so we think it is not only ours.',
        on: '2026-07-16',
      },
      {
        act: 'answered',
        by: 'national',
        words:
          'The South says the same. We asked for a text the day before, and for a count of cancelled visits.',
        on: '2026-09-22',
      },
      {
        act: 'answered',
        by: null,
        words:
          'From November every visit is confirmed by text the day before. You will have the count each month.',
        on: '2026-10-09',
      },
    ],
    publishedOn: '2026-10-12',
  },
  {
    panel: 'south',
    words: ringBack,
    area: 'SO',
    service: 'contact',
    raisedOn: '2026-07-21',
    steps: [
      {
        act: 'answered',
        by: null,
        words: 'You can ask for a call back since August, and our lines stay open late on two days.',
        on: '2026-09-18',
      },
    ],
    publishedOn: '2026-09-30',
  },
  {
    panel: 'south',
    words: 'The lift in Elder Estate was out for eleven days, and the notice said two.',
    area: 'SO1',
    service: 'home',
    raisedOn: '2026-11-05',
    steps: [{ act: 'sent up', by: 'south', words: '', on: '2026-11-06' }],
  },
  {
    panel: 'north-west',
    words: 'Letters about rent still come in English only, although we asked for Urdu.',
    area: 'NW1',
    service: 'information',
    raisedOn: '2026-11-10',
    steps: [],
  },
]

/** A service standard of the demonstration, proposed to a panel, with what the panel said of it. */
export type DemoStandard = {
  panel: string
  service: string
  words: string
  question: string
  area: string
  percent: number
  proposedOn: string
  replies: readonly { act: 'agreed' | 'sent back' | 'said'; words: string; on: string }[]
}

export const demoStandards: readonly DemoStandard[] = [
  {
    ...{ panel: 'national', service: 'contact', question: 'easy-contact', area: 'HD', percent: 70 },
    words: 'You get hold of somebody who can help at the first try.',
    proposedOn: '2026-08-11',
    replies: [
      { act: 'said', words: 'Does this count people who write?', on: '2026-08-20' },
      { act: 'agreed', words: 'It does. We agree.', on: '2026-09-22' },
    ],
  },
  {
    ...{ panel: 'national', service: 'repairs', question: 'repairs', area: 'HD', percent: 80 },
    words: 'A repair is done right, and you are told when somebody comes.',
    proposedOn: '2026-08-11',
    replies: [{ act: 'agreed', words: '', on: '2026-09-22' }],
  },
  {
    ...{ panel: 'national', service: 'complaints', question: 'complaints', area: 'HD', percent: 40 },
    words: 'A complaint is answered in full within twenty working days.',
    proposedOn: '2026-09-01',
    replies: [
      {
        act: 'sent back',
        words: 'Twenty working days is a month. Ten for the first answer, please.',
        on: '2026-09-22',
      },
    ],
  },
  {
    ...{ panel: 'north-west', service: 'information', question: 'easy-to-read', area: 'NW', percent: 80 },
    words: 'Every letter says in your language how to get it in your language.',
    proposedOn: '2026-11-03',
    replies: [],
  },
]
