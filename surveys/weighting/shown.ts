import { floor } from '../disclosure/floor'
import type { WeightingProblem } from './check'
import type { Margin, MarginOffer } from './margin'
import type { FilledMargin } from './sample'

/** What a reading shows of who answered, by one thing: how many in all, and by each code how many, undefined where that
 *  is hidden. */
export type ShownCounts = { all: number; counts: ReadonlyMap<number, number | undefined> }

/** A margin without whatever tells who is in two categories at once. */
export type MarginCounts = Omit<FilledMargin, 'placeOf'>

/** The margins filled by what a reading shows and nothing else, in the order of `shown`, so that no more can be told from
 *  them; or what keeps the wave from being weighted by them, all of it. Where a part of a category is hidden it is
 *  counted as the same part of all that is. The settings have been checked (checkSettings). */
export function fillShown(
  margins: readonly Margin[],
  offers: readonly MarginOffer[],
  shown: readonly ShownCounts[],
): { ok: true; margins: MarginCounts[] } | { ok: false; problems: WeightingProblem[] } {
  const filled = margins.flatMap((margin, place) => {
    const offer = offers.find(({ key }) => key === margin.key)
    const counts = shown[place]
    return offer && counts ? [fill(margin, offer, counts)] : []
  })
  const problems = filled.flatMap(({ problems }) => problems)
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, margins: filled.map(({ margin }) => margin) }
}

function fill(
  { key, figures }: Margin,
  { name, categories }: MarginOffer,
  shown: ShownCounts,
): { margin: MarginCounts; problems: WeightingProblem[] } {
  const hidden = hiddenIn(shown)
  const all = categories.map((category) => countCategory(category, shown, hidden))
  const withFigure = all.filter((category) => figures[category.key] !== undefined)
  const total = withFigure.reduce((sum, category) => sum + (figures[category.key] ?? 0), 0)
  const counted = withFigure.map((category) => ({
    key: category.key,
    name: category.name,
    responses: category.responses,
    target: (figures[category.key] ?? 0) / total,
  }))
  const rest = counted.reduce((left, { responses }) => left - responses, shown.all)
  return {
    margin: { key, name, categories: counted, rest: Math.max(0, rest) },
    problems: all.flatMap((category) => problemOf(category, { key, name, figures })),
  }
}

/** How many are in hidden codes together, and how many codes that are. */
function hiddenIn({ all, counts }: ShownCounts): { people: number; codes: number } {
  const each = [...counts.values()]
  const people = each.reduce<number>((left, count) => left - (count ?? 0), all)
  return { people: Math.max(0, people), codes: each.filter((count) => count === undefined).length }
}

type Category = MarginOffer['categories'][number]

/** About how many are in a category; and whether that is near enough to weight by it: ten are shown, and as many at least
 *  as may be hidden. */
function countCategory({ key, name, codes }: Category, { counts }: ShownCounts, hidden: Hidden) {
  const each = codes.map((code) => counts.get(code))
  const seen = each.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const unseen = each.filter((count) => count === undefined).length
  const isKnown = seen >= floor && (unseen === 0 || seen >= hidden.people)
  const part = unseen === 0 || hidden.codes === 0 ? 0 : Math.min(1, unseen / hidden.codes)
  return { key, name, isKnown, responses: seen + Math.round(hidden.people * part) }
}

type Hidden = ReturnType<typeof hiddenIn>

/** Nobody, too few and hidden so that others stay hidden all read the same. */
function problemOf(
  category: { key: string; name: string; isKnown: boolean },
  margin: { key: string; name: string; figures: Margin['figures'] },
): WeightingProblem[] {
  const hasFigure = margin.figures[category.key] !== undefined
  const at = { margin: margin.key, category: category.key }
  const name = `${margin.name}, ${category.name}`
  if (hasFigure && !category.isKnown) {
    const why = 'nobody did, too few, or others would be given away'
    const advice = 'Leave it empty, or add its figure to another group’s'
    return [
      {
        ...at,
        message: `${name}: the results do not show how many of this group answered: ${why}. ${advice}`,
      },
    ]
  }
  if (!hasFigure && category.isKnown) {
    return [{ ...at, message: `${name}: enter its figure, as some of those who answered are in this group` }]
  }
  return []
}
