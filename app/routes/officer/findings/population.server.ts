import type { Tx } from '../../../../db/client.server'
import { countRegister } from '../../../../db/population.server'
import { cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { marginOffers } from '../../../../surveys/weighting/margin'
import { grouped } from '../../../locales/number'
import type { findDecidedFindings } from './findings-view.server'
import type { Found } from './found/found'

type Known = Pick<NonNullable<Awaited<ReturnType<typeof findDecidedFindings>>>, 'definition' | 'areas'>

/** How many the register knows of whom a finding is of, in words, where it counts them as the page on who answered does:
 *  groups of the whole organisation, and areas near the top. */
export async function findPopulation(
  tx: Tx,
  { cell, area }: Pick<Found, 'cell' | 'area'>,
  { definition, areas }: Known,
): Promise<string | undefined> {
  const offers = marginOffers(definition, areas)
  const isWhole = areas[0]?.code === area.code
  const group = cutOf(cell)
  if (isWhole === (cell === everybody)) return undefined
  const offer = offers.find(({ key, categories }) =>
    group
      ? key === group.cut
      : categories.some(({ codes, key: code }) => code === area.code && codes.length === 1),
  )
  const category = offer?.categories.find(({ key, codes }) =>
    group ? codes.length === 1 && codes[0] === group.code : key === area.code,
  )
  if (!offer || !category) return undefined
  const [register] = await countRegister(tx, [offer])
  const figure = register?.figures[category.key]
  if (figure === undefined || !register) return undefined
  if (offer.source.kind !== 'strand') return `The register has ${grouped(figure)} homes of these.`
  const known = Math.max(1, Math.round(100 * register.known))
  return `The register knows of ${grouped(figure)} tenants of this group; it knows this of ${known}% of tenants.`
}
