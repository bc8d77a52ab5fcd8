import type { WeightingProblem } from './check'
import type { Margin, MarginOffer } from './margin'

/** Answers that are alike in all that they are weighted by: how many, and their code in each margin, in its order. */
export type AnswerClass = { count: number; codes: readonly number[] }

/** Fewest answers that a category is weighted by: fewer would each have to speak for too many, and the report on them
 *  would show a group smaller than any figure may rest on. */
export const fewestInCategory = 10

/** A margin as the answers fill it: those of each category that has a figure, those of each that has none, and in
 *  which place of the figures (or `rest`) each class stands. */
export type FilledMargin = {
  key: string
  name: string
  /** The categories with a figure, each with its share of them all, 0 to 1. */
  categories: { key: string; name: string; responses: number; target: number }[]
  /** Everybody else: no category, or one without a figure. They keep their own share of all answers. */
  rest: number
  placeOf: number[]
}

/** The place of a class that stands in no category with a figure. */
export const restPlace = -1

/** The margins filled by the answers; or what keeps them from being weighted, all of it. The settings have been checked
 *  (checkSettings). */
export function fillMargins(
  margins: readonly Margin[],
  offers: readonly MarginOffer[],
  classes: readonly AnswerClass[],
): { ok: true; margins: FilledMargin[] } | { ok: false; problems: WeightingProblem[] } {
  const filled = margins.flatMap((margin, index) => {
    const offer = offers.find(({ key }) => key === margin.key)
    return offer ? [fill(margin, offer, { classes, index })] : []
  })
  const problems = filled.flatMap(({ problems }) => problems)
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, margins: filled.map(({ margin }) => margin) }
}

function fill(
  { key, figures }: Margin,
  offer: MarginOffer,
  { classes, index }: { classes: readonly AnswerClass[]; index: number },
): { margin: FilledMargin; problems: WeightingProblem[] } {
  const responsesOf = (codes: readonly number[]) =>
    classes.reduce((sum, one) => sum + (codes.includes(one.codes[index] ?? 0) ? one.count : 0), 0)
  const all = offer.categories.map((category) => ({ ...category, responses: responsesOf(category.codes) }))
  const withFigure = all.filter((category) => figures[category.key] !== undefined)
  const total = withFigure.reduce((sum, category) => sum + (figures[category.key] ?? 0), 0)
  const places = new Map(
    withFigure.flatMap(({ codes }, place) => codes.map((code) => [code, place] as const)),
  )
  const placeOf = classes.map(({ codes }) => places.get(codes[index] ?? 0) ?? restPlace)
  return {
    margin: {
      key,
      name: offer.name,
      categories: withFigure.map((category) => ({
        key: category.key,
        name: category.name,
        responses: category.responses,
        target: (figures[category.key] ?? 0) / total,
      })),
      rest: classes.reduce((sum, { count }, one) => sum + (placeOf[one] === restPlace ? count : 0), 0),
      placeOf,
    },
    problems: isEnoughFor(withFigure.length, classes)
      ? all.flatMap((category) => problemOf(category, { key, name: offer.name, figures }))
      : [{ margin: key, message: `${offer.name}: too few answered to weight by so many groups` }],
  }
}

/** Whether so many answered that there could be ten in every category with a figure and ten in none. With fewer, that
 *  every category has enough, or that one has not, would tell how many are in the others. */
function isEnoughFor(categories: number, classes: readonly AnswerClass[]): boolean {
  const answers = classes.reduce((sum, { count }) => sum + count, 0)
  return answers >= fewestInCategory * (categories + 1)
}

/** Nobody and too few read the same, so that the one cannot be told from the other. */
function problemOf(
  category: { key: string; name: string; responses: number },
  margin: { key: string; name: string; figures: Margin['figures'] },
): WeightingProblem[] {
  const hasFigure = margin.figures[category.key] !== undefined
  const at = { margin: margin.key, category: category.key }
  const name = `${margin.name}, ${category.name}`
  if (hasFigure && category.responses < fewestInCategory) {
    const advice = 'add its figure to another group’s and leave this one empty'
    return [
      { ...at, message: `${name}: nobody, or too few, of those who answered are in this group: ${advice}` },
    ]
  }
  if (!hasFigure && category.responses >= fewestInCategory) {
    return [{ ...at, message: `${name}: enter its figure, as some of those who answered are in this group` }]
  }
  return []
}
