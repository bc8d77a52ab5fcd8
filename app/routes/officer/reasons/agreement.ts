import type { CodedTwice } from '../../../../db/reason/count.server'
import { fewestCoded } from '../../../../surveys/comments/reason-shares'
import { pooledKappa } from '../../../../surveys/statistics/kappa'
import { grouped } from '../../../locales/number'

/** How far two people found the same reasons in the same comments, in words: undefined where no comment was coded by two. */
export function agreementInWords(twice: readonly CodedTwice[], keys: readonly string[]): string | undefined {
  if (twice.length === 0) return undefined
  const checked = `${grouped(twice.length)} ${twice.length === 1 ? 'comment was' : 'comments were'} coded by two people, neither seeing what the other found`
  if (twice.length < fewestCoded) {
    return `${checked}. How far they agree is worked out from ${fewestCoded}.`
  }
  const { kappa } = pooledKappa(keys.map((key) => votesOf(twice, key)))
  const same = twice.filter(({ first, second }) => isSame(first, second)).length
  const beyond =
    kappa === undefined
      ? ''
      : ` Reason by reason, beyond chance, that is a kappa of ${kappa.toFixed(2)}: ${strengthOf(kappa)}.`
  return `${checked}. They found exactly the same reasons in ${Math.round((100 * same) / twice.length)}% of them.${beyond}`
}

function votesOf(twice: readonly CodedTwice[], key: string) {
  const count = (isFirst: boolean, isSecond: boolean) =>
    twice.filter(({ first, second }) => first.includes(key) === isFirst && second.includes(key) === isSecond)
      .length
  return {
    both: count(true, true),
    first: count(true, false),
    second: count(false, true),
    neither: count(false, false),
  }
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key) => other.includes(key))

/** The words of Landis and Koch 1977, "The measurement of observer agreement for categorical data". */
function strengthOf(kappa: number): string {
  if (kappa > 0.8) return 'almost perfect'
  if (kappa > 0.6) return 'substantial'
  if (kappa > 0.4) return 'moderate'
  return kappa > 0.2 ? 'only fair: talk through where you differ' : 'slight: talk through where you differ'
}
