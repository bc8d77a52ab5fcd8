import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import {
  type ChangeOf,
  findChangesOfAll,
  findChangesOfGroups,
  type Sides,
} from '../../../../../db/reading/changes.server'
import { everybody } from '../../../../../surveys/cut'
import { type Measure, measuresOf } from '../../../../../surveys/definition'
import { groupKey } from '../../trend/trend-choice'
import { trendHref } from '../../trend/trend-href'
import { type Found, foundOf, isChannel } from './found'
import type { Asked } from './gaps'
import { fallInWords } from './sentences'

/** The wave before, by name, with the two readings. */
export type Since = { name: string; sides: Sides }

/** What fell since the wave before by more than chance, as over time each says: everybody of every area, and the groups of
 *  the whole organisation and of its regions. */
export async function findFalls(tx: Tx, asked: Asked, { name: since, sides }: Since): Promise<Found[]> {
  const { waveId, definition, families } = asked
  const { whole, regions, beside, figureAt } = families
  const fallOf = (area: Area, cell: number, measure: Measure, points: number) =>
    foundOf({
      ...{ kind: 'fall', isBelow: true, definition, measure, area, cell, points },
      figure: figureAt(area.id, measure.place, cell),
      sentence: (figure) =>
        fallInWords({ definition, question: measure.question, area, cell }, figure, { points, since }),
      seenAt: trendHref(waveId, {
        ...{ question: measure.question.key, area: area.code, group: groupKey(definition, cell) },
      }),
    })
  const fallsIn = (area: Area, cells: readonly number[], changeOf: ChangeOf<number>, byArea: boolean) =>
    measuresOf(definition).flatMap((measure) =>
      cells.flatMap((cell) => {
        const change = changeOf(measure.place, byArea ? area.id : cell)
        const isFall = change?.tested?.isUnlikelyChance && change.points < 0
        return isFall ? fallOf(area, cell, measure, change.points) : []
      }),
    )
  const sets = [{ children: [whole.area], kind: 'headline' as const }, ...beside.map(ofParts)]
  const changes = await findChangesOfAll(
    tx,
    sides,
    sets.map(({ children, kind }) => ({ areas: children.map(onBothSides), kind })),
  )
  const found = sets.flatMap(({ children }, at) => {
    const changeOf = changes[at]
    return changeOf ? children.flatMap((area) => fallsIn(area, [everybody], changeOf, true)) : []
  })
  const groups = whole.family.cells.filter((cell) => cell !== everybody && !isChannel(cell))
  for (const { area } of [whole, ...regions]) {
    const changeOf = await findChangesOfGroups(tx, sides, onBothSides(area))
    found.push(...fallsIn(area, groups, changeOf, false))
  }
  return found
}

const onBothSides = ({ id }: Area) => ({ now: id, before: id })
const ofParts = ({ children }: { children: readonly Area[] }) => ({ children, kind: 'breakdown' as const })
