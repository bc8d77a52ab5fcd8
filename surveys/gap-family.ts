import { cutOf } from './cell'
import { isOption } from './codes'
import type { Answered } from './statistics/estimate'
import { type Judged, scanFamily } from './statistics/family'
import { type Gap, testGap } from './statistics/gap'
import { addSums, type WeightSums } from './statistics/weight-sums'
import { strandKeys } from './strand'

/** How one cell of an area answered one measure (the place of its question in a response). */
export type AnsweredPlace = { measure: number; cell: number; answered: Answered }

/** The gap between a category and the rest of its strand in one measure, judged as one of its family. */
export type FoundGap = { measure: number; cell: number; gap: Gap } & Judged

/** The gaps of one area in one wave, in the order given: every category against the rest of its strand, in every
 *  measure, all of them one family, so that a gap is or is not significant alike whatever page shows it. Tenures,
 *  channels and those who did not say are on neither side. */
export function findGaps(places: readonly AnsweredPlace[]): FoundGap[] {
  const categories = places.filter(({ cell }) => isCategory(cell))
  const strands = new Map<string, Answered>()
  for (const { measure, cell, answered } of categories) {
    const strand = strandOf(measure, cell)
    strands.set(strand, together(strands.get(strand) ?? nobody, answered))
  }
  return scanFamily(
    categories.map(({ measure, cell, answered }) => {
      const all = strands.get(strandOf(measure, cell)) ?? nobody
      return { measure, cell, gap: testGap(answered, without(all, answered)) }
    }),
  )
}

function isCategory(cell: number): boolean {
  const found = cutOf(cell)
  return found !== undefined && isOption(found.code) && strandKeys.some((key) => key === found.cut)
}

const strandOf = (measure: number, cell: number) => `${measure} ${cutOf(cell)?.cut}`

const none: WeightSums = { count: 0, weight: 0, square: 0 }
const nobody: Answered = { satisfied: none, others: none }

function together(one: Answered, other: Answered): Answered {
  return {
    satisfied: addSums(one.satisfied, other.satisfied),
    others: addSums(one.others, other.others),
  }
}

function without(all: Answered, part: Answered): Answered {
  return { satisfied: less(all.satisfied, part.satisfied), others: less(all.others, part.others) }
}

function less(all: WeightSums, part: WeightSums): WeightSums {
  return {
    count: all.count - part.count,
    weight: all.weight - part.weight,
    square: all.square - part.square,
  }
}
