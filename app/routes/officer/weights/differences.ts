import { suggestMargins, type WidestGap } from '../../../../surveys/weighting/suggestion'
import { listInWords } from '../../../locales/list'
import type { RespondentsTable } from '../respondents/respondents-view.server'

/** How far those who answered are from the population by one thing, with its furthest group in words: "65 and over: 41%
 *  of answers, 28% of your tenants". */
export type Difference = WidestGap & { name: string; isKnownWell: boolean; words: string }

/** What is known of fewer of the tenants, in per cent, is nothing to go by. */
const leastKnown = 50

/** The differences that the page of who answered shows, a sentence each; none where nothing can be compared. */
export function differencesOf(tables: readonly RespondentsTable[]): Difference[] {
  return tables.flatMap((table) => differenceOf(table) ?? [])
}

function differenceOf({
  key,
  name,
  unit,
  known,
  isKnownWell,
  rows,
}: RespondentsTable): Difference | undefined {
  const compared = rows.flatMap(({ name: group, share, populationShare }) =>
    share === undefined || populationShare === undefined
      ? []
      : [{ group, share: Number(share), populationShare: Number(populationShare) }],
  )
  const [first, ...others] = compared
  if (!first) return undefined
  const far = (one: typeof first) => Math.abs(one.share - one.populationShare)
  const widest = others.reduce((best, one) => (far(one) > far(best) ? one : best), first)
  const whole = (share: number) => `${Math.round(share)}%`
  const partly = isKnownWell || known === undefined ? '' : ` (of the ${known}% your register knows)`
  const words = `${widest.group}: ${whole(widest.share)} of answers, ${whole(widest.populationShare)} of your ${unit}${partly}`
  const isKnown = isKnownWell || (known ?? 0) >= leastKnown
  return { key, name, isKnown, isKnownWell, points: far(widest), words }
}

/** What to weight by at first, and why, in a sentence. */
export function suggestionOf(differences: readonly Difference[]): { by: string[]; why: string } | undefined {
  if (differences.length === 0) return undefined
  const by = suggestMargins(differences)
  const names = by.flatMap((key) => differences.find((one) => one.key === key)?.name ?? [])
  if (names.length > 0) {
    const why = `We ticked ${listInWords(names)}: there those who answered differ most from your tenants.`
    return { by, why: [why, ...partlyKnown(by, differences)].join(' ') }
  }
  const why = differences.some(({ isKnown }) => isKnown)
    ? 'In what is known of your tenants, those who answered are much like them: weights would change little.'
    : 'Your register knows too few of your tenants well enough to suggest anything. Choose what you have figures for, such as the census.'
  return { by, why }
}

/** That better figures are wanted, where the register does not know nearly all. */
function partlyKnown(by: readonly string[], differences: readonly Difference[]): string[] {
  const partly = differences.filter(({ key, isKnownWell }) => by.includes(key) && !isKnownWell)
  if (partly.length === 0) return []
  const names = listInWords(partly.map(({ name }) => name))
  return [
    `Of ${names} your register knows only a part: enter better figures if you have any, such as the census.`,
  ]
}
