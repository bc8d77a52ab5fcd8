import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findPopulations, type Population } from '../../../../db/population.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { againstPopulation } from '../../../../surveys/analysis/against-population'
import { isKnownWell } from '../../../../surveys/analysis/known-population'
import { cellNumber } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { type MarginOffer, marginOffers } from '../../../../surveys/weighting/margin'
import { aboutReading, aboutWave } from '../about-wave.server'
import { findMeanwhile } from '../no-results/meanwhile.server'
import { type Bases, findBases } from './bases.server'
import { completenessOfStrands } from './completeness.server'
import { likenessInWords } from './likeness'

/** Who answered a wave, against the population, and how complete what they said of themselves is. */
export async function findRespondentsView(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const reading = await findLatestReading(tx, wave.id)
  const bases = reading && (await findComparedBases(tx, wave, { definition, reading }))
  const about = {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
  }
  if (!bases) return { ...about, answered: undefined, tables: [], completeness: [] }
  return {
    ...about,
    answered: { count: bases.all, question: bases.measure.question.text.en },
    tables: await populationTables(tx, wave, bases),
    completeness: await completenessOfStrands(tx, definition, bases),
  }
}

/** Who answered a wave, against the population, a table for all that can be compared; none before its first reading. */
export async function findPopulationTables(tx: Tx, wave: Wave) {
  const definition = await getDefinition(tx, wave)
  const reading = await findLatestReading(tx, wave.id)
  const bases = reading && (await findComparedBases(tx, wave, { definition, reading }))
  return bases ? populationTables(tx, wave, bases) : []
}

type ComparedBases = Bases & { offers: MarginOffer[] }

async function findComparedBases(
  tx: Tx,
  wave: Wave,
  { definition, reading }: { definition: SurveyDefinition; reading: Reading },
): Promise<ComparedBases | undefined> {
  const areas = await listReadAreas(tx, wave.id)
  const offers = marginOffers(definition, areas)
  const bases = await findBases(tx, reading.id, { definition, areas: comparedAreas(areas, offers) })
  return bases && { ...bases, offers }
}

async function populationTables(tx: Tx, wave: Wave, bases: ComparedBases) {
  const populations = await findPopulations(tx, wave, bases.offers)
  return bases.offers.map((offer, place) => tableOf(offer, bases, populations[place]))
}

/** The whole, and the areas that are set against the population: of a large landlord few of all there are. */
function comparedAreas(areas: readonly Area[], offers: readonly MarginOffer[]): Area[] {
  const ids = new Set(
    offers.flatMap(({ source, categories }) =>
      source.kind === 'areas' ? categories.flatMap(({ codes }) => codes) : [],
    ),
  )
  return areas.filter(({ id, depth }) => depth === 0 || ids.has(id))
}

export type RespondentsView = Awaited<ReturnType<typeof findRespondentsView>>
export type RespondentsTable = RespondentsView['tables'][number]

/** What a page says in a line of how like the population those who answered are, by what the register knows well. */
export async function findLikeness(tx: Tx, wave: Wave): Promise<string[]> {
  const tables = await findPopulationTables(tx, wave)
  return tables.flatMap(({ isKnownWell, verdict }) => (isKnownWell && verdict ? [verdict] : []))
}

function tableOf(
  { key, name, source, categories }: MarginOffer,
  bases: Bases,
  population: Population | undefined,
) {
  const compared = againstPopulation(
    categories.map((category) => ({
      named: { key: category.key, name: category.name },
      base: baseOf(source, category.codes, bases),
      population: population?.figures[category.key],
    })),
  )
  return {
    key,
    name,
    unit: source.kind === 'strand' ? 'tenants' : 'homes',
    source: population?.source,
    known: population?.source === 'register' ? Math.max(1, Math.round(100 * population.known)) : undefined,
    isKnownWell: isKnownWell(population),
    verdict: likenessInWords(name, compared, { isTested: isKnownWell(population) }),
    rows: compared.groups.map(({ named, base, share, populationShare, index }) => ({
      ...named,
      answered: base,
      share: share === undefined ? undefined : percent(share),
      populationShare: populationShare === undefined ? undefined : percent(populationShare),
      index: index === undefined ? undefined : Math.round(index),
    })),
  }
}

/** How many of some codes answered, where each of them is shown. */
function baseOf(source: MarginOffer['source'], codes: readonly number[], bases: Bases): number | undefined {
  const each = codes.map((code) => {
    if (source.kind === 'areas') return bases.ofArea(code)
    return bases.ofCell(cellNumber(source.kind === 'strand' ? source.strand : 'tenure', code))
  })
  return each.reduce<number | undefined>(
    (sum, base) => (sum === undefined || base === undefined ? undefined : sum + base),
    0,
  )
}

const percent = (share: number) => (100 * share).toFixed(1)
