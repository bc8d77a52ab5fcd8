import type { Tx } from '../../../../db/client.server'
import { countRegister } from '../../../../db/population.server'
import type { Wave } from '../../../../db/wave.server'
import { findWeighting } from '../../../../db/weighting.server'
import type { MarginOffer } from '../../../../surveys/weighting/margin'

/** What is known of the population of something, by category: entered by an officer for the weights of this wave, or
 *  out of the register, which knows it of so much of the tenants or homes (0 to 1). Undefined: nothing is known. */
export type Population =
  | { source: 'entered'; figures: Record<string, number> }
  | { source: 'register'; figures: Record<string, number>; known: number }

/** The population of each of these, in their order. Figures that were entered go before the register's, which knows
 *  homes well and the strands of some tenants only. */
export async function findPopulations(
  tx: Tx,
  wave: Wave,
  offers: readonly MarginOffer[],
): Promise<(Population | undefined)[]> {
  const entered = (await findWeighting(tx, wave.id))?.settings.margins ?? []
  const register = await countRegister(tx, offers)
  return offers.map(({ key, source }, place) => {
    const margin = source.kind === 'strand' ? entered.find((one) => one.key === key) : undefined
    if (margin) return { source: 'entered', figures: margin.figures }
    const found = register[place]
    return found && found.known > 0 ? { source: 'register', ...found } : undefined
  })
}
