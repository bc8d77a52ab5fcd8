import { sql } from 'kysely'
import { tenFive } from '../surveys/disclosure/ten-five'
import type { MarginOffer } from '../surveys/weighting/margin'
import type { Tx } from './client.server'
import type { Wave } from './wave.server'
import { findWeighting } from './weighting.server'

/** What the register knows of something a wave can be weighted by: how many are in each group by its key, and what
 *  share (0 to 1) of all it knows this of. Tenants for a strand, by the 10-5 rule, as a group of fewer than 10 is not
 *  shown; homes for tenure and areas. */
export type RegisterFigures = { figures: Record<string, number>; known: number }

/** The register's figures for each of these, in their order. */
export async function countRegister(tx: Tx, offers: readonly MarginOffer[]): Promise<RegisterFigures[]> {
  const counted: RegisterFigures[] = []
  for (const offer of offers) counted.push(await countOffer(tx, offer))
  return counted
}

/** What is known of the population of something, by category: entered by an officer for the weights of a wave, or
 *  out of the register, which knows it of so much of the tenants or homes (0 to 1). Undefined: nothing is known. */
export type Population =
  | { source: 'entered'; figures: Record<string, number> }
  | { source: 'register'; figures: Record<string, number>; known: number }

/** The population of each of these, in their order. Figures that were entered go before the register's, which knows
 *  homes well and the strands of some tenants only. */
export async function findPopulations(
  tx: Tx,
  wave: Wave | undefined,
  offers: readonly MarginOffer[],
): Promise<(Population | undefined)[]> {
  const entered = (wave && (await findWeighting(tx, wave.id)))?.settings.margins ?? []
  const register = await countRegister(tx, offers)
  return offers.map(({ key, source }, place) => {
    const margin = source.kind === 'strand' ? entered.find((one) => one.key === key) : undefined
    if (margin) return { source: 'entered', figures: margin.figures }
    const found = register[place]
    return found && found.known > 0 ? { source: 'register', ...found } : undefined
  })
}

async function countOffer(tx: Tx, { source, categories }: MarginOffer): Promise<RegisterFigures> {
  const isStrand = source.kind === 'strand'
  const counts = await countCodes(tx, source)
  const of = (codes: readonly number[]) => codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0)
  const inGroups = categories.reduce((sum, { codes }) => sum + of(codes), 0)
  const all = await countAll(tx, isStrand ? 'tenant' : 'household')
  const figures = categories.flatMap(({ key, codes }) => {
    const figure = isStrand ? tenFive(of(codes)) : of(codes)
    return figure ? [[key, figure] as const] : []
  })
  return { figures: Object.fromEntries(figures), known: all === 0 ? 0 : inGroups / all }
}

async function countCodes(tx: Tx, source: MarginOffer['source']): Promise<Map<number, number>> {
  const { rows } = await sql<{ code: number; n: number }>`
    select code, count(*)::int as n from (${codesOf(source)}) as each (code) group by code`.execute(tx)
  return new Map(rows.map(({ code, n }) => [code, n]))
}

function codesOf(source: MarginOffer['source']) {
  if (source.kind === 'strand') return sql`select category from profile where strand = ${source.strand}`
  if (source.kind === 'tenure') return sql`select tenure from household`
  return sql`
    select above.id from household join area as here on here.id = household.area_id
    join area as above on above.depth = ${source.depth} and here.first between above.first and above.last`
}

async function countAll(tx: Tx, table: 'tenant' | 'household'): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select(sql<number>`count(*)::int`.as('all'))
    .executeTakeFirstOrThrow()
  return row.all
}
