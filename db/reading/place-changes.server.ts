import type { Change } from '../../surveys/analysis/change'
import { everybody } from '../../surveys/cut'
import type { Area } from '../area.server'
import type { Tx } from '../client.server'
import { type ChangeOf, findChangesOfEverybody, findChangesOfGroups, type Sides } from './changes.server'

/** A question by its place in the side `now`, and a group (or everybody) of an area. */
type Place = { measure: number; area: Area; cell: number }

/** Finds how single figures moved from one side to the other, each judged in the family that it has on every page: of all
 *  groups of its area, or of all areas beside it. A family is read once. `areas` are those of the side `now`. */
export function placeChanges(
  tx: Tx,
  sides: Sides,
  areas: readonly Area[],
): (place: Place) => Promise<Change | undefined> {
  const families = new Map<string, Promise<ChangeOf<number>>>()
  const once = (name: string, read: () => Promise<ChangeOf<number>>) => {
    const family = families.get(name) ?? read()
    families.set(name, family)
    return family
  }
  const ofGroups = ({ id }: Area) =>
    once(`groups of ${id}`, () => findChangesOfGroups(tx, sides, { now: id, before: id }))
  const ofAreasBeside = ({ parent_id, depth }: Area) =>
    once(`areas in ${parent_id}`, () =>
      findChangesOfEverybody(tx, sides, {
        areas: areas.filter((one) => one.parent_id === parent_id).map(({ id }) => ({ now: id, before: id })),
        kind: depth === 0 ? 'headline' : 'breakdown',
      }),
    )
  return async ({ measure, area, cell }) => {
    if (cell !== everybody) return (await ofGroups(area))(measure, cell)
    return (await ofAreasBeside(area))(measure, area.id)
  }
}
