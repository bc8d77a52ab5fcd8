import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { findCrossedFamily } from '../../../../db/reading/crossed-family.server'
import { findFamily } from '../../../../db/reading/family.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cutName } from '../../../../surveys/cell'
import type { Question, SurveyDefinition } from '../../../../surveys/definition'
import { areasOfRegions } from '../../../../surveys/region-tiles'
import { positiveOf } from '../../../locales/positive'
import { aboutReading, aboutWave } from '../about-wave.server'
import { type CrossedTables, crossedTablesOf } from '../groups/crossed-tables'
import { crossingOf } from '../groups/crossing'
import { findMeanwhile } from '../no-results/meanwhile.server'
import { type Chosen, readChoice } from './choice'
import { choicesOf } from './choices'
import { findOptionTables } from './options.server'
import { findRegions, toldApart } from './standing-out/regions.server'
import { type Named, type Tables, tablesOf } from './tables'

/** What the breakdown page shows for the choice in the address, or undefined where that names what does not exist. */
export async function findBreakdownView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const chosen = readChoice(search, definition, areas)
  if (!chosen) return undefined
  const reading = await findLatestReading(tx, wave.id)
  const children = areas.filter(({ parent_id }) => parent_id === chosen.area.id)
  const crossing = crossingOf(chosen)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    choices: choicesOf(definition, areas),
    chosen: {
      area: chosen.area.code,
      ...{ areaName: chosen.area.name, isWhole: chosen.area.depth === 0 },
      question: (chosen.measure?.question ?? chosen.own)?.key,
      strand: chosen.cut,
      strandName: cutName(definition, chosen.cut).en,
      within: chosen.within,
      inRegions: chosen.inRegions,
    },
    notCrossed: typeof crossing === 'string' ? crossing : undefined,
    trail: trailOf(areas, chosen.area),
    children: children.map(({ code, name }) => ({ key: code, name })),
    childKind: children[0]?.kind,
    hasRegions: toldApart(children).length > 0,
    regions: regionsOf(areas, chosen.area),
    question: aboutQuestion(chosen.measure?.question ?? chosen.own),
    tables: reading && (await findTables(tx, reading.id, { definition, chosen, children })),
  }
}

export type BreakdownView = NonNullable<Awaited<ReturnType<typeof findBreakdownView>>>
export type TablesOf<Show> = Extract<Tables | CrossedTables, { show: Show }>

type Asked = { definition: SurveyDefinition; chosen: Chosen; children: Area[] }

async function findTables(
  tx: Tx,
  readingId: string,
  { definition, chosen, children }: Asked,
): Promise<Tables | CrossedTables> {
  if (chosen.own) return findOptionTables(tx, readingId, { definition, chosen, children })
  const crossing = crossingOf(chosen)
  if (typeof crossing !== 'object') {
    const family = await findFamily(tx, readingId, chosen.area, children)
    const asked = chosen.measure && chosen.inRegions ? toldApart(children) : []
    const regions = await findRegions(tx, readingId, { areas: asked, cells: family.cells })
    return tablesOf(family, { definition, children, regions, ...chosen })
  }
  const family = await findFamily(tx, readingId, chosen.area, [])
  const crossed = await findCrossedFamily(tx, readingId, { ...crossing, cells: family.cells })
  return crossedTablesOf(crossing, { definition, family, crossed })
}

/** Which of the areas within stands for which region of the map, by their codes. */
function regionsOf(areas: readonly Area[], within: Area): { region: string; area: string }[] {
  const codes = new Map(areas.map(({ id, code }) => [id, code]))
  const nodes = areas.map(({ code, parent_id, region_code: regionCode }) => ({
    ...{ code, regionCode },
    parent: parent_id === null ? null : (codes.get(parent_id) ?? null),
  }))
  return [...areasOfRegions(nodes, within.code)].map(([region, area]) => ({ region, area }))
}

/** The areas above, from the top. */
export function trailOf(areas: Area[], { first, depth }: Area): Named[] {
  return areas
    .filter((area) => area.first <= first && first <= area.last && area.depth < depth)
    .map(({ code, name }) => ({ key: code, name }))
}

function aboutQuestion(question: Question | undefined) {
  if (!question) return undefined
  const { short, text, type } = question
  return { short: short.en, text: text.en, positive: positiveOf(question), isMany: type === 'many-of' }
}
