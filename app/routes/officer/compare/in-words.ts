import { pointsInWords } from '../../../locales/change'
import { positiveVerb } from '../../../locales/positive'
import type { CompareView } from './compare-view.server'

/** The row of everybody. */
const everybody = '0'

/** What a comparison finds, in sentences: everybody first, then each group that differs by more than chance. */
export function comparisonInWords({ rows, question, there }: CompareView, here: string): string[] {
  const [whole, ...groups] = rows
  if (!whole || !there) return []
  const feel = positiveVerb[question.positive]
  const sentence = ({ key, who, here: own, there: other, difference }: typeof whole) => {
    const begin = key === everybody ? 'Everybody' : `${who.charAt(0).toUpperCase()}${who.slice(1)}`
    if (!own || !other || !difference) return undefined
    const shares = `${own.percent}% ${feel} in ${here}, ${other.percent}% in ${there.name}`
    return `${begin}: ${shares}, ${sizeInWords(difference)}.`
  }
  const found = groups
    .filter(({ difference }) => difference?.isUnlikelyChance)
    .flatMap((row) => sentence(row) ?? [])
  const none = groups.some(({ difference }) => difference)
    ? ['No group differs by more than may be chance.']
    : []
  return [
    sentence(whole) ?? 'What everybody said is hidden on one side, so that it cannot be compared.',
    ...(found.length > 0 ? found : none),
  ]
}

type Difference = NonNullable<CompareView['rows'][number]['difference']>

function sizeInWords({ points, isUnlikelyChance }: Difference): string {
  const size = points === 0 ? 'less than one point apart' : `${pointsInWords(Math.abs(points))} apart`
  if (isUnlikelyChance === undefined) return `${size}, from too few answers to test`
  return isUnlikelyChance ? `${size}, which is unlikely to be chance` : `${size}, which may be chance`
}
