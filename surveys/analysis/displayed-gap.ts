import { displayPercent, type Figure } from '../breakdown'
import { newcombe, type Side } from '../statistics/comparison'
import { roundedPercent } from '../statistics/rounding'
import type { FoundGap } from './gaps'

/** How sure a gap is, judged as one of its family. */
export type Certainty = 'unlikely chance' | 'may be chance' | 'too small'

/** A gap as it is shown: `points` is the difference of the two whole percentages as they are shown, `own` and `rest` (of
 *  `people`), below 0 where the part has the smaller. They are left out where they would tell more than the figures
 *  do. `isWholeRest`: the rest is everybody else, not only the other parts that are shown. `isUnweighted`: the two
 *  are without the weights that the figure shown has. `bases`: how many people answered of the part and of the rest. */
export type DisplayedGap = {
  certainty: Certainty
  isBelow: boolean
  isWholeRest: boolean
  isUnweighted?: true
  bases: { own: number; rest: number }
  sizes?: { own: string; rest: string; points: number }
}

/** What is shown of a gap; undefined where the figure is hidden, or has nobody to be set against. */
export function displayGap({ part, rest, gap, isUnlikelyChance }: FoundGap<{ figure: Figure }>) {
  const { figure } = part
  if (figure.state === 'hidden' || !rest) return undefined
  const sizes = sizesOf(figure, rest)
  const displayed: DisplayedGap = {
    certainty: gap.test === 'none' ? 'too small' : isUnlikelyChance ? 'unlikely chance' : 'may be chance',
    isBelow: gap.test !== 'none' && gap.difference < 0,
    isWholeRest: rest.isWhole,
    bases: { own: figure.base, rest: rest.base },
    ...(figure.isWeighted && { isUnweighted: true }),
    ...(sizes && { sizes }),
  }
  return displayed
}

/** Of a weighted figure the percentage without the weights is told from a base of 100 only; below, neither is the gap. */
function sizesOf(figure: Extract<Figure, { state: 'shown' }>, rest: Side): DisplayedGap['sizes'] {
  const { isWeighted, size, satisfied, base } = figure
  if (isWeighted && (size !== 'normal' || rest.base < 100)) return undefined
  const own = isWeighted ? roundedPercent(satisfied, base, 0) : displayPercent(figure, 'breakdown')
  const other = roundedPercent(rest.satisfied, rest.base, 0)
  return own === undefined ? undefined : { own, rest: other, points: Number(own) - Number(other) }
}

/** The 95% interval of a gap in whole points, from nothing but what is shown of it: the two percentages and their bases.
 *  Undefined where its size is not told, or it is of too few to be tested. */
export function gapInterval({
  certainty,
  sizes,
  bases,
}: DisplayedGap): { low: string; high: string } | undefined {
  if (!sizes || certainty === 'too small') return undefined
  const side = (percent: string, base: number) => ({ satisfied: (Number(percent) * base) / 100, base })
  const { low, high } = newcombe(side(sizes.own, bases.own), side(sizes.rest, bases.rest))
  const inPoints = (share: number) => String(Math.round(100 * share) + 0)
  return { low: inPoints(low), high: inPoints(high) }
}

/** The gaps that are unlikely to be chance, the largest first; those whose size is not told come last. */
export function standingOut<Named extends { gap: DisplayedGap | undefined }>(
  all: readonly Named[],
): (Named & { gap: DisplayedGap })[] {
  const sizeOf = ({ gap }: { gap: DisplayedGap }) => Math.abs(gap.sizes?.points ?? 0)
  return all
    .flatMap((one) => (one.gap?.certainty === 'unlikely chance' ? [{ ...one, gap: one.gap }] : []))
    .sort((one, other) => sizeOf(other) - sizeOf(one))
}

/** The same without those that say again what another says: where two parts (with one word in `of`) are each the whole
 *  rest of the other, one is above by what the other is below. That below stays, unless it is of more than twice as many
 *  people, with the other as its `mirror`. Two that are set against somebody hidden as well say each its own. */
export function withoutMirrors<Named extends { of: string; gap: DisplayedGap | undefined }>(
  all: readonly Named[],
): (Named & { mirror?: Named })[] {
  const compared = new Map<string, Named[]>()
  for (const one of all) if (one.gap) compared.set(one.of, [...(compared.get(one.of) ?? []), one])
  return all.flatMap((named) => {
    const [one, other, ...more] = compared.get(named.of) ?? []
    if (!named.gap || !one?.gap || !other?.gap || more.length > 0) return [named]
    if (!areMirrors(one.gap, other.gap)) return [named]
    const mirror = named === one ? other : one
    return named.gap === tellingOf(one.gap, other.gap) ? [{ ...named, mirror }] : []
  })
}

function areMirrors(one: DisplayedGap, other: DisplayedGap): boolean {
  const isOf = (rest: DisplayedGap, part: DisplayedGap) => rest.bases.rest === part.bases.own
  const areOpposite = one.certainty === other.certainty && one.isBelow !== other.isBelow
  return areOpposite && isOf(one, other) && isOf(other, one)
}

function tellingOf(one: DisplayedGap, other: DisplayedGap): DisplayedGap {
  const [below, above] = one.isBelow ? [one, other] : [other, one]
  return below.bases.own > 2 * above.bases.own ? above : below
}
