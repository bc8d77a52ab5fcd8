/** Something the weighted answers shall agree with: for each class its category's place here (0 and up), and for each
 *  category its share of everybody (above 0, together 1). */
export type RakingMargin = { placeOf: ArrayLike<number>; targets: readonly number[] }

export type RakingInput = {
  /** How many answers each class has, each above 0. */
  counts: ArrayLike<number>
  margins: readonly RakingMargin[]
  /** The largest weight allowed, times the mean; above 1. Left out, there is none. */
  cap?: number
  /** How near every weighted share must come to its target, and after how many passes to give up. */
  tolerance?: number
  passes?: number
}

export type Raking = {
  /** The weight of an answer of each class; their mean over all answers is 1 once the margins agree. */
  weights: Float64Array
  passes: number
  hasConverged: boolean
  /** The largest distance of a weighted share from its target, 0 to 1. */
  distance: number
}

/** Raking (iterative proportional fitting) over classes of answers that are alike: each pass goes through the margins
 *  and multiplies the weights of each category by target / current, until after a pass every share is within the
 *  tolerance of its target, or the passes bring it no nearer. With a cap the weight of a class is the smaller of the cap and the product of its factors,
 *  and each factor is the one that makes the capped weights of its category reach the target: so the cap holds in every
 *  pass, and of all weights under the cap that agree with the margins these are the nearest to even ones.
 *  Sources: Deming and Stephan 1940; R's survey::rake; with bounds, Deville and Särndal 1992, section 4. */
export function rake(input: RakingInput): Raking {
  const { counts, margins, cap = Number.POSITIVE_INFINITY, tolerance = 1e-9, passes = 500 } = input
  const distances: number[] = []
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0)
  const products = new Float64Array(counts.length).fill(1)
  const weights = new Float64Array(counts.length).fill(1)
  const members = margins.map(membersOf)
  let distance = farthest(input, weights, total)
  let pass = 0
  while (distance >= tolerance && pass < passes && !isStalled(distances)) {
    pass++
    margins.forEach(({ targets }, margin) => {
      targets.forEach((target, place) => {
        fitCategory(members[margin]?.[place] ?? [], target * total, { counts, products, weights, cap })
      })
    })
    distance = farthest(input, weights, total)
    distances.push(distance)
  }
  return { weights, passes: pass, hasConverged: distance < tolerance, distance }
}

/** True when the last passes brought the shares next to nothing nearer: no weights can agree with the margins. */
function isStalled(distances: readonly number[]): boolean {
  const before = distances.at(-1 - watched)
  return before !== undefined && (distances.at(-1) ?? 0) > 0.99 * before
}

const watched = 25

/** The classes of each category of a margin. */
function membersOf({ placeOf, targets }: RakingMargin): number[][] {
  const members: number[][] = targets.map(() => [])
  for (let index = 0; index < placeOf.length; index++) members[placeOf[index] ?? -1]?.push(index)
  return members
}

type Fitted = {
  counts: ArrayLike<number>
  /** The product of the factors of each class, and what it weighs under the cap. */
  products: Float64Array
  weights: Float64Array
  cap: number
}

/** Products are kept from running away where no weights can agree with the margins. */
const most = 1e100

/** Makes the weights of these classes add up to `wanted`, as nearly as the cap lets them. */
function fitCategory(classes: readonly number[], wanted: number, fitted: Fitted) {
  const { products, weights, cap } = fitted
  const factor = factorFor(classes, wanted, fitted)
  for (const index of classes) {
    const product = Math.min(most, Math.max(1 / most, (products[index] ?? 0) * factor))
    products[index] = product
    weights[index] = Math.min(cap, product)
  }
}

/** Enough for all but a category that hardly reaches its target; the next pass takes that one further. */
const rounds = 40

/** The factor f at which Σ n min(cap, f u) is what is wanted. What f takes above the cap stays there as f rises to make
 *  up for it, so f rises until no more are taken; where even all at the cap are too few, it just takes them there. */
function factorFor(classes: readonly number[], wanted: number, { counts, products, cap }: Fitted): number {
  let factor = 0
  for (let round = 0; round < rounds; round++) {
    let capped = 0
    let free = 0
    let smallest = Number.POSITIVE_INFINITY
    for (const index of classes) {
      const product = products[index] ?? 0
      const count = counts[index] ?? 0
      smallest = Math.min(smallest, product)
      if (product * factor > cap) capped += count
      else free += count * product
    }
    if (free === 0) return smallest === Number.POSITIVE_INFINITY ? 1 : cap / smallest
    const next = (wanted - (capped === 0 ? 0 : capped * cap)) / free
    if (!(next > factor * (1 + 1e-14))) return factor
    factor = next
  }
  return factor
}

/** The largest distance of a weighted share from its target. */
function farthest({ counts, margins }: RakingInput, weights: Float64Array, total: number): number {
  let distance = 0
  for (const { placeOf, targets } of margins) {
    const reached = new Float64Array(targets.length)
    for (let index = 0; index < counts.length; index++) {
      const place = placeOf[index] ?? 0
      reached[place] = (reached[place] ?? 0) + (counts[index] ?? 0) * (weights[index] ?? 0)
    }
    targets.forEach((target, place) => {
      distance = Math.max(distance, Math.abs((reached[place] ?? 0) / total - target))
    })
  }
  return distance
}
