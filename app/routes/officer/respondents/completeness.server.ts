import type { Tx } from '../../../../db/client.server'
import { countRegister } from '../../../../db/population.server'
import { completenessOf } from '../../../../surveys/analysis/completeness'
import { cutOf } from '../../../../surveys/cell'
import { isOption } from '../../../../surveys/codes'
import type { SurveyDefinition } from '../../../../surveys/definition'
import { marginOffers } from '../../../../surveys/weighting/margin'
import type { Bases } from './bases.server'

/** The steps of a landlord that set out to know its tenants: half of them when it was inspected, 64% half a year on,
 *  and all of them a year after that. Source: Home Group's action plan of 2010. */
export const steps = [50, 64, 100] as const

/** For each strand, of what share of those who answered a category is known, and of what share of the register's
 *  tenants, in whole per cent rounded down; `reached` is the last of the steps that the former has come to. */
export async function completenessOfStrands(tx: Tx, definition: SurveyDefinition, bases: Bases) {
  const offers = marginOffers(definition, []).filter(({ source }) => source.kind === 'strand')
  const register = await countRegister(tx, offers)
  return definition.strands.map(({ key, name }) => {
    const codes = bases.cells.flatMap((cell) => {
      const found = cutOf(cell)
      return found?.cut === key ? [{ base: bases.ofCell(cell), isCategory: isOption(found.code) }] : []
    })
    const basesOf = (wanted: boolean) =>
      codes.filter(({ isCategory }) => isCategory === wanted).map(({ base }) => base)
    const found = completenessOf({ all: bases.all, gave: basesOf(true), didNotSay: basesOf(false) })
    const share = found && Math.floor(100 * found.share)
    const known = register[offers.findIndex((offer) => offer.key === key)]?.known ?? 0
    return {
      key,
      name: name.en,
      share,
      isLeast: found?.isLeast ?? false,
      known: Math.floor(100 * known),
      reached: steps.findLast((step) => share !== undefined && share >= step),
    }
  })
}
