import { judgementScales } from '../judgement-scale'
import { type Balance, balanceOf } from './balance'

/** A theme that an inspection judged: what it listed on each side, told in our own words, its level, and why the rule
 *  differs, where it does. */
type Inspected = {
  theme: string
  given: string
  strengths: readonly string[]
  weaknesses: readonly string[]
  remark: string
}

/** A landlord inspected in 2010: every strength and weakness that the report lists for its six themes, in our own words.
 *  The report does not say which weigh heavily, so each counts one here. */
export const inspection2010: readonly Inspected[] = [
  {
    theme: 'Access and customer care',
    given: 'weaknesses',
    strengths: [
      'Staff kept going and helped tenants through flood and snow.',
      'Nearly all staff were newly trained in customer care, and most are polite.',
      'Some services can be had by text message, though not news of a repair on its way.',
    ],
    weaknesses: [
      'Few know the service standards, and nobody measures or reports how they are kept.',
      'Fewer tenants are satisfied than with most landlords.',
      'Website, handbook and national newsletter do not tell tenants how to get a service.',
      'Too many calls go unanswered, and lines are not staffed by how busy they are.',
      'Visits, letters and e-mails are not checked against any standard.',
      'Replies to complaints come late or leave points out, and little is learned from them.',
      'Some letters, such as those about gas checks, are hard to read.',
    ],
    remark: 'The same level. With one strength fewer the rule would say significantly.',
  },
  {
    theme: 'Diversity',
    given: 'weaknesses',
    strengths: [
      'The landlord is committed to diversity, with a champion, an advisory group and many ambassadors.',
      'Staff have useful tools to understand different needs.',
      'Staff knocked on the doors of tenants seldom heard of, and found some who needed help.',
      'Some local teams suit their service to people of their own accord.',
    ],
    weaknesses: [
      'Only half the tenants have a profile, and that a partial one.',
      'What is known of a tenant is seldom used to suit the service to them.',
      'Whether a vulnerable caller gets a better repair service is left to whoever answers.',
      'Tenants who speak little English are not told that translations can be had.',
      'Satisfaction is not looked at by strand.',
      'Nearly a third of the offices are not fit for disabled people to use.',
      'Equality assessments were not made, or not followed up.',
      'Support for vulnerable tenants is missing in some places.',
      'Nobody knows how far involved tenants are like the others.',
      'Staff and contractors are not trained to notice abuse, nor all of them in diversity.',
      'There is no equality scheme, and minority groups have no part in making plans.',
    ],
    remark: 'The same level. With one strength fewer the rule would say significantly.',
  },
  {
    theme: 'Value for money',
    given: 'weaknesses',
    strengths: [
      'Saving is taken seriously from the top, and the first year of a large target was met.',
      'Buying together and well has saved a great deal over three years.',
      'New contracts cost less and give tenants more.',
      'Teams, pay, vans and handheld devices were changed to save money, one at a time.',
      'The cost of running the office side was cut.',
      'What is saved is taken out of the budget and spent on what was agreed.',
      'Enough of the spending is on planned rather than urgent repairs.',
      'Much money was brought in from outside.',
    ],
    weaknesses: [
      'Repairs cost more than elsewhere while tenants are less satisfied.',
      'Gas servicing differs widely in price and quality from place to place.',
      'Nobody has looked at what involvement costs and brings.',
      'There is no overall plan for value, nor reasons for the savings target.',
      'No service has a plan of its own for better value.',
      'Costs and quality are not compared with other landlords to set priorities.',
      'Tenants have little say in how money is spent.',
      'Too many repairs are done as emergencies.',
    ],
    remark:
      'The rule says balance, eight against eight. The report looked at what tenants get for the rent: repairs that cost more than elsewhere and satisfy fewer. Most of the strengths are steps taken inside the organisation. The rule does not know a result from a step, and an officer would have to mark the heavier weaknesses.',
  },
  {
    theme: 'Responsive repairs',
    given: 'weaknesses',
    strengths: [
      'Repairs are easy to report, and what is wrong is found out well.',
      'Workers often do a second small repair while they are there.',
    ],
    weaknesses: [
      'Appointments are morning or afternoon only, and in one region fewer than half get one when they call.',
      'Too many repairs are late, most of all in one region.',
      'Satisfaction with repairs is among the lowest of landlords.',
      'Hardly anything is collected of what tenants are charged for damage.',
      'Nobody counts repairs that are right first time.',
    ],
    remark: 'The same level. With one weakness more the rule would say significantly.',
  },
  {
    theme: 'Gas servicing',
    given: 'weaknesses',
    strengths: [
      'Evening and Saturday visits can be had, though tenants are not told.',
      'Getting into homes is well arranged, by a reminder in the records and by devices where needed.',
      'The yearly visit is used to check alarms and other things.',
      'Independent checks of the work are made, and the lists of homes compared.',
    ],
    weaknesses: [
      'Some homes have no valid certificate, in one region one in eight a few months before.',
      'Checks long overdue are not followed up by effective legal steps.',
      'Tenants are not told why the check matters, and appointments are wrongly described.',
      'Satisfaction is measured in one region only.',
      'Homes that are hard to get into are treated like all others.',
      'Computers of landlord and contractors do not work together.',
    ],
    remark:
      'The same level, but only just: six against four is the limit itself. That some homes had no safety certificate broke the law, and an officer would have marked it as heavy.',
  },
  {
    theme: 'Resident involvement',
    given: 'balance',
    strengths: [
      'Tenants have shaped the overall strategy and what comes first.',
      'Local groups have changed services in many ways that tenants see.',
      'Staff go where people are to hear them, and local groups are well supported.',
      'Tenants are trained to inspect and to choose contractors.',
      'Tenants take part in every choice of a contractor.',
      'Hundreds of tenants are called every month by an independent firm.',
    ],
    weaknesses: [
      'Little more than half of the tenants say that their views count.',
      'Tenants have little say in how involvement works as a whole, and no way to reach the national panel.',
      'Managers and regions tell different stories of what is going on.',
      'Tenants take part in audits which change nothing.',
      'Few disabled tenants or tenants of minorities are involved.',
      'Tenants are seldom told what their involvement has changed.',
      'One region has nobody on the national panel.',
      'Managers are unclear what involvement is to achieve.',
    ],
    remark: 'The same level. With one weakness more the rule would say that weaknesses outweigh strengths.',
  },
]

/** A theme of that inspection beside what the rule makes of it. */
export type Compared = {
  theme: string
  given: string
  suggested: string
  isSame: boolean
  /** Whether one claim more or fewer, on either side, would change what the rule suggests. */
  isClose: boolean
  balance: Balance
  remark: string
}

/** Each theme with its level and the rule's. */
export const comparedWith2010 = (): Compared[] =>
  inspection2010.map(({ theme, given, strengths, weaknesses, remark }) => {
    const counts = [strengths.length, weaknesses.length] as const
    const balance = balanceOfMany(...counts)
    const level = judgementScales.balance.levels.find(({ key }) => key === given)
    const suggested = balance.level?.name ?? ''
    return {
      theme,
      given: level?.name ?? given,
      suggested,
      isSame: level?.name === suggested,
      isClose: near(...counts).some((one) => balanceOfMany(...one).level?.key !== balance.level?.key),
      balance,
      remark,
    }
  })

/** What so many claims of each side add up to, none of them heavy. */
const balanceOfMany = (strengths: number, weaknesses: number): Balance =>
  balanceOf([
    ...Array.from({ length: strengths }, () => ({ side: 'strength' as const, isHeavy: false })),
    ...Array.from({ length: weaknesses }, () => ({ side: 'weakness' as const, isHeavy: false })),
  ])

const near = (strengths: number, weaknesses: number) =>
  [-1, 1].flatMap((more): [number, number][] => [
    [strengths + more, weaknesses],
    [strengths, weaknesses + more],
  ])
