import { all, type DemoJudgement, document, own, those } from './judgements'

const on = { wave: '2025-autumn', theme: '', signedOn: '2025-12-18' } as const

/** What was judged by Autumn 2025, which the next wave measured again. */
export const autumn2025: readonly DemoJudgement[] = [
  {
    ...on,
    framework: 'access-and-customer-care',
    level: 'weaknesses',
    reason: 'Staff are helpful, but it is hard to reach them, and complaints are handled badly.',
    claims: [
      {
        side: 'strength',
        claim: 'Four in five tenants find our staff helpful.',
        meaning: 'Whoever gets through is usually met with respect and gets an answer.',
        line: '30.1.f',
        figures: [all('staff-helpful')],
      },
      {
        side: 'weakness',
        claim: 'Three in ten do not find it easy to get in touch.',
        meaning: 'They wait, give up, and the trouble grows.',
        line: '30.2.a',
        figures: [all('easy-contact')],
      },
      {
        side: 'weakness',
        claim: 'Hardly more than a third of those who complained were content with how it was handled.',
        meaning: 'Mistakes are not put right.',
        line: '30.4.d',
        figures: [all('complaints')],
        sources: [
          own(
            'Complaints answered in time',
            '2025-09-30',
            '61% in the half year; the target is 90%.',
            'Complaints register',
          ),
        ],
      },
    ],
  },
  {
    ...on,
    framework: 'diversity',
    level: 'balance',
    reason: 'People say that we treat them fairly, yet too few feel that we know what they need.',
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
        claim: 'Most get information in a format that suits them.',
        meaning: 'Large print and translations reach those who asked for them.',
        line: '31.2.a',
        figures: [all('right-format')],
      },
      {
        side: 'weakness',
        claim: 'A third do not feel that we understand what they need.',
        meaning: 'They get the service that suits us.',
        line: '31.2.a',
        figures: [all('needs-understood')],
      },
      {
        side: 'weakness',
        claim: 'Two in five of those who needed extra help did not get it, as they see it.',
        meaning: 'Vulnerable tenants are left to manage on their own.',
        line: '31.2.c',
        figures: [all('extra-help')],
      },
    ],
  },
  {
    ...on,
    framework: 'resident-involvement',
    level: 'weaknesses',
    reason:
      'Tenants can join in, but hardly ever hear what came of it, and little more than half think it counts.',
    claims: [
      {
        side: 'strength',
        claim: 'Three in five find it easy to join in.',
        meaning: 'Whoever wants to have a say finds a way that suits them.',
        line: 'ri-access.b',
        figures: [all('easy-to-join')],
        sources: [
          document(
            'Ways to have your say',
            '2025-06-01',
            'Eleven ways, from a text message to the board.',
            'Website',
          ),
        ],
      },
      {
        side: 'weakness',
        claim: 'Fewer than two in five are told what came of their views.',
        meaning: 'They do not see that speaking up is worth it.',
        line: 'ri-access.d',
        figures: [all('told-outcome')],
      },
      {
        side: 'weakness',
        claim: 'Little more than half say that we act on their views, and of those of 25 to 34 fewer still.',
        meaning: 'Many do not bother to tell us what is wrong.',
        line: 'ri-access.e',
        figures: [all('views-acted-on'), those('views-acted-on', 'age', '25-34')],
      },
    ],
  },
]
