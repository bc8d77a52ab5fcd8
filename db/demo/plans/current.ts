import { cellNumber } from '../../../surveys/cut'
import { addDays } from '../../day.server'
import type { DemoPlan, DemoRecommendation } from './shape'

/** The plan that the demonstration landlord is working on, seen from a day: some of it done, one action overdue, one slipped,
 *  one stuck. What tenants answer to its measures is in the waves. */
export function currentPlan(today: string): DemoPlan {
  const day = (days: number) => inWords(addDays(today, days))
  const month = (days: number) => day(days).split(' ').slice(1).join(' ')
  const when = { day, month, on: (days: number) => addDays(today, days) }
  return {
    name: 'Action plan 2026 to 2027',
    beganOn: '2026-06-15',
    annualCost: 109_600_000,
    recommendations: [repairs(when), contact(when), views(when), outcome(when), letters(when)],
    figures: [
      {
        about: 'Complaints answered in time',
        value: '84',
        unit: '%',
        on: when.on(-75),
        source: 'Complaints register',
      },
      {
        about: 'Complaints answered in time',
        value: '91',
        unit: '%',
        on: when.on(-14),
        source: 'Complaints register',
      },
      {
        about: 'Calls answered within 30 seconds',
        value: '78.4',
        unit: '%',
        on: when.on(-14),
        source: 'Telephone system',
      },
    ],
  }
}

/** Days from the one the plan is seen from: as a day, as its month, and as it is stored. */
type When = Record<'day' | 'month' | 'on', (days: number) => string>

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const inWords = (day: string) => long.format(new Date(day))

const repairsHead = 'Marjorie Okello, Head of Repairs'
const director = 'Piers Lomax, Director of Homes'
const contactHead = 'Tamsin Reyes, Head of Customer Contact'
const involvement = 'Owen Tranter, Involvement Officer'
const chief = 'Ingrid Farrow, Chief Executive'

const repairs = ({ day, month, on }: When): DemoRecommendation => ({
  ...{
    reference: 'R1',
    text: 'Bring repairs in the South up to what tenants have elsewhere.',
    target: month(130),
  },
  ...{ responsible: repairsHead, sponsor: director, impact: 'high', band: 'low', pounds: 640_000 },
  outcomes: 'A repair in the South is as quick, and as likely to be right the first time, as anywhere else.',
  cost: '£640,000 for the first year of our own team in the South, from what the contract cost.',
  say: 'The South panel chose the appointment times and hears each month how many were kept.',
  quote: 'I took two days off and nobody came on either.',
  priority: 'Repairs are what goes most along with satisfaction overall.',
  rests: ['area:below:repairs:everybody:SO'],
  actions: [
    { text: 'Give notice on the contract in the South.', by: day(-110), done: on(-118) },
    { text: 'Hire a team of fourteen for the South.', by: month(-75), done: on(-38) },
    {
      text: 'Offer two-hour appointments in the South.',
      by: day(-30),
      moved: { to: month(60), reason: 'The booking system is delivered two months late.', on: on(-36) },
    },
    { text: 'Ring every tenant the day after a repair for three months.', by: month(95) },
  ],
  measures: [
    {
      text: 'Satisfied with repairs in the South',
      by: month(130),
      target: 70,
      question: 'repairs',
      area: 'SO',
    },
    { text: 'Satisfied with repairs everywhere', by: month(-40), target: 70, question: 'repairs' },
  ],
  notes: [
    { text: 'Notice was given; the contractor finishes what is booked.', on: on(-118), action: 1 },
    { text: 'Eleven of fourteen have begun work, three begin next month.', on: on(-55), action: 2 },
    {
      text: 'The supplier has shown the booking system to the panel, which asked for evenings.',
      on: on(-12),
    },
  ],
})

const contact = ({ day, month, on }: When): DemoRecommendation => ({
  ...{
    reference: 'R2',
    text: 'Make us easy to reach for tenants whom an illness or disability limits a lot.',
  },
  ...{
    target: month(70),
    responsible: contactHead,
    sponsor: chief,
    impact: 'high',
    band: 'low',
    pounds: 85_000,
  },
  outcomes: 'Whoever cannot wait on the telephone reaches us another way, and is rung back.',
  cost: '£85,000: a text line, and two people who ring back.',
  say: 'Twelve tenants who asked for a call back tried the text line before it opened.',
  rests: ['group:below:easy-contact:disability.limited-a-lot:HD'],
  claims: ['Tenants whom illness or disability limits a lot find it harder to get in touch.'],
  actions: [
    { text: 'Open a text line.', by: month(-95), done: on(-100) },
    { text: 'Ring back within the day where somebody asks for it.', by: month(-40) },
    {
      text: 'Tell those who asked for large print or a relay service about both.',
      by: day(25),
      taken: on(-45),
    },
  ],
  measures: [
    {
      ...{ text: 'Find it easy to contact us, of those limited a lot', by: month(70), target: 65 },
      ...{ question: 'easy-contact', cell: cellNumber('disability', 1) },
    },
    {
      text: 'Calls answered within 30 seconds',
      by: month(70),
      target: 90,
      unit: '%',
      about: 'Calls answered within 30 seconds',
    },
  ],
  notes: [
    {
      text: 'Calls are returned the next day, not yet within the day: one of the two posts is empty.',
      on: on(-20),
      action: 2,
    },
  ],
})

const views = ({ day, month, on }: When): DemoRecommendation => ({
  ...{ reference: 'R3', text: 'Act on what younger tenants say, and let them see it.', target: month(160) },
  ...{ responsible: involvement, sponsor: chief, impact: 'medium', band: 'low', pounds: 18_000 },
  outcomes: 'Tenants of 25 to 34 say as often as others that their views are acted on.',
  cost: '£18,000 for evening sessions and for texts.',
  say: 'Two members of the national panel are under 35, and set the questions of the evening sessions.',
  rests: ['group:below:views-acted-on:age.25-34:HD'],
  actions: [
    { text: 'Hold an evening session in every region.', by: month(-62), done: on(-70) },
    { text: 'Ask by text after each repair what should change.', by: month(45), taken: on(-140) },
    { text: 'Publish what was changed for those sessions.', by: day(40), taken: on(-30) },
  ],
  measures: [
    {
      ...{ text: 'Agree that their views are acted on, of those of 25 to 34', by: month(160), target: 50 },
      ...{ question: 'views-acted-on', cell: cellNumber('age', 2) },
    },
  ],
  notes: [{ text: 'A session was held in every region, with 63 tenants in all.', on: on(-68), action: 1 }],
})

const outcome = ({ month, on }: When): DemoRecommendation => ({
  ...{ reference: 'R4', text: 'Tell every tenant who answers what came of it.', target: month(100) },
  ...{ responsible: involvement, sponsor: chief, impact: 'medium', band: 'low' },
  outcomes: 'Whoever answers a survey hears what was done, and what was not and why.',
  cost: 'Within the budget of the involvement team.',
  say: 'The panel confirms or challenges each reply before it is public.',
  rests: ['group:below:views-acted-on:age.25-34:HD'],
  claims: ['Fewer than three in five say that we act on their views, and fewer than with other landlords.'],
  actions: [
    {
      text: 'Answer every view of Spring 2026 that more than one tenant raised.',
      by: month(20),
      taken: on(-50),
    },
    { text: 'Put the replies in the newsletter of each region.', by: month(85), taken: on(-50) },
  ],
  measures: [{ text: 'Were told what came of it', by: month(160), target: 60, question: 'told-outcome' }],
  notes: [{ text: 'Five replies are public.', on: on(-9) }],
})

const letters = ({ month, on }: When): DemoRecommendation => ({
  ...{ reference: 'R5', text: 'Answer complaints in time and in plain words.', target: month(75) },
  ...{ responsible: contactHead, sponsor: director, impact: 'medium', band: 'low', pounds: 12_000 },
  outcomes: 'Nobody has to ask twice, and everybody understands the answer.',
  cost: '£12,000 for training.',
  say: 'Panel members read ten answers a quarter, with the names taken out.',
  claims: ['Most who complained were not content with how it was handled.'],
  actions: [
    { text: 'Train everybody who answers complaints in plain English.', by: month(-62), done: on(-80) },
    { text: 'Send a reminder two days before an answer is due.', by: month(-62), done: on(-66) },
  ],
  measures: [
    {
      text: 'Complaints answered in time',
      by: month(-5),
      target: 90,
      unit: '%',
      about: 'Complaints answered in time',
    },
    { text: 'Find what we write easy to read', by: month(75), target: 77, question: 'easy-to-read' },
  ],
  notes: [{ text: 'The panel read ten answers: eight were plain.', on: on(-33) }],
})
