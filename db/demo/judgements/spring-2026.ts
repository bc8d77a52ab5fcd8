import { all, type DemoJudgement, document, own, those } from './judgements'

const on = { wave: '2026-spring', theme: '', signedOn: '2026-07-03' } as const

/** What was judged by Spring 2026: three frameworks as a whole, signed, and a draft on complaints. */
export const spring2026: readonly DemoJudgement[] = [
  {
    ...on,
    framework: 'access-and-customer-care',
    level: 'weaknesses',
    reason:
      'Most tenants find us helpful once they reach us. Reaching us is the trouble, and most of all for tenants whom illness or disability limits a lot. Few who complain are content with how it went. Both matter more than what is good.',
    claims: [
      {
        side: 'strength',
        claim: 'Four in five tenants find our staff helpful.',
        meaning: 'Whoever gets through is usually met with respect and gets an answer.',
        line: '30.1.f',
        figures: [all('staff-helpful')],
      },
      {
        side: 'strength',
        claim: 'It has become a little easier to get in touch.',
        meaning: 'Later opening and the call back spare tenants some of the waiting.',
        line: '30.2.a',
        figures: [all('easy-contact')],
        sources: [
          own(
            'Calls answered within 30 seconds',
            '2026-05-31',
            '84% in May 2026, 71% a year before.',
            'Contact centre, monthly report',
          ),
        ],
      },
      {
        side: 'strength',
        claim: 'Most find letters and leaflets easy to read.',
        meaning: 'They know what will happen and when, without having to ring.',
        line: '30.3.a',
        figures: [all('easy-to-read')],
      },
      {
        side: 'weakness',
        claim: 'Tenants whom illness or disability limits a lot find it harder to get in touch.',
        meaning: 'Those who may need us most reach us least, and wait longer for help.',
        isHeavy: true,
        line: '30.2.e',
        finding: 'group:below:easy-contact:disability.limited-a-lot:HD',
        figures: [those('easy-contact', 'disability', 'limited-a-lot')],
      },
      {
        side: 'weakness',
        claim: 'In homes where Polish is the main language, letters are hard to read.',
        meaning: 'They miss appointments and rights that the letters tell of.',
        line: '30.3.a',
        figures: [those('easy-to-read', 'language', 'polish')],
        sources: [
          document(
            'Review of letters',
            '2026-03-12',
            'None of our 40 standard letters offers a translation.',
            'Communications team',
          ),
        ],
      },
      {
        side: 'weakness',
        claim: 'Most who complained were not content with how it was handled.',
        meaning: 'Mistakes are not put right, and tenants stop telling us of them.',
        isHeavy: true,
        line: '30.4.d',
        figures: [all('complaints'), all('know-complain')],
        sources: [
          own(
            'Complaints answered in time',
            '2026-03-31',
            '68% in 2025/26; the target is 90%.',
            'Complaints register',
          ),
        ],
      },
    ],
  },
  {
    ...on,
    framework: 'diversity',
    level: 'weaknesses',
    reason:
      'By the count it is close. We chose the lower level because half of what we would have to know of our tenants is missing, so nobody can say that the service fits them. That comes before the strengths.',
    claims: [
      {
        side: 'strength',
        claim: 'More than three in four tenants say we treat them fairly.',
        meaning: 'They can come to us without fear of being judged.',
        line: '31.1.b',
        figures: [all('treated-fairly')],
      },
      {
        side: 'strength',
        claim: 'Most say that we respect their culture and beliefs.',
        meaning: 'Visits and letters do not give offence, and people let us in.',
        line: '31.4.c',
        figures: [all('culture')],
      },
      {
        side: 'strength',
        claim: 'The oldest tenants are more satisfied with us than others.',
        meaning: 'Sheltered housing and the welfare calls do what they are for.',
        line: '31.2.c',
        figures: [those('overall-service', 'age', '75-over')],
      },
      {
        side: 'weakness',
        claim: 'The register holds a profile of only half the tenants.',
        meaning: 'Staff cannot suit the service to people whose needs they do not know.',
        isHeavy: true,
        line: '31.3.a',
        sources: [
          own(
            'Tenants with any profile on the register',
            '2026-06-01',
            '50% of tenants; the target is 100%.',
            'Housing register',
          ),
        ],
      },
      {
        side: 'weakness',
        claim: 'A third of those who needed extra help did not get it, as they see it.',
        meaning: 'Vulnerable tenants are left to manage on their own.',
        line: '31.2.c',
        figures: [all('extra-help')],
      },
      {
        side: 'weakness',
        claim: 'A third do not feel that we understand what they need.',
        meaning: 'They get the service that suits us.',
        line: '31.2.a',
        figures: [all('needs-understood')],
      },
    ],
  },
  {
    ...on,
    framework: 'resident-involvement',
    level: 'balance',
    reason:
      'There are more ways to take part than a year ago, and more tenants hear what came of it. Still fewer than three in five think that their views are acted on, and young tenants far fewer.',
    claims: [
      {
        side: 'strength',
        claim: 'Three in five find it easy to join in.',
        meaning: 'Whoever wants to have a say finds a way that suits them.',
        line: 'ri-access.b',
        figures: [all('easy-to-join')],
      },
      {
        side: 'strength',
        claim: 'More tenants are told what came of their views than half a year before.',
        meaning: 'They can see that speaking up is worth it.',
        line: 'ri-access.d',
        figures: [all('told-outcome')],
        sources: [
          document(
            '“You said, we did”, how it works',
            '2026-06-20',
            'Every entry is confirmed by the residents’ panel first.',
            'Website',
          ),
        ],
      },
      {
        side: 'strength',
        claim: 'Residents sit on every panel that chooses a contractor.',
        meaning: 'What matters to tenants is written into the contracts.',
        line: 'ri-impact.a',
        sources: [
          document(
            'Procurement record 2025/26',
            '2026-04-02',
            'Residents scored all six contracts that were let.',
            'Procurement team',
          ),
        ],
      },
      {
        side: 'weakness',
        claim:
          'Fewer than three in five say that we act on their views, and fewer than with other landlords.',
        meaning: 'Many do not bother to tell us what is wrong.',
        isHeavy: true,
        line: 'ri-access.e',
        figures: [all('views-acted-on')],
      },
      {
        side: 'weakness',
        claim: 'Tenants of 25 to 34 are less satisfied that their views are acted on.',
        meaning: 'Families with young children are hardly heard where decisions are made.',
        line: 'ri-diversity.a',
        finding: 'group:below:views-acted-on:age.25-34:HD',
        figures: [those('views-acted-on', 'age', '25-34')],
      },
      {
        side: 'weakness',
        claim: 'Fewer than half say they were asked before a decision was made.',
        meaning: 'Changes come as news, when it is too late to have a say.',
        line: 'ri-access.a',
        figures: [all('asked-first')],
      },
    ],
  },
  {
    wave: '2026-spring',
    framework: 'access-and-customer-care',
    theme: '30.4',
    reason: '',
    claims: [
      {
        side: 'weakness',
        claim: 'Two in five do not know how to complain.',
        meaning: 'What goes wrong for them never reaches us.',
        line: '30.4.a',
        figures: [all('know-complain')],
      },
      {
        side: 'strength',
        claim: 'The board reads what was learned from complaints every quarter.',
        meaning: 'What goes wrong often is put right for everybody.',
        line: '30.4.c',
      },
    ],
  },
]
