import { notAnswered, preferNotToSay } from './codes'
import { type CutKey, cellNumber } from './cut'
import type { SurveyDefinition } from './definition'

/** A cut with the codes its table always has a row for. Other codes that answers carry (never asked, a tenure,
 *  a channel) are rows too, wherever the reading holds any of them. */
export type OfferedCut = { cut: CutKey; codes: readonly number[] }

/** The cuts of a survey's results: its strands with every category, and tenure and channel as they occur. */
export function offeredCuts(definition: SurveyDefinition): OfferedCut[] {
  const strands = definition.strands.map(({ key, categories }) => ({
    cut: key,
    codes: [...categories.map(({ code }) => code), preferNotToSay, notAnswered],
  }))
  return [...strands, { cut: 'tenure', codes: [] }, { cut: 'channel', codes: [] }]
}

/** The cells of a survey's tables after everybody, in order: of each cut the codes offered, and those that are held. */
export function cellsOfTables(definition: SurveyDefinition, held: ReadonlySet<number>): number[] {
  const all = Array.from({ length: 32 }, (_, code) => code)
  return offeredCuts(definition).flatMap(({ cut, codes }) =>
    all
      .filter((code) => codes.includes(code) || held.has(cellNumber(cut, code)))
      .map((code) => cellNumber(cut, code)),
  )
}
