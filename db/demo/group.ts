import { type StrandKey, strandKeys } from '../../surveys/strand'
import { strands } from '../../surveys/strands/all'
import type { Person } from './people'

/** A group of tenants: everyone in one of the named categories of each named strand, in one of the areas (by
 *  code, with all that lies under it) and of one of the tenures. An empty group is everybody. */
export type Group = {
  strands?: Partial<Record<StrandKey, readonly string[]>>
  areas?: readonly string[]
  tenure?: readonly number[]
}

/** What a group is told by: the area and tenure of the household, and the strands (codes, in order). */
export type Grouped = Pick<Person, 'area' | 'tenure'> & { strands: readonly number[] }

/** A test of whether a tenant, or a response, belongs to the group. */
export function inGroup(group: Group): (one: Grouped) => boolean {
  const wanted = Object.entries(group.strands ?? {}).map(([key, categories]) => ({
    place: strandKeys.indexOf(key as StrandKey),
    codes: categories.map((category) => codeOf(key as StrandKey, category)),
  }))
  return (one) =>
    (!group.areas || group.areas.some((area) => isWithin(one.area.code, area))) &&
    (!group.tenure || group.tenure.includes(one.tenure)) &&
    wanted.every(({ place, codes }) => codes.includes(one.strands[place] ?? 0))
}

/** Every category of a strand but those named. */
export function othersOf(key: StrandKey, categories: readonly string[]): string[] {
  const strand = strands.find((one) => one.key === key)
  return (strand?.categories ?? []).map((one) => one.key).filter((one) => !categories.includes(one))
}

/** The code a category is stored as. */
export function codeOf(key: StrandKey, category: string): number {
  const found = strands.find((strand) => strand.key === key)?.categories.find((one) => one.key === category)
  if (!found) throw new Error(`The strand ${key} has no category ${category}.`)
  return found.code
}

function isWithin(code: string, area: string): boolean {
  return code === area || code.startsWith(area.length === 2 ? area : `${area}-`)
}
