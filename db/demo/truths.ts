import { isOption } from '../../surveys/codes'
import { type Group, inGroup, othersOf } from './group'
import { type DemoResponse, isSatisfied, placeOf } from './response'

/** What kind of truth it is, and so what an honest page does with it:
 *  `gap`: real, and to be flagged · `hidden`: real, and seen only where two strands meet ·
 *  `explained by region`: real in the whole, and gone within every region · `chance`: must not be flagged ·
 *  `suppressed`: must never be shown · `fallen`: `rest` is the same group a wave before. */
export type TruthKind = 'gap' | 'hidden' | 'explained by region' | 'chance' | 'suppressed' | 'fallen'

/** Something planted in the last closed wave, with its size: percent satisfied (one decimal) and base, of the group
 *  and of whom it is set against. */
export type Truth = {
  key: string
  kind: TruthKind
  measure: string
  group: Group
  rest: Group
  /** What an honest page would let an officer say. */
  says: string
  found: Size
  against: Size
}

export type Size = { percent: number; base: number }

/** The planted truths. A test finds each in the data, and holds `README.md` to the same figures. */
export const truths: readonly Truth[] = [
  {
    key: 'disabled-tenants-cannot-reach-us',
    kind: 'gap',
    measure: 'easy-contact',
    group: { strands: { disability: ['limited-a-lot'] } },
    rest: { strands: { disability: othersOf('disability', ['limited-a-lot']) } },
    says: 'Tenants whom illness or disability limits a lot find it harder to get in touch.',
    found: { percent: 62.6, base: 1470 },
    against: { percent: 73.2, base: 5858 },
  },
  {
    key: 'young-tenants-are-not-heard',
    kind: 'gap',
    measure: 'views-acted-on',
    group: { strands: { age: ['25-34'] } },
    rest: { strands: { age: othersOf('age', ['25-34']) } },
    says: 'Tenants of 25 to 34 are less satisfied that their views are acted on.',
    found: { percent: 45.4, base: 859 },
    against: { percent: 56.5, base: 6759 },
  },
  {
    key: 'letters-are-hard-in-polish-homes',
    kind: 'gap',
    measure: 'easy-to-read',
    group: { strands: { language: ['polish'] } },
    rest: { strands: { language: othersOf('language', ['polish']) } },
    says: 'Tenants whose main language is Polish find letters harder to read.',
    found: { percent: 56.6, base: 106 },
    against: { percent: 77.5, base: 7525 },
  },
  {
    key: 'oldest-tenants-are-content',
    kind: 'gap',
    measure: 'overall-service',
    group: { strands: { age: ['75-over'] } },
    rest: { strands: { age: othersOf('age', ['75-over']) } },
    says: 'Tenants of 75 and over are more satisfied than others with the service.',
    found: { percent: 81.5, base: 1031 },
    against: { percent: 73.8, base: 6564 },
  },
  {
    key: 'leaseholders-are-discontent',
    kind: 'gap',
    measure: 'overall-service',
    group: { tenure: [3] },
    rest: { tenure: [1, 2, 4] },
    says: 'Leaseholders are far less satisfied than others with the service.',
    found: { percent: 55.6, base: 261 },
    against: { percent: 75.6, base: 8186 },
  },
  {
    key: 'repairs-fail-in-the-south',
    kind: 'gap',
    measure: 'repairs',
    group: { areas: ['SO'] },
    rest: { areas: ['NE', 'NW', 'CE'] },
    says: 'Tenants in the South are less satisfied with repairs than those of the other regions.',
    found: { percent: 55.5, base: 1250 },
    against: { percent: 74.1, base: 4144 },
  },
  {
    key: 'saltmarsh-row-is-left-behind',
    kind: 'gap',
    measure: 'overall-service',
    group: { areas: ['NW3-1'] },
    rest: { areas: ['NW3-2', 'NW3-3', 'NW3-4', 'NW3-5'] },
    says: 'Saltmarsh Row is far less satisfied than the rest of Merebank, which is like the landlord as a whole.',
    found: { percent: 38.3, base: 81 },
    against: { percent: 77.9, base: 303 },
  },
  {
    key: 'pakistani-women',
    kind: 'hidden',
    measure: 'treated-fairly',
    group: { strands: { ethnicity: ['pakistani'], sex: ['female'] } },
    rest: { strands: { ethnicity: ['pakistani'], sex: ['male'] } },
    says: 'Pakistani women feel less fairly treated than Pakistani men; no table by ethnic group or sex alone shows it.',
    found: { percent: 69.6, base: 125 },
    against: { percent: 94.4, base: 89 },
  },
  {
    key: 'caribbean-repairs-are-southern-repairs',
    kind: 'explained by region',
    measure: 'repairs',
    group: { strands: { ethnicity: ['caribbean'] } },
    rest: { strands: { ethnicity: othersOf('ethnicity', ['caribbean']) } },
    says: 'Black Caribbean tenants are less satisfied with repairs because most live in the South, where everybody is.',
    found: { percent: 55.7, base: 185 },
    against: { percent: 70.1, base: 4566 },
  },
  {
    key: 'hindu-rent-is-only-chance',
    kind: 'chance',
    measure: 'rent-value',
    group: { strands: { religion: ['hindu'] } },
    rest: { strands: { religion: othersOf('religion', ['hindu']) } },
    says: 'Six points below the others on a small base: it may well be chance, and must not be flagged.',
    found: { percent: 65.5, base: 84 },
    against: { percent: 72.1, base: 6787 },
  },
  {
    key: 'six-roma-tenants-in-kelderby',
    kind: 'suppressed',
    measure: 'overall-service',
    group: { strands: { ethnicity: ['roma'] }, areas: ['NW1'] },
    rest: { strands: { ethnicity: othersOf('ethnicity', ['roma']) }, areas: ['NW1'] },
    says: 'Only six Roma tenants answered in Kelderby: no figure of theirs may be shown, nor be worked out.',
    found: { percent: 16.7, base: 6 },
    against: { percent: 72.4, base: 533 },
  },
  {
    key: 'southern-repairs-got-worse',
    kind: 'fallen',
    measure: 'repairs',
    group: { areas: ['SO'] },
    rest: { areas: ['SO'] },
    says: 'Repairs in the South got worse since Autumn 2025, while the landlord as a whole got better.',
    found: { percent: 55.5, base: 1250 },
    against: { percent: 64.8, base: 1221 },
  },
]

/** How a group answered a measure: percent satisfied, to one decimal, and base. */
export function sizeOf(responses: readonly DemoResponse[], measure: string, group: Group): Size {
  const place = placeOf(measure)
  const base = responses.filter(inGroup(group)).filter(({ answers }) => isOption(answers[place] ?? 0))
  const satisfied = base.filter((response) => isSatisfied(response, place)).length
  return { percent: Math.round((1000 * satisfied) / base.length) / 10, base: base.length }
}
