import type { Margin, MarginOffer, WeightingSettings } from './margin'

/** Something to put right: in a margin, in the figure of one of its categories, in the cap, or (none of them) in what
 *  was chosen to weight by. */
export type WeightingProblem = { margin?: string; category?: string; isOfCap?: true; message: string }

/** The largest weight may be this many times the mean, no fewer and no more. */
export const capRange = { lowest: 1.5, highest: 20 }

/** How far percentages may be from making 100, each being rounded. */
const slackOfShares = 0.5

/** What is wrong with the settings whoever answered, all of it, in plain words and the order of the page: what was
 *  chosen, the figures, the cap. */
export function checkSettings(
  { margins, cap }: WeightingSettings,
  offers: readonly MarginOffer[],
): WeightingProblem[] {
  const figures = margins.flatMap((margin) => {
    const offer = offers.find(({ key }) => key === margin.key)
    return offer ? checkMargin(margin, offer) : []
  })
  return [...checkChoice(margins, offers), ...figures, ...checkCap(cap)]
}

function checkChoice(margins: readonly Margin[], offers: readonly MarginOffer[]): WeightingProblem[] {
  const keys = margins.map(({ key }) => key)
  const unknown = keys.filter((key) => !offers.some((offer) => offer.key === key))
  const problems = unknown.map((key) => ({ message: `This wave cannot be weighted by “${key}”` }))
  if (keys.length === 0) problems.push({ message: 'Choose at least one thing to weight by' })
  if (new Set(keys).size < keys.length) problems.push({ message: 'Choose each thing to weight by only once' })
  if (keys.filter((key) => key.startsWith('areas-')).length > 1) {
    problems.push({ message: 'Choose areas of one kind only: the smaller ones lie inside the larger' })
  }
  return problems
}

function checkCap(cap: number): WeightingProblem[] {
  const { lowest, highest } = capRange
  if (cap >= lowest && cap <= highest) return []
  const message = `The largest weight must be between ${lowest} and ${highest} times the average`
  return [{ isOfCap: true, message }]
}

function checkMargin({ key, unit, figures }: Margin, offer: MarginOffer): WeightingProblem[] {
  const entered = Object.entries(figures)
  const unknown = entered
    .filter(([category]) => !offer.categories.some((one) => one.key === category))
    .map(([category]) => ({ margin: key, message: `${offer.name} has no group “${category}”` }))
  const wrong = offer.categories.flatMap(({ key: category, name }) => {
    const figure = figures[category]
    return figure === undefined || (Number.isFinite(figure) && figure > 0)
      ? []
      : [
          {
            margin: key,
            category,
            message: `${offer.name}, ${name}: enter a number above 0, or leave it empty`,
          },
        ]
  })
  const problems: WeightingProblem[] = [...unknown, ...wrong]
  if (problems.length > 0) return problems
  if (entered.length < 2) {
    return [{ margin: key, message: `${offer.name}: enter figures for at least two groups` }]
  }
  const sum = entered.reduce((total, [, figure]) => total + figure, 0)
  if (unit === 'shares' && Math.abs(sum - 100) > slackOfShares) {
    const shown = Number(sum.toFixed(1))
    return [{ margin: key, message: `${offer.name}: the percentages add up to ${shown}, and must make 100` }]
  }
  return []
}
