import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { findChangesOfAll, findChangesOfGroups, type Sides } from '../../../../../db/reading/changes.server'
import type { Change } from '../../../../../surveys/analysis/change'
import { everybody } from '../../../../../surveys/cut'
import { measuresOf } from '../../../../../surveys/definition'
import { groupKey } from '../../trend/trend-choice'
import { trendHref } from '../../trend/trend-href'
import { type Found, foundOf, isGroup } from './found'
import type { Asked } from './gaps'
import { fallInWords } from './sentences'

/** The wave before, by name, with the two readings. */
export type Since = { name: string; sides: Sides }

/** What fell since the wave before by more than chance, as over time each says: everybody of every area, and the groups of
 *  the whole organisation and of its regions. */
export async function findFalls(tx: Tx, asked: Asked, since: Since): Promise<Found[]> {
  const { whole, regions, beside } = asked.families
  const families = [
    { areas: [whole.area], kind: 'headline' as const },
    ...beside.map(({ children }) => ({ areas: children, kind: 'breakdown' as const })),
  ]
  const changes = await findChangesOfAll(
    tx,
    since.sides,
    families.map(({ areas, kind }) => ({ areas: areas.map(onBothSides), kind })),
  )
  const found = families.flatMap(({ areas }, at) =>
    areas.flatMap((area) =>
      fallsOf(asked, since, { area, cell: everybody, changeOf: (place) => changes[at]?.(place, area.id) }),
    ),
  )
  const groups = whole.family.cells.filter(isGroup)
  for (const { area } of [whole, ...regions]) {
    const changeOf = await findChangesOfGroups(tx, since.sides, onBothSides(area))
    for (const cell of groups) {
      found.push(...fallsOf(asked, since, { area, cell, changeOf: (place) => changeOf(place, cell) }))
    }
  }
  return found
}

const onBothSides = ({ id }: Area) => ({ now: id, before: id })

type Whose = { area: Area; cell: number; changeOf: (measure: number) => Change | undefined }

/** Every question in which somebody fell. */
function fallsOf(
  { waveId, definition, families }: Asked,
  { name: since }: Since,
  { area, cell, changeOf }: Whose,
): Found[] {
  return measuresOf(definition).flatMap((measure) => {
    const { question, place } = measure
    const change = changeOf(place)
    if (!change?.tested?.isUnlikelyChance || change.points >= 0) return []
    const { points } = change
    return foundOf({
      ...{ kind: 'fall', isBelow: true, definition, measure, area, cell, points },
      figure: families.figureAt(area.id, place, cell),
      sentence: (figure) => fallInWords({ definition, question, area, cell }, figure, { points, since }),
      seenAt: trendHref(waveId, {
        ...{ question: question.key, area: area.code, group: groupKey(definition, cell) },
      }),
    })
  })
}
