import { cellNumber, everybody } from '../../surveys/cut'
import type { StrandKey } from '../../surveys/strand'
import type { EntryTable, VerdictTable } from '../schema'
import { codeOf } from './group'

/** A "you said, we did" entry of the demonstration. Its evidence is a cell of the last closed wave's final reading. */
export type DemoEntry = Pick<EntryTable, 'view' | 'outcome' | 'reply' | 'service' | 'state'> & {
  /** Codes of areas: what the entry is about, and where its figure was counted. */
  area: string
  evidence: { measure: string; area: string; cell: number }
  writtenOn: string
  sentOn: string | null
  publishedOn: string | null
  verdicts: (Pick<VerdictTable, 'verdict' | 'comment'> & { by: string; givenOn: string })[]
}

const everyone = (measure: string, area = 'HD') => ({ measure, area, cell: everybody })
const those = (measure: string, strand: StrandKey, category: string) => ({
  measure,
  area: 'HD',
  cell: cellNumber(strand, codeOf(strand, category)),
})

/** Eight entries in every state; all rest on what tenants said in Spring 2026. */
export const demoEntries: readonly DemoEntry[] = [
  {
    view: 'You said you cannot reach us after work, and that nobody rings back.',
    outcome: 'done',
    reply:
      'Since 3 August our lines stay open until 8pm on Tuesdays and Thursdays. If you would wait more than five minutes, you can ask for a call back. In the first six weeks we made 4,120 calls back, and 9 in 10 were on the same day.',
    area: 'HD',
    service: 'contact',
    evidence: everyone('easy-contact'),
    state: 'confirmed',
    writtenOn: '2026-09-16',
    sentOn: '2026-09-18',
    publishedOn: '2026-09-24',
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
    evidence: those('easy-to-read', 'language', 'polish'),
    state: 'confirmed',
    writtenOn: '2026-09-02',
    sentOn: '2026-09-04',
    publishedOn: '2026-09-10',
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
    state: 'confirmed',
    writtenOn: '2026-10-01',
    sentOn: '2026-10-02',
    publishedOn: '2026-10-08',
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
      'We will not freeze the rent. A freeze would cost £5.1 million a year, which is what we spend on new windows and heating, and homes would stay cold for longer. What we did instead: the rent letter now shows where each pound goes, and a fund of £400,000 helps tenants who cannot pay.',
    area: 'HD',
    service: 'value',
    evidence: everyone('rent-value'),
    state: 'confirmed',
    writtenOn: '2026-09-08',
    sentOn: '2026-09-09',
    publishedOn: '2026-09-17',
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
    state: 'confirmed',
    writtenOn: '2026-08-20',
    sentOn: '2026-08-20',
    publishedOn: '2026-08-27',
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
    state: 'challenged',
    writtenOn: '2026-10-12',
    sentOn: '2026-10-13',
    publishedOn: null,
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
    evidence: those('views-acted-on', 'age', '25-34'),
    state: 'with the panel',
    writtenOn: '2026-11-09',
    sentOn: '2026-11-10',
    publishedOn: null,
    verdicts: [],
  },
  {
    view: 'Tenants whom illness or disability limits a lot said it is hard to get in touch.',
    outcome: 'under way',
    reply:
      'We are setting up a direct line, a text number and a named person for every tenant who asks for them. We still have to say by when.',
    area: 'HD',
    service: 'fairness',
    evidence: those('easy-contact', 'disability', 'limited-a-lot'),
    state: 'draft',
    writtenOn: '2026-11-16',
    sentOn: null,
    publishedOn: null,
    verdicts: [],
  },
]
