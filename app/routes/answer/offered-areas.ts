import type { Area } from '../../../db/area.server'
import type { Choice } from '../../components/radios'

/** The areas a home can be said to be in: those of the second level, and those of the first that are not divided. */
export function offeredAreas(areas: readonly Area[]): Area[] {
  const divided = new Set(areas.map(({ parent_id }) => parent_id))
  return areas.filter(({ id, depth }) => depth === 2 || (depth === 1 && !divided.has(id)))
}

/** The areas to choose from: `regions` hold those of the second level, `undivided` are the others. */
export type AreaChoices = { regions: { name: string; choices: Choice[] }[]; undivided: Choice[] }

/** The areas offered: those of the second level under theirs of the first, the others alone. */
export function groupAreas(areas: readonly Area[]): AreaChoices {
  const offered = offeredAreas(areas)
  const choiceOf = ({ id, name }: Area) => ({ value: String(id), text: name })
  return {
    undivided: offered.filter(({ depth }) => depth === 1).map(choiceOf),
    regions: areas
      .filter(({ depth }) => depth === 1)
      .map((region) => ({
        name: region.name,
        choices: offered.filter(({ parent_id }) => parent_id === region.id).map(choiceOf),
      }))
      .filter(({ choices }) => choices.length > 0),
  }
}
