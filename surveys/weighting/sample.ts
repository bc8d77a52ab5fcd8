import type { Margin, MarginOffer } from './margin'

/** Answers that are alike in all that they are weighted by: how many, and their code in each margin, in its order. */
export type AnswerClass = { count: number; codes: readonly number[] }

/** Fewest answers that a category is weighted by: fewer would each have to speak for too many. */
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

/** The margins filled by the answers. The settings have been checked (checkSettings), and held against what is shown
 *  (fillShown): a category of which fewer are left since then keeps its own share, as does one without a figure. */
export function fillMargins(
  margins: readonly Margin[],
  offers: readonly MarginOffer[],
  classes: readonly AnswerClass[],
): FilledMargin[] {
  return margins.flatMap((margin, index) => {
    const offer = offers.find(({ key }) => key === margin.key)
    return offer ? [fill(margin, offer, { classes, index })] : []
  })
}

function fill(
  { key, figures }: Margin,
  offer: MarginOffer,
  { classes, index }: { classes: readonly AnswerClass[]; index: number },
): FilledMargin {
  const responsesOf = (codes: readonly number[]) =>
    classes.reduce((sum, one) => sum + (codes.includes(one.codes[index] ?? 0) ? one.count : 0), 0)
  const weighed = offer.categories
    .map((category) => ({ ...category, responses: responsesOf(category.codes) }))
    .filter((category) => figures[category.key] !== undefined && category.responses >= fewestInCategory)
  const total = weighed.reduce((sum, category) => sum + (figures[category.key] ?? 0), 0)
  const places = new Map(weighed.flatMap(({ codes }, place) => codes.map((code) => [code, place] as const)))
  const placeOf = classes.map(({ codes }) => places.get(codes[index] ?? 0) ?? restPlace)
  return {
    key,
    name: offer.name,
    categories: weighed.map((category) => ({
      key: category.key,
      name: category.name,
      responses: category.responses,
      target: (figures[category.key] ?? 0) / total,
    })),
    rest: classes.reduce((sum, { count }, one) => sum + (placeOf[one] === restPlace ? count : 0), 0),
    placeOf,
  }
}
