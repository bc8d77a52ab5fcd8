import type { Area } from '../../../../../db/area.server'
import type { Family } from '../../../../../db/reading/family.server'
import type { DisplayedGap } from '../../../../../surveys/analysis/displayed-gap'
import { listInWords } from '../../../../locales/list'

/** A region with all that its gaps are judged among. */
export type Region = { area: Pick<Area, 'code' | 'name' | 'kind'>; family: Family }

/** In which of its regions a gap of the whole organisation is found too, in a sentence, and where each is seen. */
export type WithinRegions = { words: string; places: { area: string; name: string }[] }

type Place = { measure: number; cell: number; isBelow: boolean }

/** Holds a gap of the whole organisation against what each region's own page says of it; says nothing of why. */
export function withinRegions(
  regions: readonly Region[],
  { measure, cell, isBelow }: Place,
): WithinRegions | undefined {
  if (regions.length === 0) return undefined
  const all = regions.map(({ area, family }) => ({
    name: area.name,
    found: foundAs(family.ofCell(measure, cell).gap, isBelow),
  }))
  const parts = regions.every(({ area }) => area.kind === 'region') ? 'regions' : 'areas directly within'
  return {
    words: inWords(parts, all),
    places: regions.map(({ area }) => ({ area: area.code, name: area.name })),
  }
}

type Found = 'too' | 'the other way round' | 'may be chance' | 'cannot be told'

function foundAs(gap: DisplayedGap | undefined, isBelow: boolean): Found {
  if (!gap || gap.certainty === 'too small') return 'cannot be told'
  if (gap.certainty === 'may be chance') return 'may be chance'
  return gap.isBelow === isBelow ? 'too' : 'the other way round'
}

function inWords(parts: string, all: readonly { name: string; found: Found }[]): string {
  const names = (found: Found) => all.filter((one) => one.found === found).map(({ name }) => name)
  const [too, turned, chance, untold] = [
    names('too'),
    names('the other way round'),
    names('may be chance'),
    names('cannot be told'),
  ]
  const total = all.length
  if (too.length === total) return `Within the ${parts} it is found in all ${total}.`
  if (untold.length === total)
    return `Within the ${parts} it cannot be told: in each of the ${total} too few answered.`
  const others = [
    turned.length > 0 && `in ${listInWords(turned)} it is the other way round`,
    chance.length > 0 && `in ${listInWords(chance)} it may be chance`,
    untold.length > 0 && `in ${listInWords(untold)} too few answered to tell`,
  ].filter((one) => one !== false)
  const where = too.length === 0 ? 'none' : String(too.length)
  const which = too.length === 0 ? '' : ` (${listInWords(too)})`
  return `Within the ${parts} it is found in ${where} of the ${total}${which}: ${others.join(', ')}. They are tested one by one, and fewer people answered in each.`
}
