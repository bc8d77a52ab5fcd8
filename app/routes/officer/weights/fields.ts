import type { WeightingProblem } from '../../../../surveys/weighting/check'
import { type MarginOffer, usualCap, type WeightingSettings } from '../../../../surveys/weighting/margin'
import type { Problem } from '../../../components/problem'

/** The form as it was filled in: what to weight by, and each field by its name. */
export type TypedWeights = { by: string[]; values: Record<string, string> }

/** The names of the fields of a margin; a category's is by its place, as its key may be any area's code. */
export const unitField = (margin: string) => `unit-${margin}`
export const figureField = (margin: string, place: number) => `figure-${margin}-${place}`
export const capField = 'cap'
export const byField = 'by'
/** In the address once somebody has chosen, were it nothing. */
export const chosenField = 'chosen'

/** What a form or an address holds. */
export function typedWeights(source: FormData | URLSearchParams): TypedWeights {
  const entries = [...source.entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return {
    by: [...new Set(entries.flatMap(([name, value]) => (name === byField ? [value] : [])))],
    values: Object.fromEntries(entries.filter(([name]) => /^(unit|figure|cap)\b/.test(name))),
  }
}

/** The fields that hold these settings. */
export function typedOf({ margins, cap }: WeightingSettings, offers: readonly MarginOffer[]): TypedWeights {
  const fields = margins.flatMap(({ key, unit, figures }) => [
    [unitField(key), unit] as const,
    ...(offers.find((offer) => offer.key === key)?.categories ?? []).flatMap((category, place) => {
      const figure = figures[category.key]
      return figure === undefined ? [] : [[figureField(key, place), String(figure)] as const]
    }),
  ])
  return {
    by: margins.map(({ key }) => key),
    values: { [capField]: String(cap), ...Object.fromEntries(fields) },
  }
}

/** The settings as they were typed, right or not: what is no number becomes NaN, which the checks refuse. */
export function readSettings(
  { by, values }: TypedWeights,
  offers: readonly MarginOffer[],
): WeightingSettings {
  const margins = by.map((key) => {
    const categories = offers.find((offer) => offer.key === key)?.categories ?? []
    const figures = categories.flatMap((category, place) => {
      const typed = values[figureField(key, place)]?.trim() ?? ''
      return typed === '' ? [] : [[category.key, readNumber(typed)] as const]
    })
    const unit = values[unitField(key)] === 'shares' ? ('shares' as const) : ('counts' as const)
    return { key, unit, figures: Object.fromEntries(figures) }
  })
  return { margins, cap: Number(values[capField] ?? usualCap) }
}

/** A number with spaces, commas or a per cent sign as people write them. */
function readNumber(typed: string): number {
  const bare = typed.replace(/[\s,]/g, '').replace(/%$/, '')
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN
}

/** Each problem at the field it is to be put right in; at most one a field. */
export function fieldProblems(
  problems: readonly WeightingProblem[],
  offers: readonly MarginOffer[],
): Problem[] {
  const byName = new Map<string, string>()
  for (const problem of problems) {
    const field = fieldOf(problem, offers)
    if (!byName.has(field)) byName.set(field, problem.message)
  }
  return [...byName].map(([field, message]) => ({ field, message }))
}

function fieldOf({ margin, category, isOfCap }: WeightingProblem, offers: readonly MarginOffer[]): string {
  if (isOfCap) return capField
  const offer = offers.find(({ key }) => key === margin)
  if (!offer) return byField
  const place = offer.categories.findIndex(({ key }) => key === category)
  return figureField(offer.key, Math.max(0, place))
}
