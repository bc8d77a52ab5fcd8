import { isOption } from '../../surveys/codes'
import { codeOf, type Group, inGroup } from './group'
import type { WaveKey } from './landlord'
import { Random } from './random'
import { type DemoResponse, isSatisfied, placeOf } from './response'

/** Brings a group of the last closed wave to an exact percentage on a measure, by exchanging answers with others of
 *  the same region and sex: no total moves. */
type Planting = { measure: string; group: Group; percent: number }

const pakistani = { ethnicity: ['pakistani'] }
const caribbean = { ethnicity: ['caribbean'] }

const plantings: readonly Planting[] = [
  // Only where ethnicity, sex and region meet: every margin of it is flat.
  {
    measure: 'treated-fairly',
    group: { strands: { ...pakistani, sex: ['female'] }, areas: ['NW'] },
    percent: 60,
  },
  {
    measure: 'treated-fairly',
    group: { strands: { ...pakistani, sex: ['male'] }, areas: ['NW'] },
    percent: 95,
  },
  { measure: 'treated-fairly', group: { strands: pakistani, areas: ['CE'] }, percent: 84 },
  // Explained by region: nobody is treated differently within a region.
  { measure: 'repairs', group: { strands: caribbean, areas: ['SO'] }, percent: 56 },
  // Only chance: a small group six points below, which is well within what chance does.
  { measure: 'rent-value', group: { strands: { religion: ['hindu'] } }, percent: 66 },
  { measure: 'overall-service', group: { strands: { ethnicity: ['roma'] }, areas: ['NW1'] }, percent: 17 },
]

/** Makes exactly six Roma tenants answer in one authority, too few ever to be shown. */
export function plantStrands(wave: WaveKey, responses: DemoResponse[]): void {
  if (wave !== '2026-spring') return
  const ethnicity = 1
  const other = codeOf('ethnicity', 'white-other')
  const overall = placeOf('overall-service')
  responses
    .filter(inGroup({ areas: ['NW1'] }))
    .filter(({ strands, answers }) => strands[ethnicity] === other && isOption(answers[overall] ?? 0))
    .slice(0, 6)
    .forEach((response) => {
      response.strands[ethnicity] = codeOf('ethnicity', 'roma')
    })
}

/** Exchanges answers until every planting holds. */
export function plant(wave: WaveKey, responses: DemoResponse[]): void {
  if (wave !== '2026-spring') return
  const random = new Random('planting')
  for (const { measure, group, percent } of plantings) {
    const place = placeOf(measure)
    const inBase = random.shuffle(responses.filter(({ answers }) => isOption(answers[place] ?? 0)))
    const members = inBase.filter(inGroup(group))
    const wanted = Math.round((members.length * percent) / 100)
    const lacking = wanted - members.filter((member) => isSatisfied(member, place)).length
    exchange({ place, members, partners: inBase.filter(isOrdinary), lacking })
  }
}

type Exchange = { place: number; members: DemoResponse[]; partners: DemoResponse[]; lacking: number }

/** Gives `lacking` more members (fewer, if negative) a satisfied answer, each from a partner like them. */
function exchange({ place, members, partners, lacking }: Exchange): void {
  const raises = lacking > 0
  const toChange = members.filter((member) => isSatisfied(member, place) !== raises)
  for (const member of toChange.slice(0, Math.abs(lacking))) {
    const partner = partners.find(
      (one) =>
        one.region === member.region &&
        one.person.strands[3] === member.person.strands[3] &&
        isSatisfied(one, place) === raises,
    )
    if (!partner) throw new Error('The demonstration has nobody left to exchange an answer with.')
    const kept = member.answers[place] ?? 0
    member.answers[place] = partner.answers[place] ?? 0
    partner.answers[place] = kept
  }
}

const isOrdinary = inGroup({
  strands: { ethnicity: ['white-british'], age: ['35-44', '45-54', '55-64'], disability: ['no-condition'] },
  tenure: [1],
})
