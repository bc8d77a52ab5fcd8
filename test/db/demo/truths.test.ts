import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { demoAreas } from '../../../db/demo/areas'
import { type Group, inGroup, othersOf } from '../../../db/demo/group'
import { demoPeople } from '../../../db/demo/people'
import { demoQuestions, isSatisfied, placeOf } from '../../../db/demo/response'
import { demoFieldwork } from '../../../db/demo/responses'
import { type Size, sizeOf, type Truth, truths } from '../../../db/demo/truths'
import { isOption } from '../../../surveys/codes'
import { isMeasured } from '../../../surveys/scale'
import { benjaminiHochberg } from '../../../surveys/statistics/benjamini-hochberg'
import { compare, type Side } from '../../../surveys/statistics/comparison'
import { type StrandKey, strandKeys } from '../../../surveys/strand'
import { strands } from '../../../surveys/strands/all'

const [autumn, spring] = demoFieldwork(demoPeople(demoAreas())).map(({ responses }) => responses)
if (!autumn || !spring) throw new Error('two closed waves were expected')

const size = (measure: string, group: Group): Size => sizeOf(spring, measure, group)
const side = ({ percent, base }: Size): Side => ({ satisfied: Math.round((percent * base) / 100), base })
const pOf = (one: Size, other: Size): number => compare(side(one), side(other)).p

/** Every strand by measure test of the wave in one area, with its p adjusted for their number. */
function familyIn(areas: string[] | undefined) {
  const tests = demoQuestions
    .filter(({ type }) => isMeasured(type))
    .flatMap(({ key }) => strands.flatMap((strand) => testsOf(key, strand.key, areas)))
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p))
  return tests.map((one, place) => ({ ...one, adjusted: adjusted[place] ?? 1 }))
}

function testsOf(measure: string, strand: StrandKey, areas: string[] | undefined) {
  const sides = sidesOf(measure, strand, areas)
  const all = sum([...sides.values()])
  return [...sides].flatMap(([category, side]) => {
    const rest = { satisfied: all.satisfied - side.satisfied, base: all.base - side.base }
    if (side.base < 30 || rest.base < 30) return []
    return [{ measure, strand, category, p: compare(side, rest).p }]
  })
}

/** How each category of a strand answered, in one pass. */
function sidesOf(measure: string, strand: StrandKey, areas: string[] | undefined): Map<string, Side> {
  const measurePlace = placeOf(measure)
  const strandPlace = strandKeys.indexOf(strand)
  const categories = strands.find(({ key }) => key === strand)?.categories ?? []
  const sides = new Map(categories.map(({ code }) => [code, { satisfied: 0, base: 0 }]))
  for (const response of areas ? (spring ?? []).filter(inGroup({ areas })) : (spring ?? [])) {
    const side = sides.get(response.strands[strandPlace] ?? 0)
    if (!side || !isOption(response.answers[measurePlace] ?? 0)) continue
    side.base++
    if (isSatisfied(response, measurePlace)) side.satisfied++
  }
  return new Map(categories.map(({ code, key }) => [key, sides.get(code) ?? { satisfied: 0, base: 0 }]))
}

function sum(sides: Side[]): Side {
  return {
    satisfied: sides.reduce((total, { satisfied }) => total + satisfied, 0),
    base: sides.reduce((total, { base }) => total + base, 0),
  }
}

const family = familyIn(undefined)

function adjustedOf(measure: string, strand: StrandKey, category: string, tests = family): number {
  const found = tests.find(
    (one) => one.measure === measure && one.strand === strand && one.category === category,
  )
  if (!found) throw new Error(`${measure} by ${strand} ${category} is not tested`)
  return found.adjusted
}

const ofKind = (...kinds: Truth['kind'][]) => truths.filter(({ kind }) => kinds.includes(kind))

describe('the demonstration data', () => {
  test.each([
    ['overall-service', 75],
    ['repairs', 69.8],
    ['views-acted-on', 55.4],
    ['rent-value', 72],
  ])('%s of the last closed wave is the published %d per cent', (measure, percent) => {
    expect(size(measure, {}).percent).toBe(percent)
  })

  test.each(truths)('$key has the size the table says', ({ kind, measure, group, rest, found, against }) => {
    expect(size(measure, group)).toEqual(found)
    expect(kind === 'fallen' ? sizeOf(autumn, measure, rest) : size(measure, rest)).toEqual(against)
  })

  test('the table for readers holds every truth with the same figures', () => {
    const readme = readFileSync(new URL('../../../db/demo/README.md', import.meta.url), 'utf8')
    const rows = readme.split('\n').map((line) => line.replace(/ +/g, ' '))
    for (const { key, kind, measure, says, found, against } of truths) {
      const figures = [found, against].map(({ percent, base }) => `${percent.toFixed(1)}% of ${base}`)
      expect(rows).toContain(`| \`${key}\` | ${kind} | ${measure} | ${figures.join(' | ')} | ${says} |`)
    }
  })
})

describe('what is real', () => {
  test.each(ofKind('gap', 'hidden', 'fallen'))('$key is no chance', ({ found, against }) => {
    expect(Math.abs(found.percent - against.percent)).toBeGreaterThan(7)
    expect(pOf(found, against)).toBeLessThan(0.005)
  })

  test.each([
    ['easy-contact', 'disability', 'limited-a-lot'],
    ['views-acted-on', 'age', '25-34'],
    ['easy-to-read', 'language', 'polish'],
    ['overall-service', 'age', '75-over'],
  ] as const)('%s by %s (%s) is still a gap among all tests of the wave', (measure, strand, category) => {
    expect(adjustedOf(measure, strand, category)).toBeLessThan(0.01)
  })

  test('repairs fell in the South while they rose for the landlord as a whole', () => {
    const [truth] = ofKind('fallen')
    expect(truth?.found.percent).toBeLessThan(truth?.against.percent ?? 0)
    expect(size('repairs', {}).percent).toBeGreaterThan(sizeOf(autumn, 'repairs', {}).percent)
  })
})

describe('what is seen only where two strands meet', () => {
  const measure = 'treated-fairly'

  test('neither Pakistani tenants nor women are flagged in the whole or in the North West', () => {
    const northWest = familyIn(['NW'])
    for (const tests of [family, northWest]) {
      expect(adjustedOf(measure, 'ethnicity', 'pakistani', tests)).toBeGreaterThan(0.05)
      expect(adjustedOf(measure, 'sex', 'female', tests)).toBeGreaterThan(0.05)
    }
  })

  test('nor is the North West against the other regions', () => {
    expect(
      pOf(size(measure, { areas: ['NW'] }), size(measure, { areas: ['NE', 'CE', 'SO'] })),
    ).toBeGreaterThan(0.05)
  })
})

describe('what region explains', () => {
  const measure = 'repairs'
  const caribbean = { ethnicity: ['caribbean'] }
  const others = { ethnicity: othersOf('ethnicity', ['caribbean']) }

  test('the gap of Black Caribbean tenants is flagged in the whole', () => {
    expect(adjustedOf(measure, 'ethnicity', 'caribbean')).toBeLessThan(0.05)
  })

  test('it vanishes in the South, where nearly all of them live', () => {
    const group = size(measure, { areas: ['SO'], strands: caribbean })
    expect(group.base).toBeGreaterThan(0.9 * size(measure, { strands: caribbean }).base)
    expect(pOf(group, size(measure, { areas: ['SO'], strands: others }))).toBeGreaterThan(0.5)
  })

  test('in the other regions they are too few to test', () => {
    for (const area of ['NE', 'NW', 'CE']) {
      expect(size(measure, { areas: [area], strands: caribbean }).base).toBeLessThan(10)
    }
  })
})

describe('what must not be shown as a finding', () => {
  test('the six points of Hindu tenants are within what chance does', () => {
    const [truth] = ofKind('chance')
    if (!truth) throw new Error('no truth of chance')
    expect(truth.against.percent - truth.found.percent).toBeGreaterThan(5.5)
    expect(pOf(truth.found, truth.against)).toBeGreaterThan(0.05)
    expect(adjustedOf('rent-value', 'religion', 'hindu')).toBeGreaterThan(0.05)
  })

  test('six Roma tenants in Kelderby are under the floor of ten', () => {
    expect(ofKind('suppressed').map(({ found }) => found.base)).toEqual([6])
  })
})
