import type { Area } from '../../../../db/area.server'
import type { Wave } from '../../../../db/wave.server'
import type { CutKey } from '../../../../surveys/cut'
import type { Measure, SurveyDefinition } from '../../../../surveys/definition'
import { readChoice } from '../breakdown/choice'
import { choicesOf } from '../breakdown/choices'

/** What an area of a wave is held against: another wave in the same area, or another area of the same wave. */
export type Against = { kind: 'wave'; wave: Wave } | { kind: 'area'; area: Area }

export type Chosen = { area: Area; measure: Measure; cut: CutKey; against: Against | undefined }

/** What can be compared: the areas of the wave, and the other waves of its survey that have been read, oldest first. */
export type Offered = { definition: SurveyDefinition; areas: Area[]; waves: readonly Wave[] }

/** The choice in the address; without one the wave is held against the one before it, else the area against one beside it,
 *  else the wave against the newest of the others. Undefined where the address names what does not exist. */
export function readCompareChoice(
  search: URLSearchParams,
  wave: Wave,
  { definition, areas, waves }: Offered,
): Chosen | undefined {
  const found = readChoice(search, definition, areas)
  if (!found?.measure) return undefined
  const { area, measure, cut } = found
  const all: Against[] = [
    ...waves.map((one) => ({ kind: 'wave', wave: one }) as const),
    ...areas.map((one) => ({ kind: 'area', area: one }) as const),
  ]
  const asked = search.get('against')
  if (asked !== null) {
    const against = all.find((one) => againstKey(one) === asked)
    return against && { area, measure, cut, against }
  }
  const before = waves.filter(({ opens_on }) => opens_on < wave.opens_on).at(-1)
  const beside = areas.find(({ id, parent_id }) => id !== area.id && parent_id === area.parent_id)
  const other = before ?? (beside ? undefined : waves.at(-1))
  const against: Against | undefined = other
    ? { kind: 'wave', wave: other }
    : beside && { kind: 'area', area: beside }
  return { area, measure, cut, against }
}

/** What stands in the address for what is held against. */
export function againstKey(against: Against): string {
  return against.kind === 'wave' ? `wave.${against.wave.id}` : `area.${against.area.code}`
}

/** What the form offers. */
export function compareChoices({ definition, areas, waves }: Offered) {
  const { areas: areaChoices, questions, strands } = choicesOf(definition, areas)
  return {
    ...{ areas: areaChoices, questions, strands },
    against: [
      { name: 'Another wave', choices: waves.map((wave) => ({ value: `wave.${wave.id}`, text: wave.name })) },
      {
        name: 'Another area',
        choices: areaChoices.map(({ value, text }) => ({ value: `area.${value}`, text })),
      },
    ].filter(({ choices }) => choices.length > 0),
  }
}
