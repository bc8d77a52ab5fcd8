/** A meeting of the demonstration, by the key of its panel; `heldOn` a day, or so many days from the one it is loaded on.
 *  `pack`: the day its pack was made, the one it is loaded on where none is said, with the gaps that are talked of. */
export type DemoMeeting = {
  panel: string
  heldOn: string | number
  place: string
  agenda: string[]
  notes: string
  decisions: string
  pack?: {
    madeOn?: string
    gaps: { question: string; area: string; group?: [strand: 'disability', category: string] }[]
  }
}

/** One past, with its pack and what was decided, and two to come: one with a pack of all that a pack can hold, one for
 *  which none is made yet. */
export const demoMeetings: readonly DemoMeeting[] = [
  {
    panel: 'national',
    heldOn: '2026-09-22',
    place: '6.30pm, Community room, Spindle Green, or by telephone on 0808 157 0163',
    agenda: [
      'What tenants said in Spring 2026',
      'Repairs in the South',
      'Entries that wait for us',
      'Any other business',
    ],
    notes:
      'Eleven of us came, three by telephone. We went through the results of Spring 2026. Repairs in the South are the worst anywhere, and it is the contractor that is changing there. We asked how people who cannot use the telephone get hold of anybody: a text line is being tried.',
    decisions:
      'We want the number of missed repair visits in the South every month. We confirmed two entries and sent one back. We asked for a standard on ringing people back.',
    pack: {
      madeOn: '2026-09-15',
      gaps: [
        { question: 'repairs', area: 'SO' },
        { question: 'easy-contact', area: 'HD', group: ['disability', 'limited-a-lot'] },
      ],
    },
  },
  {
    panel: 'national',
    heldOn: 8,
    place: 'https://meet.harbour-dale.example.org/residents',
    agenda: ['What was done since September', 'Actions that are late', 'Views from the regions', 'Standards'],
    notes: '',
    decisions: '',
    pack: {
      gaps: [
        { question: 'repairs', area: 'SO' },
        { question: 'easy-contact', area: 'HD', group: ['disability', 'limited-a-lot'] },
      ],
    },
  },
  {
    panel: 'north-west',
    heldOn: 17,
    place: '2pm, Mill Brow community centre, Kelderby',
    agenda: ['What our area said', 'Letters in other languages', 'Service standards', 'Views to send up'],
    notes: '',
    decisions: '',
  },
]
