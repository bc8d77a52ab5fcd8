import type { Side } from './comparison'
import { twoSided } from './normal'

/** A group and the rest that it is set against. */
export type Opposed = { own: Side; rest: Side }

/** How far a gap moved from one time to another, of independent people. `difference` is the gap now less the gap then, -2 to
 *  2, above 0 where the group stands better against the rest; `p` is two-sided. A linear function of four proportions, each
 *  with half a satisfied and half an unsatisfied answer added, so that 0% and 100% are no proof. Source: Price and Bonett
 *  2004. */
export function testGapChange({ before, now }: { before: Opposed; now: Opposed }): {
  difference: number
  p: number
} {
  const sides = [now.own, now.rest, before.own, before.rest].map(({ satisfied, base }) => {
    const share = (satisfied + 0.5) / (base + 1)
    return { share, variance: (share * (1 - share)) / (base + 1) }
  })
  const [own, rest, ownThen, restThen] = sides.map(({ share }) => share) as [number, number, number, number]
  const difference = own - rest - (ownThen - restThen)
  const error = Math.sqrt(sides.reduce((sum, { variance }) => sum + variance, 0))
  return { difference, p: twoSided(difference / error) }
}
