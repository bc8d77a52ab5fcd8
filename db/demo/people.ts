import type { DemoArea, RegionCode } from './areas'
import { poolOf } from './names'
import { Random } from './random'
import { age, backgrounds, caring, disability, ethnicity, orientation } from './shares'

/** A household of the demonstration with its lead tenant. `strands` is what the tenant would answer to the nine
 *  strands (codes, in the order of `strandKeys`); only `held` of it stands in the landlord's register. */
export type Person = {
  /** 0 to 45,999: the place of the household in the register. */
  index: number
  area: DemoArea
  region: RegionCode
  tenure: number
  reference: string
  address: string
  name: string
  email: string | null
  phone: string | null
  strands: number[]
  held: { strand: number; category: number; recordedOn: string }[]
  /** How content the tenant is with things in general: mean 0, variance 1. */
  content: number
}

type Home = keyof typeof age

/** 35,500 general needs homes, 3,000 sheltered, 5,000 supported, 2,500 leased (of which 900 in shared ownership). */
const stock: { home: Home; tenure: number; homes: number }[] = [
  { home: 'general', tenure: 1, homes: 35500 },
  { home: 'sheltered', tenure: 1, homes: 3000 },
  { home: 'supported', tenure: 4, homes: 5000 },
  { home: 'owned', tenure: 3, homes: 1600 },
  { home: 'owned', tenure: 2, homes: 900 },
]

const regionShares: [RegionCode, number][] = [
  ['NE', 30],
  ['NW', 27],
  ['CE', 19],
  ['SO', 24],
]
const regionCodes = regionShares.map(([code]) => code)

/** All 46,000 households in the order of the register. */
export function demoPeople(areas: readonly DemoArea[]): Person[] {
  const random = new Random('people')
  const names = new Random('names')
  const homes = random.shuffle(
    stock.flatMap(({ home, tenure, homes }) => Array(homes).fill({ home, tenure })),
  )
  const places = neighbourhoodsByRegion(areas)
  return homes.map(({ home, tenure }: { home: Home; tenure: number }, index) => {
    const region = regionCodes[random.draw(regionShares.map(([, share], place) => [place, share]))] ?? 'NE'
    const area = pickPlace(random, places[region])
    const strands = drawStrands(random, region, home)
    return {
      index,
      area,
      region,
      tenure,
      reference: `HD${String(100001 + index * 7)}`,
      address: `${1 + names.below(160)} ${area.name}, ${authorityOf(areas, area).name}`,
      ...nameAndContact(names, strands, index),
      strands,
      held: drawHeld(random, strands),
      content: random.bell(),
    }
  })
}

function neighbourhoodsByRegion(areas: readonly DemoArea[]): Record<RegionCode, DemoArea[]> {
  const under = (code: RegionCode) =>
    areas.filter((area) => area.kind === 'neighbourhood' && area.code.startsWith(code))
  return { NE: under('NE'), NW: under('NW'), CE: under('CE'), SO: under('SO') }
}

/** Neighbourhoods differ in size: the smaller of two draws makes the first of a region about twice the middle one. */
function pickPlace(random: Random, places: readonly DemoArea[]): DemoArea {
  const first = random.below(places.length)
  const place = random.chance(0.3) ? Math.min(first, random.below(places.length)) : first
  return places[place] as DemoArea
}

function authorityOf(areas: readonly DemoArea[], area: DemoArea): DemoArea {
  return areas[(area.parent_id ?? 1) - 1] as DemoArea
}

function drawStrands(random: Random, region: RegionCode, home: Home): number[] {
  const group = random.draw(ethnicity[region])
  const background = backgrounds[group]
  if (!background) throw new Error(`The demonstration has no background for ethnic group ${group}.`)
  const band = random.draw(age[home])
  const sex = random.chance(home === 'general' ? 0.61 : 0.53) ? 1 : 2
  const religion = random.draw(background.religion)
  const language = random.draw(background.language)
  const carer = random.draw(caring[band] ?? [])
  return [
    band,
    group,
    random.draw(disability[band] ?? []),
    sex,
    random.chance(0.004) ? 2 : 1,
    // Younger people are less often religious, whatever they were brought up to.
    religion === 2 && band <= 3 && random.chance(0.3) ? 1 : religion,
    random.draw(orientation[band <= 2 ? 'younger' : 'older']),
    language,
    sex === 2 && carer > 1 && random.chance(0.35) ? 1 : carer,
  ]
}

/** E-mail addresses at example.org and numbers of the range kept for drama (07700 900000 to 900999): nobody's. */
function nameAndContact(
  names: Random,
  strands: number[],
  index: number,
): Pick<Person, 'name' | 'email' | 'phone'> {
  const cultures = backgrounds[strands[1] ?? 1]?.cultures ?? []
  const culture = cultures[names.draw(cultures.map(([, share], place) => [place, share]))]?.[0] ?? 'british'
  const pool = poolOf(culture)
  const given = names.pick(strands[3] === 1 ? pool.female : pool.male)
  const surname = names.pick(names.chance(0.12) ? poolOf('british').surnames : pool.surnames)
  const isOld = (strands[0] ?? 0) >= 6
  return {
    name: `${given} ${surname}`,
    email: names.chance(isOld ? 0.35 : 0.78)
      ? `${given}.${surname}.${index}@example.org`.toLowerCase()
      : null,
    phone: names.chance(0.86) ? `07700 900${String(names.below(1000)).padStart(3, '0')}` : null,
  }
}

/** What the register holds: nothing of half the tenants, and of the others age and sex, and some of the rest. */
const heldChances: [strand: number, chance: number][] = [
  [0, 1],
  [3, 1],
  [1, 0.62],
  [2, 0.4],
  [7, 0.16],
  [5, 0.06],
]

function drawHeld(random: Random, strands: number[]): Person['held'] {
  if (random.chance(0.5)) return []
  const recordedOn = `${2016 + random.below(10)}-${String(1 + random.below(12)).padStart(2, '0')}-15`
  return heldChances
    .filter(([, chance]) => random.chance(chance))
    .map(([strand]) => ({ strand, category: strands[strand] ?? 0, recordedOn }))
}
