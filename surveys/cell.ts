import { neverAsked, notAnswered, preferNotToSay } from './codes'
import { type CutKey, channels, cutKeys, everybody, tenures } from './cut'
import type { SurveyDefinition } from './definition'
import type { LocalText } from './language'
import { preferNotToSayText } from './strand'

/** The cut and the code that a cell's number stands for; undefined for everybody and for what is no cell. */
export function cutOf(cell: number): { cut: CutKey; code: number } | undefined {
  const cut = cutKeys[Math.floor(cell / 32) - 1]
  return cut && { cut, code: cell % 32 }
}

/** What a cut is called in tables. */
export function cutName(definition: SurveyDefinition, cut: CutKey): LocalText {
  if (cut === 'tenure') return { en: 'Tenure', cy: 'Deiliadaeth' }
  if (cut === 'channel') return { en: 'How they answered', cy: 'Sut yr atebwyd' }
  return definition.strands.find(({ key }) => key === cut)?.name ?? { en: cut }
}

/** What a cell is called in tables: everybody, a category, a tenure, a channel, or a way of not saying. */
export function cellName(definition: SurveyDefinition, cell: number): LocalText {
  const found = cutOf(cell)
  if (cell === everybody || !found) return { en: 'Everybody', cy: 'Pawb' }
  const { cut, code } = found
  const named = optionsOf(definition, cut).find((option) => option.code === code)
  if (named) return named.text
  return (isFact(cut) ? undefined : unsaid[code]) ?? { en: 'Not known', cy: 'Ddim yn hysbys' }
}

/** What a cell is called in files and the API: the key of its category, tenure or channel, or of a way of not saying;
 *  undefined for everybody. */
export function cellKey(definition: SurveyDefinition, cell: number): string | undefined {
  const found = cutOf(cell)
  if (!found) return undefined
  const { cut, code } = found
  const named = optionsOf(definition, cut).find((option) => option.code === code)
  return named?.key ?? (isFact(cut) ? undefined : unsaidKeys[code]) ?? 'not-known'
}

const isFact = (cut: CutKey) => cut === 'tenure' || cut === 'channel'

function optionsOf(
  definition: SurveyDefinition,
  cut: CutKey,
): { code: number; key: string; text: LocalText }[] {
  if (cut === 'tenure') return tenures
  if (cut === 'channel') return channels
  return definition.strands.find(({ key }) => key === cut)?.categories ?? []
}

const unsaid: Record<number, LocalText> = {
  [neverAsked]: { en: 'Not asked', cy: 'Heb ei ofyn' },
  [preferNotToSay]: preferNotToSayText,
  [notAnswered]: { en: 'Did not answer', cy: 'Heb ateb' },
}

const unsaidKeys: Record<number, string> = {
  [neverAsked]: 'not-asked',
  [preferNotToSay]: 'prefer-not-to-say',
  [notAnswered]: 'not-answered',
}
