import { z } from 'zod'
import { tenures } from '../cut'
import type { SurveyDefinition } from '../definition'
import type { Category, Strand, StrandKey } from '../strand'

/** What a wave is weighted by, as an officer asks for it. The key names an offer below; the figures are what is known
 *  of the population, by category: percentages that add up to 100, or numbers of people or homes. A category without a
 *  figure keeps its own share, as those do who did not say. */
export const Margin = z.object({
  key: z.string(),
  unit: z.enum(['counts', 'shares']),
  figures: z.record(z.string(), z.number()),
})
export type Margin = z.infer<typeof Margin>

/** The margins, and how many times the mean the largest weight may be. */
export const WeightingSettings = z.object({ margins: z.array(Margin), cap: z.number() })
export type WeightingSettings = z.infer<typeof WeightingSettings>

/** The caps an officer may choose from, and the one that stands there at first. */
export const caps = [2, 3, 4, 5, 10] as const
export const usualCap = 3

/** Where the code of a response comes from that a margin sorts it by: a strand, its tenure, or its area at a depth of
 *  the tree (0 for a response that belongs above it). */
export type MarginSource =
  | { kind: 'strand'; strand: StrandKey }
  | { kind: 'tenure' }
  | { kind: 'areas'; depth: number }

/** Something a wave can be weighted by, with the codes of each of its categories. */
export type MarginOffer = {
  key: string
  name: string
  source: MarginSource
  categories: readonly { key: string; name: string; codes: readonly number[] }[]
}

/** More areas of one depth than this are not offered: nobody enters or reads that many figures. */
const mostAreas = 60

/** An area, as far as weighting needs it. */
type WeightedArea = { id: number; depth: number; kind: string; name: string; code: string }

/** What waves of this survey can be weighted by: the strands it asks (by their wider groups where they have any: finer
 *  ones are mostly too few), tenure, and the areas of each depth that has at least two. */
export function marginOffers(definition: SurveyDefinition, areas: readonly WeightedArea[]): MarginOffer[] {
  const strands = definition.strands.map(strandOffer)
  const tenure = {
    key: 'tenure',
    name: 'Tenure',
    source: { kind: 'tenure' as const },
    categories: tenures.map(({ code, key, text }) => ({ key, name: text.en, codes: [code] })),
  }
  return [...strands, tenure, ...areaOffers(areas)]
}

/** A strand as something to weigh or to compare by: by its wider groups where it has any. */
export function strandOffer({ key, name, categories }: Strand): MarginOffer {
  return {
    key,
    name: name.en,
    source: { kind: 'strand', strand: key },
    categories: byGroup(categories),
  }
}

function byGroup(categories: readonly Category[]): MarginOffer['categories'] {
  if (categories.some(({ group }) => group === undefined)) {
    return categories.map(({ code, key, text }) => ({ key, name: text.en, codes: [code] }))
  }
  const groups = new Map<string, number[]>()
  for (const { group = '', code } of categories) groups.set(group, [...(groups.get(group) ?? []), code])
  return [...groups].map(([name, codes]) => ({ key: name.toLowerCase().replaceAll(' ', '-'), name, codes }))
}

function areaOffers(areas: readonly WeightedArea[]): MarginOffer[] {
  const depths = [...new Set(areas.map(({ depth }) => depth))].filter((depth) => depth > 0)
  return depths
    .sort((one, other) => one - other)
    .map((depth) => ({ depth, here: areas.filter((area) => area.depth === depth) }))
    .filter(({ here }) => here.length >= 2 && here.length <= mostAreas)
    .map(({ depth, here }) => ({
      key: `areas-${depth}`,
      name: `Area (${here[0]?.kind ?? 'area'})`,
      source: { kind: 'areas' as const, depth },
      categories: here.map(({ id, name, code }) => ({ key: code, name, codes: [id] })),
    }))
}
