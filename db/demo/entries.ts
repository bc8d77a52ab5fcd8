import { cellNumber, everybody } from '../../surveys/cut'
import type { StrandKey } from '../../surveys/strand'
import type { EntryTable, VerdictTable } from '../schema'
import { codeOf } from './group'
import { cancelledVisits, ringBack } from './panels/views'

/** A "you said, we did" entry of the demonstration. Its evidence is a cell of the final reading of a closed wave. */
export type DemoEntry = Pick<EntryTable, 'view' | 'outcome' | 'reply' | 'service'> & {
  /** Codes of areas: what the entry is about, and where its figure was counted. */
  area: string
  evidence: { wave: DemoWaveKey; measure: string; area: string; cell: number }
  dueOn?: string
  reason?: string
  /** A cell of `surveys/cut.ts`, or others in words. */
  forCell?: number
  forWhom?: string
  /** The actions of the plan that do it, by their texts. */
  actions?: readonly string[]
  /** How many released comments of Spring 2026 with the word, of the region where one is named, which of its findings, and
   *  which view of a panel. */
  gathers?: {
    comments: number
    word: string
    region?: string
    findings?: readonly string[]
    panelView?: string
  }
  writtenOn: string
  sentOn?: string
  /** What the panel said, and what the landlord answered, each on its day, in their order. */
  verdicts?: readonly DemoVerdict[]
}

type DemoWaveKey = '2025-autumn' | '2026-spring'

type DemoVerdict = Pick<VerdictTable, 'verdict' | 'comment'> & {
  by: string
  givenOn: string
  answer?: { text: string; on: string }
}

const everyone = (measure: string, area = 'HD', wave: DemoWaveKey = '2026-spring') => ({
  ...{ wave, measure, area },
  cell: everybody,
})
const cellOf = (strand: StrandKey, category: string) => cellNumber(strand, codeOf(strand, category))
const those = (measure: string, cell: number) => ({ ...everyone(measure), cell })
const polish = cellOf('language', 'polish')
const limitedALot = cellOf('disability', 'limited-a-lot')
const young = cellOf('age', '25-34')

/** Ten entries in every state; all but one rest on what tenants said in Spring 2026. */
export const demoEntries: readonly DemoEntry[] = [
  {
    view: 'You said you cannot reach us after work, and that nobody rings back.',
    outcome: 'done',
    reply:
      'Since 3 August our lines stay open until 8pm on Tuesdays and Thursdays. If you would wait more than five minutes, you can ask for a call back. In the first six weeks we made 4,120 calls back, and 9 in 10 were on the same day.',
    area: 'HD',
    service: 'contact',
    evidence: everyone('easy-contact'),
    gathers: { comments: 4, word: 'call back', panelView: ringBack },
    writtenOn: '2026-09-16',
    sentOn: '2026-09-18',
    verdicts: [
      {
        verdict: 'confirmed',
        comment: 'I rang at 7.30 on a Tuesday to test it. They rang me back in twenty minutes.',
        by: 'panel@harbour-dale.example.org',
        givenOn: '2026-09-24',
      },
      {
        verdict: 'confirmed',
        comment: 'It works. I would like Saturdays next.',
        by: 'jean@harbour-dale.example.org',
        givenOn: '2026-09-25',
      },
    ],
  },
  {
    view: 'Tenants whose main language is Polish said our letters are hard to read.',
    outcome: 'done',
    reply:
      'We rewrote our twelve most used letters in short sentences, with Polish readers checking them. Each letter now says in Polish how to get it in Polish. If you ask once, you get Polish letters from then on.',
    area: 'HD',
    service: 'information',
    evidence: those('easy-to-read', polish),
    forCell: polish,
    writtenOn: '2026-09-02',
    sentOn: '2026-09-04',
    verdicts: [
      {
        verdict: 'confirmed',
        comment:
          'I read all twelve. Eleven are good. The rent arrears one still needs work, and they have agreed to redo it.',
        by: 'marcin@harbour-dale.example.org',
        givenOn: '2026-09-10',
      },
    ],
  },
  {
    view: 'In the South you said repairs take too long and visits are missed.',
    outcome: 'under way',
    reply:
      'We have ended one of the two repairs contracts in the South. Our own team of 34 takes over on 1 February 2027. Until then every missed visit is paid for: £20 to the tenant, without having to ask.',
    area: 'SO',
    service: 'repairs',
    evidence: everyone('repairs', 'SO'),
    dueOn: '2027-02-01',
    actions: ['Give notice on the contract in the South.', 'Offer two-hour appointments in the South.'],
    gathers: { comments: 6, word: 'repair', region: 'SO', findings: ['area:below:repairs:everybody:SO'] },
    writtenOn: '2026-10-01',
    sentOn: '2026-10-02',
    verdicts: [
      {
        verdict: 'confirmed',
        comment:
          'It is true that the contract has ended. We will look again in March to see if repairs are any better.',
        by: 'clifton@harbour-dale.example.org',
        givenOn: '2026-10-08',
      },
    ],
  },
  {
    view: 'You asked us to freeze the rent until repairs are better.',
    outcome: 'not doing',
    reply:
      'We will not freeze the rent. What we did instead: the rent letter now shows where each pound goes, and a fund of £400,000 helps tenants who cannot pay.',
    area: 'HD',
    service: 'value',
    evidence: everyone('rent-value'),
    reason:
      'A freeze would cost £5.1 million a year, which is what we spend on new windows and heating, and homes would stay cold for longer.',
    gathers: { comments: 5, word: 'rent' },
    writtenOn: '2026-09-08',
    sentOn: '2026-09-09',
    verdicts: [
      {
        verdict: 'confirmed',
        comment: 'I do not like the answer, but it is an honest one and the sums were shown to us.',
        by: 'panel@harbour-dale.example.org',
        givenOn: '2026-09-17',
      },
      {
        verdict: 'challenged',
        comment: 'The fund is not on the website where people would find it.',
        by: 'marcin@harbour-dale.example.org',
        givenOn: '2026-09-19',
        answer: {
          text: 'You are right. It is on the first page of our website now, and in the October rent letter.',
          on: '2026-10-02',
        },
      },
    ],
  },
  {
    view: 'You said you never hear what came of a survey.',
    outcome: 'done',
    reply:
      'Every view that many of you share now gets an answer on this page, and says so when the answer is no. Nothing is shown here until tenants on the panel have checked it.',
    area: 'HD',
    service: 'involvement',
    evidence: everyone('told-outcome'),
    writtenOn: '2026-08-20',
    sentOn: '2026-08-20',
    verdicts: [
      {
        verdict: 'confirmed',
        comment: 'This is the page. We sent three entries back before this one, so the checking is real.',
        by: 'jean@harbour-dale.example.org',
        givenOn: '2026-08-27',
      },
    ],
  },
  {
    view: 'At Saltmarsh Row you said you have been left behind: dark paths, dumped rubbish, nobody to ask.',
    outcome: 'done',
    reply:
      'Ten new lights were put up along the back path in September. Dumped rubbish is taken away each Friday. A housing officer is at the community room on Monday mornings.',
    area: 'NW3-1',
    service: 'overall',
    evidence: everyone('overall-service', 'NW3-1'),
    forWhom: 'Everybody who lives at Saltmarsh Row',
    gathers: { comments: 3, word: 'rubbish', region: 'NW' },
    writtenOn: '2026-10-12',
    sentOn: '2026-10-13',
    verdicts: [
      {
        verdict: 'challenged',
        comment:
          'I walked it on a Saturday night. Six of the ten lights work, and there was a sofa by the garages. Not done yet.',
        by: 'clifton@harbour-dale.example.org',
        givenOn: '2026-10-21',
      },
    ],
  },
  {
    view: 'Tenants of 25 to 34 said we do not act on their views, and that meetings are at times they cannot come.',
    outcome: 'under way',
    reply:
      'From January we ask one question a month by text, and show the answers within two weeks. Two of the four regional meetings move to 7pm, with a way to join from home and childcare paid for.',
    area: 'HD',
    service: 'involvement',
    evidence: those('views-acted-on', young),
    forCell: young,
    dueOn: '2027-01-31',
    actions: [
      'Hold an evening session in every region.',
      'Ask by text after each repair what should change.',
    ],
    gathers: { comments: 3, word: 'meeting', findings: ['group:below:views-acted-on:age.25-34:HD'] },
    writtenOn: '2026-11-09',
    sentOn: '2026-11-10',
  },
  {
    view: 'Tenants whom illness or disability limits a lot said it is hard to get in touch.',
    outcome: 'under way',
    reply:
      'We are setting up a direct line, a text number and a named person for every tenant who asks for them. We still have to say by when.',
    area: 'HD',
    service: 'fairness',
    evidence: those('easy-contact', limitedALot),
    forCell: limitedALot,
    actions: ['Open a text line.', 'Ring back within the day where somebody asks for it.'],
    gathers: {
      comments: 2,
      word: 'reach',
      findings: ['group:below:easy-contact:disability.limited-a-lot:HD'],
    },
    writtenOn: '2026-11-16',
  },
  {
    view: 'You said you do not know how to complain, or that nothing happens when you do.',
    outcome: 'done',
    reply:
      'Since March every rent letter and every repair text says in two lines how to complain. One team answers all complaints, and says within two working days who is dealing with it.',
    area: 'HD',
    service: 'complaints',
    evidence: everyone('know-complain', 'HD', '2025-autumn'),
    writtenOn: '2026-02-16',
    sentOn: '2026-02-18',
    verdicts: [
      {
        verdict: 'asked for more',
        comment: 'Is it in large print too? My mother cannot read the small line.',
        by: 'jean@harbour-dale.example.org',
        givenOn: '2026-02-23',
        answer: { text: 'It is now: large print letters have carried it since 9 March.', on: '2026-03-04' },
      },
      {
        verdict: 'confirmed',
        comment: 'I have seen both letters. Thank you for asking me.',
        by: 'jean@harbour-dale.example.org',
        givenOn: '2026-03-12',
      },
    ],
  },
  {
    view: 'You said nobody tells you when a repair is going to be late.',
    outcome: 'under way',
    reply:
      'Whoever has a repair booked will get a text message as soon as we know that we cannot come that day.',
    area: 'HD',
    service: 'repairs',
    evidence: everyone('kept-informed'),
    forWhom: 'Everybody with a repair booked',
    dueOn: '2027-03-31',
    gathers: { comments: 4, word: 'put off', panelView: cancelledVisits },
    writtenOn: '2026-11-11',
    sentOn: '2026-11-12',
    verdicts: [
      {
        verdict: 'asked for more',
        comment: 'What about people without a mobile phone? Who rings them?',
        by: 'jean@harbour-dale.example.org',
        givenOn: '2026-11-17',
      },
    ],
  },
]
