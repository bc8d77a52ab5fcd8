import { type JudgementLevel, judgementScales } from '../judgement-scale'
import type { Weighed } from './claim'

const heavy = 2
const fewest = 3

/** What each side counts (whole numbers), and the level of the balance that follows; none under three claims. */
export type Balance = { strengths: number; weaknesses: number; level: JudgementLevel | undefined }

/** The rule in sentences for whoever reads a judgement: what counts, how much, and where the limits lie. */
export const balanceRule = [
  'Each strength and each weakness counts one. One that weighs heavily on tenants counts two.',
  'Where one side counts at least three times as much as the other, it significantly outweighs it.',
  'Where it counts at least one and a half times as much, it outweighs it. Anything closer is in balance.',
  'Of fewer than three claims nothing is suggested.',
  'This is a suggestion. A person reads the claims, chooses the level, and says why.',
] as const

/** What the claims add up to by the rule. */
export function balanceOf(claims: readonly Weighed[]): Balance {
  const strengths = countOf(claims, 'strength')
  const weaknesses = countOf(claims, 'weakness')
  const key = claims.length < fewest ? undefined : levelOf(strengths, weaknesses)
  return { strengths, weaknesses, level: judgementScales.balance.levels.find((level) => level.key === key) }
}

const countOf = (claims: readonly Weighed[], side: Weighed['side']) =>
  claims.filter((claim) => claim.side === side).reduce((sum, { isHeavy }) => sum + (isHeavy ? heavy : 1), 0)

function levelOf(strengths: number, weaknesses: number): string {
  const [larger, smaller] = strengths >= weaknesses ? [strengths, weaknesses] : [weaknesses, strengths]
  if (2 * larger < 3 * smaller) return 'balance'
  const side = strengths >= weaknesses ? 'strengths' : 'weaknesses'
  return larger >= 3 * smaller ? `${side}-significantly` : side
}

/** The sum behind a suggestion in a sentence. */
export function balanceInWords({ strengths, weaknesses, level }: Balance): string {
  const sum = `Strengths count ${strengths} and weaknesses count ${weaknesses}.`
  return level
    ? `${sum} The rule suggests: ${level.name.toLowerCase()}.`
    : `${sum} The rule suggests nothing yet.`
}
