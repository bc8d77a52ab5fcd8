import { measuresOf, type SurveyDefinition } from '../definition'
import { relativeWeights } from '../statistics/relative-weights'
import { percentsOfStack } from '../statistics/rounding'
import type { Association, PairCounts } from './pair-counts'

/** What goes with an outcome in the whole organisation, as it is kept and shown: rounded, and of measures that enough
 *  people answered together. A measure is known by the place of its question in a response. */
export type Drivers = {
  outcome: number
  /** What all of them explain of the outcome, whole percent. */
  explained: number
  /** Each one's share of what is explained, whole percent that add up to 100; the largest first. `correlation` with the
   *  outcome has one decimal. */
  shares: { measure: number; share: number; correlation: number }[]
  /** Measures that were left out: too few answered them along with the others, or all alike. */
  leftOut: number[]
}

/** Fewest people who answered any two of the measures compared. */
export const fewestTogether = 300
/** Fewest measures worth comparing. */
const fewestMeasures = 3

/** The drivers of a survey's first headline measure. */
export function findHeadlineDrivers(definition: SurveyDefinition, pairs: PairCounts): Drivers | undefined {
  const measures = measuresOf(definition)
  const outcome = measures.findIndex(({ question }) => question.key === definition.headline[0])
  if (outcome < 0) return undefined
  const places = measures.map(({ place }) => place)
  return findDrivers(places, outcome, (one, other) => pairs.between(one, other))
}

type Between = (one: number, other: number) => Association

/** The drivers of an outcome among some measures (by index, of which `places` are the places): relative weights on pairwise
 *  correlations. Measures too rarely answered with the others are left out, the rarest first. Undefined where fewer than three
 *  are left. */
export function findDrivers(
  places: readonly number[],
  outcome: number,
  between: Between,
): Drivers | undefined {
  const kept = keepOften(places, outcome, between)
  if (kept.length < fewestMeasures) return undefined
  const correlation = (one: number, other: number) =>
    one === other ? 1 : (between(one, other).correlation ?? 0)
  const withOutcome = kept.map((one) => correlation(one, outcome))
  const { weights, explained } = relativeWeights(
    kept.map((one) => kept.map((other) => correlation(one, other))),
    withOutcome,
  )
  if (Math.round(100 * explained) === 0) return undefined
  const whole = percentsOfStack(weights, 0)
  const shares = kept.map((one, at) => ({
    measure: places[one] as number,
    share: whole[at] as number,
    correlation: Math.round(10 * (withOutcome[at] as number)) / 10,
  }))
  const left = places.filter((_, one) => one !== outcome && !kept.includes(one))
  return {
    outcome: places[outcome] as number,
    explained: Math.round(100 * Math.min(1, explained)),
    shares: shares.sort((one, other) => other.share - one.share || one.measure - other.measure),
    leftOut: left,
  }
}

/** The measures that enough people answered along with the outcome and with each of the others that are kept. */
function keepOften(places: readonly number[], outcome: number, between: Between): number[] {
  const isOften = (one: number, other: number) => {
    const { base, correlation } = between(one, other)
    return base >= fewestTogether && correlation !== undefined
  }
  let kept = places.map((_, one) => one).filter((one) => one !== outcome && isOften(one, outcome))
  for (;;) {
    const lacks = kept.map((one) => kept.filter((other) => other !== one && !isOften(one, other)).length)
    const most = Math.max(0, ...lacks)
    if (most === 0) return kept
    const worst = kept
      .filter((_, at) => lacks[at] === most)
      .sort((one, other) => between(one, outcome).base - between(other, outcome).base)[0]
    kept = kept.filter((one) => one !== worst)
  }
}
